package org.newsgraph.linking.catalog.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.Translations;
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
  private static final String FOR_ALL = "mul";
  private final ClassTree classes;
  private final Map<Long, DumpScan.Post> posts;
  private final ImportLanguages languages;
  private final int minSitelinks;

  /**
   * An item as it is kept.
   *
   * @param entry with names in the language of names
   * @param translations into the other languages
   */
  record Kept(CatalogEntry entry, Translations translations) {}

  ItemReader(
      ClassTree classes,
      Map<Long, DumpScan.Post> posts,
      ImportLanguages languages,
      int minSitelinks) {
    this.classes = classes;
    this.posts = posts;
    this.languages = languages;
    this.minSitelinks = minSitelinks;
  }

  Optional<Kept> read(ItemDocument item) {
    String label = label(item);
    EntityType type = classes.typeOf(Snaks.items(item, "P31"));
    if (type == null || label.isEmpty()) {
      return Optional.empty();
    }
    int sitelinks = item.getSiteLinks().size();
    List<Position> positions = positions(item);
    if (sitelinks < minSitelinks && positions.isEmpty()) {
      return Optional.empty();
    }
    List<NameForm> forms = forms(item, label, type, sitelinks);
    if (forms.isEmpty()) {
      return Optional.empty();
    }
    CatalogEntry entry =
        new CatalogEntry(
            item.getEntityId().getId(),
            type,
            label,
            text(item.getDescriptions(), languages.names()),
            prior(sitelinks),
            Snaks.items(item, "P17").stream().findFirst().map(n -> "Q" + n),
            Optional.empty(),
            forms,
            positions,
            Snaks.items(item, "P463").stream().map(n -> "Q" + n).toList());
    return Optional.of(new Kept(entry, translations(item)));
  }

  /** Wikidata gives a name that is the same in all languages once, as of "mul". */
  private String label(ItemDocument item) {
    String own = text(item.getLabels(), languages.names());
    return own.isEmpty() ? text(item.getLabels(), FOR_ALL) : own;
  }

  private static String text(Map<String, MonolingualTextValue> texts, String language) {
    MonolingualTextValue text = texts.get(language);
    return text == null ? "" : clean(text.getText());
  }

  private Translations translations(ItemDocument item) {
    Map<String, String> labels = new TreeMap<>();
    Map<String, String> descriptions = new TreeMap<>();
    for (String language : languages.labels()) {
      String label = text(item.getLabels(), language);
      if (!label.isEmpty()) {
        labels.put(language, label);
      }
      String description = text(item.getDescriptions(), language);
      if (!description.isEmpty()) {
        descriptions.put(language, description);
      }
    }
    return Translations.of(languages.names(), labels, descriptions);
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
    for (String language : List.of(languages.names(), FOR_ALL)) {
      for (MonolingualTextValue a : item.getAliases().getOrDefault(language, List.of())) {
        add(out, clean(a.getText()), type, sitelinks);
      }
    }
    if (type == EntityType.STATE) {
      for (String d : Snaks.texts(item, "P1549", languages.names())) {
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
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c < ' ' ? ' ' : c);
    }
    return out.toString().strip();
  }
}
