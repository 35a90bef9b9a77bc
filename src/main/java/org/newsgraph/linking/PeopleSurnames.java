package org.newsgraph.linking;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.catalog.NameKey;

/**
 * Surnames that are the name of a people too: after "Volker Turk", "Turk urged" speaks of him. One
 * member of a people needs an article or the like in English; a surname stands bare.
 */
final class PeopleSurnames {
  private static final Set<String> NOMINAL =
      Set.of("nsubj", "nsubj:pass", "nmod:poss", "obj", "iobj", "obl", "nmod", "conj", "root");

  private static final Set<String> BESIDE = Set.of("DET", "ADJ", "NUM", "PROPN", "NOUN");

  /** Adverbs that open a sentence and are often taken for adjectives of its subject. */
  private static final Set<String> OPENING =
      WordList.of("also earlier later meanwhile now separately still then today yesterday");

  /** "On Friday Turk said". */
  private static final Set<String> DAYS =
      WordList.of("monday tuesday wednesday thursday friday saturday sunday");

  private PeopleSurnames() {}

  /** The person whose surname a demonym is here, if it is one. */
  static Optional<Spot> bearer(Spot spot, ArticleContext context) {
    if (!spot.isState()
        || spot.kind() != Mention.Kind.DEMONYM
        || !isOneWord(spot)
        || !isBare(spot.sentence, spot.first)) {
      return Optional.empty();
    }
    String surname = NameKey.of(spot.sentence.token(spot.first).text());
    return context.persons().stream()
        .filter(p -> p.key.equals(surname) || p.key.endsWith(" " + surname))
        .filter(p -> PersonResolver.before(p, spot))
        .findFirst();
  }

  /** "Turk", "Turk's". */
  private static boolean isOneWord(Spot spot) {
    return spot.length() == 1
        || spot.length() == 2 && spot.sentence.token(spot.first + 1).xpos().equals("POS");
  }

  private static boolean isBare(AnalyzedSentence s, int at) {
    Token t = s.token(at);
    if (!t.xpos().equals("NNP") && !t.xpos().equals("NN") || !NOMINAL.contains(t.relation())) {
      return false;
    }
    for (Token d : s.tokens()) {
      if (d.head() == at && d.index() < at && !isOpening(d) && BESIDE.contains(d.upos())) {
        return false;
      }
    }
    boolean after = at + 1 < s.size() && isModified(s.token(at + 1));
    return !after && (at == 0 || isOpening(s.token(at - 1)) || !isBeside(s.token(at - 1)));
  }

  private static boolean isOpening(Token t) {
    String word = t.text().toLowerCase(Locale.ROOT);
    return t.index() == 0 && OPENING.contains(word) || DAYS.contains(word);
  }

  private static boolean isBeside(Token t) {
    return BESIDE.contains(t.upos()) || t.xpos().equals("PRP$") || t.xpos().equals("POS");
  }

  private static boolean isModified(Token t) {
    return t.upos().equals("NOUN") || t.upos().equals("PROPN") || t.text().equals("-");
  }
}
