package org.newsgraph.linking.coreference;

import java.util.Set;

/** Plural nouns that may stand for two or more who were named. Closed lists, lower case. */
final class PluralWords {
  static final Set<String> STATES =
      Set.of(
          "countries",
          "nations",
          "states",
          "governments",
          "powers",
          "capitals",
          "neighbours",
          "neighbors",
          "superpowers",
          "allies",
          "partners",
          "republics",
          "kingdoms");

  /** What parties of any kind are called: States, armies, militias. */
  static final Set<String> SIDES =
      Set.of(
          "sides",
          "rivals",
          "camps",
          "enemies",
          "foes",
          "adversaries",
          "parties",
          "claimants",
          "belligerents",
          "combatants",
          "antagonists");

  static final Set<String> PERSONS =
      Set.of(
          "leaders",
          "presidents",
          "men",
          "women",
          "ministers",
          "diplomats",
          "envoys",
          "chancellors",
          "premiers",
          "counterparts",
          "statesmen",
          "pair",
          "duo",
          "generals",
          "commanders",
          "candidates",
          "negotiators",
          "politicians",
          "opponents",
          "spokesmen",
          "senators");

  /** Parties that may be persons as well as States. */
  static final Set<String> RIVALS = Set.of("rivals", "enemies", "foes", "adversaries");

  static final Set<String> BODIES =
      Set.of("factions", "groups", "militias", "movements", "organizations", "organisations");

  private PluralWords() {}

  static boolean isPlural(String word) {
    return STATES.contains(word)
        || SIDES.contains(word)
        || PERSONS.contains(word)
        || BODIES.contains(word);
  }

  /** Whether a noun may mean parties of any kind, so that which two are meant is less sure. */
  static boolean isSides(String word) {
    return SIDES.contains(word);
  }

  /** Whether a noun means two without saying so. */
  static boolean isPairNoun(String word) {
    return word.matches("pair|duo");
  }

  /** "neither government", "each side": the plural of a noun that follows such a word. */
  static String pluralOf(String noun) {
    return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }
}
