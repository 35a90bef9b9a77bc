package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Namespaces;
import org.newsgraph.query.CannedQueries;
import org.newsgraph.store.GraphDirectory;
import org.newsgraph.store.GraphWriter;

class ServedDirectoryTest {
  private static final int PATIENCE_MILLIS = 20_000;

  @Test
  void aGraphThatIsBuiltAnewIsTakenOverWithoutAFailedRequest(@TempDir Path folder)
      throws InterruptedException {
    GraphDirectory directory = new GraphDirectory(folder.resolve("graph"));
    List<Quad> both = quads();
    build(directory, both);
    LiveGraph live = new LiveGraph();
    List<String> told = new CopyOnWriteArrayList<>();
    ServerOptions options = ServerOptions.DEFAULTS.withPort(0);
    try (ServedDirectory served = new ServedDirectory(directory, live, told::add);
        GraphServer server =
            new GraphServer(live, new CannedQueries(Path.of("queries")), options).start()) {
      QuestionTimes client = new QuestionTimes(server.address());
      assertThat(client.get("/summary")).contains("\"articles\" : 2");
      List<Quad> one = new ArrayList<>(both);
      one.removeIf(q -> q.getGraph().equals(Iris.articleGraph("air-base")));
      build(directory, one);
      String summary = "";
      long end = System.currentTimeMillis() + PATIENCE_MILLIS;
      while ((told.isEmpty() || !summary.contains("\"articles\" : 1"))
          && System.currentTimeMillis() < end) {
        summary = client.get("/summary"); // fails on any status but 200
        assertThat(client.get("/q/who-vetoed-what.csv")).contains("Russia");
        Thread.sleep(20);
      }
      assertThat(summary).contains("\"articles\" : 1");
      assertThat(told).singleElement().asString().startsWith("now serving generation 000002");
    }
  }

  private static List<Quad> quads() {
    DatasetGraph sample = SampleGraph.create();
    List<Quad> quads = new ArrayList<>();
    Txn.executeRead(sample, () -> sample.find().forEachRemaining(quads::add));
    return quads;
  }

  private static void build(GraphDirectory directory, List<Quad> quads) {
    try (GraphWriter writer = directory.openForWriting()) {
      writer.startEmpty(Namespaces.mapping());
      writer.add(quads);
      writer.publish(Map.of());
    }
  }
}
