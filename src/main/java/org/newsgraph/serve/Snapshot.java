package org.newsgraph.serve;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * What the server knows about a generation of the graph without asking it again.
 *
 * @param version names the content
 * @param summary what is in it
 * @param entities its entities by name
 */
record Snapshot(String version, GraphSummary summary, EntityIndex entities) {
  static Snapshot of(DatasetGraph dataset, String version) {
    return Txn.calculateRead(
        dataset, () -> new Snapshot(version, GraphSummary.of(dataset), EntityIndex.of(dataset)));
  }
}
