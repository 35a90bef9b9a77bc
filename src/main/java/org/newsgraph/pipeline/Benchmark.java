package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.Home;
import org.newsgraph.article.ArticleInputs;
import org.newsgraph.article.InputOptions;
import org.newsgraph.store.GraphDirectory;

/**
 * How fast articles become a graph. Loading is timed apart; both rates are measured after a few
 * articles have warmed the compiler up.
 *
 * @param articles how many articles
 * @param threads worked on at once
 * @param loadSeconds reading models, catalog and lexicon
 * @param extractPerSecond articles a second from file to quads
 * @param buildPerSecond articles a second from file to published graph
 * @param cpuMillisPerArticle processor time of a build, of all threads, by article
 * @param quadsPerArticle quads of the article graphs, on average
 * @param peakRssMegabytes most memory that the process held, mapped files included; -1 if unknown
 */
public record Benchmark(
    int articles,
    int threads,
    double loadSeconds,
    double extractPerSecond,
    double buildPerSecond,
    double cpuMillisPerArticle,
    double quadsPerArticle,
    long peakRssMegabytes) {
  private static final int WARM_UP = 200;

  /** Makes the articles in a temporary folder, builds them and removes everything again. */
  public static Benchmark run(Home home, int articles, int threads) {
    try {
      Path folder = Files.createTempDirectory("newsgraph-bench");
      try {
        return run(home, articles, threads, folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Benchmark run(Home home, int articles, int threads, Path folder)
      throws IOException {
    VariedCorpus corpus = VariedCorpus.from(home.root().resolve("data/articles"));
    Path warm = write(corpus, articles, Math.min(articles, WARM_UP), folder.resolve("warm"));
    Path all = write(corpus, 0, articles, folder.resolve("articles"));
    long start = System.nanoTime();
    Stages stages = Stages.of(home);
    stages.reading();
    double load = seconds(start);
    GraphBuild.run(
        stages,
        inputs(warm),
        new GraphDirectory(folder.resolve("warm-graph")),
        threads,
        Progress.SILENT);
    double extract = extract(stages, inputs(all), threads);
    start = System.nanoTime();
    long cpu = cpuNanos();
    BuildReport report =
        GraphBuild.run(
            stages,
            inputs(all),
            new GraphDirectory(folder.resolve("graph")),
            threads,
            Progress.SILENT);
    double build = seconds(start);
    return new Benchmark(
        articles,
        threads,
        load,
        articles / extract,
        articles / build,
        (cpuNanos() - cpu) / 1e6 / articles,
        (double) report.quads() / Math.max(1, report.articles()),
        peakRss());
  }

  /**
   * Builds the graph of made articles, for measuring what asks it.
   *
   * @param directory where the graph goes
   * @return quads of the article graphs
   */
  public static long graph(
      Home home, int articles, int threads, GraphDirectory directory, Progress progress) {
    try {
      Path folder = Files.createTempDirectory("newsgraph-bench");
      try {
        VariedCorpus corpus = VariedCorpus.from(home.root().resolve("data/articles"));
        Path all = write(corpus, 0, articles, folder.resolve("articles"));
        return GraphBuild.run(Stages.of(home), inputs(all), directory, threads, progress).quads();
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double extract(Stages stages, ArticleInputs inputs, int threads) {
    long start = System.nanoTime();
    try (Extraction extraction = new Extraction(stages, threads, outcome -> {})) {
      inputs.forEach(extraction::submit);
      extraction.finish();
    }
    return seconds(start);
  }

  private static Path write(VariedCorpus corpus, int from, int count, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    for (int i = from; i < from + count; i++) {
      Files.writeString(folder.resolve(String.format("article-%06d.txt", i)), corpus.article(i));
    }
    return folder;
  }

  private static ArticleInputs inputs(Path folder) {
    return ArticleInputs.of(
        List.of(folder.toString()), InputOptions.DEFAULT, InputStream.nullInputStream());
  }

  private static long cpuNanos() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /** High-water mark of resident memory, as Linux counts it. */
  private static long peakRss() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return -1;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
      }
    }
    return -1;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(p);
      }
    }
  }
}
