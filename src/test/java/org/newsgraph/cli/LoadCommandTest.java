package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The graph in somebody else's store: a plain Fuseki. */
class LoadCommandTest {
  @TempDir Path folder;
  private final DatasetGraph remote = DatasetGraphFactory.createTxnMem();
  private FusekiServer server;
  private String graph;

  @BeforeEach
  void aGraphAndAStore() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("council one.txt"),
        "Council meets\n\nPublished: 3 May 2019\n\nRussia vetoed the draft resolution on Friday.\n");
    Files.writeString(
        articles.resolve("council.txt"),
        "Council meets\n\nPublished: 4 May 2019\n\nFrance condemned the Russian veto on Saturday.\n");
    graph = folder.resolve("graph").toString();
    assertThat(CommandLineRun.of("build", articles.toString(), "--graph", graph).code()).isZero();
    server = FusekiServer.create().port(0).loopback(true).add("/ds", remote).build().start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private String endpoint(String service) {
    return "http://localhost:" + server.getPort() + "/ds/" + service;
  }

  private void answersTheSame() {
    answersTheSame(endpoint("sparql"));
  }

  private void answersTheSame(String sparql) {
    for (String query : new String[] {"entities", "events", "stances", "who-vetoed-what"}) {
      CommandLineRun here = CommandLineRun.of("query", query, "--graph", graph, "--format", "csv");
      CommandLineRun there =
          CommandLineRun.of("query", query, "--endpoint", sparql, "--format", "csv");
      assertThat(there.code()).as(there.err()).isZero();
      assertThat(there.out()).as(query).isEqualTo(here.out());
    }
  }

  @Test
  void aFusekiInAnotherProcessAnswersTheSameQuestionsWithTheSameRows() throws IOException {
    try (RemoteFuseki other = RemoteFuseki.start()) {
      CommandLineRun load =
          CommandLineRun.of("load", "--endpoint", other.endpoint("data"), "--graph", graph);
      assertThat(load.code()).as(load.err()).isZero();
      answersTheSame(other.endpoint("sparql"));
    }
  }

  @Test
  void aRemoteStoreAnswersTheSameQuestionsWithTheSameRows() {
    var other = NodeFactory.createURI("urn:x:other");
    remote.executeWrite(() -> remote.add(other, other, other, other));
    CommandLineRun load =
        CommandLineRun.of("load", "--endpoint", endpoint("data"), "--graph", graph);
    assertThat(load.code()).as(load.err()).isZero();
    answersTheSame();
    assertThat(remote.calculateRead(() -> remote.containsGraph(other))).isTrue();
  }

  @Test
  void aWholeDatasetReplacesAllThatTheStoreHeld() {
    var other = NodeFactory.createURI("urn:x:other");
    remote.executeWrite(() -> remote.add(other, other, other, other));
    CommandLineRun load =
        CommandLineRun.of(
            "load", "--whole-dataset", "--endpoint", endpoint("data"), "--graph", graph);
    assertThat(load.code()).as(load.err()).isZero();
    answersTheSame();
    assertThat(remote.calculateRead(() -> remote.containsGraph(other))).isFalse();
  }

  @Test
  void aStoreThatRefusesIsReportedWithWhatToDo() {
    CommandLineRun load =
        CommandLineRun.of("load", "--endpoint", endpoint("sparql"), "--graph", graph);
    assertThat(load.code()).isEqualTo(1);
    assertThat(load.err()).contains("status 4").contains("--endpoint").contains("(network");
  }

  @Test
  void aStoreThatIsNotThereIsReported() {
    String nowhere = endpoint("data");
    server.stop();
    CommandLineRun load = CommandLineRun.of("load", "--endpoint", nowhere, "--graph", graph);
    assertThat(load.code()).isEqualTo(1);
    assertThat(load.err()).contains("no answer").contains("is the store running");
    assertThat(CommandLineRun.of("load", "--endpoint", "fuseki").code()).isEqualTo(2);
  }
}
