package org.newsgraph.graph;

import org.apache.jena.riot.system.StreamRDF;
import org.newsgraph.event.ArticleFacts;

/** Writes one article's named graph. Implementations are safe for use by many threads. */
public interface ArticleGraphWriter {
  /**
   * Sends the quads of one article, in an order that depends on the facts alone.
   *
   * @param facts what was read out of the article
   * @param out where the quads go; neither started nor finished here
   */
  void write(ArticleFacts facts, StreamRDF out);
}
