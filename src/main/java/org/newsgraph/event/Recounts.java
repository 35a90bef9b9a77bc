package org.newsgraph.event;

import java.util.Set;
import org.newsgraph.event.frame.Frame;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Words that name an event again, to count it or to tell its end, and report none. */
final class Recounts {
  /** What is done with a veto that stands. */
  private static final Set<String> GIVING_UP =
      Set.of(
          "lift",
          "drop",
          "withdraw",
          "waive",
          "override",
          "overturn",
          "overcome",
          "end",
          "maintain",
          "keep",
          "abandon",
          "scrap",
          "abolish",
          "revoke",
          "uphold",
          "renounce");

  private final Reading reading;
  private final AnalyzedSentence sentence;

  Recounts(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
  }

  /** "its eighth veto", "the third time that it vetoed": a count, not a report. */
  boolean isCounted(FrameMatch m) {
    int p = m.predicate();
    if (m.frame().type().filter(t -> t == EventType.VETO).isPresent() && followsCount(p)) {
      return true;
    }
    if (m.frame().part() == Frame.Part.NOUN && isGivenUp(m)) {
      return true;
    }
    if (m.frame().part() == Frame.Part.NOUN) {
      return sentence.children(p, "amod").stream().anyMatch(c -> isOrdinal(c));
    }
    Token t = sentence.token(p);
    boolean clause = t.relation().startsWith("acl") || t.is("ccomp") || t.is("advcl");
    return clause
        && t.head() >= 0
        && sentence.token(t.head()).lemma().equals("time")
        && sentence.children(t.head(), "amod").stream().anyMatch(this::isOrdinal);
  }

  /** "lifted its veto": tells the end of one, not a veto. */
  private boolean isGivenUp(FrameMatch m) {
    int up = sentence.token(m.predicate()).head();
    return m.frame().type().filter(t -> t == EventType.VETO).isPresent()
        && up >= 0
        && GIVING_UP.contains(sentence.token(up).lemma())
        && reading.clauses().logicalObject(up).contains(m.predicate());
  }

  /** "It was the eighth time since 2011 that it used its veto". */
  private boolean followsCount(int predicate) {
    for (int i = 1; i < predicate; i++) {
      boolean count = sentence.token(i).lemma().equals("time") && isOrdinal(sentence.token(i - 1));
      if (count && i >= 3 && sentence.token(i - 3).lemma().matches("be|mark")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOrdinal(Token t) {
    return reading.inClass(t.index(), "ordinal") || t.text().matches("\\d+(st|nd|rd|th)");
  }
}
