package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.Home;
import org.newsgraph.linking.catalog.CuratedCatalog;
import org.newsgraph.linking.catalog.LayeredCatalog;
import org.newsgraph.linking.catalog.wikidata.CatalogImport;
import org.newsgraph.linking.catalog.wikidata.ImportLanguages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      description = "Language of the names that are matched (default: ${DEFAULT-VALUE}).")
  private String language;

  @Option(
      names = "--label-languages",
      paramLabel = "TAG",
      split = ",",
      defaultValue = "ar,en,es,fr,ru,zh",
      description =
          "Languages of which labels and descriptions are kept for the graph, not for matching"
              + " (default: ${DEFAULT-VALUE}; \"\" for none).")
  private List<String> labelLanguages;

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
    ImportLanguages languages = languages();
    CatalogImport.Report r =
        new CatalogImport(
                dump,
                to.resolve(LayeredCatalog.IMPORTED),
                CuratedCatalog.load(to),
                languages,
                minSitelinks,
                new Told(err))
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

  private ImportLanguages languages() {
    try {
      return ImportLanguages.of(
          language, labelLanguages.stream().filter(l -> !l.isBlank()).toList());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  /** Lines such as "pass 2 of 2: 400,000 entities, 38000 a second, about 95 s left". */
  private static final class Told implements CatalogImport.Progress {
    private final PrintWriter err;
    private int pass;
    private long start;

    Told(PrintWriter err) {
      this.err = err;
    }

    @Override
    public void at(int pass, long entities, long bytes, long total) {
      if (pass != this.pass) {
        this.pass = pass;
        start = System.nanoTime();
        err.printf("pass %d of 2 begins%n", pass);
      } else {
        double seconds = (System.nanoTime() - start) / 1e9;
        err.printf(
            Locale.ROOT,
            "pass %d of 2: %,d entities, %.0f a second, about %.0f s left%n",
            pass,
            entities,
            entities / Math.max(seconds, .001),
            seconds * (total - bytes) / Math.max(bytes, 1));
      }
      err.flush();
    }
  }
}
