package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.Home;
import org.newsgraph.linking.catalog.CuratedCatalog;
import org.newsgraph.linking.catalog.LayeredCatalog;
import org.newsgraph.linking.catalog.wikidata.CatalogImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph catalog import}. */
@Command(
    name = "import",
    description = "Imports a Wikidata JSON dump beside the curated catalog.",
    footer = {
      "%nPersons, states, organizations, armed groups and places are kept. An interrupted import",
      "goes on where it stopped; until it is done the one before stays in use.",
      "%nExample:",
      "  newsgraph catalog import latest-all.json.bz2 --min-sitelinks 3"
    })
final class CatalogImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DUMP", description = "A dump: .json, .json.gz or .json.bz2.")
  private Path dump;

  @Option(
      names = "--language",
      defaultValue = "en",
      description = "Language of names and descriptions (default: ${DEFAULT-VALUE}).")
  private String language;

  @Option(
      names = "--min-sitelinks",
      defaultValue = "1",
      description =
          "Leave out items with fewer sitelinks and no office (default: ${DEFAULT-VALUE}).")
  private int minSitelinks;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "Catalog folder (default: data/catalog).")
  private Path folder;

  @Override
  public Integer call() {
    Path to = folder == null ? Home.locate().catalog() : folder;
    PrintWriter err = spec.commandLine().getErr();
    long start = System.nanoTime();
    CatalogImport.Report r =
        new CatalogImport(
                dump,
                to.resolve(LayeredCatalog.IMPORTED),
                CuratedCatalog.load(to),
                language,
                minSitelinks,
                (pass, entities, bytes, total) -> tell(err, start, pass, entities, bytes, total))
            .run();
    err.printf(
        "%,d of %,d entities imported, %,d bytes; %,d differences from the curated catalog%s%n",
        r.kept(),
        r.read(),
        r.bytes(),
        r.conflicts(),
        r.conflicts() > 0
            ? " in " + to.resolve(LayeredCatalog.IMPORTED).resolve("conflicts.tsv")
            : "");
    return Main.DONE;
  }

  private static void tell(
      PrintWriter err, long start, int pass, long entities, long bytes, long total) {
    double seconds = (System.nanoTime() - start) / 1e9;
    String left =
        bytes > 0 ? String.format(", about %.0f s left", seconds * (total - bytes) / bytes) : "";
    err.printf(
        "pass %d of 2: %,d entities, %.0f a second%s%n",
        pass, entities, entities / Math.max(seconds, .001), left);
    err.flush();
  }
}
