package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.newsgraph.graph.GraphDiff;
import org.newsgraph.graph.GraphDiff.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph diff}. */
@Command(
    name = "diff",
    description = "Says which facts one graph has that another has not, or tells otherwise.",
    footer = {"%nExample:", "  newsgraph diff build/graph-yesterday build/graph --format json"})
final class DiffCommand implements Callable<Integer> {
  /** How the differences are printed. */
  enum Format {
    TEXT,
    JSON,
    TTL
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "A", description = "The graph before.")
  private Path before;

  @Parameters(index = "1", paramLabel = "B", description = "The graph after.")
  private Path after;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text, json, or ttl in the Changeset vocabulary (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Override
  public Integer call() {
    DirectoryArguments.read(
        before, a -> DirectoryArguments.read(after, b -> print(GraphDiff.between(a, b))));
    return Main.DONE;
  }

  private void print(GraphDiff diff) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> text(diff, out);
      case JSON -> out.println(JSON.toString(json(diff)));
      case TTL -> RDFDataMgr.write(System.out, diff.graph(), RDFFormat.TURTLE_PRETTY);
    }
    out.flush();
  }

  private static void text(GraphDiff diff, PrintWriter out) {
    for (Change c : diff.changes()) {
      String line =
          switch (c.kind()) {
            case ADDED -> "+ " + c.article() + "  " + c.type() + "  " + c.after();
            case REMOVED -> "- " + c.article() + "  " + c.type() + "  " + c.before();
            case CHANGED ->
                "~ " + c.article() + "  " + c.type() + "  " + c.before() + "  =>  " + c.after();
          };
      out.println(line);
    }
    out.println(
        diff.count(Change.Kind.ADDED)
            + " added, "
            + diff.count(Change.Kind.REMOVED)
            + " removed, "
            + diff.count(Change.Kind.CHANGED)
            + " changed");
  }

  private static JsonObject json(GraphDiff diff) {
    JsonObject object = new JsonObject();
    for (Change.Kind kind : Change.Kind.values()) {
      JsonArray list = new JsonArray();
      diff.changes().stream().filter(c -> c.kind() == kind).forEach(c -> list.add(json(c)));
      object.put(kind.name().toLowerCase(java.util.Locale.ROOT), list);
    }
    return object;
  }

  private static JsonObject json(Change change) {
    JsonObject object = new JsonObject();
    object.put("fact", change.fact());
    object.put("type", change.type());
    object.put("article", change.article());
    if (!change.before().isEmpty()) {
      object.put("before", change.before());
    }
    if (!change.after().isEmpty()) {
      object.put("after", change.after());
    }
    return object;
  }
}
