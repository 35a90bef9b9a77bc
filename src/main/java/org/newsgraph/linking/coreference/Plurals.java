package org.newsgraph.linking.coreference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.linking.Entity;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.Mention;

/** "both countries", "the two leaders": exactly two that were just named. */
final class Plurals {
  private static final Set<String> STATES =
      Set.of(
          "countries",
          "nations",
          "states",
          "governments",
          "powers",
          "capitals",
          "neighbours",
          "neighbors",
          "sides",
          "rivals",
          "allies");
  private static final Set<String> PERSONS =
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
          "statesmen");

  private Plurals() {}

  static boolean isPlural(String word) {
    return STATES.contains(word) || PERSONS.contains(word);
  }

  /** Keys of the two entities that are meant; empty unless there are exactly two. */
  static List<String> pair(
      Discourse discourse,
      List<Mention> mentions,
      AnalyzedSentence s,
      int first,
      String word,
      Offices offices) {
    EntityType type = PERSONS.contains(word) ? EntityType.PERSON : EntityType.STATE;
    Set<String> found = new LinkedHashSet<>();
    for (AnalyzedSentence back : discourse.backwards(s, 3)) {
      for (Mention m : mentions) {
        Entity e = discourse.article().entity(m);
        boolean earlier = m.sentence() < s.index() || m.end() <= first;
        boolean told = m.sentence() == back.index() && e.type() == type && earlier;
        boolean acts = m.sentence() == s.index() && discourse.place(m) == Discourse.Place.SUBJECT;
        boolean modifier =
            m.kind() == Mention.Kind.DEMONYM
                && discourse.place(m) == Discourse.Place.POSSESSOR
                && word.equals("sides");
        boolean office = !word.equals("presidents") || offices.isPresident(e.key());
        if (told && !acts && !modifier && office) {
          found.add(e.key());
        }
      }
      if (found.size() >= 2) {
        break;
      }
    }
    return found.size() == 2 ? List.copyOf(found) : List.of();
  }
}
