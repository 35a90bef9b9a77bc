package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.event.frame.Effect;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Reads off the tree how a sentence presents an event: climbs from the predicate to the root and
 * gathers negation, modality, conditions, and who says so (factuality after Saurí and Pustejovsky,
 * FactBank, 2009: the innermost negation or modality decides, sources nest outwards).
 */
final class StatusReader {
  private static final Set<String> HEDGES =
      Set.of("allegedly", "reportedly", "purportedly", "supposedly", "apparently");
  private static final Set<String> ATTRIBUTION = Set.of("according_to", "according");

  /** "the first to use the veto" used it. */
  private static final Set<String> FIRSTS =
      Set.of("first", "last", "only", "second", "third", "latest");

  /** Clauses that tell why or when something was not done, and have happened themselves. */
  private static final Set<String> APART =
      Set.of(
          "as", "since", "because", "after", "while", "when", "although", "though", "even_though");

  /** "would halt while the militia withdrew": the clause shares the mood of its main clause. */
  private static final Set<String> BESIDE = Set.of("as", "while", "once", "until", "when");

  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;
  private final FrameMatch[] matches;
  private final Attributions attributions;
  private final PlainAttributions plain;
  private final LocalSignals signals;
  private final Constructions constructions;
  private final Effects effects;
  private final Refutations refutations;
  private final DisputedCharges disputed;

