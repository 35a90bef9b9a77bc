package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.store.GraphDirectory;
import org.newsgraph.store.RemoteStore;
import org.newsgraph.store.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsgraph load}. */
@Command(
    name = "load",
    description = "Sends the graph to a remote store by the SPARQL 1.1 Graph Store Protocol.",
    footer = {
      "%nEach named graph is replaced by one request; other graphs of the store stay as they are.",
      "With --whole-dataset everything in the store is replaced in one request with N-Quads.",
      "%nExample:",
      "  newsgraph load --endpoint http://localhost:3030/kg/data"
    })
final class LoadCommand implements Callable<Integer> {
  private static final String PASSWORD = "NEWSGRAPH_PASSWORD";

  @Spec private CommandSpec spec;

  @Option(
      names = "--endpoint",
      required = true,
      paramLabel = "URL",
      description = "Address of the graph store.")
  private String endpoint;

  @Option(
      names = "--graph",
      paramLabel = "DIR",
      defaultValue = "build/graph",
      description = "Where the graph is (default: ${DEFAULT-VALUE}).")
  private Path graph;

  @Option(
      names = "--whole-dataset",
      description = "Replace all that the store holds, in one request; for stores that take quads.")
  private boolean whole;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "User of the store; the password stands in the variable " + PASSWORD + ".")
  private String user;

  @Override
  public Integer call() {
    String password = Optional.ofNullable(System.getenv(PASSWORD)).orElse("");
    RemoteStore store =
        new RemoteStore(endpoint, Optional.ofNullable(user).map(u -> u + ":" + password));
    try (Snapshot snapshot = new GraphDirectory(graph).open()) {
      String sent;
      if (whole) {
        store.putDataset(snapshot.dataset());
        sent = "the whole graph";
      } else {
        sent = store.putGraphs(snapshot.dataset()) + " graphs";
      }
      PrintWriter err = spec.commandLine().getErr();
      err.println(graph + ": " + sent + " sent to " + endpoint);
      err.flush();
    }
    return Main.DONE;
  }
}
