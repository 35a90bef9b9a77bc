package org.newsgraph.linking.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.Translations;

/** The catalog of {@code data/catalog/entities.tsv}, held in memory. */
public final class CuratedCatalog implements Catalog {
  /** States whose people write the family name first. */
  private static final Set<String> FAMILY_FIRST =
      Set.of("Q148", "Q865", "Q423", "Q884", "Q881", "Q424", "Q28");

  private final Map<String, CatalogEntry> byKey;
  private final Map<String, List<NameMatch>> byName = new HashMap<>(65536);
  private final Map<String, Integer> longest = new HashMap<>(32768);
  private final Map<String, List<CatalogEntry>> bySurname = new HashMap<>(16384);
  private final Map<String, List<CatalogEntry>> byOffice = new HashMap<>(4096);
  private final Map<String, Set<String>> givenNames = new HashMap<>(8192);
  private Map<String, Translations> translations = Map.of();
  private Map<String, List<NameMatch>> bySound;

  private CuratedCatalog(List<CatalogEntry> entries) {
    byKey = new HashMap<>(entries.size() * 2);
    for (CatalogEntry e : entries) {
      if (byKey.put(e.key(), e) != null) {
        throw new NewsgraphException(
            ErrorCode.DATA_INVALID, "the catalog lists " + e.key() + " twice; compile it again");
      }
      index(e);
    }
  }

  /** Reads {@code entities.tsv} and {@code labels.tsv} of a catalog folder. */
  public static CuratedCatalog load(Path folder) {
    CuratedCatalog c = new CuratedCatalog(CatalogFile.read(folder.resolve("entities.tsv")));
    c.translations = CatalogLabels.read(folder.resolve(CatalogLabels.FILE), c.byKey);
    return c;
  }

  /** A catalog of these entities. */
  public static CuratedCatalog of(List<CatalogEntry> entries) {
    return new CuratedCatalog(entries);
  }

  private void index(CatalogEntry e) {
    Set<String> seen = new HashSet<>();
    for (NameForm f : e.forms()) {
      String key = NameKey.of(f.text());
      if (key.isEmpty() || !seen.add(f.kind().code() + key)) {
        continue;
      }
      byName.computeIfAbsent(key, k -> new ArrayList<>(1)).add(new NameMatch(e, f));
      int space = key.indexOf(' ');
      longest.merge(space < 0 ? key : key.substring(0, space), wordCount(key), Math::max);
      if (e.type() == EntityType.PERSON) {
        addSurnames(e, key);
      }
    }
    for (Position p : e.positions()) {
      List<CatalogEntry> held =
          byOffice.computeIfAbsent(p.office() + "@" + p.country(), k -> new ArrayList<>(4));
      if (held.isEmpty() || held.get(held.size() - 1) != e) {
        held.add(e);
      }
    }
  }

  private void addSurnames(CatalogEntry e, String key) {
    String[] words = key.split(" ");
    if (words.length > 1) {
      givenNames.computeIfAbsent(words[0], k -> new HashSet<>(2)).add(e.key());
    }
    addSurname(words[words.length - 1], e);
    if (words.length > 1
        && e.positions().stream().anyMatch(p -> FAMILY_FIRST.contains(p.country()))) {
      addSurname(words[0], e);
    }
  }

  private void addSurname(String word, CatalogEntry e) {
    List<CatalogEntry> list = bySurname.computeIfAbsent(word, k -> new ArrayList<>(1));
    if (!list.contains(e)) {
      list.add(e);
    }
  }

  private static int wordCount(String key) {
    int n = 1;
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) == ' ') {
        n++;
      }
    }
    return n;
  }

  @Override
  public List<NameMatch> find(String key) {
    return byName.getOrDefault(key, List.of());
  }

  @Override
  public int longest(String firstWord) {
    return longest.getOrDefault(firstWord, 0);
  }

  @Override
  public List<NameMatch> startingWith(String prefix, int limit) {
    return byName.keySet().stream()
        .filter(k -> k.startsWith(prefix))
        .sorted()
        .flatMap(k -> byName.get(k).stream())
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<CatalogEntry> entry(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  @Override
  public Translations translations(String key) {
    return translations.getOrDefault(key, Translations.NONE);
  }

  @Override
  public List<CatalogEntry> bySurname(String word) {
    return bySurname.getOrDefault(word, List.of());
  }

  @Override
  public boolean isGivenName(String word) {
    return givenNames.getOrDefault(word, Set.of()).size() > 1;
  }

  @Override
  public List<NameMatch> findBySound(String soundKey) {
    return sounds().getOrDefault(soundKey, List.of());
  }

  /** Built on first use: only names that no form matches ask for it. */
  private synchronized Map<String, List<NameMatch>> sounds() {
    if (bySound == null) {
      Map<String, List<NameMatch>> map = new HashMap<>(32768);
      for (Map.Entry<String, List<NameMatch>> e : byName.entrySet()) {
        if (e.getKey().length() < 6) {
          continue;
        }
        List<NameMatch> to =
            map.computeIfAbsent(NameKey.sound(e.getKey()), k -> new ArrayList<>(1));
        for (NameMatch m : e.getValue()) {
          boolean fit = m.form().kind() == FormKind.NAME;
          if (fit && to.stream().noneMatch(o -> o.entry() == m.entry())) {
            to.add(m);
          }
        }
      }
      map.values()
          .forEach(l -> l.sort(java.util.Comparator.comparing((NameMatch m) -> m.entry().key())));
      bySound = map;
    }
    return bySound;
  }

  @Override
  public List<CatalogEntry> holders(Office office, String state) {
    return byOffice.getOrDefault(office + "@" + state, List.of());
  }

  /** Every entity. */
  public Collection<CatalogEntry> entries() {
    return byKey.values();
  }

  /** Every key with its matches. */
  Map<String, List<NameMatch>> names() {
    return byName;
  }
}
