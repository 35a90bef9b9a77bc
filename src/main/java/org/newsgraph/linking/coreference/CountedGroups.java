package org.newsgraph.linking.coreference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.Mention;
import org.newsgraph.linking.NameLists;

/**
 * "All three", "the four", "all three governments": those of an enumeration of as many, where the
 * text has only one.
 */
final class CountedGroups {
  private static final Map<String, Integer> NUMBERS =
      Map.of("three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "trio", 3, "quartet", 4);

  private CountedGroups() {}

  /** How many a word counts, from three upwards; 0 if it is no such word. */
  static int number(String word) {
    return NUMBERS.getOrDefault(word, 0);
  }

  /** Whether a number is a whole phrase that acts: "All three deny", "the four had met". */
  static boolean isBare(AnalyzedSentence s, Token t) {
    int i = t.index();
    boolean definite = Discourse.word(s, i - 1).matches("all|the");
    if (i + 1 >= s.size() || !definite || number(Discourse.word(s, i)) == 0) {
      return false;
    }
    Token next = s.token(i + 1);
    boolean verb = next.xpos().matches("VBD|VBP|VBZ|MD") || next.upos().equals("AUX");
    return verb && t.relation().startsWith("nsubj");
  }

  /** The names of the only enumeration of that length before a token, nearest sentence first. */
  static List<String> of(Discourse discourse, AnalyzedSentence s, int first, int number) {
    for (AnalyzedSentence back : discourse.backwards(s, 4)) {
      int end = back.index() == s.index() ? first : back.size();
      Set<Set<String>> lists = lists(discourse, back, end, number);
      if (!lists.isEmpty()) {
        return lists.size() == 1 ? List.copyOf(lists.iterator().next()) : List.of();
      }
    }
    Set<Set<String>> all = new LinkedHashSet<>();
    for (AnalyzedSentence other : discourse.article().sentences()) {
      if (other.index() < s.index()) {
        all.addAll(lists(discourse, other, other.size(), number));
      }
    }
    return all.size() == 1 ? new ArrayList<>(all.iterator().next()) : List.of();
  }

  private static Set<Set<String>> lists(
      Discourse discourse, AnalyzedSentence s, int end, int number) {
    Set<Set<String>> out = new LinkedHashSet<>();
    for (List<Mention> list : new NameLists(discourse.article(), s).all()) {
      Set<String> keys = new LinkedHashSet<>();
      list.forEach(m -> keys.add(m.entityKey()));
      long places =
          list.stream()
              .filter(m -> discourse.article().entity(m).type() == EntityType.PLACE)
              .count();
      boolean inside = list.get(list.size() - 1).end() <= end;
      if (inside && places == 0 && keys.size() == number) {
        out.add(keys);
      }
    }
    return out;
  }
}
