package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluateArticlesCommandTest {
  private static final String FOLDER = "src/test/resources/evaluate/";

  private static CommandLineRun run(String gold, String... options) {
    List<String> words =
        new ArrayList<>(
            List.of("evaluate", "articles", "data/articles", gold, FOLDER + "names.tsv"));
    words.addAll(List.of("--results", FOLDER + "careless"));
    words.addAll(List.of(options));
    return CommandLineRun.of(words.toArray(String[]::new));
  }

  @Test
  void theLastLineIsOneJsonObjectWithEveryFigure() throws IOException {
    CommandLineRun run = run(FOLDER + "gold.jsonl");
    assertThat(run.code()).isEqualTo(Main.DONE);
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(7);
    assertThat(lines.get(0)).startsWith("entities  P 0.");
    assertThat(lines.get(6))
        .isEqualTo(Files.readString(Path.of(FOLDER, "careless", "expected.json")).strip());
  }

  @Test
  void errorsComeBeforeTheFiguresAndJsonAloneIsOneLine() {
    assertThat(run(FOLDER + "gold.jsonl", "--errors").out())
        .startsWith("entity")
        .contains("\nevent- ")
        .contains("\nquote+ ");
    assertThat(run(FOLDER + "gold.jsonl", "--errors", "--json").out().lines()).hasSize(1);
  }

  @Test
  void missingAnnotationIsAnErrorThatNamesTheFile() {
    CommandLineRun run = run("nowhere.jsonl");
    assertThat(run.code()).isEqualTo(Main.FAILED);
    assertThat(run.err()).contains("nowhere.jsonl").contains("input-not-found");
    assertThat(run.out()).isEmpty();
  }
}
