package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledBuildTest {
  private static final String ALL = "SELECT ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } }";
  @TempDir Path folder;

  @Test
  void aBuildThatIsKilledKeepsTheOldGraphAndTheNextOneWorks() throws Exception {
    Path article =
        Files.writeString(
            folder.resolve("council.txt"),
            "Council meets\n\nRussia vetoed the draft on Friday, and France said so.\n");
    String graph = folder.resolve("graph").toString();
    String[] build = {"build", article.toString(), "--graph", graph};
    assertThat(CommandLineRun.of(build).code()).isZero();
    String before = rows(graph);
    Process other = OtherProcess.start("write", Path.of(graph));
    assertThat(rows(graph)).isEqualTo(before);
    other.destroyForcibly().waitFor();
    assertThat(rows(graph)).isEqualTo(before).doesNotContain("half");
    Files.writeString(article, "Council meets\n\nChina vetoed the draft on Friday, and so on.\n");
    assertThat(CommandLineRun.of(build).code()).isZero();
    assertThat(rows(graph)).contains("China vetoed").doesNotContain("half");
  }

  private static String rows(String graph) {
    CommandLineRun run = CommandLineRun.of("sparql", ALL, "--graph", graph, "--format", "csv");
    assertThat(run.code()).as(run.err()).isZero();
    return run.out().lines().sorted().reduce("", (a, b) -> a + b + "\n");
  }
}
