package org.newsgraph.linking.catalog.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.catalog.CatalogEntry;
import org.newsgraph.linking.catalog.FormKind;
import org.newsgraph.linking.catalog.NameForm;
import org.newsgraph.linking.catalog.NameKey;
import org.newsgraph.linking.catalog.Position;
import org.wikidata.wdtk.datamodel.interfaces.ItemDocument;
import org.wikidata.wdtk.datamodel.interfaces.MonolingualTextValue;
import org.wikidata.wdtk.datamodel.interfaces.Statement;

/** Makes a catalog entry of a Wikidata item, if it is of a wanted class. */
final class ItemReader {
  private static final int FAMILIAR_SITELINKS = 20;
  private final ClassTree classes;
  private final Map<Long, DumpScan.Post> posts;
  private final String language;
  private final int minSitelinks;

  ItemReader(ClassTree classes, Map<Long, DumpScan.Post> posts, String language, int minSitelinks) {
    this.classes = classes;
    this.posts = posts;
    this.language = language;
    this.minSitelinks = minSitelinks;
  }

  Optional<CatalogEntry> read(ItemDocument item) {
    MonolingualTextValue label = item.getLabels().get(language);
    EntityType type = classes.typeOf(Snaks.items(item, "P31"));
    if (type == null || label == null || clean(label.getText()).isEmpty()) {
      return Optional.empty();
    }
    int sitelinks = item.getSiteLinks().size();
    List<Position> positions = positions(item);
    if (sitelinks < minSitelinks && positions.isEmpty()) {
      return Optional.empty();
    }
    List<NameForm> forms = forms(item, clean(label.getText()), type, sitelinks);
    if (forms.isEmpty()) {
      return Optional.empty();
    }
    MonolingualTextValue description = item.getDescriptions().get(language);
    return Optional.of(
        new CatalogEntry(
            item.getEntityId().getId(),
            type,
            clean(label.getText()),
            description == null ? "" : clean(description.getText()),
            prior(sitelinks),
            Snaks.items(item, "P17").stream().findFirst().map(n -> "Q" + n),
            Optional.empty(),
            forms,
            positions,
            Snaks.items(item, "P463").stream().map(n -> "Q" + n).toList()));
  }

  /** Sitelinks on the scale of the curated catalog: doublings count. */
  private static int prior(int sitelinks) {
    return 32 - Integer.numberOfLeadingZeros(sitelinks);
  }

  private List<Position> positions(ItemDocument item) {
    List<Position> out = new ArrayList<>(2);
    for (Statement s : Snaks.statements(item, "P39")) {
      DumpScan.Post post = Snaks.number(s.getValue()).map(posts::get).orElse(null);
      if (post != null) {
        int from = Math.max(0, Snaks.year(s, "P580"));
        int to = Math.max(0, Snaks.year(s, "P582"));
        boolean sound =
            from < 10000 && to < 10000 && (from == 0 || from > 999) && (to == 0 || to > 999);
        out.add(new Position(post.office(), post.state(), sound ? from : 0, sound ? to : 0));
      }
    }
    return out;
  }

  private List<NameForm> forms(ItemDocument item, String label, EntityType type, int sitelinks) {
    List<NameForm> out = new ArrayList<>(4);
    add(out, label, type, sitelinks);
    for (MonolingualTextValue a : item.getAliases().getOrDefault(language, List.of())) {
      add(out, clean(a.getText()), type, sitelinks);
    }
    if (type == EntityType.STATE) {
      for (String d : Snaks.texts(item, "P1549", language)) {
        out.add(new NameForm(FormKind.DEMONYM, clean(d)));
      }
    }
    return out;
  }

  /** Single words of little-known items and surnames would match at random: they are left out. */
  private static void add(List<NameForm> out, String name, EntityType type, int sitelinks) {
    String key = NameKey.of(name);
    boolean word = key.indexOf(' ') < 0;
    boolean abbreviation = name.length() <= 8 && name.equals(name.toUpperCase(Locale.ROOT));
    if (key.length() < 3 || name.indexOf('|') >= 0 || (word && type == EntityType.PERSON)) {
      return;
    }
    if (abbreviation) {
      out.add(new NameForm(FormKind.RARE_ABBREVIATION, name));
    } else if (!word || sitelinks >= FAMILIAR_SITELINKS) {
      out.add(new NameForm(FormKind.NAME, name));
    }
  }

  private static String clean(String text) {
    return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ').strip();
  }
}
