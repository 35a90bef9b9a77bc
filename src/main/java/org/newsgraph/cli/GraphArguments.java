package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.newsgraph.query.QuerySource;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which graph a command asks: a directory, or any SPARQL endpoint. */
final class GraphArguments {
  @ArgGroup private Where where;

  static final class Where {
    @Option(
        names = "--graph",
        paramLabel = "DIR",
        description = "The graph to ask (default: build/graph).")
    private Path graph;

    @Option(
        names = "--endpoint",
        paramLabel = "URL",
        description = "The SPARQL endpoint to ask instead, of any store that holds the graph.")
    private String endpoint;
  }

  /** Hands the source to a piece of work, inside a read transaction where it is a directory. */
  void ask(Consumer<QuerySource> work) {
    if (where != null && where.endpoint != null) {
      work.accept(QuerySource.endpoint(where.endpoint));
      return;
    }
    DirectoryArguments.read(
        directory(),
        dataset -> work.accept(QuerySource.of(dataset, "the graph in " + directory())));
  }

  private Path directory() {
    return where == null || where.graph == null ? DirectoryArguments.USUAL : where.graph;
  }
}
