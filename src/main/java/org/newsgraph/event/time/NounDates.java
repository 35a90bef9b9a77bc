package org.newsgraph.event.time;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.PartialDate;
import org.newsgraph.event.time.Segments.Kind;
import org.newsgraph.event.time.Segments.Segment;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Dates of events that a noun tells: "Friday's vote", "the attack on the town in April". */
final class NounDates {
  private static final Set<String> OCCASIONS =
      Set.of(
          "talk",
          "meeting",
          "summit",
          "conference",
          "session",
          "visit",
          "call",
          "conversation",
          "telephone",
          "phone");
  private static final int REACH = 8;

  private final DatedSentence dated;
  private final AnalyzedSentence s;
  private final Segments segments;
  private final SurfaceDates surface;
  private final PhraseOwners owners;

  NounDates(DatedSentence dated, SurfaceDates surface) {
    this.dated = dated;
    this.s = dated.sentence();
    this.segments = new Segments(s);
    this.surface = surface;
    this.owners = new PhraseOwners(s, segments);
  }

  /** The date of a noun that tells an event: its own, its relative clause's, its verb's. */
  Optional<PartialDate> of(int noun) {
    return own(noun).or(() -> ofClause(noun));
  }

  /** The date that stands with the noun itself. */
  Optional<PartialDate> own(int noun) {
    for (int k = 0; k < dated.phrases().size(); k++) {
      TimePhrase phrase = dated.phrases().get(k);
      boolean told = phrase.role() == TimeExpression.Role.AT && dated.dates().get(k).isPresent();
      if (told && (standsBefore(phrase, noun) || standsBehind(phrase, noun))) {
        return dated.dates().get(k);
      }
    }
    return Optional.empty();
  }

  /** "a March airstrike", "the Feb. 1 coup", "Friday's late vote". */
  private boolean standsBefore(TimePhrase phrase, int noun) {
    if (phrase.end() > noun || noun - phrase.end() > 4 || !owners.modifiesNoun(phrase)) {
      return false;
    }
    for (int i = phrase.end(); i < noun; i++) {
      if (!s.token(i).upos().matches("NOUN|PROPN|ADJ|PART|NUM")
          && !s.token(i).xpos().equals("POS")
          && !s.token(i).text().equals("-")) {
        return false;
      }
    }
    return true;
  }

  /** "the attack on the town of 4 April", "a strike on the port in March 2017". */
  private boolean standsBehind(TimePhrase phrase, int noun) {
    boolean dateLike =
        owners.modifiesNoun(phrase)
            || phrase.value() instanceof TimeValue.Day
            || phrase.value() instanceof TimeValue.YearMonth
            || phrase.value() instanceof TimeValue.Year
            || phrase.value() instanceof TimeValue.MonthDay;
    if (!dateLike || phrase.first() <= noun || phrase.first() - noun > REACH) {
      return false;
    }
    for (int i = noun + 1; i < phrase.first(); i++) {
      if (!s.token(i).upos().matches("ADP|NOUN|PROPN|DET|ADJ|NUM|PART")) {
        return false;
      }
    }
    return true;
  }

  private Optional<PartialDate> ofClause(int noun) {
    int g = segments.indexOf(noun);
    Segment segment = segments.all().get(g);
    boolean relative =
        g + 1 < segments.all().size()
            && segments.all().get(g + 1).kind == Kind.RELATIVE
            && noun >= segment.end - 3;
    if (relative) {
      Segment next = segments.all().get(g + 1);
      for (int i = next.first; i < next.end; i++) {
        if (Segments.isVerb(s.token(i))) {
          return surface.own(i);
        }
      }
    }
    Token head = s.token(noun).head() < 0 ? null : s.token(s.token(noun).head());
    boolean occasion = OCCASIONS.contains(s.token(noun).lemma()) && head != null && head.isVerb();
    if (occasion && s.token(noun).is("obl")) {
      return surface.ofVerb(head.index()); // "said on Monday after talks with"
    }
    int verb = lightVerb(segment, noun);
    return verb < 0 ? Optional.empty() : surface.ofVerb(verb);
  }

  private int lightVerb(Segment segment, int noun) {
    int verb = -1;
    for (int i = segment.first; i < segment.end; i++) {
      Token t = s.token(i);
      boolean nearer = verb < 0 || (i < noun && i > verb);
      if (Segments.isVerb(t) && !t.is("amod") && nearer && Clauses.isLight(t)) {
        verb = i;
      }
    }
    return verb;
  }
}
