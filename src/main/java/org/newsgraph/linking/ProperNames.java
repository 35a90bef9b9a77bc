package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.NameSpan;
import org.newsgraph.language.Token;
import org.newsgraph.linking.catalog.NameKey;

/**
 * Proper names that neither catalog nor name finder saw: runs of capitalised proper nouns with a
 * clear sign of what they name - a place after "in", a person with a given name who speaks.
 */
final class ProperNames {
  private static final Set<String> AT =
      Set.of("in", "at", "near", "from", "outside", "around", "to");
  private static final Set<String> SPEECH =
      WordList.of(
          """
          say tell add warn insist deny argue claim write ask reply declare announce note explain
          state call urge suggest describe accuse praise condemn meet arrive sign lead
          """);

  private ProperNames() {}

  /** Spots for uncovered names of a sentence. */
  static List<Spot> find(AnalyzedSentence s, List<Spot> spots) {
    List<Spot> out = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      int end = i;
      while (end < s.size() && fits(s, end, spots)) {
        end++;
      }
      if (end > i) {
        NameSpan.Kind kind = kind(s, i, end);
        if (kind != null && NameShape.isName(s, i, end, kind)) {
          out.add(new Spot(s, i, end, NameKey.of(s.text(i, end - 1)), List.of(), kind));
        }
      }
      i = Math.max(end, i + 1);
    }
    return out;
  }

  private static boolean fits(AnalyzedSentence s, int i, List<Spot> spots) {
    Token t = s.token(i);
    String text = t.text();
    boolean word =
        text.length() > 2
            && text.chars()
                .allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '\u2019');
    return t.upos().equals("PROPN")
        && word
        && Character.isUpperCase(text.charAt(0))
        && !text.equals(text.toUpperCase(Locale.ROOT))
        && !NameShape.TITLES.contains(text.toLowerCase(Locale.ROOT))
        && spots.stream().noneMatch(o -> o.covers(i));
  }

  private static NameSpan.Kind kind(AnalyzedSentence s, int first, int end) {
    if (end - first > 3 || headline(s)) {
      return null;
    }
    boolean before = first > 0 && Character.isUpperCase(s.token(first - 1).text().charAt(0));
    boolean title =
        first > 0 && NameShape.TITLES.contains(s.token(first - 1).text().toLowerCase(Locale.ROOT));
    int head = Spot.headOf(s, first, end);
    Token h = s.token(head);
    if (end - first >= 2) {
      EntityType byHead = NameShape.typeByHead(s.token(end - 1).text());
      if (byHead != null) {
        return byHead == EntityType.PLACE ? NameSpan.Kind.LOCATION : NameSpan.Kind.ORGANIZATION;
      }
      boolean flat = s.token(end - 1).is("flat") || s.token(first).is("flat");
      boolean speaks = h.is("nsubj") && h.head() >= 0 && SPEECH.contains(s.token(h.head()).lemma());
      return title || speaks || flat || h.is("appos") ? NameSpan.Kind.PERSON : null;
    }
    boolean located =
        s.child(head, "case")
            .filter(c -> c.index() == first - 1 && AT.contains(c.text().toLowerCase(Locale.ROOT)))
            .isPresent();
    boolean place = located && !before && (h.is("obl") || h.is("nmod"));
    return place ? NameSpan.Kind.LOCATION : null;
  }

  /** Whether most words are capitalised, as in headlines. */
  static boolean headline(AnalyzedSentence s) {
    int upper = 0;
    int words = 0;
    for (Token t : s.tokens()) {
      if (t.text().length() > 3 && Character.isLetter(t.text().charAt(0))) {
        words++;
        upper += Character.isUpperCase(t.text().charAt(0)) ? 1 : 0;
      }
    }
    return words > 5 && upper > 0.7 * words;
  }
}
