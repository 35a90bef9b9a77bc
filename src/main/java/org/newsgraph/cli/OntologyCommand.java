package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.Home;
import org.newsgraph.graph.OntologyReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code newsgraph ontology}. */
@Command(
    name = "ontology",
    description = "Prints the page that describes the terms of the graph (Markdown).",
    footer = {"%nExample:", "  newsgraph ontology > terms.md"})
final class OntologyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(OntologyReference.markdown(Home.locate().ontology()));
    spec.commandLine().getOut().flush();
    return Main.DONE;
  }
}
