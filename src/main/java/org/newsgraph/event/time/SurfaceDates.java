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
  private static final Set<String> JOURNEYS =
      Set.of("fly", "travel", "arrive", "turn", "go", "come", "head", "rush", "return", "gather");
  private static final Set<String> VISITS =
      Set.of("meet", "receive", "see", "visit", "host", "talk", "speak");
  private final DatedSentence dated;
  private final AnalyzedSentence s;
  private final Segments segments;
  private final int[] owners;

  SurfaceDates(DatedSentence dated) {
    this.dated = dated;
    this.s = dated.sentence();
    this.segments = new Segments(s);
    owners = new PhraseOwners(s, segments).of(dated.phrases());
  }

  /** The verb that the order of words gives each phrase, -1 for none. */
  int ownerOf(int phrase) {
    return owners[phrase];
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

  /** The date of a verb, its own or shared. */
  Optional<PartialDate> ofVerb(int verb) {
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

  /** The date that a clause opens with or hangs on: "in 1970, when it joined". */
  Optional<PartialDate> opened(int verb) {
    return ofOpening(segments.indexOf(verb), verb);
  }

  /** The date that a verb has from the clause it goes with. */
  Optional<PartialDate> shared(int verb) {
    int g = segments.indexOf(verb);
    Segment segment = segments.all().get(g);
    if (hasVagueTime(verb) || isSaid(verb)) {
      return Optional.empty();
    }
    Optional<PartialDate> opened = ofOpening(g, verb).or(() -> ofJourney(verb));
    if (opened.isPresent()) {
      return opened;
    }
    if (segment.kind == Kind.RELATIVE) {
      return sameRelative(g, verb);
    }
    if (segment.kind == Kind.APART) {
      return afterMeeting(segment, verb) ? earlierInLine(g, verb) : Optional.empty();
    }
    if (segment.kind == Kind.COMPLEMENT || !mayShare(verb, segment)) {
      return Optional.empty();
    }
    return earlierInLine(g, verb);
  }

  /** "had met on Saturday, the paper said". */
  private boolean isLaterThan(int dated, int verb) {
    return isPluperfect(dated) && !isPluperfect(verb);
  }

  private boolean isPluperfect(int verb) {
    return s.token(verb).xpos().equals("VBN")
        && s.children(verb, "aux").stream().anyMatch(c -> c.text().equals("had"));
  }

  /** "said Thursday it had killed him": what is said has not the day of the saying. */
  private boolean isSaid(int verb) {
    Token t = s.token(verb);
    return t.is("ccomp")
        && t.head() < verb
        && Clauses.isReporting(s.token(t.head()))
        && s.children(verb, "aux").stream().anyMatch(c -> c.text().equals("had"));
  }

  private Optional<PartialDate> earlierInLine(int g, int verb) {
    for (int k = g; k >= 0; k--) {
      Segment earlier = segments.all().get(k);
      boolean line = earlier.kind == Kind.MAIN || earlier.kind == Kind.PARTICIPLE;
      for (int i = Math.min(earlier.end, k == g ? verb : earlier.end) - 1;
          line && i >= earlier.first;
          i--) {
        if (Segments.isVerb(s.token(i)) && own(i).isPresent()) {
          return isLaterThan(i, verb) ? Optional.empty() : own(i);
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
    boolean when = s.token(segment.first).text().matches("(?i)when|where");
    int phrase =
        when ? Math.max(dated.phraseAt(segment.first - 1), dated.phraseAt(segment.first - 2)) : -1;
    if (phrase >= 0) {
      return dated.dates().get(phrase);
    }
    boolean cleft = s.token(segment.first).text().equals("that") && Words.isCleft(s);
    int told = cleft ? dated.phraseAt(segment.first - 1) : -1;
    if (told >= 0 && verb == firstVerb(segment)) {
      return dated.dates().get(told); // "it was on Monday that they met"
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

  private int firstVerb(Segment segment) {
    for (int i = segment.first; i < segment.end; i++) {
      if (s.token(i).isVerb()) {
        return i;
      }
    }
    return -1;
  }

  /** "flew in on Monday to sign it": what one comes for is done on that day. */
  private Optional<PartialDate> ofJourney(int verb) {
    boolean to = verb > 0 && s.token(verb - 1).text().equals("to");
    for (int i = verb - 2; to && i >= 0 && verb - i < 10; i--) {
      if (s.token(i).isVerb()) {
        return JOURNEYS.contains(s.token(i).lemma()) ? own(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "said on Monday after meeting her". */
  private boolean afterMeeting(Segment segment, int verb) {
    return s.token(segment.first).text().equals("after")
        && s.token(verb).xpos().equals("VBG")
        && VISITS.contains(s.token(verb).lemma());
  }

  /** Only a verb of the main line in a simple past, or its participle, goes with the one before. */
  private boolean mayShare(int verb, Segment segment) {
    Token t = s.token(verb);
    if (segment.kind == Kind.PARTICIPLE) {
      return t.xpos().equals("VBG") && verb <= segment.first + 2;
    }
    boolean modal = false;
    boolean perfect = false;
    boolean did = false;
    boolean to = verb > 0 && s.token(verb - 1).text().equals("to");
    for (int i = Math.max(segment.first, verb - 4); i < verb; i++) {
      modal |= s.token(i).xpos().equals("MD");
      did |= s.token(i).text().equalsIgnoreCase("did");
      perfect |= s.token(i).text().matches("has|have|'ve|’ve");
    }
    boolean past = t.xpos().matches("VBD|VBN") || did && t.xpos().equals("VB");
    boolean progressive =
        t.xpos().equals("VBG") && verb > 0 && s.token(verb - 1).text().matches("was|were");
    return (past || progressive)
        && !modal
        && !perfect
        && !to
        && !(t.xpos().equals("VBN") && (t.is("acl") || t.is("amod")) && !Segments.isPast(s, verb));
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
