package org.newsgraph.event.time;

import java.util.List;
import java.util.Set;
import org.newsgraph.event.time.Segments.Kind;
import org.newsgraph.event.time.Segments.Segment;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Gives each time phrase the verb that it dates, by the order of words. */
final class PhraseOwners {
  /** "at the end of October" is a time, "the attack of October" a thing of that time. */
  private static final Set<String> PARTS =
      Set.of("end", "beginning", "start", "middle", "half", "morning", "evening", "night", "dawn");

  private final AnalyzedSentence s;
  private final Segments segments;

  PhraseOwners(AnalyzedSentence sentence, Segments segments) {
    this.s = sentence;
    this.segments = segments;
  }

  /** Token indexes of the verbs, -1 where a phrase dates none. */
  int[] of(List<TimePhrase> phrases) {
    return phrases.stream().mapToInt(this::owner).toArray();
  }

  private int owner(TimePhrase phrase) {
    if (modifiesNoun(phrase)) {
      return -1;
    }
    int g = segments.indexOf(phrase.first());
    Segment segment = segments.all().get(g);
    int before = beforePreposition(phrase.first());
    int after = skipAdverbs(phrase.end());
    boolean enclosed =
        before >= 0
            && s.token(before).text().equals(",")
            && after < s.size()
            && s.token(after).text().equals(",");
    if (enclosed) {
      after = skipAdverbs(after + 1);
    }
    int left = verbBetween(segment.first, phrase.first());
    boolean verbFollows =
        after < s.size() && isPredicateStart(s.token(after)) && (left < 0 || enclosed);
    boolean auxiliaryBefore = before >= 0 && s.token(before).upos().equals("AUX");
    boolean verbBefore = before >= 0 && Segments.isVerb(s.token(before)) && !auxiliaryBefore;
    if (verbFollows && !verbBefore) {
      return mainVerb(after);
    }
    if (left >= 0) {
      return ruling(left, segment);
    }
    int from = phrase.end();
    for (int k = g; k < segments.all().size(); k++) {
      Segment next = segments.all().get(k);
      if (next.kind == Kind.MAIN || k == g) {
        int verb = finite(Math.max(from, next.first), next.end);
        if (verb >= 0 && !isParenthetical(next, verb)) {
          return mainVerb(verb);
        }
      }
    }
    return -1;
  }

  /** "ordered his men to leave on Monday": what is ordered has no time yet, the order has. */
  private int ruling(int verb, Segment segment) {
    boolean infinitive = verb > 0 && s.token(verb - 1).text().equals("to");
    for (int i = verb - 1; infinitive && i >= 0; i--) {
      Token t = s.token(i);
      boolean elsewhere =
          t.text().equals(";") || i < segment.first && t.xpos().matches("CC|VBZ|VBP");
      if (elsewhere || Clauses.isPlanning(t) || t.lemma().equals("be") && i == verb - 2) {
        return verb;
      }
      if (t.xpos().equals("VBD") && t.isVerb()) {
        return i;
      }
    }
    return verb;
  }

  /** "the 2015 accord", "a March airstrike", "the attack of 4 April", "Friday's vote". */
  boolean modifiesNoun(TimePhrase phrase) {
    int before = phrase.first() - 1;
    int after = phrase.end();
    if (after < s.size() && s.token(after).xpos().equals("POS")) {
      return true;
    }
    if (before >= 0 && s.token(before).text().equals("of") && before > 0) {
      return s.token(before - 1).isNominal() && !PARTS.contains(s.token(before - 1).lemma());
    }
    boolean date =
        phrase.value() instanceof TimeValue.MonthDay || phrase.value() instanceof TimeValue.Day;
    boolean determined =
        before >= 0
            && s.token(before).upos().matches("DET|PRON|ADJ|PART")
            && (date || phrase.first() == phrase.end() - 1);
    boolean coarse =
        date
            || phrase.value() instanceof TimeValue.Year
            || phrase.value() instanceof TimeValue.Month;
    return determined
        && coarse
        && after < s.size()
        && s.token(after).upos().matches("NOUN|ADJ|PROPN");
  }

  private int beforePreposition(int first) {
    int i = first - 1;
    while (i >= 0
        && (s.token(i).upos().equals("ADP")
            || s.token(i).upos().equals("ADV")
            || s.token(i).upos().equals("DET"))) {
      i--;
    }
    return i;
  }

  private int skipAdverbs(int i) {
    while (i < s.size() && s.token(i).upos().equals("ADV")) {
      i++;
    }
    return i;
  }

  private static boolean isPredicateStart(Token t) {
    return Segments.isFinite(t) || t.xpos().equals("VBN");
  }

  /** From an auxiliary to its verb. */
  private int mainVerb(int i) {
    int at = i;
    while (at < s.size()
        && (s.token(at).upos().equals("AUX")
            || s.token(at).upos().equals("ADV")
            || s.token(at).upos().equals("PART")
            || s.token(at).xpos().equals("MD"))) {
      at++;
    }
    return at < s.size() && Segments.isVerb(s.token(at)) ? at : i;
  }

  /** The last verb between two tokens, if any. */
  private int verbBetween(int first, int end) {
    for (int i = end - 1; i >= first; i--) {
      boolean auxiliary = s.token(i).upos().equals("AUX") && i == end - 1;
      boolean adjective =
          s.token(i).is("amod")
              || s.token(i).xpos().equals("VBG")
                  && s.token(i).is("conj")
                  && s.token(s.token(i).head()).isNominal();
      if (Segments.isVerb(s.token(i)) && !adjective && !auxiliary) {
        return i;
      }
    }
    return -1;
  }

  private int finite(int first, int end) {
    for (int i = first; i < end; i++) {
      if (Segments.isFinite(s.token(i))) {
        return i;
      }
    }
    for (int i = first; i < end; i++) {
      if (s.token(i).xpos().equals("VBN") && s.token(i).upos().equals("VERB")) {
        return i;
      }
    }
    return -1;
  }

  /** ", say rescuers, ": words between commas that only name a source. */
  private boolean isParenthetical(Segment segment, int verb) {
    return Clauses.isReporting(s.token(verb))
        && verb > 0
        && s.token(verb - 1).text().equals(",")
        && segment.end - verb <= 4
        && segment.end < s.size()
        && s.token(segment.end).text().equals(",");
  }
}
