package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.Home;
import org.newsgraph.query.CannedQueries;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph completion}. */
@Command(
    name = "completion",
    description = "Prints a script that teaches a shell to complete commands and options.",
    footer = {
      "%nExamples:",
      "  source <(newsgraph completion bash)",
      "  newsgraph completion zsh > ~/.newsgraph-completion && source ~/.newsgraph-completion",
      "  newsgraph completion fish > ~/.config/fish/completions/newsgraph.fish"
    })
final class CompletionCommand implements Callable<Integer> {
  /** Shells that we can teach. */
  enum Shell {
    BASH,
    ZSH,
    FISH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
  private Shell shell;

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    PrintWriter out = spec.commandLine().getOut();
    // The script for bash loads bash's completion into zsh by itself.
    out.print(shell == Shell.FISH ? fish(root) : AutoComplete.bash("newsgraph", root));
    out.flush();
    return Main.DONE;
  }

  private static String fish(CommandLine root) {
    StringBuilder out = new StringBuilder("# fish completion for newsgraph\n");
    List<CommandLine> commands =
        root.getSubcommands().values().stream()
            .filter(c -> !c.getCommandSpec().usageMessage().hidden())
            .distinct()
            .toList();
    for (CommandLine command : commands) {
      String name = command.getCommandName();
      out.append("complete -c newsgraph -n __fish_use_subcommand -a ").append(name);
      out.append(" -d ").append(quoted(summary(command))).append('\n');
      command.getCommandSpec().options().stream()
          .filter(o -> !o.hidden())
          .forEach(option -> out.append(fish(name, option)));
    }
    for (var query : new CannedQueries(Home.locate().queries()).all()) {
      out.append("complete -c newsgraph -n '__fish_seen_subcommand_from query' -f -a ");
      out.append(query.name()).append(" -d ").append(quoted(query.summary())).append('\n');
    }
    return out.toString();
  }

  private static String fish(String command, OptionSpec option) {
    StringBuilder out = new StringBuilder("complete -c newsgraph -n ");
    out.append(quoted("__fish_seen_subcommand_from " + command));
    for (String name : option.names()) {
      out.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^--?", ""));
    }
    if (option.arity().max() > 0) {
      out.append(" -r");
    }
    Iterable<String> candidates = option.completionCandidates();
    if (candidates != null) {
      out.append(" -f -a ").append(quoted(String.join(" ", candidates)));
    }
    String[] description = option.description();
    return out.append(" -d ")
        .append(quoted(description.length == 0 ? "" : description[0]))
        .append('\n')
        .toString();
  }

  private static String summary(CommandLine command) {
    String[] description = command.getCommandSpec().usageMessage().description();
    return description.length == 0 ? "" : description[0];
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
