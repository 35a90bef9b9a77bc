package org.newsgraph.evaluate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.newsgraph.Home;
import org.newsgraph.query.CannedQueries;
import org.newsgraph.query.QueryRunner;
import org.newsgraph.query.QuerySource;
import org.newsgraph.query.ResultFormat;
import org.newsgraph.store.GraphDirectory;
import org.newsgraph.store.Snapshot;

/** Asks a graph for what the evaluation compares. */
public final class GraphAnswers {
  private static final int NO_WIDTH = 0;

  private GraphAnswers() {}

  /** Runs the canned queries of {@link Answers#QUERIES}. */
  public static Answers of(Home home, GraphDirectory graph) {
    CannedQueries queries = new CannedQueries(home.queries());
    try (Snapshot snapshot = graph.open()) {
      DatasetGraph dataset = snapshot.dataset();
      QueryRunner runner = new QueryRunner(QuerySource.of(dataset, "the graph of the articles"));
      return Txn.calculateRead(dataset, () -> Answers.of(name -> csv(runner, queries, name)));
    }
  }

  private static String csv(QueryRunner runner, CannedQueries queries, String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    runner.run(queries.named(name), Map.of(), ResultFormat.CSV, NO_WIDTH, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
