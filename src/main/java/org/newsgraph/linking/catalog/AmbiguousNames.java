package org.newsgraph.linking.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names that several entities share, as {@code ambiguous.tsv} lists them: the folded name and
 * the entities' keys. The linker decides such a name by context or leaves it.
 */
final class AmbiguousNames {
  private static final Set<FormKind> TRUSTED =
      Set.of(FormKind.NAME, FormKind.ABBREVIATION, FormKind.DEMONYM, FormKind.METONYM);

  private AmbiguousNames() {}

  static List<String> of(Iterable<CatalogEntry> entries) {
    Map<String, Set<String>> byName = new TreeMap<>();
    for (CatalogEntry e : entries) {
      for (NameForm f : e.forms()) {
        if (TRUSTED.contains(f.kind())) {
          byName
              .computeIfAbsent(
                  NameKey.of(f.text()),
                  k ->
                      new TreeSet<>(
                          Comparator.comparing(String::length)
                              .thenComparing(Comparator.naturalOrder())))
              .add(e.key());
        }
      }
    }
    List<String> out = new ArrayList<>();
    out.add("name\tentities");
    byName.forEach(
        (name, keys) -> {
          if (keys.size() > 1) {
            out.add(name + "\t" + String.join(" ", keys));
          }
        });
    return out;
  }
}
