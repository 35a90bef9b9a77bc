package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.newsgraph.Home;
import org.newsgraph.linking.catalog.CatalogCompiler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code newsgraph catalog}: the Wikidata entities that names are linked to. */
@Command(
    name = "catalog",
    description = "Looks up, imports and compiles the Wikidata entities that names are linked to.",
    mixinStandardHelpOptions = true,
    footer = {"%nExample:", "  newsgraph catalog compile --help"},
    subcommands = {CatalogCommand.Compile.class})
public final class CatalogCommand {

  /** {@code newsgraph catalog compile FACTS}. */
  @Command(
      name = "compile",
      description =
          "Makes data/catalog/entities.tsv from gathered Wikidata facts and curation.tsv.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: newsgraph catalog compile wikidata.tsv --hazards alias_hazards.tsv"})
  static final class Compile implements java.util.concurrent.Callable<Integer> {
    @ParentCommand private CatalogCommand catalog;
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
      PrintWriter err = spec.commandLine().getErr();
      err.println(n + " entities written to " + to.resolve("entities.tsv"));
      return 0;
    }
  }
}
