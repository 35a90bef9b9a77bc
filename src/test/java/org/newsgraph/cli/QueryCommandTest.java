package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCommandTest {
  @TempDir Path folder;

  private static String rows(String... arguments) {
    CommandLineRun run = CommandLineRun.of(arguments);
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void aParameterBehindAQueryFileKeepsItsValue() throws IOException {
    Path article = folder.resolve("vote.txt");
    Files.writeString(
        article,
        "Council votes\n\nPublished: 3 May 2019\n\nRussia vetoed the draft on Friday."
            + " China condemned Russia on Friday. France condemned China on Friday.\n");
    String graph = folder.resolve("graph").toString();
    rows("build", article.toString(), "--graph", graph);
    String named =
        rows("query", "events", "--actor", "France", "--limit=1", "--graph", graph, "--format=csv");
    assertThat(named.lines()).hasSize(2).last().asString().contains("France");
    String file = "queries/events.rq";
    assertThat(
            rows(
                "query",
                "-f",
                file,
                "--actor",
                "France",
                "--limit",
                "1",
                "--graph",
                graph,
                "--format=csv"))
        .isEqualTo(named);
    CommandLineRun stray = CommandLineRun.of("query", "-f", file, "events", "--graph", graph);
    assertThat(stray.code()).isEqualTo(Main.WRONG_USAGE);
  }
}
