package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.ErrorCode;
import org.newsgraph.Home;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The written reference is what {@code --help} says. Run with -Dupdate.docs to write it anew. */
class CommandReferenceTest {
  private static final Path DOCS = Home.locate().root().resolve("docs");

  @Test
  void theCommandReferenceIsUpToDate() throws IOException {
    Path file = DOCS.resolve("cli.md");
    if (System.getProperty("update.docs") != null) {
      Files.writeString(file, reference());
    }
    assertThat(Files.readString(file))
        .as("docs/cli.md; mvn test -Dtest=CommandReferenceTest -Dupdate.docs writes it anew")
        .isEqualTo(reference());
  }

  @Test
  void everyCommandShowsAnExample() {
    assertThat(leaves(Main.commandLine()))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(usage(c)).as(c.getCommandName()).contains("Example"));
  }

  @Test
  void everyErrorHasASectionThatSaysWhatToDo() throws IOException {
    String page = Files.readString(DOCS.resolve("errors.md"));
    assertThat(page.lines().filter(l -> l.startsWith("## ")).map(l -> l.substring(3)))
        .containsExactlyElementsOf(Arrays.stream(ErrorCode.values()).map(ErrorCode::id).toList());
    for (String section : page.split("\n## ")) {
      assertThat(section.strip().lines().count()).as(section).isGreaterThan(2);
    }
  }

  private static Stream<CommandLine> visible(CommandLine root) {
    return root.getSubcommands().values().stream()
        .distinct()
        .filter(c -> !c.getCommandSpec().usageMessage().hidden());
  }

  private static Stream<CommandLine> leaves(CommandLine command) {
    return visible(command).flatMap(c -> c.getSubcommands().isEmpty() ? Stream.of(c) : leaves(c));
  }

  private static String reference() {
    StringBuilder out =
        new StringBuilder(
            """
            # Command reference

            What `newsgraph COMMAND --help` prints, for every command. This page is generated.

            """);
    CommandLine root = Main.commandLine();
    out.append(section(2, root));
    visible(root).forEach(c -> append(out, 2, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int level, CommandLine command) {
    out.append(section(level, command));
    visible(command).forEach(c -> append(out, level + 1, c));
  }

  private static String section(int level, CommandLine command) {
    return "#".repeat(level)
        + " "
        + command.getCommandSpec().qualifiedName()
        + "\n\n```\n"
        + usage(command)
        + "```\n\n";
  }

  private static String usage(CommandLine command) {
    StringWriter text = new StringWriter();
    command.usage(new PrintWriter(text, true), Ansi.OFF);
    return text.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n"))
        + "\n";
  }
}
