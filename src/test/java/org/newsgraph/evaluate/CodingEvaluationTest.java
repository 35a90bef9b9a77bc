package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.Home;
import org.newsgraph.NewsgraphException;
import org.newsgraph.event.PloverClass;
import org.newsgraph.pipeline.Newsgraph;

class CodingEvaluationTest {
  @TempDir Path folder;

  private static CodedSentence coded(String text, PloverClass root, String... sources) {
    return new CodedSentence("x", text, Set.of(root), List.of(sources));
  }

  @Test
  void aSentenceCountsOnlyWithTheRightClassAndASourceAmongTheAgents() {
    Newsgraph program = Newsgraph.open(Home.locate());
    String text = "Russia vetoed the draft resolution.";
    List<String> told = new ArrayList<>();
    Map<String, Double> scores =
        CodingEvaluation.of(
                List.of(
                    coded(text, PloverClass.REJECT, "Russia"),
                    coded(text, PloverClass.REJECT, "the draft"),
                    coded(text, PloverClass.AID, "Russia")),
                program::analyze,
                told::add)
            .scores();
    assertThat(scores.get("class_and_source")).isEqualTo(1 / 3.0);
    assertThat(scores.get("class")).isEqualTo(2 / 3.0);
    assertThat(scores.get("wrong_per_sentence")).isEqualTo(1 / 3.0);
    assertThat(told).hasSize(2);
  }

  @Test
  void formerRootsStandForThoseThatTookTheirContent() throws IOException {
    Path file = folder.resolve("coded.jsonl");
    Files.writeString(
        file,
        "{\"id\": \"1\", \"text\": \"T.\", \"plover\": \"YIELD\", \"sources\": [{\"text\": \"T\"}]}\n");
    assertThat(CodedSentence.read(file).get(0).classes())
        .containsExactlyInAnyOrder(PloverClass.CONCEDE, PloverClass.RETREAT);
  }

  @Test
  void aLineThatIsNoCodedSentenceIsNamedWithItsNumber() throws IOException {
    Path file = folder.resolve("coded.jsonl");
    Files.writeString(file, "\n{\"id\": \"1\"}\n");
    assertThatThrownBy(() -> CodedSentence.read(file))
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("line 2");
  }
}
