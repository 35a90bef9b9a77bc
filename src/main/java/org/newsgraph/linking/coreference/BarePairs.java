package org.newsgraph.linking.coreference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.Mention;
import org.newsgraph.linking.NameLists;

/** "The two", "both", "neither", "each" as whole phrases: of the two that were just named. */
final class BarePairs {
  private BarePairs() {}

  /** Whether a token is "two", "both", "neither" or "each" as a whole phrase: "The two had met". */
  static boolean isBare(AnalyzedSentence s, Token t) {
    int i = t.index();
    String word = Discourse.word(s, i);
    boolean two = word.equals("two") && Discourse.word(s, i - 1).equals("the");
    boolean subject = t.is("nsubj") && t.head() > i;
    boolean all = word.matches("both|neither|each");
    if (i + 1 >= s.size() || !two && !all) {
      return false;
    }
    Token next = s.token(i + 1);
    boolean verb = next.xpos().matches("VBD|VBP|VBZ|MD") || next.upos().equals("AUX");
    boolean ofThem = all && next.text().equals("of") && Discourse.word(s, i + 2).equals("them");
    if (ofThem && t.relation().startsWith("nsubj")) {
      return true;
    }
    boolean ends =
        next.upos().equals("PUNCT") || next.text().matches("to|as|in|on|at|over|after|of|for");
    boolean object = (two || !word.equals("each")) && !t.is("nsubj") && isGoverned(s, i) && ends;
    return verb && (two || subject) || object;
  }

  /** "phoned both", "called on the two": right behind a verb or its preposition. */
  private static boolean isGoverned(AnalyzedSentence s, int i) {
    int before = Discourse.word(s, i).equals("two") ? i - 2 : i - 1;
    return before >= 0
        && (s.token(before).isVerb() || s.token(before).text().matches("on|to|between|with|by"));
  }

  /** Keys of the two that "the two" stands for: persons before States. */
  static List<String> of(
      Discourse discourse, List<Mention> mentions, AnalyzedSentence s, int first) {
    boolean subject = s.token(first).is("nsubj") || Discourse.word(s, first).equals("the");
    if (subject) {
      List<String> here = subjects(discourse, s, first);
      here = here.isEmpty() ? describedBefore(mentions, s, first) : here;
      here = here.isEmpty() ? subjectsBefore(discourse, s, first) : here;
      if (!here.isEmpty()) {
        return here;
      }
    }
    for (Set<EntityType> types : List.of(Set.of(EntityType.PERSON), Plurals.ACTORS)) {
      Set<String> found = Plurals.named(discourse, mentions, s, first, types, 2);
      if (!s.token(first).is("nsubj") && !Discourse.word(s, first).equals("the")) {
        mentions.stream()
            .filter(m -> Plurals.acts(discourse, s, m))
            .forEach(m -> found.remove(m.entityKey()));
      }
      if (!found.isEmpty()) {
        return found.size() == 2 ? List.copyOf(found) : List.of();
      }
    }
    return subject ? Plurals.topic(discourse, mentions, s, Set.of(EntityType.STATE)) : List.of();
  }

  /** "Neither government wants war, and neither has ...": the pair described last. */
  private static List<String> describedBefore(
      List<Mention> mentions, AnalyzedSentence s, int first) {
    Map<Integer, Set<String>> described = new TreeMap<>();
    mentions.stream()
        .filter(m -> m.sentence() == s.index() && m.end() <= first)
        .filter(m -> m.kind() == Mention.Kind.DESCRIPTION)
        .forEach(
            m ->
                described
                    .computeIfAbsent(m.first(), k -> new LinkedHashSet<>())
                    .add(m.entityKey()));
    return described.values().stream()
        .filter(keys -> keys.size() == 2)
        .reduce((a, b) -> b)
        .map(List::copyOf)
        .orElse(List.of());
  }

  /** "Chad and Niger met. Neither signed": the pair that is the subject of the last sentence. */
  private static List<String> subjectsBefore(Discourse discourse, AnalyzedSentence s, int first) {
    List<AnalyzedSentence> back = discourse.backwards(s, 2);
    boolean opens = s.tokens().stream().limit(first).noneMatch(Token::isVerb);
    if (!opens || back.size() < 2 || back.get(1).block() != s.block()) {
      return List.of();
    }
    List<List<Mention>> lists =
        new NameLists(discourse.article(), back.get(1))
            .all().stream()
                .filter(l -> discourse.place(l.get(0)) == Discourse.Place.SUBJECT)
                .toList();
    boolean pair = lists.size() == 1 && lists.get(0).size() == 2;
    return pair ? lists.get(0).stream().map(Mention::entityKey).toList() : List.of();
  }

  /** "Chad and Niger hesitated, but both signed": the only two names coordinated before. */
  private static List<String> subjects(Discourse discourse, AnalyzedSentence s, int first) {
    List<List<Mention>> lists =
        new NameLists(discourse.article(), s)
            .all().stream().filter(l -> l.get(l.size() - 1).end() <= first).toList();
    boolean pair = lists.size() == 1 && lists.get(0).size() == 2;
    return pair ? lists.get(0).stream().map(Mention::entityKey).toList() : List.of();
  }
}
