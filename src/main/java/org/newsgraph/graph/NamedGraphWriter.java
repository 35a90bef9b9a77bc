package org.newsgraph.graph;

import org.apache.jena.riot.system.StreamRDF;
import org.newsgraph.event.ArticleFacts;

/**
 * Writes one article's named graph. Every name comes from content and every list is ordered, so the
 * same facts give the same quads in the same order. Stateless.
 */
public final class NamedGraphWriter implements ArticleGraphWriter {
  @Override
  public void write(ArticleFacts facts, StreamRDF out) {
    ArticleQuads quads = new ArticleQuads(facts, out);
    quads.article();
    quads.entities();
    facts.events().forEach(quads::event);
    facts.stances().forEach(quads::stance);
    facts.quotations().forEach(quads::quotation);
  }
}
