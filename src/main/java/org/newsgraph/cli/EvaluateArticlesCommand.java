package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsgraph.Home;
import org.newsgraph.article.ArticleInputs;
import org.newsgraph.article.InputOptions;
import org.newsgraph.evaluate.Answers;
import org.newsgraph.evaluate.ArticleEvaluation;
import org.newsgraph.evaluate.CanonicalNames;
import org.newsgraph.evaluate.EvaluationReport;
import org.newsgraph.evaluate.GoldReader;
import org.newsgraph.evaluate.GraphAnswers;
import org.newsgraph.evaluate.Misses;
import org.newsgraph.pipeline.GraphBuild;
import org.newsgraph.pipeline.Stages;
import org.newsgraph.store.GraphDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph evaluate articles}: accuracy against articles annotated by hand. */
@Command(
    name = "articles",
    description = "Compares entities, links, events, stances and quotations with annotation.",
    footer = {
      "%nThe last line is one JSON object with every figure.",
      "%nExample:",
      "  newsgraph evaluate articles data/articles data/gold.jsonl data/names.tsv"
    })
final class EvaluateArticlesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "ARTICLES", description = "The articles or their folder.")
  private Path articles;

  @Parameters(
      index = "1",
      paramLabel = "GOLD",
      description = "Their annotation, JSON Lines; articles without one are left out.")
  private Path gold;

  @Parameters(
      index = "2",
      paramLabel = "NAMES",
      description = "Table of canonical names and Wikidata items.")
  private Path names;

  @Option(
      names = "--results",
      paramLabel = "DIR",
      description =
          "Compare entities.csv, events.csv, stances.csv and quotes.csv of this folder instead of"
              + " building a graph of the articles.")
  private Path results;

  @Option(names = "--errors", description = "Print every miss (-) and every spurious answer (+).")
  private boolean errors;

  @Option(names = "--json", description = "Print the JSON object only.")
  private boolean json;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are worked on at once (default: one a core).")
  private int threads;

  private int skipped;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    var annotated = GoldReader.read(gold);
    var items = CanonicalNames.read(names);
    Answers answers = results != null ? Answers.read(results) : answersOfNewGraph();
    Misses misses = errors && !json ? new Misses(out::println) : Misses.UNTOLD;
    ArticleEvaluation evaluation = ArticleEvaluation.of(annotated, answers, items, misses);
    if (!json) {
      EvaluationReport.table(evaluation).forEach(out::println);
    }
    out.println(EvaluationReport.json(evaluation));
    out.flush();
    return skipped > 0 ? Main.SKIPPED_SOME : Main.DONE;
  }

  private Answers answersOfNewGraph() {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("newsgraph-evaluate");
      GraphDirectory graph = new GraphDirectory(folder.resolve("graph"));
      Home home = Home.locate();
      TerminalProgress progress = new TerminalProgress(spec.commandLine().getErr());
      ArticleInputs inputs =
          ArticleInputs.of(List.of(articles.toString()), InputOptions.DEFAULT, System.in);
      var report = GraphBuild.run(Stages.of(home), inputs, graph, threadCount(), progress);
      skipped = report.skipped();
      progress.done(
          report.articles() + " articles read" + (skipped > 0 ? ", " + skipped + " skipped" : ""));
      return GraphAnswers.of(home, graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      remove(folder);
    }
  }

  private int threadCount() {
    return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
  }

  private static void remove(Path folder) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
