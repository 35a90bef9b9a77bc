package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.newsgraph.store.GraphDirectory;
import org.newsgraph.store.Snapshot;
import picocli.CommandLine.Option;

/** The graph directory that a command reads. */
final class DirectoryArguments {
  static final Path USUAL = Path.of("build/graph");

  @Option(names = "--graph", paramLabel = "DIR", description = "The graph (default: build/graph).")
  private Path graph;

  Path directory() {
    return graph == null ? USUAL : graph;
  }

  void read(Consumer<DatasetGraph> work) {
    read(directory(), work);
  }

  /** Opens a graph directory and hands it to a piece of work in a read transaction. */
  static void read(Path directory, Consumer<DatasetGraph> work) {
    try (Snapshot snapshot = new GraphDirectory(directory).open()) {
      DatasetGraph dataset = snapshot.dataset();
      Txn.executeRead(dataset, () -> work.accept(dataset));
    }
  }
}
