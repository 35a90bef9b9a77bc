package org.newsgraph.event.time;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.PartialDate;
import org.newsgraph.event.time.Segments.Kind;
import org.newsgraph.event.time.Segments.Segment;
import org.newsgraph.event.time.TimeExpression.Role;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Which time of a sentence dates a verb, by the order of words. */
final class SurfaceDates {
  private static final Set<String> GATHERING =
      Set.of("meet", "gather", "convene", "confer", "assemble");
  private static final Set<String> OCCASIONS =
      Set.of("talk", "meeting", "summit", "conference", "session", "visit", "call", "conversation");
  private final DatedSentence dated;
  private final AnalyzedSentence s;
  private final Segments segments;
  private final int[] owners;

  SurfaceDates(DatedSentence dated) {
    this.dated = dated;
    this.s = dated.sentence();
    this.segments = new Segments(s);
    owners = new int[dated.phrases().size()];
    for (int k = 0; k < owners.length; k++) {
      owners[k] = owner(dated.phrases().get(k));
    }
  }

  /** The verb that the order of words gives each phrase, -1 for none. */
  int ownerOf(int phrase) {
    return owners[phrase];
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
      return left;
    }
    int from = phrase.end();
    for (int k = g; k < segments.all().size(); k++) {
      Segment next = segments.all().get(k);
      if (next.kind == Kind.MAIN || k == g) {
        int verb = finite(Math.max(from, next.first), next.end);
        if (verb >= 0) {
          return mainVerb(verb);
        }
      }
    }
    return -1;
  }

  /** "the 2015 accord", "a March airstrike", "the attack of 4 April", "Friday's vote". */
  private boolean modifiesNoun(TimePhrase phrase) {
    int before = phrase.first() - 1;
    int after = phrase.end();
    if (after < s.size() && s.token(after).xpos().equals("POS")) {
      return true;
    }
    if (before >= 0 && s.token(before).text().equals("of") && before > 0) {
      return s.token(before - 1).isNominal();
    }
    boolean determined =
        before >= 0
            && s.token(before).upos().matches("DET|PRON|ADJ|PART")
            && phrase.first() == phrase.end() - 1;
    boolean coarse =
        phrase.value() instanceof TimeValue.Year
            || phrase.value() instanceof TimeValue.Month
            || phrase.value() instanceof TimeValue.MonthDay;
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
      if (Segments.isVerb(s.token(i)) && !s.token(i).is("amod") && !auxiliary) {
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

  /** The date of a verb that a phrase belongs to directly. */
  Optional<PartialDate> own(int verb) {
    Optional<PartialDate> finest = Optional.empty();
    for (int k = 0; k < owners.length; k++) {
      Optional<PartialDate> date = dated.dates().get(k);
      boolean owned = owners[k] == verb && dated.phrases().get(k).role() == Role.AT;
      if (owned
          && date.isPresent()
          && (finest.isEmpty() || date.get().iso().length() > finest.get().iso().length())) {
        finest = date;
      }
    }
    return finest;
  }

  /** The date of a noun that tells an event, from its verb or its relative clause. */
  Optional<PartialDate> ofNoun(int noun) {
    int g = segments.indexOf(noun);
    Segment segment = segments.all().get(g);
    if (g + 1 < segments.all().size()
        && segments.all().get(g + 1).kind == Kind.RELATIVE
        && noun >= segment.end - 3) {
      Segment relative = segments.all().get(g + 1);
      for (int i = relative.first; i < relative.end; i++) {
        if (Segments.isVerb(s.token(i))) {
          Optional<PartialDate> date = own(i);
          return date;
        }
      }
    }
    Token head = s.token(noun).head() < 0 ? null : s.token(s.token(noun).head());
    if (OCCASIONS.contains(s.token(noun).lemma())
        && head != null
        && head.isVerb()
        && s.token(noun).is("obl")) {
      return ofVerb(head.index()); // "said on Monday after talks with", "agreed at a summit"
    }
    int verb = -1;
    for (int i = segment.first; i < segment.end; i++) {
      Token t = s.token(i);
      boolean nearer = verb < 0 || (i < noun && i > verb);
      if (Segments.isVerb(t) && !t.is("amod") && nearer && Clauses.isLight(t)) {
        verb = i;
      }
    }
    return verb < 0 ? Optional.empty() : ofVerb(verb);
  }

  private Optional<PartialDate> ofVerb(int verb) {
    Optional<PartialDate> own = own(verb);
    return own.isPresent() || hasVagueTime(verb) ? own : shared(verb);
  }

  /** Whether a verb stands in the main line and tells what happened. */
  boolean isMainLine(int verb) {
    Segment segment = segments.all().get(segments.indexOf(verb));
    boolean line =
        segment.kind == Kind.MAIN
            || segment.kind == Kind.PARTICIPLE
            || segment.kind == Kind.MEANWHILE;
    return line && mayShare(verb, segment);
  }

  /** The kind of clause that a token stands in. */
  Kind kindAt(int token) {
    return segments.all().get(segments.indexOf(token)).kind;
  }

  /** Whether a time that no date can be made of stands with the verb ("last week"). */
  boolean hasVagueTime(int verb) {
    for (int k = 0; k < owners.length; k++) {
      if (owners[k] == verb && dated.dates().get(k).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The date that a verb has from the clause it goes with. */
  Optional<PartialDate> shared(int verb) {
    int g = segments.indexOf(verb);
    Segment segment = segments.all().get(g);
    if (hasVagueTime(verb) || segment.kind == Kind.RELATIVE || segment.kind == Kind.APART) {
      return segment.kind == Kind.RELATIVE ? sameRelative(g, verb) : Optional.empty();
    }
    Optional<PartialDate> opened = ofOpening(g, verb);
    if (opened.isPresent()) {
      return opened;
    }
    if (segment.kind == Kind.COMPLEMENT || !mayShare(verb, segment)) {
      return Optional.empty();
    }
    for (int k = g; k >= 0; k--) {
      Segment earlier = segments.all().get(k);
      boolean line = earlier.kind == Kind.MAIN || earlier.kind == Kind.PARTICIPLE;
      for (int i = Math.min(earlier.end, k == g ? verb : earlier.end) - 1;
          line && i >= earlier.first;
          i--) {
        if (Segments.isVerb(s.token(i)) && own(i).isPresent()) {
          return own(i);
        }
      }
      boolean gathered = earlier.kind == Kind.RELATIVE && s.token(verb).xpos().equals("VBD");
      for (int i = earlier.first; gathered && i < earlier.end; i++) {
        if (GATHERING.contains(s.token(i).lemma()) && own(i).isPresent()) {
          return own(i);
        }
      }
    }
    return Optional.empty();
  }

  /** "in 1970, when it joined", "On Monday rockets fired by rebels hit": the time stands before. */
  private Optional<PartialDate> ofOpening(int g, int verb) {
    Segment segment = segments.all().get(g);
    boolean when = s.token(segment.first).text().equalsIgnoreCase("when");
    int phrase =
        when ? Math.max(dated.phraseAt(segment.first - 1), dated.phraseAt(segment.first - 2)) : -1;
    if (phrase >= 0) {
      return dated.dates().get(phrase);
    }
    boolean reduced = s.token(verb).xpos().equals("VBN") && s.token(verb).is("acl");
    for (int k = 0; reduced && k < owners.length; k++) {
      boolean spans = dated.phrases().get(k).end() <= verb && owners[k] > verb;
      if (spans && segments.indexOf(dated.phrases().get(k).first()) == g) {
        return dated.dates().get(k);
      }
    }
    return Optional.empty();
  }

  /** Only a verb of the main line in a simple past, or its participle, goes with the one before. */
  private boolean mayShare(int verb, Segment segment) {
    Token t = s.token(verb);
    if (segment.kind == Kind.PARTICIPLE) {
      return t.xpos().equals("VBG") && verb <= segment.first + 2;
    }
    boolean modal = false;
    boolean perfect = false;
    boolean to = verb > 0 && s.token(verb - 1).text().equals("to");
    for (int i = Math.max(segment.first, verb - 4); i < verb; i++) {
      modal |= s.token(i).xpos().equals("MD");
      perfect |= s.token(i).text().matches("has|have|'ve|’ve");
    }
    boolean past = t.xpos().equals("VBD") || t.xpos().equals("VBN");
    boolean progressive =
        t.xpos().equals("VBG") && verb > 0 && s.token(verb - 1).text().matches("was|were");
    return (past || progressive) && !modal && !perfect && !to && !t.is("acl") && !t.is("amod");
  }

  private Optional<PartialDate> sameRelative(int g, int verb) {
    Segment segment = segments.all().get(g);
    boolean and = s.token(segment.first).xpos().equals("CC");
    if (!and || g == 0 || hasVagueTime(verb)) {
      return Optional.empty();
    }
    Segment before = segments.all().get(g - 1);
    for (int i = before.end - 1; i >= before.first; i--) {
      if (Segments.isVerb(s.token(i)) && own(i).isPresent()) {
        return own(i);
      }
    }
    return Optional.empty();
  }
}
