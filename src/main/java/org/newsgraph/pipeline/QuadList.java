package org.newsgraph.pipeline;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Collects the quads of a stream. */
final class QuadList extends StreamRDFBase {
  private final List<Quad> quads;

  QuadList(List<Quad> quads) {
    this.quads = quads;
  }

  @Override
  public void quad(Quad quad) {
    quads.add(quad);
  }

  @Override
  public void triple(Triple triple) {
    quads.add(Quad.create(Quad.defaultGraphIRI, triple));
  }
}
