package org.newsgraph.event.syntax;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Finds the noun phrases beside a verb by word order and tags alone. English keeps subject, verb
 * and object in order, so that this holds where a parser has lost its way.
 */
final class Chunks {
  private static final Set<String> INNER =
      Set.of(
          "DT", "PRP$", "JJ", "JJR", "JJS", "CD", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH", "PDT");
  private static final Set<String> HEADS = Set.of("NN", "NNS", "NNP", "NNPS", "PRP", "CD");

  private final AnalyzedSentence sentence;

  Chunks(AnalyzedSentence sentence) {
    this.sentence = sentence;
  }

  /** Head of the noun phrase that begins right behind a token. */
  Optional<Integer> behind(int token) {
    int i = token + 1;
    while (i < sentence.size() && sentence.token(i).xpos().equals("RB") && i <= token + 2) {
      i++;
    }
    if (i < sentence.size() && sentence.token(i).xpos().equals("PRP")) {
      return Optional.of(i);
    }
    int head = -1;
    for (; i < sentence.size() && INNER.contains(sentence.token(i).xpos()); i++) {
      Token t = sentence.token(i);
      if (t.xpos().equals("POS")) {
        head = -1;
      } else if (HEADS.contains(t.xpos())) {
        head = i;
      } else if (head >= 0 && t.xpos().equals("DT")) {
        break;
      }
    }
    return head < 0 ? Optional.empty() : Optional.of(head);
  }

  /**
   * Head of the noun phrase that a finite verb follows, over auxiliaries, adverbs, prepositional
   * phrases and whatever stands between commas.
   */
  Optional<Integer> before(int verb) {
    int i = verb - 1;
    while (i >= 0 && isSkipped(sentence.token(i))) {
      i--;
    }
    if (i > 0 && sentence.token(i).text().equals(",")) {
      i = previousComma(i) - 1;
    }
    for (int steps = 0; steps < 4 && i >= 0; steps++) {
      Token t = sentence.token(i);
      if (!HEADS.contains(t.xpos()) && !t.xpos().equals("CD")) {
        return Optional.empty();
      }
      int start = start(i);
      boolean prepositional = start > 0 && sentence.token(start - 1).upos().equals("ADP");
      if (!prepositional) {
        return Optional.of(top(start, i));
      }
      i = start - 2;
      if (i > 0 && sentence.token(i).text().equals(",")) {
        i--;
      }
    }
    return Optional.empty();
  }

  /**
   * Head of the proper name that stands right before a verb and in no prepositional phrase: a verb
   * that shares another's subject has none there.
   */
  Optional<Integer> nameBefore(int verb) {
    int i = verb - 1;
    while (i >= 0 && isSkipped(sentence.token(i))) {
      i--;
    }
    boolean aside = i > 0 && sentence.token(i).text().equals(",");
    i = aside ? previousComma(i) - 1 : i;
    if (i < 0 || !sentence.token(i).xpos().matches("NNPS?") || isCalendarName(i)) {
      return Optional.empty();
    }
    int start = start(i);
    if (aside && !opensClause(start)) {
      return Optional.empty();
    }
    while (start > 1
        && sentence.token(start - 1).text().matches(",|and")
        && sentence.token(start - 2).xpos().matches("NNPS?")) {
      start = start(start - 2);
    }
    boolean prepositional = start > 0 && sentence.token(start - 1).upos().equals("ADP");
    return prepositional ? Optional.empty() : Optional.of(top(start(i), i));
  }

  /** Whether a clause may begin with this token: "; Damascus, which ..., denounced it". */
  private boolean opensClause(int token) {
    return token > 0 && sentence.token(token - 1).text().matches(";|but|while|whereas");
  }

  private boolean isCalendarName(int i) {
    return sentence
        .token(i)
        .text()
        .matches(
            "\\p{L}+day|January|February|March|April|May|June|July|August|"
                + "(Sept|Octo|Novem|Decem)\\p{L}*");
  }

  private static boolean isSkipped(Token t) {
    return t.upos().equals("AUX") || t.xpos().equals("MD") || t.xpos().startsWith("RB");
  }

  private int previousComma(int comma) {
    for (int i = comma - 1; i > 0; i--) {
      if (sentence.token(i).text().equals(",")) {
        return i;
      }
      if (sentence.token(i).text().equals(";")) {
        return 0;
      }
    }
    return 0;
  }

  private int start(int end) {
    int i = end;
    while (i > 0 && INNER.contains(sentence.token(i - 1).xpos())) {
      i--;
      if (Set.of("DT", "PRP$").contains(sentence.token(i).xpos())
          && !(i > 0 && sentence.token(i - 1).xpos().equals("POS"))) {
        break;
      }
    }
    return i;
  }

  /** The token of a stretch that the tree hangs outside of it; its last one if there is none. */
  private int top(int first, int last) {
    for (int i = last; i >= first; i--) {
      int head = sentence.token(i).head();
      if ((head < first || head > last) && sentence.token(i).isNominal()) {
        return i;
      }
    }
    return last;
  }
}
