package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.newsgraph.Home;
import org.newsgraph.evaluate.ParserEvaluation;
import org.newsgraph.evaluate.RawTextEvaluation;
import org.newsgraph.language.ParsingAnalyzer;
import org.newsgraph.train.ConlluReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph evaluate parser}: accuracy of tags and trees against a treebank. */
@Command(
    name = "parser",
    description =
        "Compares tags and trees with a treebank (CoNLL 2018 definitions, punctuation counts).",
    footer = {"", "Example:", "  newsgraph evaluate parser en_ewt-ud-test.conllu --raw --json"})
public final class EvaluateParserCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "a treebank in CoNLL-U")
  private Path file;

  @Option(names = "--raw", description = "also from raw text: sentences and tokens are our own")
  private boolean raw;

  @Option(names = "--json", description = "print one JSON object")
  private boolean json;

  @Option(names = "--models", description = "folder of the models (default: data/models)")
  private Path models;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var gold = ConlluReader.read(file);
    ParsingAnalyzer analyzer =
        ParsingAnalyzer.load(models != null ? models : Home.locate().models());
    Map<String, Double> scores =
        new LinkedHashMap<>(ParserEvaluation.of(gold, analyzer::analyze).scores());
    if (raw) {
      scores.putAll(RawTextEvaluation.of(gold, analyzer::analyze).scores());
    }
    print(scores, json, spec.commandLine().getOut());
    return 0;
  }

  /** Prints measures as a table or one JSON object. */
  static void print(Map<String, Double> scores, boolean json, PrintWriter out) {
    if (json) {
      out.println(
          scores.entrySet().stream()
              .map(e -> String.format(Locale.ROOT, "\"%s\": %.4f", e.getKey(), e.getValue()))
              .collect(Collectors.joining(", ", "{", "}")));
    } else {
      scores.forEach((k, v) -> out.printf(Locale.ROOT, "%-12s %.4f%n", k, v));
    }
    out.flush();
  }
}
