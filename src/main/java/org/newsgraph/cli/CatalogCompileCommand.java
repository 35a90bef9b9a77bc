package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.Home;
import org.newsgraph.linking.catalog.CatalogCompiler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph catalog compile}. */
@Command(
    name = "compile",
    description = "Makes data/catalog/entities.tsv from gathered Wikidata facts and curation.tsv.",
    footer = {"%nExample:", "  newsgraph catalog compile wikidata.tsv --hazards alias_hazards.tsv"})
final class CatalogCompileCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FACTS", description = "Table of entities with names and positions.")
  private Path facts;

  @Option(
      names = "--hazards",
      required = true,
      paramLabel = "FILE",
      description = "Table of name forms that mislead.")
  private Path hazards;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "Catalog folder (default: data/catalog).")
  private Path folder;

  @Override
  public Integer call() {
    Path to = folder == null ? Home.locate().catalog() : folder;
    int n = CatalogCompiler.compile(facts, hazards, to);
    spec.commandLine().getErr().println(n + " entities written to " + to.resolve("entities.tsv"));
    return Main.DONE;
  }
}
