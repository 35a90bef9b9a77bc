package org.newsgraph.event;

import java.util.List;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Phrases with a preposition that the parser has hung to something else than what they belong to.
 */
final class LoosePhrases {
  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;

  LoosePhrases(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
  }

  /** "in favour of the plan", parsed as a phrase with "in" that holds one with "of". */
  List<Integer> compound(int token, String preposition) {
    String[] words = preposition.split("_");
    if (words.length != 3) {
      return List.of();
    }
    for (int noun : clauses.obliques(token, words[0])) {
      if (sentence.token(noun).lemma().equals(words[1])) {
        return clauses.obliques(noun, words[2]);
      }
    }
    return List.of();
  }

  /**
   * A phrase behind a noun that the parser has hung to the noun's other phrase ("delivery of
   * missiles to Syria") or to the verb that follows ("a probe into the attack began").
   */
  List<Integer> besideNoun(int noun, String preposition) {
    if (preposition.equals("of")) {
      return List.of();
    }
    if (preposition.equals("by")) {
      return doneBy(noun);
    }
    for (Token phrase : sentence.children(noun, "nmod")) {
      if (phrase.index() > noun) {
        List<Integer> inner = clauses.obliques(phrase.index(), preposition);
        if (!inner.isEmpty()) {
          return inner;
        }
      }
    }
    Token n = sentence.token(noun);
    if (!n.is("nsubj") || n.head() < noun) {
      return List.of();
    }
    return clauses.obliques(n.head(), preposition).stream()
        .filter(p -> p > noun && p < n.head())
        .toList();
  }

  /**
   * "condemned the use of sarin by the army": a by-phrase behind an event noun and its object,
   * which no passive verb claims.
   */
  private List<Integer> doneBy(int noun) {
    for (int i = noun + 1; i < Math.min(sentence.size() - 1, noun + 12); i++) {
      Token t = sentence.token(i);
      if (t.isVerb() || t.upos().equals("AUX") || t.upos().equals("PUNCT")) {
        return List.of();
      }
      int head = t.text().equals("by") ? t.head() : -1;
      if (head > i && reading.isActor(head)) {
        int up = sentence.token(head).head();
        boolean passive = up >= 0 && sentence.token(up).isVerb() && clauses.isPassive(up);
        return passive ? List.of() : List.of(head);
      }
    }
    return List.of();
  }

  /**
   * "cast a veto, with China at its side, against drafts": a phrase that nothing else could take.
   */
  List<Integer> furtherOn(int token, String preposition) {
    for (int i = token + 2; i < Math.min(sentence.size() - 1, token + 16); i++) {
      Token t = sentence.token(i);
      if (t.isVerb() || t.text().equals(";")) {
        return List.of();
      }
      if (t.text().equals(preposition) && t.head() > i && sentence.token(t.head()).isNominal()) {
        return List.of(t.head());
      }
    }
    return List.of();
  }

  /** Where the parser has misplaced a phrase that follows its predicate at once. */
  List<Integer> rightBehind(int token, String preposition) {
    int p = token + 1;
    if (p >= sentence.size() || !sentence.token(p).text().equalsIgnoreCase(preposition)) {
      return List.of();
    }
    int head = sentence.token(p).head();
    if (head > p && head - p < 8 && sentence.token(head).isNominal()) {
      return List.of(head);
    }
    for (Token c : sentence.children(p)) {
      if (c.isNominal()) {
        return List.of(c.index());
      }
    }
    return List.of();
  }
}
