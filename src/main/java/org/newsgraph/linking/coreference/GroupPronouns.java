package org.newsgraph.linking.coreference;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Mention;
import org.newsgraph.linking.NameLists;

/**
 * "They" and "them" for several who were named together: "Bonn and Paris signed. They ...". Where
 * any other plural stands near, nobody is taken.
 */
final class GroupPronouns {
  private final Discourse discourse;
  private final List<Mention> mentions;

  /**
   * @param mentions names and what was resolved so far; grows as the caller adds
   */
  GroupPronouns(Discourse discourse, List<Mention> mentions) {
    this.discourse = discourse;
    this.mentions = mentions;
  }

  /** Keys of those whom a plural pronoun stands for; none where that is not sure. */
  List<String> resolve(AnalyzedSentence s, Token pronoun) {
    String word = Discourse.word(s, pronoun.index());
    boolean subject = word.equals("they") && pronoun.is("nsubj");
    boolean object = word.equals("them") && (pronoun.is("obj") || pronoun.is("iobj"));
    if (!subject && !object) {
      return List.of();
    }
    List<String> here = only(s, pronoun.index(), object);
    if (!here.isEmpty() || object || hasPlural(s, pronoun.index(), List.of())) {
      return here;
    }
    List<AnalyzedSentence> back = discourse.backwards(s, 2);
    boolean opens = s.tokens().stream().limit(pronoun.index()).noneMatch(Token::isVerb);
    return opens && back.size() == 2 && back.get(1).block() == s.block()
        ? only(back.get(1), back.get(1).size(), false)
        : List.of();
  }

  /** The only group that a sentence names before a token, if it has no other plural. */
  private List<String> only(AnalyzedSentence s, int end, boolean asObject) {
    List<List<Mention>> groups = new ArrayList<>();
    for (List<Mention> list : new NameLists(discourse.article(), s).all()) {
      if (list.get(list.size() - 1).end() <= end) {
        groups.add(list);
      }
    }
    List<Mention> described =
        mentions.stream()
            .filter(m -> m.sentence() == s.index() && m.end() <= end)
            .filter(m -> m.kind() == Mention.Kind.DESCRIPTION)
            .filter(
                m ->
                    mentions.stream()
                        .anyMatch(
                            o ->
                                o != m
                                    && o.sentence() == m.sentence()
                                    && o.first() == m.first()
                                    && o.kind() == m.kind()))
            .toList();
    if (!described.isEmpty()) {
      groups.add(described);
    }
    if (groups.size() != 1 || hasPlural(s, end, groups.get(0))) {
      return List.of();
    }
    List<Mention> group = groups.get(0);
    boolean subject = group.stream().anyMatch(m -> discourse.place(m) == Discourse.Place.SUBJECT);
    boolean fits = asObject != subject && group.stream().noneMatch(this::isModifier);
    return fits ? group.stream().map(Mention::entityKey).distinct().toList() : List.of();
  }

  private boolean isModifier(Mention m) {
    return discourse.place(m) == Discourse.Place.POSSESSOR;
  }

  private static boolean hasPlural(AnalyzedSentence s, int end, List<Mention> but) {
    for (int i = 0; i < end; i++) {
      int at = i;
      Token t = s.token(i);
      boolean inGroup = but.stream().anyMatch(m -> m.first() <= at && at < m.end());
      boolean role = t.is("nsubj") || t.is("obj") || t.is("iobj") || t.is("obl:agent");
      if (t.xpos().equals("NNS") && role && !inGroup) {
        return true;
      }
    }
    return false;
  }
}
