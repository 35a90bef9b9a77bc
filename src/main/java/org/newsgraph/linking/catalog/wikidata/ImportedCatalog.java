package org.newsgraph.linking.catalog.wikidata;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.newsgraph.linking.Translations;
import org.newsgraph.linking.catalog.Catalog;
import org.newsgraph.linking.catalog.CatalogEntry;
import org.newsgraph.linking.catalog.CatalogFile;
import org.newsgraph.linking.catalog.NameForm;
import org.newsgraph.linking.catalog.NameKey;
import org.newsgraph.linking.catalog.NameMatch;
import org.newsgraph.linking.catalog.Office;

/** An imported dump, memory-mapped: opens in milliseconds whatever its size. */
public final class ImportedCatalog implements Catalog {
  static final String ENTRIES = "entries.dat";
  static final String NAMES = "names";
  static final String FIRST_WORDS = "first-words";
  static final String IDS = "ids";
  static final String SURNAMES = "surnames";
  static final String OFFICES = "offices";
  private static final int CACHED = 50_000;

  private final Path folder;
  private final String language;
  private final MappedFile entries;
  private final SortedTable names;
  private final SortedTable firstWords;
  private final SortedTable ids;
  private final SortedTable surnames;
  private final SortedTable offices;
  private final Map<String, Integer> longest = new ConcurrentHashMap<>();

  private ImportedCatalog(Path folder) {
    this.folder = folder;
    language = IndexFormat.language(folder);
    entries = new MappedFile(folder.resolve(ENTRIES));
    names = new SortedTable(folder, NAMES);
    firstWords = new SortedTable(folder, FIRST_WORDS);
    ids = new SortedTable(folder, IDS);
    surnames = new SortedTable(folder, SURNAMES);
    offices = new SortedTable(folder, OFFICES);
  }

  /** Opens the import in a folder, if there is one; one of another format is refused. */
  public static Optional<ImportedCatalog> open(Path folder) {
    return Files.exists(folder.resolve(ENTRIES))
        ? Optional.of(new ImportedCatalog(folder))
        : Optional.empty();
  }

  /** An entry is two lengths, its line, and its translations, which are not read here. */
  private CatalogEntry at(long offset) {
    byte[] line = entries.bytes(offset + 2 * Integer.BYTES, entries.integer(offset));
    return CatalogFile.parse(new String(line, StandardCharsets.UTF_8), folder.resolve(ENTRIES), 0);
  }

  @Override
  public Translations translations(String key) {
    Translations[] found = {Translations.of(language, Map.of(), Map.of())};
    ids.find(
        key,
        offset -> {
          int line = entries.integer(offset);
          int length = entries.integer(offset + Integer.BYTES);
          byte[] bytes = entries.bytes(offset + 2 * Integer.BYTES + line, length);
          found[0] = TranslationsCode.read(bytes, language, at(offset).label());
        });
    return found[0];
  }

  @Override
  public List<NameMatch> find(String key) {
    List<NameMatch> out = new ArrayList<>(1);
    names.find(
        key,
        offset -> {
          CatalogEntry e = at(offset);
          for (NameForm f : e.forms()) {
            if (NameKey.of(f.text()).equals(key)) {
              out.add(new NameMatch(e, f));
              return;
            }
          }
        });
    return out;
  }

  @Override
  public List<NameMatch> startingWith(String prefix, int limit) {
    List<NameMatch> out = new ArrayList<>();
    names.findPrefix(
        prefix,
        limit,
        (key, offset) -> {
          CatalogEntry e = at(offset);
          e.forms().stream()
              .filter(f -> NameKey.of(f.text()).equals(key))
              .findFirst()
              .ifPresent(f -> out.add(new NameMatch(e, f)));
        });
    return out;
  }

  @Override
  public int longest(String firstWord) {
    Integer known = longest.get(firstWord);
    if (known != null) {
      return known;
    }
    int[] max = {0};
    firstWords.find(firstWord, n -> max[0] = (int) n);
    if (longest.size() < CACHED) {
      longest.put(firstWord, max[0]);
    }
    return max[0];
  }

  @Override
  public Optional<CatalogEntry> entry(String key) {
    List<CatalogEntry> found = entriesOf(ids, key);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  private List<CatalogEntry> entriesOf(SortedTable table, String key) {
    List<CatalogEntry> out = new ArrayList<>(2);
    table.find(key, offset -> out.add(at(offset)));
    return out;
  }

  @Override
  public List<CatalogEntry> bySurname(String word) {
    return entriesOf(surnames, word);
  }

  @Override
  public boolean isGivenName(String word) {
    return false;
  }

  /** Other spellings are looked for in the curated catalog alone. */
  @Override
  public List<NameMatch> findBySound(String soundKey) {
    return List.of();
  }

  @Override
  public List<CatalogEntry> holders(Office office, String state) {
    return entriesOf(offices, office + "@" + state);
  }
}
