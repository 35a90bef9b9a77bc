package org.newsgraph.graph;

import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes what follows from all articles together into the graph {@code graph/derived}. */
public interface DerivedGraphWriter {
  /**
   * Sends the quads of the derived graph.
   *
   * @param articles the graphs of all articles, inside a transaction of the caller
   * @param out where the quads go; neither started nor finished here, and must not change {@code
   *     articles} before this method returns
   */
  void write(DatasetGraph articles, StreamRDF out);
}
