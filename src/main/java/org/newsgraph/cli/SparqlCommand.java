package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.query.QueryRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph sparql}. */
@Command(
    name = "sparql",
    description = "Answers a SPARQL query of one's own.",
    footer = {
      "%nThe prefixes ng, plover, entity, schema, wd, rdfs and the other usual ones are known."
          + " Patterns",
      "outside GRAPH see all graphs of a directory as one.",
      "%nExample:",
      "  newsgraph sparql 'SELECT ?e { ?e a ng:Veto ; ng:agent entity:Q159 }'"
    })
final class SparqlCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "SPARQL", description = "SELECT, ASK, CONSTRUCT, DESCRIBE.")
  private String text;

  @Mixin private GraphArguments graph;
  @Mixin private QueryCommand.AnswerArguments answer;

  @Override
  public Integer call() {
    graph.ask(
        source ->
            answer.print(
                (format, width, out) ->
                    new QueryRunner(source.withUnion()).run("query", text, format, width, out)));
    return Main.DONE;
  }
}
