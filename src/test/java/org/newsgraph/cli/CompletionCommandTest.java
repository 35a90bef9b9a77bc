package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {
  @TempDir Path folder;

  @Test
  void bashCompletesCommandsAndOptions() throws IOException, InterruptedException {
    CommandLineRun run = CommandLineRun.of("completion", "bash");
    assertThat(run.code()).isZero();
    Path script = Files.writeString(folder.resolve("completion.bash"), run.out());
    String ask =
        "source "
            + script
            + "; COMP_WORDS=(newsgraph bu); COMP_CWORD=1; _complete_newsgraph; echo ${COMPREPLY[@]};"
            + " COMP_WORDS=(newsgraph build --gr); COMP_CWORD=2; _complete_newsgraph;"
            + " echo ${COMPREPLY[@]}";
    Process bash = new ProcessBuilder("bash", "-c", ask).redirectErrorStream(true).start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(said).isZero();
    assertThat(said).contains("build").contains("--graph");
  }

  @Test
  void fishCompletesCommandsOptionsAndQuestions() {
    CommandLineRun run = CommandLineRun.of("completion", "fish");
    assertThat(run.out())
        .contains("complete -c newsgraph -n __fish_use_subcommand -a build -d ")
        .contains("-n '__fish_seen_subcommand_from build' -l graph -r")
        .contains("-a who-vetoed-what")
        .doesNotContain("warm-up");
  }

  @Test
  void anUnknownShellIsWrongUsage() {
    CommandLineRun run = CommandLineRun.of("completion", "tcsh");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("tcsh").contains("bash");
  }
}
