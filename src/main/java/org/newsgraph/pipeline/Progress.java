package org.newsgraph.pipeline;

import org.newsgraph.article.ArticleInput.Skipped;

/** Is told how a run goes on. */
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = new Progress() {};

  /**
   * Some articles are done.
   *
   * @param done articles so far
   * @param files files to be read in all; a file may hold several articles
   */
  default void advanced(int done, int files) {}

  /** An input was left out. */
  default void skipped(Skipped skipped) {}
}
