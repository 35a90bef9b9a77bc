package org.newsgraph.event.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Subjects that the parser has swapped around a parenthetical verb of speech. */
final class Parentheses {
  static final Set<String> SPEECH =
      Set.of(
          "say",
          "add",
          "warn",
          "argue",
          "insist",
          "claim",
          "write",
          "explain",
          "reply",
          "announce",
          "note",
          "declare",
          "tell",
          "maintain",
          "suggest");

  private final AnalyzedSentence sentence;
  private final Phrases phrases;

  Parentheses(AnalyzedSentence sentence, Phrases phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /**
   * "The allies, said the envoy, had betrayed them": the parser gives the speech verb the subject
   * of the clause and the clause the speaker; this gives each its own.
   */
  List<Integer> besideParenthesis(int predicate) {
    Token p = sentence.token(predicate);
    int speech = SPEECH.contains(p.lemma()) ? predicate : p.is("ccomp") ? p.head() : -1;
    boolean parenthesis =
        speech > 1
            && SPEECH.contains(sentence.token(speech).lemma())
            && sentence.token(speech - 1).text().equals(",");
    if (!parenthesis) {
      return List.of();
    }
    List<Integer> before = phraseBefore(speech);
    for (int clause : phrases.heads(speech, "ccomp")) {
      List<Integer> behind = attachedSubject(clause);
      boolean swapped =
          clause > speech
              && before.size() == 1
              && before.get(0) < speech
              && behind.size() == 1
              && sentence.leftEdge(behind.get(0)) == speech + 1
              && isClosedByComma(behind.get(0));
      if (swapped && (predicate == speech || predicate == clause)) {
        return predicate == speech ? behind : before;
      }
    }
    return List.of();
  }

  /** The subject of a parenthetical clause's surroundings, whatever the parser calls it. */
  private List<Integer> phraseBefore(int speech) {
    List<Integer> subject = attachedSubject(speech);
    if (!subject.isEmpty()) {
      return subject;
    }
    for (Token c : sentence.children(speech)) {
      boolean bare = c.is("obl") || c.is("dep") || c.is("vocative");
      if (bare
          && c.index() == speech - 2
          && c.isNominal()
          && phrases.preposition(c.index()).isEmpty()) {
        return List.of(c.index());
      }
    }
    return List.of();
  }

  private boolean isClosedByComma(int name) {
    int i = name + 1;
    while (i < sentence.size() && sentence.token(i).upos().equals("PROPN")) {
      i++;
    }
    return i < sentence.size() && sentence.token(i).text().equals(",");
  }

  /** The subjects that hang on a predicate, each at its own verb. */
  List<Integer> attachedSubject(int predicate) {
    List<Integer> out = hanging(predicate);
    Token p = sentence.token(predicate);
    if (out.isEmpty() && p.is("ccomp") && p.head() > predicate) {
      List<Integer> both = hanging(p.head());
      return isTakenFrom(predicate, both) ? List.of(both.get(0)) : out;
    }
    boolean taken =
        sentence.children(predicate, "ccomp").stream()
            .anyMatch(c -> hanging(c.index()).isEmpty() && isTakenFrom(c.index(), out));
    return taken ? out.subList(1, out.size()) : out;
  }

  /**
   * "The raid amounts to piracy, the envoy said": both subjects on "said", the first of which
   * stands before the clause that lacks one.
   */
  private static boolean isTakenFrom(int clause, List<Integer> subjects) {
    return subjects.size() == 2 && subjects.get(0) < clause && subjects.get(1) > clause;
  }

  private List<Integer> hanging(int predicate) {
    List<Integer> out = new ArrayList<>(1);
    for (Token c : sentence.children(predicate)) {
      if (c.is("nsubj") || c.is("csubj") && c.isNominal()) {
        out.add(c.index());
      }
    }
    return out;
  }
}
