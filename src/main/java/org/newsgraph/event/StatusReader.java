package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "neither", "nor", "hardly", "scarcely", "no");
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "could", "may", "might", "should", "must", "shall", "'ll", "’ll", "wo",
          "can", "ca", "'d");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "lest", "should", "provided");
  private static final Set<String> HEDGES =
      Set.of("allegedly", "reportedly", "purportedly", "supposedly", "apparently");
  private static final Set<String> GUESSES =
      Set.of("possibly", "perhaps", "maybe", "potentially", "likely", "probably");
  private static final Set<String> ATTRIBUTION = Set.of("according_to", "according");

  /** "the first to use the veto" used it. */
  private static final Set<String> FIRSTS =
      Set.of("first", "last", "only", "second", "third", "latest");

  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;
  private final Participants participants;
  private final FrameMatch[] matches;
  private final Attributions attributions;

  /**
   * @param matches the frame of each token, or null
   */
  StatusReader(Reading reading, Participants participants, FrameMatch[] matches) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
    this.participants = participants;
    this.matches = matches;
    this.attributions = new Attributions(sentence, participants, matches);
  }

  /**
   * The status of the event whose predicate is this token.
   *
   * @param verbal whether the event is done by saying something
   */
  StatusReading of(int predicate, boolean verbal) {
    Climb climb = new Climb();
    climb.verbal = verbal;
    local(predicate, climb);
    int at = predicate;
    for (int steps = 0; steps < 25 && at >= 0; steps++) {
      Token t = sentence.token(at);
      attributions(at, climb);
      if (t.head() < 0 || !climbOver(t, sentence.token(t.head()), climb)) {
        break;
      }
      at = t.head();
    }
    attributions
        .over(predicate)
        .filter(s -> climb.isUnclaimed())
        .ifPresent(s -> climb.claim(s.source(), s.words()));
    return climb.result();
  }

  /** What stands at the predicate itself. */
  private void local(int p, Climb climb) {
    Token t = sentence.token(p);
    for (Token c : sentence.children(p)) {
      String word = c.text().toLowerCase(Locale.ROOT);
      boolean modifier = c.is("advmod") || c.is("det") || c.is("cc") || c.is("aux");
      if (modifier && NEGATIONS.contains(word) && !isNotOnly(c)) {
        climb.add(Status.DENIED, "negated by \"" + c.text() + "\"");
      } else if (c.is("aux") && MODALS.contains(word) && !isHad(c, t)) {
        climb.add(Status.POSSIBLE, "modal \"" + c.text() + "\"");
      } else if (c.is("mark") && CONDITIONS.contains(word)) {
        climb.add(Status.POSSIBLE, "condition \"" + c.text() + "\"");
      } else if ((c.is("mark") || c.is("case")) && word.equals("without")) {
        climb.add(Status.DENIED, "\"without\"");
      } else if ((c.is("nsubj") || c.is("obj")) && isNegativePhrase(c.index())) {
        climb.add(Status.DENIED, "negative \"" + c.text() + "\"");
      } else if (c.is("advmod") && GUESSES.contains(word)) {
        climb.add(Status.POSSIBLE, "\"" + c.text() + "\"");
      }
      if (!t.isVerb() && c.is("amod")) {
        adjective(c, climb);
      }
    }
    if (opensInverted()) {
      climb.add(Status.POSSIBLE, "condition \"" + sentence.token(0).text() + "\"");
    }
    if (hasConditionBeside(p)) {
      climb.soften();
    }
    if (sentence.token(sentence.size() - 1).text().equals("?") && isMainChain(p)) {
      climb.add(Status.POSSIBLE, "question");
    }
  }

  /** "he'd had" is past, "he'd have" is not. */
  private static boolean isHad(Token aux, Token verb) {
    return aux.text().toLowerCase(Locale.ROOT).endsWith("'d") && verb.xpos().equals("VBN");
  }

  private void adjective(Token c, Climb climb) {
    if (reading.inClass(c.index(), "adj_claimed")) {
      climb.add(Status.CLAIMED, "\"" + c.text() + "\"");
    } else if (reading.inClass(c.index(), "adj_possible")) {
      climb.add(Status.POSSIBLE, "\"" + c.text() + "\"");
    }
  }

  /** "Had the talks collapsed, sanctions would have followed". */
  private boolean opensInverted() {
    String first = sentence.token(0).text();
    boolean inverted = first.equals("Had") || first.equals("Were") || first.equals("Should");
    return inverted && !sentence.token(sentence.size() - 1).text().equals("?");
  }

  /** "would not station missiles unless": neither done nor denied. */
  private boolean hasConditionBeside(int p) {
    return sentence.children(p, "advcl").stream()
        .anyMatch(c -> clauses.hasMark(c.index(), "unless") || clauses.hasMark(c.index(), "until"));
  }

  private boolean isNotOnly(Token negation) {
    int next = negation.index() + 1;
    return next < sentence.size()
        && Set.of("only", "just", "merely")
            .contains(sentence.token(next).text().toLowerCase(Locale.ROOT));
  }

  private boolean isNegativePhrase(int head) {
    String lemma = sentence.token(head).lemma();
    if (Set.of("nobody", "none", "nothing", "neither").contains(lemma)) {
      return true;
    }
    return sentence.children(head, "det").stream()
        .anyMatch(d -> Set.of("no", "neither").contains(d.text().toLowerCase(Locale.ROOT)));
  }

  private boolean isMainChain(int p) {
    for (int i = p; i >= 0; i = sentence.token(i).head()) {
      Token t = sentence.token(i);
      if (t.relation().startsWith("acl") || t.is("advcl") && !t.isRoot()) {
        return false;
      }
    }
    return true;
  }

  /** "according to X", "allegedly", and "..., X said" hung to a clause. */
  private void attributions(int at, Climb climb) {
    for (Token c : sentence.children(at)) {
      if (HEDGES.contains(c.lemma())) {
        climb.add(Status.CLAIMED, "\"" + c.text() + "\"");
      } else if (ATTRIBUTION.contains(clauses.preposition(c.index()))
          || c.lemma().equals("accord") && !clauses.obliques(c.index(), "to").isEmpty()) {
        List<Integer> who =
            c.lemma().equals("accord") ? clauses.obliques(c.index(), "to") : List.of(c.index());
        climb.claim(source(who), "according to");
      } else if (c.is("parataxis") || c.is("dep") || c.is("ccomp")) {
        speechBeside(c, at, climb);
      }
    }
  }

  private void speechBeside(Token c, int at, Climb climb) {
    FrameMatch m = matches[c.index()];
    boolean speech = m != null && m.frame().effect() == Effect.CLAIMED;
    boolean takesNoComplement = clauses.heads(c.index(), "ccomp").isEmpty();
    if (speech && takesNoComplement && !c.is("ccomp")) {
      climb.claim(source(clauses.logicalSubject(c.index())), "said: \"" + c.text() + "\"");
    }
  }

  private Optional<Participant> source(List<Integer> heads) {
    return participants.of(heads).stream().findFirst();
  }

  /** Takes one step up; false where what stands above says nothing about the event. */
  private boolean climbOver(Token t, Token governor, Climb climb) {
    int g = governor.index();
    FrameMatch m = matches[g];
    String relation = t.relation();
    if (relation.startsWith("acl")) {
      return overModifier(t, governor, m, climb);
    }
    if (t.is("ccomp") || t.is("csubj")) {
      applyEffect(m, "comp", g, climb, true);
      return true;
    }
    if (t.is("xcomp")) {
      return overInfinitive(t, g, m, climb);
    }
    if (t.is("advcl")) {
      return overAdverbial(t, g, m, climb);
    }
    if (t.is("conj")) {
      inheritFromConjunct(t, governor, climb);
      return true;
    }
    if (t.is("parataxis")) {
      FrameMatch own = matches[t.index()];
      return own == null || own.frame().effect() != Effect.CLAIMED;
    }
    return overNominal(t, g, m, climb);
  }

  private boolean overModifier(Token t, Token governor, FrameMatch m, Climb climb) {
    boolean complement =
        clauses.hasMark(t.index(), "to")
            || clauses.hasMark(t.index(), "that")
            || clauses.hasMark(t.index(), "of");
    if (complement && m != null && m.frame().effect() != Effect.NONE) {
      applyEffect(m, "comp", governor.index(), climb, true);
      return true;
    }
    if (FIRSTS.contains(governor.lemma())) {
      return true;
    }
    if (clauses.hasMark(t.index(), "to")) {
      climb.add(Status.POSSIBLE, "infinitive after \"" + governor.text() + "\"");
      return true;
    }
    return complement;
  }

  private boolean overInfinitive(Token t, int g, FrameMatch m, Climb climb) {
    if (m != null && m.frame().effect() != Effect.NONE) {
      applyEffect(m, "comp", g, climb, true);
    } else if (clauses.hasMark(t.index(), "to")
        && !reading.inClass(g, "implicative")
        && !FIRSTS.contains(sentence.token(g).lemma())) {
      climb.add(Status.POSSIBLE, "infinitive after \"" + sentence.token(g).text() + "\"");
    }
    if (isNegated(g)) {
      climb.add(Status.DENIED, "negated \"" + sentence.token(g).text() + "\"");
    }
    modality(g, climb);
    return true;
  }

  private boolean overAdverbial(Token t, int g, FrameMatch m, Climb climb) {
    String prep = clauses.preposition(t.index());
    if (m != null && m.frame().scope().contains(prep)) {
      applyEffect(m, prep, g, climb, true);
    } else if (FIRSTS.contains(sentence.token(g).lemma())) {
      return true;
    } else if (clauses.hasMark(t.index(), "to") || prep.equals("instead_of")) {
      if (prep.equals("instead_of")) {
        climb.add(Status.DENIED, "\"instead of\"");
      } else if (!climb.verbal) {
        climb.add(Status.POSSIBLE, "purpose");
      }
    } else if (prep.equals("without")) {
      climb.add(Status.DENIED, "\"without\"");
    }
    return true;
  }

  /** "did not veto or block": the negation of the first conjunct reaches an elliptic second. */
  private void inheritFromConjunct(Token t, Token first, Climb climb) {
    boolean ownSubject = !clauses.heads(t.index(), "nsubj").isEmpty();
    boolean ownAux = !sentence.children(t.index(), "aux").isEmpty();
    if (!ownSubject && !ownAux && t.isVerb() && first.isVerb()) {
      boolean or =
          sentence.children(t.index(), "cc").stream()
              .anyMatch(c -> c.lemma().equals("or") || c.lemma().equals("nor"));
      boolean elliptic =
          t.xpos().equals(first.xpos()) && Set.of("VB", "VBN", "VBG").contains(t.xpos());
      if ((or || elliptic) && isNegated(first.index())) {
        climb.add(Status.DENIED, "negated \"" + first.text() + "\"");
      }
      if (elliptic) {
        modality(first.index(), climb);
      }
    } else if (!t.isVerb()) {
      local(first.index(), climb);
    }
  }

  private void modality(int verb, Climb climb) {
    for (Token c : sentence.children(verb, "aux")) {
      if (MODALS.contains(c.text().toLowerCase(Locale.ROOT))) {
        climb.add(Status.POSSIBLE, "modal \"" + c.text() + "\"");
      }
    }
    for (Token c : sentence.children(verb, "mark")) {
      if (CONDITIONS.contains(c.text().toLowerCase(Locale.ROOT))) {
        climb.add(Status.POSSIBLE, "condition \"" + c.text() + "\"");
      }
    }
  }

  /** The event is a noun, or hangs under one: what its governor does with it. */
  private boolean overNominal(Token t, int g, FrameMatch m, Climb climb) {
    String path = pathOf(t, g);
    if (m != null && m.frame().effect() != Effect.NONE && m.frame().scope().contains(path)) {
      applyEffect(m, path, g, climb, true);
      return true;
    }
    boolean light = reading.inClass(g, "light") && (path.equals("obj"));
    if (light) {
      local(g, climb);
      return true;
    }
    if (t.is("nsubj") || t.is("obj")) {
      if (isNegated(g) && reading.inClass(g, "happen")) {
        climb.add(Status.DENIED, "negated \"" + sentence.token(g).text() + "\"");
      }
      boolean definite =
          sentence.children(t.index()).stream()
              .anyMatch(c -> c.is("nmod:poss") || c.is("det") && c.lemma().equals("the"));
      if (!definite) {
        modality(g, climb);
      }
    }
    return true;
  }

  private String pathOf(Token t, int g) {
    if (t.is("obj")) {
      return "obj";
    }
    if (t.relation().equals("nsubj:pass") || t.is("nsubj") && clauses.isPassive(g)) {
      return "obj";
    }
    String prep = clauses.preposition(t.index());
    return prep.isEmpty() ? t.relation() : prep;
  }

  private void applyEffect(FrameMatch m, String path, int g, Climb climb, boolean takesNegation) {
    if (m != null && (m.frame().scope().contains(path) || path.equals("comp"))) {
      boolean negated = takesNegation && isNegated(g);
      String word = "\"" + sentence.token(g).text() + "\"";
      switch (m.frame().effect()) {
        case CLAIMED -> {
          if (negated) {
            climb.add(Status.POSSIBLE, "not said: " + word);
          } else {
            climb.claim(source(m.agents()), "said: " + word);
          }
        }
        case DENIED -> climb.add(negated ? Status.ACTUAL : Status.DENIED, word);
        case POSSIBLE -> climb.add(Status.POSSIBLE, word);
        case ACTUAL -> {
          if (negated) {
            climb.add(Status.DENIED, "not " + word);
          }
        }
        case NONE -> {
          // says nothing
        }
      }
    }
    modality(g, climb);
  }

  boolean isNegated(int token) {
    for (Token c : sentence.children(token)) {
      boolean negation =
          c.is("advmod") && NEGATIONS.contains(c.text().toLowerCase(Locale.ROOT)) && !isNotOnly(c);
      if (negation || c.is("nsubj") && isNegativePhrase(c.index())) {
        return true;
      }
    }
    return false;
  }

  /** What was met on the way up. */
  private static final class Climb {
    private boolean verbal;
    private Status status = Status.ACTUAL;
    private Optional<Participant> source = Optional.empty();
    private final List<String> reasons = new ArrayList<>();

    void add(Status s, String reason) {
      reasons.add(s.id() + ": " + reason);
      if (rank(s) > rank(status)) {
        status = s;
      }
    }

    void soften() {
      if (status == Status.DENIED) {
        status = Status.POSSIBLE;
        reasons.add("possible: but for a condition");
      }
    }

    void claim(Optional<Participant> who, String reason) {
      add(Status.CLAIMED, reason + who.map(p -> " " + p.label()).orElse(""));
      if (source.isEmpty()) {
        source = who;
      }
    }

    boolean isUnclaimed() {
      return source.isEmpty() && status != Status.CLAIMED;
    }

    private static int rank(Status s) {
      return switch (s) {
        case ACTUAL -> 0;
        case CLAIMED -> 1;
        case POSSIBLE -> 2;
        case DENIED -> 3;
      };
    }

    StatusReading result() {
      return new StatusReading(
          status, status == Status.CLAIMED ? source : Optional.empty(), reasons);
    }
  }
}