  /**
   * @param matches the frame of each token, or null
   */
  StatusReader(Reading reading, Participants participants, FrameMatch[] matches) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
    this.matches = matches;
    this.signals = new LocalSignals(reading);
    this.constructions = new Constructions(sentence, matches, signals);
    this.effects = new Effects(sentence, participants, signals, constructions);
    this.refutations = new Refutations(reading, signals);
    this.disputed = new DisputedCharges(reading, participants);
    this.attributions = new Attributions(sentence, participants, matches);
    this.plain = new PlainAttributions(sentence, participants, attributions);
  }

  /**
   * The status of the event whose predicate is this token.
   *
   * @param verbal whether the event is done by saying something
   */
  StatusReading of(int predicate, boolean verbal) {
    Climb climb = new Climb(verbal);
    signals.read(predicate, climb);
    if (matches[predicate] != null && isDoneByNobody(matches[predicate])) {
      climb.add(Status.DENIED, "nobody does it");
    }
    constructions.unfulfilled(predicate).ifPresent(u -> climb.add(u, "not carried out"));
    if (!verbal && sentence.token(predicate).isVerb()) {
      plain.over(predicate).ifPresent(s -> climb.claim(s.source(), s.words()));
    }
    int at = predicate;
    boolean ownNews = false;
    for (int steps = 0; steps < 25 && at >= 0; steps++) {
      Token t = sentence.token(at);
      attributions(at, predicate, climb);
      ownNews = isOwnNews(t, climb);
      int up = constructions.governor(t);
      if (up < 0 || ownNews || !climbOver(t, sentence.token(up), predicate, climb)) {
        break;
      }
      at = up;
    }
    if (!ownNews && climb.isUnclaimed()) {
      attributions.over(predicate).ifPresent(s -> climb.claim(s.source(), s.words()));
    }
    if (!verbal && climb.isUnclaimed() && disputed.covers(predicate)) {
      climb.claim(Optional.empty(), "disputed");
    }
    return climb.result();
  }

  /** "Neither the army nor the police fired", however the parser has hung the two. */
  private boolean isDoneByNobody(FrameMatch m) {
    return m.agents().stream().anyMatch(a -> a < m.predicate() && signals.isNegativePhrase(a));
  }

  /** "according to X", "allegedly", and "..., X said" hung to a clause. */
  private void attributions(int at, int predicate, Climb climb) {
    for (Token c : sentence.children(at)) {
      if (HEDGES.contains(c.lemma())) {
        climb.add(Status.CLAIMED, "\"" + c.text() + "\"");
      } else if (ATTRIBUTION.contains(clauses.preposition(c.index()))
          || c.lemma().equals("accord") && !clauses.obliques(c.index(), "to").isEmpty()) {
        List<Integer> who =
            c.lemma().equals("accord") ? clauses.obliques(c.index(), "to") : List.of(c.index());
        climb.claim(effects.source(who), "according to");
      } else if (c.is("parataxis") || c.is("dep") || c.is("ccomp")) {
        speechBeside(c, at, predicate, climb);
      }
    }
  }

  private void speechBeside(Token c, int at, int predicate, Climb climb) {
    if (at < c.index() && c.index() < predicate && constructions.isUnbroken(c.index(), predicate)) {
      return; // "..., it said after they had met": told by the article, not said
    }
    FrameMatch m = matches[c.index()];
    boolean speech = m != null && m.frame().effect() == Effect.CLAIMED;
    boolean takesNoComplement = clauses.heads(c.index(), "ccomp").isEmpty();
    if (speech && takesNoComplement && !c.is("ccomp")) {
      climb.claim(effects.source(clauses.logicalSubject(c.index())), "said: \"" + c.text() + "\"");
    }
  }

  /**
   * "said that it was a mistake, and the envoy condemned it": who does something by saying it, with
   * a subject of its own behind a comma, is not what the first one said.
   */
  private boolean isOwnNews(Token t, Climb climb) {
    if (!climb.isVerbal() || !t.is("conj") || clauses.heads(t.index(), "nsubj").isEmpty()) {
      return false;
    }
    int first = sentence.leftEdge(t.index());
    return first > 0
        && sentence.token(first).xpos().equals("CC")
        && sentence.token(first - 1).text().equals(",")
        && clauses.heads(t.index(), "nsubj").stream()
            .anyMatch(s -> reading.entityAt(s).isPresent());
  }

  /** Takes one step up; false where what stands above says nothing about the event. */
  private boolean climbOver(Token t, Token governor, int predicate, Climb climb) {
    int g = governor.index();
    int p = t.index();
    if (constructions.isForced(p) || constructions.isDoneThen(p) || constructions.isOutcome(p)) {
      return false;
    }
    FrameMatch m = matches[g];
    String relation = t.relation();
    if (refutations.refutes(t, g)) {
      climb.refute("not so: \"" + governor.text() + "\"");
      return true;
    }
    if (relation.startsWith("acl")) {
      return overModifier(t, governor, m, climb);
    }
    boolean judged = t.isNominal() && reading.inClass(g, "labelling");
    if (judged && (t.is("ccomp") || t.is("xcomp")) && sentence.child(t.index(), "cop").isEmpty()) {
      return true; // "called the abstention wonderful"
    }
    if (t.is("ccomp") || t.is("csubj")) {
      effects.apply(m, "comp", g, climb);
      return true;
    }
    if (t.is("xcomp")) {
      return overInfinitive(t, g, m, climb);
    }
    if (t.is("advcl")) {
      return !effects.isBehindReport(t, governor, matches) && overAdverbial(t, g, m, climb);
    }
    if (t.is("conj")) {
      if (constructions.isPastAfterInfinitive(t, governor)) {
        return false;
      }
      boolean own = matches[p] != null && p != predicate;
      if (!own || matches[p].frame().effect() != Effect.DENIED) {
        signals.inheritFromConjunct(t, governor, climb);
      }
      return true;
    }
    if (t.is("parataxis")) {
      FrameMatch own = matches[t.index()];
      return own == null || own.frame().effect() != Effect.CLAIMED;
    }
    return overNominal(t, g, m, predicate, climb);
  }

  /** "the war that it had begun": something is missing in the clause. */
  private boolean isRelative(Token t) {
    return t.is("acl:relcl") && clauses.isObjectGap(t.index());
  }

  private boolean overModifier(Token t, Token governor, FrameMatch m, Climb climb) {
    boolean complement =
        clauses.hasMark(t.index(), "to")
            || clauses.hasMark(t.index(), "that") && !isRelative(t)
            || clauses.hasMark(t.index(), "of");
    if (complement && m != null && m.frame().effect() != Effect.NONE) {
      effects.apply(m, "comp", governor.index(), climb);
      return true;
    }
    if (FIRSTS.contains(governor.lemma()) || clauses.isCleft(governor.index())) {
      return true;
    }
    boolean first =
        sentence.children(governor.index(), "amod").stream()
            .anyMatch(c -> FIRSTS.contains(c.lemma()));
    if (first && clauses.hasMark(t.index(), "to")) {
      return true; // "the only other country ever to have left"
    }
    if (clauses.hasMark(t.index(), "to") && !clauses.isOneOfThose(governor.index())) {
      climb.add(Status.POSSIBLE, "infinitive after \"" + governor.text() + "\"");
    }
    if (clauses.isOneOfThose(governor.index()) && signals.isNegated(governor.index())) {
      climb.add(Status.DENIED, "negated \"" + governor.text() + "\"");
    }
    return complement;
  }

  private boolean overInfinitive(Token t, int g, FrameMatch m, Climb climb) {
    if (m != null && m.frame().effect() != Effect.NONE) {
      effects.apply(m, "comp", g, climb);
    } else if (clauses.hasMark(t.index(), "to")
        && !reading.inClass(g, "implicative")
        && !constructions.isHadTo(g)
        && !FIRSTS.contains(sentence.token(g).lemma())) {
      climb.add(Status.POSSIBLE, "infinitive after \"" + sentence.token(g).text() + "\"");
    }
    if (signals.isNegated(g)) {
      climb.add(Status.DENIED, "negated \"" + sentence.token(g).text() + "\"");
    }
    signals.modality(g, climb);
    return true;
  }

  private boolean overAdverbial(Token t, int g, FrameMatch m, Climb climb) {
    String prep = clauses.preposition(t.index());
    if (APART.contains(prep) && !clauses.heads(t.index(), "nsubj").isEmpty()) {
      climb.tellsByItself();
    }
    if (prep.isEmpty() && t.xpos().equals("VBG") && t.index() > g && t.index() - g <= 2) {
      effects.apply(m, "comp", g, climb); // "ruled out sending"
    } else if (BESIDE.contains(prep)) {
      signals.modality(g, climb);
    }
    if (m != null && m.frame().scope().contains(prep)) {
      effects.apply(m, prep, g, climb);
    } else if (FIRSTS.contains(sentence.token(g).lemma())) {
      return true;
    } else if (clauses.hasMark(t.index(), "to") || prep.equals("instead_of")) {
      if (prep.equals("instead_of")) {
        climb.add(Status.DENIED, "\"instead of\"");
      } else if (!climb.isVerbal() && !constructions.isMeansOfVeto(t.index(), g)) {
        climb.add(Status.POSSIBLE, "purpose");
      } else {
        signals.modality(g, climb); // "may use his visit to condemn"
      }
    } else if (prep.equals("into") && signals.isNegated(g)) {
      climb.add(Status.DENIED, "negated \"" + sentence.token(g).text() + "\"");
    } else if (prep.equals("without")) {
      climb.add(Status.DENIED, "\"without\"");
    }
    return true;
  }

  /** The event is a noun, or hangs under one: what its governor does with it. */
  private boolean overNominal(Token t, int g, FrameMatch m, int predicate, Climb climb) {
    String path = pathOf(t, g);
    OptionalInt predicative =
        path.equals("surface") ? constructions.predicative(g) : OptionalInt.empty();
    if (predicative.isPresent()) {
      return overNominal(
          t, predicative.getAsInt(), matches[predicative.getAsInt()], predicate, climb);
    }
    if (climb.isVerbal() && t.index() == predicate && t.isNominal() && Effects.answers(m)) {
      return true; // "rejected the accusation": it was made
    }
    boolean scoped =
        m != null && m.frame().effect() != Effect.NONE && m.frame().scope().contains(path);
    if (scoped && !(path.equals("surface") && isLookedBackOn(t, g))) {
      effects.apply(m, path, g, climb);
      return true;
    }
    boolean light = reading.inClass(g, "light") && (path.equals("obj"));
    if (light) {
      signals.read(g, climb);
      return true;
    }
    boolean role = t.is("nsubj") || t.is("obj");
    boolean occurs = reading.inClass(g, "happen") || reading.inClass(g, "light");
    boolean begins = t.is("nsubj") && sentence.child(g, "obj").isEmpty();
    if (role && signals.isNegated(g) && (reading.inClass(g, "happen") || occurs && begins)) {
      climb.add(Status.DENIED, "negated \"" + sentence.token(g).text() + "\"");
    }
    if (role && (occurs || !constructions.isDefinite(t.index()))) {
      signals.modality(g, climb);
    }
    boolean nominal = sentence.token(predicate).upos().equals("NOUN");
    FrameMatch own = matches[predicate];
    boolean doer =
        own != null
            && sentence.token(g).isVerb()
            && own.agents().stream().anyMatch(a -> clauses.logicalSubject(g).contains(a));
    if (nominal && doer && constructions.isNegatedWith(g)) {
      climb.add(Status.DENIED, "negated \"" + sentence.token(g).text() + "\"");
    }
    if (nominal && !doer && !(role && occurs) && sentence.child(predicate, "cop").isEmpty()) {
      boolean disputed =
          (own == null || own.frame().type().filter(SpeechActs.HARM::contains).isPresent())
              && !(role && reading.isWorded(g, "negative"));
      climb.shield(constructions.isDefinite(predicate), !disputed);
    }
    return true;
  }

  /** "the strike was inevitable": it has been. */
  private boolean isLookedBackOn(Token noun, int predicate) {
    boolean past = sentence.child(predicate, "cop").filter(c -> c.xpos().equals("VBD")).isPresent();
    return past && constructions.isDefinite(noun.index()) && !signals.isNegated(predicate);
  }

  private String pathOf(Token t, int g) {
    if (t.is("obj")) {
      return "obj";
    }
    if (t.relation().equals("nsubj:pass") || t.is("nsubj") && clauses.isPassive(g)) {
      return "obj";
    }
    if (t.is("nsubj")) {
      return "surface";
    }
    String prep = clauses.preposition(t.index());
    if (prep.isEmpty() && t.is("obl") && clauses.logicalObject(g).contains(t.index())) {
      return "obj"; // "called off the strike", taken for an adjunct
    }
    return prep.isEmpty() ? t.relation() : prep;
  }

  /** Whether a predicate is negated, by itself or by its subject. */
  boolean isNegated(int token) {
    return signals.isNegated(token);
  }
}
