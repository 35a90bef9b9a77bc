package org.newsgraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code newsgraph evaluate}: the parent of all measures of accuracy. */
@Command(
    name = "evaluate",
    description = "Measures accuracy against annotated data.",
    subcommands = {
      EvaluateArticlesCommand.class,
      EvaluateCodingCommand.class,
      EvaluateMetonymyCommand.class,
      EvaluateNamesCommand.class,
      EvaluateParserCommand.class,
      EvaluateSentencesCommand.class
    })
public final class EvaluateCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name what to evaluate");
  }
}
