package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.Home;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.pipeline.GraphBuild;
import org.newsgraph.pipeline.Stages;
import org.newsgraph.store.GraphDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsgraph build}. */
@Command(
    name = "build",
    description = "Makes a graph of articles, or brings one up to date.",
    footer = {
      "%nThe graph becomes the graph of exactly these articles: what has not changed since the last",
      "build is not read again, what is no longer named goes.",
      "%nExample:",
      "  newsgraph build data/articles --graph build/graph"
    })
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArticleArguments articles;

  @Option(
      names = "--graph",
      paramLabel = "DIR",
      defaultValue = "build/graph",
      description = "Where the graph is (default: ${DEFAULT-VALUE}).")
  private Path graph;

  @Override
  public Integer call() {
    TerminalProgress progress = new TerminalProgress(spec.commandLine().getErr());
    BuildReport report =
        GraphBuild.run(
            Stages.of(Home.locate()),
            articles.open(),
            new GraphDirectory(graph),
            articles.threads(),
            progress);
    progress.done(summary(graph, report));
    return report.skipped() > 0 ? Main.SKIPPED_SOME : Main.DONE;
  }

  /** What a build did, in a line. */
  static String summary(Path graph, BuildReport r) {
    String skipped = r.skipped() > 0 ? ", " + r.skipped() + " skipped" : "";
    if (!r.published()) {
      return graph + ": " + articles(r) + ", nothing has changed" + skipped;
    }
    return graph
        + ": "
        + articles(r)
        + " ("
        + r.extracted()
        + " read, "
        + r.unchanged()
        + " unchanged, "
        + r.removed()
        + " removed"
        + skipped
        + ")";
  }

  private static String articles(BuildReport r) {
    return r.articles() == 1 ? "1 article" : r.articles() + " articles";
  }
}
