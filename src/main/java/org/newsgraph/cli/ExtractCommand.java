package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.newsgraph.Home;
import org.newsgraph.pipeline.Extraction;
import org.newsgraph.pipeline.RdfOutput;
import org.newsgraph.pipeline.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsgraph extract}. */
@Command(
    name = "extract",
    description = "Prints the graphs of articles as RDF, without a store.",
    footer = {
      "%nEach article's graph is printed as soon as it is ready, in the order of the inputs. What",
      "follows from all articles together is left to `newsgraph build`.",
      "%nExample:",
      "  newsgraph extract data/articles --format nquads > articles.nq"
    })
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArticleArguments articles;

  @Option(
      names = "--format",
      defaultValue = "trig",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private RdfOutput.Format format;

  private int done;
  private int skipped;

  @Override
  public Integer call() {
    TerminalProgress progress = new TerminalProgress(spec.commandLine().getErr());
    var inputs = articles.open();
    OutputStream out = new BufferedOutputStream(standardOutput(), 1 << 16);
    try (RdfOutput rdf = RdfOutput.open(format, out);
        Extraction extraction =
            new Extraction(
                Stages.of(Home.locate()),
                articles.threads(),
                outcome -> {
                  if (outcome instanceof Extraction.Extracted e) {
                    rdf.write(e.quads());
                    progress.advanced(++done, inputs.files());
                  } else if (outcome instanceof Extraction.Left left) {
                    skipped++;
                    progress.skipped(left.skipped());
                  }
                })) {
      inputs.forEach(extraction::submit);
      extraction.finish();
    }
    progress.done(done + " articles" + (skipped > 0 ? ", " + skipped + " skipped" : ""));
    return skipped > 0 ? Main.SKIPPED_SOME : Main.DONE;
  }

  private static PrintStream standardOutput() {
    return System.out;
  }
}
