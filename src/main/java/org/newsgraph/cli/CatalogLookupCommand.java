package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.Home;
import org.newsgraph.linking.Translations;
import org.newsgraph.linking.catalog.Catalog;
import org.newsgraph.linking.catalog.CatalogEntry;
import org.newsgraph.linking.catalog.CatalogSources;
import org.newsgraph.linking.catalog.LayeredCatalog;
import org.newsgraph.linking.catalog.NameForm;
import org.newsgraph.linking.catalog.NameKey;
import org.newsgraph.linking.catalog.NameMatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph catalog lookup}. */
@Command(
    name = "lookup",
    description =
        "Prints the entities that a name may stand for: item, type, label, form, description.",
    footer = {
      "%nAn item is printed with its labels in other languages, names, offices and sources.",
      "%nExample:",
      "  newsgraph catalog lookup Georgia",
      "  newsgraph catalog lookup Q58217"
    })
final class CatalogLookupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "A name, or an item such as Q159.")
  private String name;

  @Override
  public Integer call() {
    Catalog catalog = LayeredCatalog.open(Home.locate().catalog());
    PrintWriter out = spec.commandLine().getOut();
    List<NameMatch> found = catalog.find(NameKey.of(name));
    for (NameMatch m : found) {
      print(m.entry(), m.form().kind().name().toLowerCase(java.util.Locale.ROOT), out);
    }
    catalog.entry(name).ifPresent(e -> printWhole(e, catalog, out));
    if (found.isEmpty() && catalog.entry(name).isEmpty()) {
      List<NameMatch> alike = catalog.findBySound(NameKey.sound(NameKey.of(name)));
      alike.forEach(m -> print(m.entry(), "another spelling", out));
      if (alike.isEmpty()) {
        spec.commandLine().getErr().println("the catalog knows no \"" + name + "\"");
        return Main.FAILED;
      }
    }
    out.flush();
    return Main.DONE;
  }

  private static void printWhole(CatalogEntry e, Catalog catalog, PrintWriter out) {
    print(e, "item", out);
    Translations languages = catalog.translations(e.key());
    languages.labels().forEach((tag, l) -> out.println("  label\t" + tag + "\t" + l));
    languages.descriptions().forEach((tag, d) -> out.println("  description\t" + tag + "\t" + d));
    for (NameForm f : e.forms()) {
      out.println("  " + f.kind().name().toLowerCase(java.util.Locale.ROOT) + "\t" + f.text());
    }
    e.positions().forEach(p -> out.println("  office\t" + p));
    for (String source : CatalogSources.of(Home.locate().catalog(), e.key())) {
      out.println("  source\t" + source);
    }
  }

  private static void print(CatalogEntry e, String form, PrintWriter out) {
    out.println(String.join("\t", e.key(), e.type().localName(), e.label(), form, e.description()));
  }
}
