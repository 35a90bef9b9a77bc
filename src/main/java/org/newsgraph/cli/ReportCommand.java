package org.newsgraph.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.ErrorCode;
import org.newsgraph.Home;
import org.newsgraph.NewsgraphException;
import org.newsgraph.query.CannedQueries;
import org.newsgraph.query.GraphReport;
import org.newsgraph.query.QuerySource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph report}. */
@Command(
    name = "report",
    description = "Writes the main figures of a graph as one HTML file, with its plots inside.",
    footer = {"%nExample:", "  newsgraph report --graph build/graph --out report.html"})
final class ReportCommand implements Callable<Integer> {
  @Mixin private GraphArguments graph;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write it (default: standard output).")
  private Path file;

  @Override
  public Integer call() {
    CannedQueries queries = new CannedQueries(Home.locate().queries());
    graph.ask(source -> write(queries, source));
    return Main.DONE;
  }

  private void write(CannedQueries queries, QuerySource source) {
    try (Writer out =
        file == null
            ? new OutputStreamWriter(System.out, StandardCharsets.UTF_8)
            : Files.newBufferedWriter(file)) {
      GraphReport.write(queries, source, out);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
