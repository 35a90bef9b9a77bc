package org.newsgraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code newsgraph catalog}: the Wikidata entities that names are linked to. */
@Command(
    name = "catalog",
    description = "Looks up, imports and compiles the Wikidata entities that names are linked to.",
    footer = {"%nExample:", "  newsgraph catalog lookup Georgia"},
    subcommands = {
      CatalogLookupCommand.class,
      CatalogImportCommand.class,
      CatalogCompileCommand.class
    })
final class CatalogCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name what to do: lookup, import or compile");
  }
}
