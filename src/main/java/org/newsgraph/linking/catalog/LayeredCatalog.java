package org.newsgraph.linking.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.linking.Translations;
import org.newsgraph.linking.catalog.wikidata.ImportedCatalog;

/** The curated catalog before an imported one: what both know, the curated one says. */
public final class LayeredCatalog implements Catalog {
  /** Folder of the import, beside the curated files. */
  public static final String IMPORTED = "wikidata";

  private final Catalog curated;
  private final Catalog imported;

  public LayeredCatalog(Catalog curated, Catalog imported) {
    this.curated = curated;
    this.imported = imported;
  }

  /** The catalog of a folder, with what was imported into it. */
  public static Catalog open(Path folder) {
    Catalog curated = CuratedCatalog.load(folder);
    return ImportedCatalog.open(folder.resolve(IMPORTED))
        .<Catalog>map(i -> new LayeredCatalog(curated, i))
        .orElse(curated);
  }

  @Override
  public List<NameMatch> find(String key) {
    List<NameMatch> first = curated.find(key);
    List<NameMatch> second = imported.find(key);
    if (second.isEmpty()) {
      return first;
    }
    List<NameMatch> out = new ArrayList<>(first);
    for (NameMatch m : second) {
      if (curated.entry(m.entry().key()).isEmpty()) {
        out.add(m);
      }
    }
    return out;
  }

  @Override
  public List<NameMatch> startingWith(String prefix, int limit) {
    List<NameMatch> out = new ArrayList<>(curated.startingWith(prefix, limit));
    for (NameMatch m : imported.startingWith(prefix, limit)) {
      if (out.size() < limit && curated.entry(m.entry().key()).isEmpty()) {
        out.add(m);
      }
    }
    return out;
  }

  @Override
  public int longest(String firstWord) {
    return Math.max(curated.longest(firstWord), imported.longest(firstWord));
  }

  @Override
  public Optional<CatalogEntry> entry(String key) {
    return curated.entry(key).or(() -> imported.entry(key));
  }

  /**
   * The curated translations, then the imported ones; of an import in another language its own
   * label too.
   */
  @Override
  public Translations translations(String key) {
    if (curated.entry(key).isEmpty()) {
      return imported.translations(key);
    }
    Translations ours = curated.translations(key);
    Translations theirs = imported.translations(key);
    if (ours.language().equals(theirs.language())) {
      return ours.or(theirs);
    }
    CatalogEntry named = imported.entry(key).orElse(null);
    if (named == null) {
      return ours;
    }
    Map<String, String> labels = new TreeMap<>(theirs.labels());
    labels.put(theirs.language(), named.label());
    Map<String, String> descriptions = new TreeMap<>(theirs.descriptions());
    if (!named.description().isEmpty()) {
      descriptions.put(theirs.language(), named.description());
    }
    return ours.or(Translations.of(ours.language(), labels, descriptions));
  }

  @Override
  public List<CatalogEntry> bySurname(String word) {
    return both(curated.bySurname(word), imported.bySurname(word));
  }

  private List<CatalogEntry> both(List<CatalogEntry> first, List<CatalogEntry> second) {
    return Stream.concat(
            first.stream(), second.stream().filter(e -> curated.entry(e.key()).isEmpty()))
        .toList();
  }

  @Override
  public boolean isGivenName(String word) {
    return curated.isGivenName(word);
  }

  @Override
  public List<NameMatch> findBySound(String soundKey) {
    return curated.findBySound(soundKey);
  }

  @Override
  public List<CatalogEntry> holders(Office office, String state) {
    return both(curated.holders(office, state), imported.holders(office, state));
  }
}
