package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.newsgraph.Home;
import org.newsgraph.evaluate.NameDocuments;
import org.newsgraph.evaluate.NameEvaluation;
import org.newsgraph.language.ParsingAnalyzer;
import org.newsgraph.linking.EntityLinker;
import org.newsgraph.linking.NameLinker;
import org.newsgraph.train.NameData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph evaluate names}: accuracy of the name finder. */
@Command(
    name = "names",
    description = {
      "Compares the name finder with annotated names.",
      "A .jsonl file holds documents with spans: a name counts where one of its kind overlaps it;",
      "names are found with the catalog's help.",
      "Any other file has a word and its IOB label a line: first word, last word and kind must"
          + " agree."
    },
    footer = {"%nExample:", "  newsgraph evaluate names en_ewt-ud-test.iob2 --json"})
public final class EvaluateNamesCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "annotated names, .jsonl or IOB columns")
  private Path file;

  @Option(names = "--json", description = "print one JSON object")
  private boolean json;

  @Option(
      names = "--finder-only",
      description = "documents: compare what the name finder finds, before names are linked")
  private boolean finderOnly;

  @Option(names = "--models", description = "folder of the models (default: data/models)")
  private Path models;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ParsingAnalyzer analyzer =
        ParsingAnalyzer.load(models != null ? models : Home.locate().models());
    Map<String, Double> scores =
        file.toString().endsWith(".jsonl")
            ? NameEvaluation.overlapping(NameDocuments.read(file), finder(analyzer))
            : NameEvaluation.strict(NameData.columns(file), analyzer::analyze);
    EvaluateParserCommand.print(scores, json, spec.commandLine().getOut());
    return 0;
  }

  private Function<String, List<NameEvaluation.Place>> finder(ParsingAnalyzer analyzer) {
    if (finderOnly) {
      return text -> NameEvaluation.places(analyzer.analyze(text));
    }
    EntityLinker linker = NameLinker.open(Home.locate().catalog());
    return text -> NameEvaluation.linked(text, analyzer, linker);
  }
}
