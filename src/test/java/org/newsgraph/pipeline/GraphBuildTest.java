package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.NewsgraphException;
import org.newsgraph.article.ArticleInput.Skipped;
import org.newsgraph.article.ArticleInputs;
import org.newsgraph.article.InputOptions;
import org.newsgraph.store.GraphDirectory;
import org.newsgraph.store.GraphWriter;
import org.newsgraph.store.Snapshot;

class GraphBuildTest {
  private static final String TEXT = "The ministers met and said that they would meet again.";
  @TempDir Path folder;
  private final Fakes fakes = new Fakes();
  private Path articles;
  private GraphDirectory graph;

  @BeforeEach
  void threeArticles() throws IOException {
    articles = Files.createDirectories(folder.resolve("articles"));
    graph = new GraphDirectory(folder.resolve("graph"));
    for (String name : List.of("a", "b", "c")) {
      write(name, name + ": " + TEXT);
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(articles.resolve(name + ".txt"), text);
  }

  private BuildReport build() {
    return build("1", 2, Progress.SILENT);
  }

  private BuildReport build(String fingerprint, int threads, Progress progress) {
    fakes.seen.clear();
    ArticleInputs inputs =
        ArticleInputs.of(
            List.of(articles.toString()), InputOptions.DEFAULT, InputStream.nullInputStream());
    return GraphBuild.run(fakes.stages(fingerprint), inputs, graph, threads, progress);
  }

  /** The graph as sorted N-Quads. */
  private List<String> quads() {
    try (Snapshot snapshot = graph.open()) {
      DatasetGraph dataset = snapshot.dataset();
      dataset.begin(TxnType.READ);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      RDFDataMgr.write(out, dataset, Lang.NQUADS);
      dataset.end();
      return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
    }
  }

  @Test
  void theGraphHoldsEveryArticle() {
    BuildReport report = build();
    assertThat(report).isEqualTo(new BuildReport(3, 3, 0, 0, report.quads(), true));
    assertThat(quads()).anyMatch(q -> q.contains("\"a: ")).anyMatch(q -> q.contains("\"c: "));
  }

  @Test
  void unchangedArticlesAreNotReadAgain() {
    build();
    String before = graph.current().orElseThrow();
    BuildReport again = build();
    assertThat(fakes.seen).isEmpty();
    assertThat(again.published()).isFalse();
    assertThat(again.unchanged()).isEqualTo(3);
    assertThat(graph.current()).contains(before);
  }

  @Test
  void onlyChangedAndNewArticlesAreReadAndRemovedOnesGo() throws IOException {
    build();
    write("b", "Changed: " + TEXT);
    write("d", "New: " + TEXT);
    Files.delete(articles.resolve("c.txt"));
    BuildReport report = build();
    assertThat(fakes.seen).containsExactly("b", "d");
    assertThat(report.extracted()).isEqualTo(2);
    assertThat(report.removed()).isEqualTo(1);
    assertThat(quads()).anyMatch(q -> q.contains("Changed: ")).anyMatch(q -> q.contains("New: "));
    assertThat(quads()).noneMatch(q -> q.contains("\"b: ")).noneMatch(q -> q.contains("\"c: "));
  }

  @Test
  void anUpdatedGraphEqualsOneBuiltAfresh() throws IOException {
    build();
    write("b", "Changed: " + TEXT);
    Files.delete(articles.resolve("a.txt"));
    build();
    List<String> updated = quads();
    graph = new GraphDirectory(folder.resolve("fresh"));
    build();
    assertThat(quads()).isEqualTo(updated);
  }

  @Test
  void labelsInOtherLanguagesStayWhileAnArticleNamesTheirEntity() throws IOException {
    String french = "\"Atlantide\"@fr <https://w3id.org/newsgraph/graph/labels> .";
    write("a", "Atlantis is here. " + TEXT);
    write("b", "Atlantis is there. " + TEXT);
    build();
    assertThat(quads()).filteredOn(q -> q.endsWith(french)).hasSize(1);
    Files.delete(articles.resolve("a.txt"));
    build();
    assertThat(quads()).filteredOn(q -> q.endsWith(french)).hasSize(1);
    write("b", "No island any more. " + TEXT);
    build();
    assertThat(quads()).noneMatch(q -> q.contains("graph/labels"));
  }

  @Test
  void anotherProgramReadsEverythingAgain() {
    build();
    build("2", 2, Progress.SILENT);
    assertThat(fakes.seen).containsExactly("a", "b", "c");
    assertThat(quads().stream().distinct().count()).isEqualTo(quads().size());
  }

  @Test
  void anyNumberOfThreadsGivesTheSameGraph() {
    build("1", 1, Progress.SILENT);
    List<String> one = quads();
    graph = new GraphDirectory(folder.resolve("other"));
    build("1", 7, Progress.SILENT);
    assertThat(quads()).isEqualTo(one);
  }

  @Test
  void anArticleThatTheStagesCannotReadIsSkippedAndTheOthersAreKept() throws IOException {
    write("b", "This one will crash the stages, and that is all that it does.");
    List<Skipped> skipped = new ArrayList<>();
    BuildReport report =
        build(
            "1",
            2,
            new Progress() {
              @Override
              public void skipped(Skipped s) {
                skipped.add(s);
              }
            });
    assertThat(report.articles()).isEqualTo(2);
    assertThat(skipped).hasSize(1);
    assertThat(skipped.get(0).origin()).endsWith("b.txt");
  }

  @Test
  void aSecondWriterIsRefused() {
    try (GraphWriter first = graph.openForWriting()) {
      assertThatThrownBy(this::build)
          .isInstanceOf(NewsgraphException.class)
          .hasMessageContaining("another process")
          .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()))
          .hasMessageContaining("--graph");
    }
    assertThat(build().articles()).isEqualTo(3);
  }

  @Test
  void aBuildThatBreaksOffLeavesTheOldGraphAndTheNextOneCleansUp() throws IOException {
    build();
    List<String> before = quads();
    Path leftOver = folder.resolve("graph/generations/building/tdb2");
    Files.createDirectories(leftOver);
    Files.writeString(leftOver.resolve("GSPO.dat"), "half a database");
    assertThat(quads()).isEqualTo(before);
    write("d", "New: " + TEXT);
    build();
    assertThat(quads()).hasSizeGreaterThan(before.size());
    try (Stream<Path> generations = Files.list(folder.resolve("graph/generations"))) {
      assertThat(generations.map(p -> p.getFileName().toString()).toList())
          .doesNotContain("building");
    }
  }

  @Test
  void aReaderKeepsItsGraphWhileOthersArePublished() throws IOException {
    build();
    try (Snapshot old = graph.open()) {
      write("d", "New: " + TEXT);
      build();
      write("e", "Newer: " + TEXT);
      build();
      assertThat(graph.current()).isNotEqualTo(Optional.of(old.generation()));
      old.dataset().begin(TxnType.READ);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      RDFDataMgr.write(out, old.dataset(), Lang.NQUADS);
      old.dataset().end();
      assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("New: ").contains("a: ");
    }
  }

  @Test
  void twoReadersMayReadOneGraph() {
    build();
    try (Snapshot one = graph.open();
        Snapshot two = graph.open()) {
      assertThat(one.generation()).isEqualTo(two.generation());
    }
  }

  @Test
  void aFolderWithOtherThingsIsNotMadeAGraph() throws IOException {
    Path other = Files.createDirectories(folder.resolve("photos"));
    Files.writeString(other.resolve("cat.jpg"), "meow");
    graph = new GraphDirectory(other);
    assertThatThrownBy(this::build)
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("no graph of newsgraph");
    assertThat(Files.list(other)).hasSize(1);
  }

  @Test
  void aMissingGraphSaysHowToMakeOne() {
    assertThatThrownBy(() -> graph.open())
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("newsgraph build");
  }
}
