package org.newsgraph.event;

import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Predicates by which somebody says that a thing told is not so: "it is a lie that ...". */
final class Refutations {
  /** Words whose negation makes untrue: "it is not true that ...". */
  private static final Set<String> TRUE =
      Set.of("true", "correct", "accurate", "right", "case", "truth", "fact");

  /** What can be called a lie only as a whole: the thing told, not the act. */
  private static final Set<String> TOLD =
      Set.of(
          "claim",
          "report",
          "allegation",
          "accusation",
          "charge",
          "story",
          "rumour",
          "rumor",
          "assertion",
          "suggestion",
          "insinuation",
          "statement",
          "account",
          "notion",
          "idea",
          "version",
          "narrative",
          "news",
          "talk");

  /** Untruths that an event itself can be: then it never was. */
  private static final Set<String> INVENTED =
      Set.of(
          "hoax",
          "fabrication",
          "fabricate",
          "fabricated",
          "fiction",
          "invention",
          "invent",
          "concoct",
          "myth",
          "fake",
          "lie",
          "fantasy");

  private static final int BEHIND = 6;

  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final LocalSignals signals;

  Refutations(Reading reading, LocalSignals signals) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.signals = signals;
  }

  /** Whether the governor says that what stands under it, with this head, is not so. */
  boolean refutes(Token t, int governor) {
    boolean clause = t.is("csubj") || t.is("ccomp") || t.is("acl") || t.is("xcomp");
    boolean told = TOLD.contains(t.lemma()) && (t.is("nsubj") || t.is("obj"));
    boolean event = t.is("nsubj") && t.isNominal();
    if (clause || told) {
      return isUntrue(governor) || told && isCalledUntrue(t, governor);
    }
    Token g = sentence.token(governor);
    boolean invented =
        INVENTED.contains(g.lemma())
            || INVENTED.contains(g.text()) && reading.isWorded(governor, "untrue");
    return event && invented && !signals.isNegated(governor);
  }

  private boolean isUntrue(int word) {
    Token w = sentence.token(word);
    boolean verb = w.isVerb() && !reading.isWorded(word, "untrue");
    if (verb || reading.mentionAt(word).isPresent()) {
      return false;
    }
    boolean no =
        sentence.children(word, "det").stream().anyMatch(d -> d.lemma().equalsIgnoreCase("no"));
    return TRUE.contains(w.lemma())
        ? no || signals.isNegated(word)
        : reading.isWorded(word, "untrue") && !no && !signals.isNegated(word);
  }

  /** "called reports of a raid false", "dismissed the claim as a fabrication". */
  private boolean isCalledUntrue(Token t, int verb) {
    if (!reading.inClass(verb, "labelling") || signals.isNegated(verb)) {
      return false;
    }
    int last = Math.max(sentence.rightEdge(t.index()), t.index());
    for (int i = t.index() + 1; i < Math.min(sentence.size(), last + BEHIND); i++) {
      boolean before = sentence.token(i).is("amod") && sentence.token(i).head() > i;
      if (!before && isUntrue(i)) {
        return true;
      }
    }
    return false;
  }
}
