package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.newsgraph.Home;
import org.newsgraph.evaluate.CodedSentence;
import org.newsgraph.evaluate.CodingEvaluation;
import org.newsgraph.pipeline.Newsgraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph evaluate coding}: event classes and actors against coded sentences. */
@Command(
    name = "coding",
    description = "Compares event classes and agents with sentences coded in PLOVER.",
    footer = {"%nExample:", "  newsgraph evaluate coding plover_gold.jsonl --half even --errors"})
final class EvaluateCodingCommand implements Callable<Integer> {
  /** Every second sentence, so that one half can be read and the other only counted. */
  enum Half {
    even,
    odd
  }

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "JSON Lines with id, text, plover and sources of each sentence.")
  private Path file;

  @Option(
      names = "--half",
      paramLabel = "HALF",
      description = "Only every second sentence: ${COMPLETION-CANDIDATES}, counted from 0.")
  private Half half;

  @Option(names = "--errors", description = "Print the sentences that are not right.")
  private boolean errors;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<CodedSentence> all = CodedSentence.read(file);
    List<CodedSentence> gold =
        IntStream.range(0, all.size())
            .filter(i -> half == null || i % 2 == half.ordinal())
            .mapToObj(all::get)
            .toList();
    Newsgraph program = Newsgraph.open(Home.locate());
    CodingEvaluation evaluation =
        CodingEvaluation.of(gold, program::analyze, errors && !json ? out::println : line -> {});
    EvaluateParserCommand.print(evaluation.scores(), json, out);
    return Main.DONE;
  }
}
