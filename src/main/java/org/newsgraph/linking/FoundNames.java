package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.NameSpan;
import org.newsgraph.language.Token;
import org.newsgraph.linking.catalog.Catalog;

/**
 * The name finder's spans, mended: pieces of one name are joined, and a name that goes on is taken
 * whole.
 */
final class FoundNames {
  private static final Set<String> PARTICLES =
      Set.of("de", "la", "al", "el", "bin", "ibn", "van", "von", "der", "dos", "da", "del", "du");
  private static final Set<String> NO_PART = WordList.of("flight jet spokesman spokeswoman");

  private final SentenceWords words;
  private final AnalyzedSentence sentence;
  private final Catalog catalog;
  private final List<NameSpan> out = new ArrayList<>();

  private FoundNames(SentenceWords words, Catalog catalog) {
    this.words = words;
    this.sentence = words.sentence();
    this.catalog = catalog;
  }

  static List<NameSpan> of(SentenceWords words, Catalog catalog) {
    FoundNames f = new FoundNames(words, catalog);
    int speaker = f.speakerEnd();
    if (speaker > 0) {
      f.out.add(new NameSpan(0, speaker, NameSpan.Kind.PERSON));
    }
    for (NameSpan n : words.sentence().names()) {
      if (n.first() >= speaker) {
        f.add(n);
      }
    }
    return f.out;
  }

  private void add(NameSpan n) {
    NameSpan last = out.isEmpty() ? null : out.get(out.size() - 1);
    if (last != null && isOne(last, n)) {
      out.set(out.size() - 1, extended(new NameSpan(last.first(), n.end(), last.kind())));
    } else if (last == null || n.first() >= last.end()) {
      out.add(extended(n));
    }
  }

  /** Whether the second span is flat on the first, with nothing but particles between. */
  private boolean isOne(NameSpan a, NameSpan b) {
    for (int i = a.end(); i <= b.first(); i++) {
      Token t = sentence.token(i);
      boolean particle = PARTICLES.contains(t.text().toLowerCase(Locale.ROOT));
      boolean flat = t.is("flat") && t.head() >= a.first() && t.head() < a.end();
      if (!flat || i < b.first() && !particle) {
        return false;
      }
    }
    return b.first() - a.end() < 4 && unknown(a.first(), a.end()) && unknown(b.first(), b.end());
  }

  private boolean unknown(int first, int end) {
    return catalog.find(words.key(first, end)).isEmpty();
  }

  /** "Ned Price" where only "Ned" was seen. */
  private NameSpan extended(NameSpan n) {
    int end = n.end();
    boolean open =
        end - n.first() == 1
            && end < sentence.size()
            && !ProperNames.headline(sentence)
            && unknown(n.first(), end);
    if (!open || sentence.names().stream().anyMatch(o -> o.first() == n.end())) {
      return n;
    }
    Token next = sentence.token(end);
    Token last = sentence.token(end - 1);
    String low = next.text().toLowerCase(Locale.ROOT);
    boolean joined =
        next.is("flat") && next.head() == last.index()
            || last.head() == next.index() && (last.is("compound") || last.is("flat"));
    boolean name =
        joined
            && next.upos().equals("PROPN")
            && SpotFinder.isUpper(next)
            && next.text().length() > 2
            && !next.text().equals(next.text().toUpperCase(Locale.ROOT))
            && !NameShape.TITLES.contains(low)
            && !NO_PART.contains(low)
            && !NameShape.namesNoEntity(low);
    return name ? new NameSpan(n.first(), end + 1, n.kind()) : n;
  }

  /** "JANE DOE (Sweden) asked": the end of a speaker's name as records of meetings write it. */
  private int speakerEnd() {
    int end = 0;
    while (end < sentence.size() && isShouted(sentence.token(end))) {
      end++;
    }
    boolean speaker =
        end > 1
            && end < 5
            && end + 2 < sentence.size()
            && sentence.token(end).text().equals("(")
            && sentence.token(end + 2).text().equals(")")
            && !NameShape.isPersonTitle(sentence.token(0).text())
            && unknown(0, end);
    return speaker ? end : 0;
  }

  private static boolean isShouted(Token t) {
    return t.text().length() > 1
        && t.text().chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '\'');
  }
}
