package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.Home;
import org.newsgraph.NewsgraphException;
import org.newsgraph.pipeline.Benchmark;
import org.newsgraph.query.CannedQueries;
import org.newsgraph.query.CannedQuery;
import org.newsgraph.query.QueryParameter;
import org.newsgraph.serve.GraphServer;
import org.newsgraph.serve.LiveGraph;
import org.newsgraph.serve.QuestionTimes;
import org.newsgraph.serve.ServedDirectory;
import org.newsgraph.serve.ServerOptions;
import org.newsgraph.store.GraphDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsgraph bench serve}. */
@Command(
    name = "serve",
    description = "Measures how fast the server answers the canned questions.",
    footer = {
      "%nBuilds the graph of made articles where none is yet, serves it on a free port and asks each",
      "question for its first 100 rows: of everything, and of one actor.",
      "%nExample:",
      "  newsgraph bench serve --articles 1700 --graph build/bench-graph"
    })
final class BenchServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "1700",
      description = "Articles to make, of about 600 quads each (default: ${DEFAULT-VALUE}).")
  private int articles;

  @Option(
      names = "--graph",
      paramLabel = "DIR",
      defaultValue = "build/bench-graph",
      description = "Where the graph is or is made (default: ${DEFAULT-VALUE}).")
  private Path graph;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "7",
      description = "How often each question is asked (default: ${DEFAULT-VALUE}).")
  private int runs;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Home home = Home.locate();
    GraphDirectory directory = new GraphDirectory(graph);
    if (directory.current().isEmpty()) {
      int threads = Runtime.getRuntime().availableProcessors();
      TerminalProgress progress = new TerminalProgress(err);
      long quads = Benchmark.graph(home, articles, threads, directory, progress);
      progress.done(graph + ": " + quads + " quads of " + articles + " made articles");
    }
    CannedQueries questions = new CannedQueries(home.queries());
    LiveGraph live = new LiveGraph();
    ServerOptions options = ServerOptions.DEFAULTS.withPort(0);
    try (ServedDirectory served = new ServedDirectory(directory, live, err::println);
        GraphServer server = new GraphServer(live, questions, options).start()) {
      server.awaitPrepared(Duration.ofMinutes(2));
      measure(new QuestionTimes(server.address()), questions);
    }
    return Main.DONE;
  }

  private void measure(QuestionTimes times, CannedQueries questions) {
    Map<QueryParameter.Type, List<String>> examples = examples(times);
    String actor = examples.get(QueryParameter.Type.ACTOR).get(0);
    List<QuestionTimes.Time> all = new ArrayList<>();
    for (CannedQuery question : questions.all()) {
      if (question.offline()) {
        ask(times, question, Map.of(), examples).ifPresent(all::add);
        ask(times, question, Map.of("actor", actor), examples).ifPresent(all::add);
      }
    }
    print(distinct(all));
  }

  /** A question that fails, or takes too long, is named and does not end the rest. */
  private Optional<QuestionTimes.Time> ask(
      QuestionTimes times,
      CannedQuery question,
      Map<String, String> given,
      Map<QueryParameter.Type, List<String>> examples) {
    try {
      return Optional.of(times.measure(question, given, examples, runs));
    } catch (NewsgraphException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return Optional.empty();
    }
  }

  /** The two most active actors, and a veto. */
  private static Map<QueryParameter.Type, List<String>> examples(QuestionTimes times) {
    return Map.of(
        QueryParameter.Type.ACTOR,
        times.column("/q/most-active-actors.json?limit=2", "entity"),
        QueryParameter.Type.IRI,
        times.column("/q/events.json?type=Veto&limit=1", "event"));
  }

  /** Without the second asking of questions that take no actor. */
  private static List<QuestionTimes.Time> distinct(List<QuestionTimes.Time> all) {
    Map<String, QuestionTimes.Time> first = new LinkedHashMap<>();
    all.forEach(t -> first.putIfAbsent(t.question() + "?" + t.asked(), t));
    return List.copyOf(first.values());
  }

  private void print(List<QuestionTimes.Time> all) {
    PrintWriter out = spec.commandLine().getOut();
    double sum = all.stream().mapToDouble(QuestionTimes.Time::medianMillis).sum();
    out.printf(
        "%-22s %9s %9s %9s %7s %6s  %s%n",
        "question", "median", "kept", "cpu", "share", "rows", "asked");
    all.stream()
        .sorted(Comparator.comparingDouble(QuestionTimes.Time::medianMillis).reversed())
        .forEach(
            t ->
                out.printf(
                    Locale.ROOT,
                    "%-22s %6.1f ms %6.1f ms %6.1f ms %5.1f %% %6d  %s%n",
                    t.question(),
                    t.medianMillis(),
                    t.keptMillis(),
                    t.cpuMillis(),
                    100 * t.medianMillis() / sum,
                    t.rows(),
                    t.asked()));
    QuestionTimes.Time slowest =
        all.stream()
            .max(Comparator.comparingDouble(QuestionTimes.Time::medianMillis))
            .orElseThrow();
    double median =
        QuestionTimes.median(all.stream().map(QuestionTimes.Time::medianMillis).toList());
    out.printf(
        Locale.ROOT,
        "{\"questions\": %d, \"median_ms\": %.1f, \"median_kept_ms\": %.1f, \"median_cpu_ms\": %.1f, \"slowest\": \"%s\", \"slowest_ms\": %.1f}%n",
        all.size(),
        median,
        QuestionTimes.median(all.stream().map(QuestionTimes.Time::keptMillis).toList()),
        QuestionTimes.median(all.stream().map(QuestionTimes.Time::cpuMillis).toList()),
        slowest.question(),
        slowest.medianMillis());
    out.flush();
  }
}
