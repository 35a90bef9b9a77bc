package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.SampleFacts;

class CannedQueryTest {
  private static final CannedQueries QUERIES = new CannedQueries(Path.of("queries"));
  private static DatasetGraph dataset;

  @BeforeAll
  static void build() {
    dataset = SampleFacts.dataset(SampleFacts.articles());
  }

  private static String ask(String name, ResultFormat format, Map<String, String> parameters) {
    QuerySource source = QuerySource.of(dataset, "the sample graph");
    return Txn.calculateRead(
        dataset,
        () -> {
          CannedQuery canned = QUERIES.named(name);
          Query query = CannedQueries.bind(canned, parameters, source);
          try (QueryExec exec = source.execute(query, 0)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ResultWriter.write(exec.select(), format, canned.summary(), 200, out);
            return out.toString(StandardCharsets.UTF_8);
          }
        });
  }

  @Test
  void show() {
    for (String name : QUERIES.names()) {
      System.out.println("== " + name);
      System.out.println(ask(name, ResultFormat.TABLE, Map.of()));
    }
    System.out.println(
        ask(
            "who-vetoed-what",
            ResultFormat.TABLE,
            Map.of("actor", "moscow", "article", "reaction")));
    System.out.println(
        ask("who-vetoed-what", ResultFormat.CSV, Map.of("actor", "MOSCOW", "from", "2017-04-01")));
    System.out.println(
        ask("events", ResultFormat.TABLE, Map.of("actor", "q858", "status", "claimed")));
    System.out.println(
        ask("events", ResultFormat.TTL, Map.of("actor", "q858", "status", "claimed")));
    System.out.println(
        ask("events", ResultFormat.JSON, Map.of("actor", "q858", "status", "claimed")));
    assertThat(dataset.isEmpty()).isFalse();
  }
}
