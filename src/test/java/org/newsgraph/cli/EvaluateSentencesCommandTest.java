package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateSentencesCommandTest {
  @TempDir private Path folder;

  private CommandLineRun run(String... lines) throws IOException {
    Path file = folder.resolve("marked.tsv");
    Files.writeString(file, "id\ttext\tpart\tsentence\tevents\n" + String.join("\n", lines));
    return CommandLineRun.of("evaluate", "sentences", file.toString(), "--errors");
  }

  @Test
  void eventsAreMissedReadWithOtherParticipantsOrTooMany() throws IOException {
    CommandLineRun run =
        run(
            "s1\ts1\topen\tRussia vetoed the draft.\tvetoed=VETO:Russia>draft",
            "s2\ts2\topen\tRussia vetoed the draft.\tvetoed=VETO:Russia>Russia",
            "s3\ts3\topen\tRussia vetoed the draft.",
            "s4\ts4\topen\tRussia waited.\twaited=ABSTAIN:Russia>",
            "s5\ts5\tkept\tRussia waited.\twaited=ABSTAIN:Russia>");
    assertThat(run.code()).isEqualTo(Main.DONE);
    List<String> lines = run.out().lines().toList();
    assertThat(lines.get(0)).startsWith("+ s3 VETO [Russia] > [draft]");
    assertThat(lines.get(1)).startsWith("- s4 ABSTAIN 'waited' [Russia] > []");
    assertThat(lines).filteredOn(l -> l.contains("s5")).isEmpty();
    assertThat(lines.get(2))
        .isEqualTo("open type         P 0.667  R 0.667  F1 0.667  (3 read, 3 marked)");
    assertThat(lines.get(lines.size() - 1))
        .contains("\"kept-type\": {\"p\": 0.0000, \"r\": 0.0000");
  }

  @Test
  void sentencesOfOneTextAreReadTogether() throws IOException {
    CommandLineRun run =
        run(
            "a1\ta\topen\tSergei Lavrov arrived in Geneva on Monday.",
            "a2\ta\topen\tHe condemned the raid.\tcondemned=CONDEMN:He>raid");
    assertThat(run.out()).startsWith("open type         P 1.000  R 1.000");
  }

  @Test
  void aParticipantThatDoesNotStandInItsSentenceIsRefusedWithItsLine() throws IOException {
    CommandLineRun run = run("s1\ts1\topen\tRussia vetoed the draft.\tvetoed=VETO:China>draft");
    assertThat(run.code()).isEqualTo(Main.FAILED);
    assertThat(run.err()).contains("line 2").contains("'China'").contains("data-invalid");
  }
}
