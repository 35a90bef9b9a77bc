package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.newsgraph.Home;
import org.newsgraph.graph.GraphValidation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsgraph validate}. */
@Command(
    name = "validate",
    description = "Checks a graph against the SHACL shapes of the ontology.",
    footer = {
      "%nExit code 1 where it does not conform.",
      "%nExample:",
      "  newsgraph validate --graph build/graph"
    })
final class ValidateCommand implements Callable<Integer> {
  /** How the report is printed. */
  enum Format {
    TEXT,
    TTL
  }

  @Spec private CommandSpec spec;
  @Mixin private DirectoryArguments graph;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text or ttl, the report in SHACL's vocabulary (default: ${DEFAULT-VALUE}).")
  private Format format;

  private boolean conforms;

  @Override
  public Integer call() {
    graph.read(
        dataset -> {
          GraphValidation validation = GraphValidation.of(dataset, Home.locate().ontology());
          conforms = validation.conforms();
          print(validation);
        });
    return conforms ? Main.DONE : Main.FAILED;
  }

  private void print(GraphValidation validation) {
    if (format == Format.TTL) {
      RDFDataMgr.write(System.out, validation.report(), RDFFormat.TURTLE_PRETTY);
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    validation
        .faults()
        .forEach(
            f -> {
              out.println(f.thing());
              out.println("  " + f.path() + " " + f.value() + ": " + f.message());
            });
    int faults = validation.faults().size();
    out.println(
        conforms
            ? graph.directory() + ": conforms"
            : graph.directory() + ": " + faults + " faults");
    out.flush();
  }
}
