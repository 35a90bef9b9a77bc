package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
    name = "newsgraph",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    description = "Reads news articles into a knowledge graph.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the work failed; the message says why",
      "2:wrong usage",
      "3:done, but some inputs were skipped; each is named with its reason"
    },
    subcommands = {
      AnalyzeCommand.class,
      BenchCommand.class,
      BuildCommand.class,
      CatalogCommand.class,
      CompletionCommand.class,
      DiffCommand.class,
      EvaluateCommand.class,
      ExplainCommand.class,
      ExtractCommand.class,
      LinkCommand.class,
      LoadCommand.class,
      OntologyCommand.class,
      QueryCommand.class,
      ReportCommand.class,
      ServeCommand.class,
      SparqlCommand.class,
      TrainCommand.class,
      LexiconCommand.class,
      ValidateCommand.class,
      WarmUpCommand.class,
    })
public final class Main implements Callable<Integer> {
  // Exit codes of all commands.
  static final int DONE = 0;

  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int SKIPPED_SOME = 3;

  @Spec private CommandSpec spec;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Print stack traces with errors.")
  private boolean verbose;

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs a command line and returns its exit code. */
  public static int run(String... args) {
    return commandLine().execute(args);
  }

  /** The whole command line, as tests and generated documents need it. */
  public static CommandLine commandLine() {
    Main main = new Main();
    return new CommandLine(main)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((e, line, parsed) -> main.report(e, line));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return WRONG_USAGE;
  }

  private int report(Exception e, CommandLine line) {
    PrintWriter err = line.getErr();
    if (e instanceof NewsgraphException known) {
      err.println("newsgraph: " + known.getMessage());
      err.println("(" + known.code().id() + ": see docs/errors.md)");
    } else {
      err.println("newsgraph: internal error: " + e);
      err.println("This is a fault of the program; --verbose prints where it happened.");
    }
    if (verbose) {
      e.printStackTrace(err);
    }
    err.flush();
    return e instanceof NewsgraphException known && isUsage(known.code()) ? WRONG_USAGE : FAILED;
  }

  private static boolean isUsage(ErrorCode code) {
    return code == ErrorCode.PARAMETER_INVALID || code == ErrorCode.QUERY_UNKNOWN;
  }
}
