package org.newsgraph.linking;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.linking.catalog.Catalog;
import org.newsgraph.linking.catalog.FormKind;
import org.newsgraph.linking.catalog.NameKey;
import org.newsgraph.linking.catalog.NameMatch;

/**
 * Which State speaks through a body: that whose name or demonym an organ of government has in its
 * own name. Who holds an office does not count: "the minister said that Berlin agreed" leaves it to
 * Berlin, unless the text itself ties the two.
 */
final class StateBodies {
  /** Agencies, observatories, companies and parties bear names of States too. */
  private static final Set<String> ORGANS =
      WordList.of(
          """
          administration army cabinet consulate defence defense delegation department embassy
          government guard junta military ministry mission navy office parliament police
          presidency senate treasury
          """);

  /** "The mission in Mali", "the office for Syria" are somebody else's. */
  private static final Set<String> ABOUT =
      WordList.of("about against at concerning for in on to towards with");

  private static final Set<FormKind> NAMES =
      EnumSet.of(FormKind.NAME, FormKind.DEMONYM, FormKind.ABBREVIATION);

  private final Catalog catalog;

  StateBodies(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The Wikidata id of the one State that an organ names; empty if none, or more than one. */
  Optional<String> stateOf(Entity e) {
    return e.type() == EntityType.ORGANIZATION
        ? byName(NameKey.words(e.label().replace("'s ", " ").replace("\u2019s ", " ")))
        : Optional.empty();
  }

  /** Longest names first: Guinea-Bissau is no Guinea, New Mexico no Mexico. */
  private Optional<String> byName(List<String> words) {
    if (words.stream().noneMatch(ORGANS::contains)) {
      return Optional.empty();
    }
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      for (int n = Math.min(catalog.longest(words.get(i)), words.size() - i); n > 0; n--) {
        List<NameMatch> named = catalog.find(String.join(" ", words.subList(i, i + n)));
        if (named.stream().anyMatch(StateBodies::isTerritory)) {
          if (!isAbout(words, i)) {
            theState(named).ifPresent(found::add);
          }
          i += n - 1;
          break;
        }
      }
    }
    return only(found);
  }

  private static boolean isAbout(List<String> words, int at) {
    int before = at - 1;
    if (before > 0 && words.get(before).equals("the")) {
      before--;
    }
    return before >= 0 && ABOUT.contains(words.get(before));
  }

  private static boolean isTerritory(NameMatch m) {
    return NAMES.contains(m.form().kind())
        && (m.entry().type() == EntityType.STATE || m.entry().type() == EntityType.PLACE);
  }

  /** The State that alone has a name; a place of the name may be the State's own. */
  private static Optional<String> theState(List<NameMatch> named) {
    Set<String> states = new TreeSet<>();
    for (NameMatch m : named) {
      if (isTerritory(m) && m.entry().type() == EntityType.STATE) {
        states.add(m.entry().key());
      }
    }
    boolean foreign =
        named.stream()
            .filter(StateBodies::isTerritory)
            .anyMatch(
                m ->
                    m.entry().type() == EntityType.PLACE
                        && m.entry().country().filter(states::contains).isEmpty());
    return foreign ? Optional.empty() : only(states);
  }

  private static Optional<String> only(Set<String> found) {
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }
}
