package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code newsgraph link --review}: the links that people should look at first. */
class LinkCommandTest {
  private static final int COLUMNS = 8;

  @Test
  void theLeastCertainLinksComeFirstWithTheirCandidates(@TempDir Path folder) throws IOException {
    Path article = folder.resolve("capitals.txt");
    Files.writeString(
        article,
        "France and Germany met on Monday.\n\n"
            + "Paris will sign the accord, a spokesman said. Trump did not come to Georgia.\n",
        StandardCharsets.UTF_8);
    CommandLineRun run = CommandLineRun.of("link", "--review", article.toString());
    assertThat(run.code()).as(run.err()).isZero();
    List<String[]> rows = run.out().lines().map(l -> l.split("\t", -1)).toList();
    assertThat(rows).allSatisfy(r -> assertThat(r).hasSize(COLUMNS));
    assertThat(rows.stream().map(r -> Double.valueOf(r[0])).toList()).isSorted();
    String[] paris = rows.stream().filter(r -> r[2].equals("Paris")).findFirst().orElseThrow();
    assertThat(paris[1]).isEqualTo("capitals");
    assertThat(paris[3]).isEqualTo("Q142");
    assertThat(paris[5]).as("what else it may be").contains("Q90 Paris");
    assertThat(paris[7]).startsWith("Paris will sign");
    String[] france = rows.stream().filter(r -> r[2].equals("France")).findFirst().orElseThrow();
    assertThat(rows.indexOf(paris)).isLessThan(rows.indexOf(france));
    CommandLineRun one = CommandLineRun.of("link", "--review", article.toString(), "--limit", "1");
    assertThat(one.out().lines()).containsExactly(run.out().lines().findFirst().orElseThrow());
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestReviewed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("good.txt"), "Moscow rejected the plan on Friday.\n");
    Files.writeString(folder.resolve("empty.txt"), "");
    CommandLineRun run = CommandLineRun.of("link", "--review", folder.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("empty.txt");
    assertThat(run.out()).contains("Q159");
  }
}
