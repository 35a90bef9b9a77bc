package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.newsgraph.query.QuerySource;
import org.newsgraph.store.GraphDirectory;
import org.newsgraph.store.Snapshot;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which graph a command asks: a directory, or any SPARQL endpoint. */
final class GraphArguments {
  private static final Path USUAL = Path.of("build/graph");

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
    read(dataset -> work.accept(QuerySource.of(dataset, "the graph in " + directory())));
  }

  private Path directory() {
    return where == null || where.graph == null ? USUAL : where.graph;
  }

  private void read(Consumer<DatasetGraph> work) {
    try (Snapshot snapshot = new GraphDirectory(directory()).open()) {
      DatasetGraph dataset = snapshot.dataset();
      Txn.executeRead(dataset, () -> work.accept(dataset));
    }
  }
}
