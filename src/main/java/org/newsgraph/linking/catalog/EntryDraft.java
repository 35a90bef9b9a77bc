package org.newsgraph.linking.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.linking.EntityType;

/** An entry of the catalog while it is compiled. */
final class EntryDraft {
  final String key;
  EntityType type;
  String label;
  String description = "";
  int prior;
  String country = "";
  String seatOf = "";

  /** Data sets that the facts were gathered from. */
  String sources = "";

  boolean dropped;
  final List<Position> positions = new ArrayList<>();
  private final Map<String, NameForm> forms = new LinkedHashMap<>();

  EntryDraft(String key) {
    this.key = key;
  }

  /** Adds a form; a later kind for the same text wins. */
  void add(FormKind kind, String text) {
    String t = text.strip();
    if (t.indexOf('|') < 0 && (NameKey.of(t).length() > 2 || kind == FormKind.ABBREVIATION)) {
      forms.put(t, new NameForm(kind, t));
    }
  }

  void forget(String text) {
    forms.remove(text);
  }

  CatalogEntry finish() {
    return new CatalogEntry(
        key,
        type,
        label,
        description,
        prior,
        Optional.of(country).filter(c -> !c.isEmpty()),
        Optional.of(seatOf).filter(c -> !c.isEmpty()),
        List.copyOf(forms.values()),
        positions);
  }
}
