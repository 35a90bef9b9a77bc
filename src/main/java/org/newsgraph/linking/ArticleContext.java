package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.linking.catalog.CatalogEntry;

/** What an article has told so far about who it speaks of; grows while its names are resolved. */
final class ArticleContext {
  final String articleId;

  /** Year of publication, 0 if unknown. */
  final int year;

  private final Map<String, Integer> states = new LinkedHashMap<>();
  private final List<Spot> persons = new ArrayList<>();
  private final List<Spot> organizations = new ArrayList<>();
  private final Map<String, Spot> definitions = new HashMap<>();
  private final Map<Integer, Set<String>> statesBySentence = new HashMap<>();
  private final Set<String> keys = new java.util.HashSet<>();
  private final Set<String> entries = new LinkedHashSet<>();

  ArticleContext(String articleId, int year) {
    this.articleId = articleId;
    this.year = year;
  }

  /** Notes a resolved spot as context for the others. */
  void note(Spot spot) {
    CatalogEntry e = spot.entry();
    keys.add(spot.key);
    if (e != null) {
      entries.add(e.key());
      if (e.type() == EntityType.STATE) {
        statesBySentence
            .computeIfAbsent(spot.sentence.index(), k -> new LinkedHashSet<>())
            .add(e.key());
      }
      if (e.type() == EntityType.STATE) {
        addState(e.key());
      } else {
        e.country().ifPresent(this::addState);
      }
    }
    if (spot.isPerson()) {
      persons.add(spot);
    } else if (spot.resolved()
        && spot.entity().type() == EntityType.ORGANIZATION
        && spot.length() > 1) {
      organizations.add(spot);
    }
  }

  private void addState(String key) {
    states.merge(key, 1, Integer::sum);
  }

  void noteKey(String key) {
    keys.add(key);
  }

  /** Whether some resolved name was written so, as a key. */
  boolean hasKey(String key) {
    return keys.contains(key);
  }

  boolean hasState(String key) {
    return states.containsKey(key);
  }

  int stateCount(String key) {
    return states.getOrDefault(key, 0);
  }

  boolean has(String entryKey) {
    return entries.contains(entryKey);
  }

  /** Whether a person or body belongs to a State, or a person to a body, that the article names. */
  boolean nearby(CatalogEntry e) {
    return states.keySet().stream().anyMatch(e::belongsTo)
        || e.positions().stream().anyMatch(p -> entries.contains(p.country()))
        || e.memberOf().stream().anyMatch(entries::contains);
  }

  /** The States named in the last sentence before this one that names any. */
  Set<String> statesBefore(int sentence) {
    for (int i = sentence - 1; i >= Math.max(0, sentence - 3); i--) {
      Set<String> found = statesBySentence.getOrDefault(i, Set.of());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  void define(String abbreviation, Spot meant) {
    definitions.putIfAbsent(abbreviation, meant);
  }

  /** Whether an abbreviation is defined to stand for this spot. */
  boolean defines(Spot spot) {
    return definitions.containsValue(spot);
  }

  Optional<Spot> definition(String abbreviation) {
    return Optional.ofNullable(definitions.get(abbreviation));
  }

  /** Person mentions resolved so far. */
  List<Spot> persons() {
    return persons;
  }

  /** Organization mentions of several words resolved so far. */
  List<Spot> organizations() {
    return organizations;
  }
}
