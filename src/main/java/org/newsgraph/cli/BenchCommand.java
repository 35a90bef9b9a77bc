package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.ErrorCode;
import org.newsgraph.Home;
import org.newsgraph.NewsgraphException;
import org.newsgraph.pipeline.Benchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsgraph bench}. */
@Command(
    name = "bench",
    description = "Measures how fast articles become a graph.",
    subcommands = {BenchLanguageCommand.class, BenchLinkingCommand.class, BenchServeCommand.class},
    footer = {
      "%nMakes articles from the sample corpus (states, days and paragraphs exchanged), builds their",
      "graph in a temporary folder and prints the rates. docs/performance.md explains them.",
      "%nExample:",
      "  newsgraph bench --articles 1000 --threads 2 --json"
    })
final class BenchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many articles to make (default: ${DEFAULT-VALUE}).")
  private int articles;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many are worked on at once (default: one a core).")
  private int threads;

  @Option(names = "--json", description = "Print one JSON object on the last line.")
  private boolean json;

  @Override
  public Integer call() {
    if (articles < 1 || threads < 0) {
      throw new NewsgraphException(
          ErrorCode.PARAMETER_INVALID, "--articles and --threads must be at least 1");
    }
    int workers = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    Benchmark b = Benchmark.run(Home.locate(), articles, workers);
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        json
            ? "{\"articles\": %d, \"threads\": %d, \"load_s\": %.2f, \"extract_articles_per_s\": %.1f,"
                + " \"articles_per_s\": %.1f, \"cpu_ms_per_article\": %.1f, \"quads_per_article\": %.1f, \"peak_rss_mb\": %d}%n"
            : "%d articles on %d threads%nloading           %8.2f s%nextraction        %8.1f"
                + " articles/s%nbuilt, published  %8.1f articles/s%nprocessor time   %8.1f ms an article%nquads an article  %8.1f%n"
                + "peak memory       %8d MB%n",
        b.articles(),
        b.threads(),
        b.loadSeconds(),
        b.extractPerSecond(),
        b.buildPerSecond(),
        b.cpuMillisPerArticle(),
        b.quadsPerArticle(),
        b.peakRssMegabytes());
    out.flush();
    return Main.DONE;
  }
}
