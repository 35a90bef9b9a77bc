package org.newsgraph.event.time;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.PartialDate;
import org.newsgraph.event.time.TimeExpression.Role;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Which time of a sentence dates a predicate of it, by the tree. */
final class TreeDates {
  /** Nouns whose time is that of the verb they stand beside: "said in a statement on Monday". */
  private static final Set<String> OCCASIONS =
      Set.of(
          "statement",
          "interview",
          "speech",
          "summit",
          "meeting",
          "conference",
          "talk",
          "call",
          "conversation",
          "session",
          "letter",
          "vote",
          "ceremony",
          "visit",
          "address",
          "remark",
          "briefing",
          "debate",
          "hearing",
          "rally",
          "tweet",
          "post",
          "broadcast",
          "message",
          "phone",
          "reporter",
          "press",
          "journalist",
          "parliament",
          "lawmaker",
          "television",
          "move",
          "day",
          "gathering",
          "appearance",
          "trip",
          "attack",
          "operation");

  private static final Set<String> GATHERING =
      Set.of("meet", "gather", "convene", "confer", "speak", "assemble", "sit");

  /** Verbs whose complement happens with them: "refused to sign", "helped to free". */
  private static final Set<String> IMPLICATIVE =
      Set.of(
          "begin",
          "start",
          "continue",
          "manage",
          "fail",
          "refuse",
          "decline",
          "help",
          "vote",
          "proceed",
          "rush",
          "stop",
          "cease",
          "have",
          "keep",
          "choose",
          "join");

  /** "had him arrested", "ordered him held". */
  private static final Set<String> CAUSING = Set.of("have", "get", "order", "see", "leave");

  private final DatedSentence dated;
  private final AnalyzedSentence s;

  private final SurfaceDates surface;

  TreeDates(DatedSentence dated, SurfaceDates surface) {
    this.dated = dated;
    this.s = dated.sentence();
    this.surface = surface;
  }

  /** The date that a predicate has by the tree, its own or that of the clause it goes with. */
  Optional<PartialDate> of(int predicate) {
    int at = predicate;
    Step shift = null;
    for (int steps = 0; at >= 0 && steps < 8; steps++) {
      Optional<PartialDate> own = own(at);
      if (own.isPresent()) {
        return shift == null ? own : Calendar.step(own.get(), shift.amount, shift.unit, true);
      }
      Step next = up(at);
      if (next == null || next.amount != 0 && shift != null) {
        return Optional.empty();
      }
      at = next.token;
      shift = next.amount != 0 ? next : shift;
      if (next.phrase >= 0) {
        return dated.dates().get(next.phrase);
      }
    }
    return Optional.empty();
  }

  /**
   * The word whose time is shared.
   *
   * @param token its index
   * @param amount how far the time lies before or after that of the word
   * @param unit steps of the amount
   * @param phrase the time phrase that tells it, -1 for none
   */
  private record Step(int token, int amount, TimeValue.Unit unit, int phrase) {}

  /** A time that modifies the predicate itself, its participles or its occasion. */
  private Optional<PartialDate> own(int predicate) {
    Optional<PartialDate> best = Optional.empty();
    int distance = Integer.MAX_VALUE;
    for (int k = 0; k < dated.phrases().size(); k++) {
      TimePhrase phrase = dated.phrases().get(k);
      boolean elsewhere =
          surface.ownerOf(k) >= 0
              && surface.ownerOf(k) != predicate
              && Segments.isVerb(s.token(predicate));
      if (dated.dates().get(k).isEmpty() || elsewhere || !dates(phrase, predicate)) {
        continue;
      }
      int cost = cost(dated.attachments()[k], predicate, phrase);
      if (cost < distance) {
        distance = cost;
        best = dated.dates().get(k);
      }
    }
    if (best.isPresent()) {
      return best;
    }
    return sameSubjectConjunct(predicate).or(() -> gathering(predicate));
  }

  /** "since July 26" dates a state that still holds, "since 2011" nothing. */
  private boolean dates(TimePhrase phrase, int predicate) {
    if (phrase.role() == Role.AT) {
      return true;
    }
    boolean perfect = s.children(predicate, "aux").stream().anyMatch(c -> c.lemma().equals("have"));
    return phrase.role() == Role.START
        && perfect
        && s.child(predicate, "obj").filter(o -> s.child(o.index(), "nummod").isPresent()).isEmpty()
        && !(phrase.value() instanceof TimeValue.Year);
  }

  /** How far a phrase is from dating the predicate; MAX_VALUE if it does not. */
  private int cost(int attachment, int predicate, TimePhrase phrase) {
    if (attachment == predicate) {
      return Math.abs(phrase.first() - predicate);
    }
    int penalty = 100;
    for (int i = attachment, steps = 0; i >= 0 && steps < 4; steps++) {
      Token t = s.token(i);
      if (t.head() == predicate && reaches(t, phrase)) {
        return penalty + Math.abs(phrase.first() - predicate);
      }
      if (Clauses.isVerbal(t)
          || !t.is("nmod")
              && !t.is("compound")
              && !t.is("appos")
              && !t.is("conj")
              && !t.is("flat")) {
        return Integer.MAX_VALUE;
      }
      penalty += 100;
      i = t.head();
    }
    return Integer.MAX_VALUE;
  }

