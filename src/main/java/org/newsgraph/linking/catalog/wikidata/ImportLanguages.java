package org.newsgraph.linking.catalog.wikidata;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsgraph.linking.Translations;

/**
 * Languages of an import, tags of BCP 47.
 *
 * @param names language of the names that are matched, and of the label and description that go
 *     with them
 * @param labels other languages of which label and description are kept; their names are not
 *     matched
 */
public record ImportLanguages(String names, SortedSet<String> labels) {
  public ImportLanguages {
    names = Translations.tag(names);
    TreeSet<String> others = new TreeSet<>();
    labels.forEach(l -> others.add(Translations.tag(l)));
    others.remove(names);
    labels = Collections.unmodifiableSortedSet(others);
  }

  /** A language of names with others. */
  public static ImportLanguages of(String names, Collection<String> labels) {
    return new ImportLanguages(names, new TreeSet<>(labels));
  }

  @Override
  public String toString() {
    return names + " " + String.join(",", labels);
  }
}
