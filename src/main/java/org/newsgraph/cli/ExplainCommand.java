package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.newsgraph.Home;
import org.newsgraph.query.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph explain}. */
@Command(
    name = "explain",
    description = "Tells why a fact is in the graph: sentences, rules, lexicon entries, links.",
    footer = {
      "%nThe words that made the fact stand between >> and <<. Queries such as events and timeline"
          + " print",
      "the IRIs of events; an entity may be given by name.",
      "%nExamples:",
      "  newsgraph explain event/khan-shaykhun-vote/3fb0aef75621",
      "  newsgraph explain Russia"
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "IRI",
      description = "An event, claim, stance, quotation or entity.")
  private String thing;

  @Mixin private GraphArguments graph;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    graph.ask(source -> Explanation.write(source, thing, Home.locate().lexicon(), out));
    out.flush();
    return Main.DONE;
  }
}