  /** Whether a time that the parser hung on an argument may be the verb's. */
  private boolean reaches(Token argument, TimePhrase phrase) {
    if (!Clauses.isVerbal(s.token(argument.head()))) {
      return false;
    }
    boolean oblique = argument.is("obl") && OCCASIONS.contains(argument.lemma());
    boolean daylike =
        phrase.value() instanceof TimeValue.Weekday
            || phrase.value() instanceof TimeValue.MonthDay
            || phrase.value() instanceof TimeValue.Day
            || phrase.value() instanceof TimeValue.FromToday
            || phrase.value() instanceof TimeValue.FromScene;
    boolean after = phrase.first() > argument.index() && argument.index() > argument.head();
    boolean place = argument.is("obl") || argument.is("obj") || argument.is("iobj");
    return oblique
        || (daylike && after && place)
        || (daylike && phrase.end() <= s.token(argument.head()).index() && argument.is("obl"));
  }

  /** "visited Rome and met the Pope on Monday": the last conjunct's day is that of both. */
  private Optional<PartialDate> sameSubjectConjunct(int predicate) {
    for (Token c : s.children(predicate, "conj")) {
      boolean ownSubject = s.child(c.index(), "nsubj").isPresent();
      if (!ownSubject && Clauses.isVerbal(c) && s.token(predicate).isVerb()) {
        for (int k = 0; k < dated.phrases().size(); k++) {
          if (dated.attachments()[k] == c.index()
              && dated.phrases().get(k).role() == Role.AT
              && dated.phrases().get(k).first() > c.index()) {
            return dated.dates().get(k);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "Meeting in Rome on Monday, they agreed"; "the ministers, who met on Monday, agreed". */
  private Optional<PartialDate> gathering(int predicate) {
    if (!s.token(predicate).isVerb()) {
      return Optional.empty();
    }
    for (Token c : s.children(predicate)) {
      boolean before = c.index() < predicate;
      if (before && c.is("advcl") && Clauses.isParticiple(s, c.index())) {
        Optional<PartialDate> date = own(c.index());
        if (date.isPresent()) {
          return date;
        }
      }
      boolean past = s.token(predicate).xpos().equals("VBD");
      if (before && past && c.is("nsubj")) {
        for (Token clause : s.children(c.index(), "acl")) {
          boolean participle =
              clause.relation().equals("acl")
                  && clause.xpos().matches("VBN|VBG|VBD")
                  && Clauses.isParticiple(s, clause.index());
          if (participle || GATHERING.contains(clause.lemma()) && clause.xpos().equals("VBD")) {
            Optional<PartialDate> date = own(clause.index());
            if (date.isPresent()) {
              return date;
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The word whose time a predicate without one shares. */
  private Step up(int at) {
    Token t = s.token(at);
    if (t.isRoot()) {
      return null;
    }
    Token head = s.token(t.head());
    if (t.isVerb() || s.child(at, "cop").isPresent()) {
      return upFromVerb(t, head);
    }
    boolean argument = t.is("nsubj") || t.is("obj") || t.is("obl") || t.is("conj");
    boolean shares = t.is("conj") ? head.isNominal() : head.isVerb() && Clauses.isLight(head);
    return argument && shares ? new Step(head.index(), 0, TimeValue.Unit.DAY, -1) : null;
  }

  private Step upFromVerb(Token t, Token head) {
    if (t.is("conj")) {
      return Clauses.isVerbal(head) || s.child(head.index(), "cop").isPresent() ? to(head) : null;
    }
    if (t.is("xcomp")) {
      boolean causes = t.xpos().equals("VBN") && CAUSING.contains(head.lemma());
      return causes || IMPLICATIVE.contains(head.lemma()) ? to(head) : null;
    }
    if (t.is("acl")) {
      int phrase = dated.phraseAt(head.index());
      boolean that = s.child(t.index(), "mark").isPresent();
      if (phrase >= 0 && !that) {
        return new Step(
            head.index(), 0, TimeValue.Unit.DAY, phrase); // "August 21, when rockets fell"
      }
      boolean trailing =
          t.xpos().equals("VBG") && t.index() > 0 && s.token(t.index() - 1).text().equals(",");
      return trailing ? to(s.token(Math.max(0, Clauses.governor(s, head.index())))) : null;
    }
    return t.is("advcl") ? upFromAdverbial(t, head) : null;
  }

  private static Step to(Token head) {
    return new Step(head.index(), 0, TimeValue.Unit.DAY, -1);
  }

  private Step upFromAdverbial(Token t, Token head) {
    if (Clauses.isParticiple(s, t.index())) {
      return to(head);
    }
    int first = s.leftEdge(t.index());
    for (int i = first; i < t.index(); i++) {
      String word = s.token(i).lemma();
      switch (word) {
        case "when", "while", "as":
          int phrase = dated.phraseAt(i - 1) >= 0 ? dated.phraseAt(i - 1) : dated.phraseAt(i - 2);
          return phrase >= 0 ? new Step(head.index(), 0, TimeValue.Unit.DAY, phrase) : to(head);
        case "by":
          return to(head);
        case "after", "before":
          if (word.equals("after")
              && s.token(t.index()).xpos().equals("VBG")
              && GATHERING.contains(t.lemma())) {
            return to(head); // "said on Monday after meeting her"
          }
          return counted(i, word.equals("after") ? -1 : 1, head);
        default:
          break;
      }
    }
    return null;
  }

  /** "hours after they met": the same day; "a day after they met": the day before. */
  private Step counted(int conjunction, int sign, Token head) {
    Words words = new Words(s);
    if (words.is(conjunction - 1, "hours", "minutes", "moments", "shortly")) {
      return to(head);
    }
    TimeValue.Unit unit = CalendarWords.unit(words.at(conjunction - 1));
    boolean half = words.is(conjunction - 3, "half");
    int amount = CalendarWords.number(words.at(conjunction - 2)).orElse(0);
    if (unit == null || amount == 0) {
      return null;
    }
    return half
        ? new Step(head.index(), sign * 6, TimeValue.Unit.MONTH, -1)
        : new Step(head.index(), sign * amount, unit, -1);
  }
}
