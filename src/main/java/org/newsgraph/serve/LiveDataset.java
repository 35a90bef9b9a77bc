package org.newsgraph.serve;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;

/** What Fuseki holds on to: at each request, the generation that the request has leased. */
final class LiveDataset extends DatasetGraphWrapper {
  private final LiveGraph graph;

  LiveDataset(LiveGraph graph) {
    super(null, graph.forThisThread().getContext().copy());
    this.graph = graph;
  }

  @Override
  protected DatasetGraph get() {
    return graph.forThisThread();
  }
}
