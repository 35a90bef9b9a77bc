package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The commands of README.md do what it says, in its order. */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  private static List<String> commands() throws IOException {
    List<String> out = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
    while (block.find()) {
      block.group(1).lines().filter(l -> l.startsWith("./newsgraph")).forEach(out::add);
    }
    return out;
  }

  private static String[] words(String command) {
    List<String> out = new ArrayList<>();
    Matcher m = WORD.matcher(command.substring("./newsgraph".length()));
    while (m.find()) {
      out.add(m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3));
    }
    return out.toArray(String[]::new);
  }

  @Test
  void everyCommandOfTheTourEndsWellAndPrintsSomething() throws IOException {
    List<String> commands = commands();
    assertThat(commands).hasSizeGreaterThan(10);
    for (String command : commands) {
      CommandLineRun run = CommandLineRun.of(words(command));
      assertThat(run.code()).as("%s: %s", command, run.err()).isZero();
      assertThat(run.out() + run.err()).as(command).isNotBlank();
    }
  }

  @Test
  void theSecondBuildReadsNothing() {
    CommandLineRun.of("build", "data/articles");
    CommandLineRun again = CommandLineRun.of("build", "data/articles");
    assertThat(again.out() + again.err()).contains("nothing has changed");
  }

  @Test
  void whoVetoedWhatNamesRussiaAndTheDraftOnTheGasAttack() {
    CommandLineRun.of("build", "data/articles");
    CommandLineRun run =
        CommandLineRun.of("query", "who-vetoed-what", "--actor", "Russia", "--format", "csv");
    assertThat(run.out()).contains("http://www.wikidata.org/entity/Q159").contains("2017-04-12");
  }
}
