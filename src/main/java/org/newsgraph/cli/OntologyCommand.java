package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.Home;
import org.newsgraph.graph.OntologyPage;
import org.newsgraph.graph.OntologyReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsgraph ontology}. */
@Command(
    name = "ontology",
    description = "Prints the page that describes the terms of the graph.",
    footer = {"%nExample:", "  newsgraph ontology --format html > terms.html"})
final class OntologyCommand implements Callable<Integer> {
  /** What the page can be written in. */
  enum Format {
    markdown,
    html
  }

  @Option(
      names = "--format",
      defaultValue = "markdown",
      paramLabel = "FORMAT",
      description = "markdown or html (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Path folder = Home.locate().ontology();
    String page =
        format == Format.html ? OntologyPage.html(folder) : OntologyReference.markdown(folder);
    spec.commandLine().getOut().print(page);
    spec.commandLine().getOut().flush();
    return Main.DONE;
  }
}
