package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

class ArticleEvaluationTest {
  private static final Path FOLDER = Path.of("src/test/resources/evaluate");
  private static final Path GOLD = FOLDER.resolve("gold.jsonl");
  private static final Path NAMES = FOLDER.resolve("names.tsv");
  private static final Path REFERENCE = Path.of("../shared/evaluate/score.py");

  private static ArticleEvaluation evaluate(Path results, Misses misses) {
    return ArticleEvaluation.of(
        GoldReader.read(GOLD), Answers.read(results), CanonicalNames.read(NAMES), misses);
  }

  private static ArticleEvaluation evaluate(String set) {
    return evaluate(FOLDER.resolve(set), Misses.UNTOLD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"perfect", "unlinked", "careless", "more_careless", "silent"})
  void everyFigureIsThatOfTheReferenceScorer(String set) throws IOException {
    assertThat(EvaluationReport.json(evaluate(set)))
        .isEqualTo(Files.readString(FOLDER.resolve(set).resolve("expected.json")).strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"perfect", "unlinked", "careless", "more_careless", "silent"})
  void figuresAndErrorsAgreeWithTheReferenceScorerItself(String set) throws Exception {
    assumeThat(REFERENCE).exists();
    Path results = FOLDER.resolve(set);
    Process process = startReference(results);
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertThat(process.waitFor()).isZero();
    List<String> told = new ArrayList<>();
    ArticleEvaluation ours = evaluate(results, new Misses(told::add));
    assertThat(EvaluationReport.json(ours)).isEqualTo(lines.get(lines.size() - 1));
    assertThat(errorsByKind(told)).isEqualTo(errorsByKind(lines));
  }

  private static Process startReference(Path results) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            "python3",
            REFERENCE.toString(),
            GOLD.toString(),
            results.toString(),
            "--names",
            NAMES.toString(),
            "--errors");
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    try {
      return builder.redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeThat(e).as("python3 is installed").isNull();
      throw e;
    }
  }

  private static Map<String, Long> errorsByKind(List<String> lines) {
    Map<String, Long> counts = new TreeMap<>();
    for (String line : lines) {
      String[] words = line.split(" ", 3);
      if (words[0].matches("(entity|link|event|stance|quote)[+-]|false-actual")) {
        counts.merge(words[0] + " " + words[1], 1L, Long::sum);
      }
    }
    return counts;
  }

  @Test
  void answersThatRepeatTheAnnotationAreAllRight() {
    ArticleEvaluation perfect = evaluate("perfect");
    perfect
        .measures()
        .forEach((kind, figures) -> assertThat(figures.get("f1")).as(kind).isEqualTo(1.0));
    assertThat(perfect.meanF1()).isEqualTo(1.0);
    assertThat(perfect.measures().get("events"))
        .containsEntry("status_accuracy", 1.0)
        .containsEntry("date_accuracy", 1.0)
        .containsEntry("traps_told_as_actual", 0);
  }

  @Test
  void aTrapToldAsAFactIsNamedWithItsSentence() {
    List<String> told = new ArrayList<>();
    evaluate(FOLDER.resolve("careless"), new Misses(told::add));
    assertThat(told).anyMatch(l -> l.startsWith("false-actual "));
    assertThat(told).anyMatch(l -> l.startsWith("event+ ") && l.contains("Bolivia vetoed"));
    assertThat(told).noneMatch(l -> l.contains("Visit"));
  }

  @Test
  void aBadLineOfAnnotationIsNamedByFileAndLine(@TempDir Path folder) throws IOException {
    Path bad = folder.resolve("bad.jsonl");
    Files.writeString(bad, Files.readString(GOLD) + "{\"id\": \"x\"}\n");
    assertThatThrownBy(() -> GoldReader.read(bad))
        .isInstanceOfSatisfying(
            NewsgraphException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.DATA_INVALID))
        .hasMessageContaining("bad.jsonl, line 4")
        .hasMessageContaining("\"entities\"");
  }

  @Test
  void aMissingFileIsNamed(@TempDir Path folder) {
    Path nowhere = folder.resolve("nowhere");
    assertThatThrownBy(() -> GoldReader.read(nowhere)).hasMessageContaining("nowhere");
    assertThatThrownBy(() -> CanonicalNames.read(nowhere)).hasMessageContaining("nowhere");
    assertThatThrownBy(() -> Answers.read(nowhere)).hasMessageContaining("nowhere");
  }
}
