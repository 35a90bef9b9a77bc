package org.newsgraph.cli;

import java.io.PrintWriter;
import org.newsgraph.article.ArticleInput.Skipped;
import org.newsgraph.pipeline.Progress;

/**
 * Tells a person at a terminal how a run goes on, with rate and time left; elsewhere only what was
 * skipped and how it ended. The launcher says in {@code newsgraph.terminal} whether standard error
 * is a terminal, which Java 17 cannot find out.
 */
final class TerminalProgress implements Progress {
  private static final long REDRAW_NANOS = 200_000_000;
  private final PrintWriter err;
  private final boolean live = Boolean.getBoolean("newsgraph.terminal");
  private final long start = System.nanoTime();
  private long drawn;
  private boolean line;

  TerminalProgress(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void advanced(int done, int files) {
    long now = System.nanoTime();
    if (!live || now - drawn < REDRAW_NANOS) {
      return;
    }
    drawn = now;
    double seconds = (now - start) / 1e9;
    double rate = done / seconds;
    String left = files > done ? ", " + Math.round((files - done) / rate) + " s left" : "";
    err.printf("\r%d of %d articles, %.0f a second%s   ", done, Math.max(done, files), rate, left);
    err.flush();
    line = true;
  }

  @Override
  public void skipped(Skipped skipped) {
    clear();
    err.println("skipped " + skipped.origin() + ": it " + skipped.reason());
    err.flush();
  }

  /** Ends with a summary. */
  void done(String summary) {
    clear();
    err.println(summary);
    err.flush();
  }

  private void clear() {
    if (line) {
      err.print("\r\u001B[K");
      line = false;
    }
  }
}
