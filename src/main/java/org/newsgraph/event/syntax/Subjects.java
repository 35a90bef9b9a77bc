package org.newsgraph.event.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Who is the surface subject of a predicate: its own, or the one that it shares or inherits. */
final class Subjects {
  /** Verbs whose subject, not object, does what the infinitive says. */
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "pledge", "agree", "offer", "refuse", "use", "swear");

  private static final Set<String> SPEECH_ACTS =
      Set.of(
          """
          accuse blame call urge demand warn condemn praise criticize criticise
          denounce reject deny threaten ask appeal thank welcome promise vow
          pledge insist add dismiss defend
          """
              .split("\\s+"));

  /** Nouns that name what is to be done, never who does it: "the attempt to kill him". */
  private static final Set<String> CONTENT =
      Set.of(
          ("attempt bid effort plan plot decision proposal move push offer promise pledge vow threat"
                  + " order call demand request refusal failure intention readiness willingness"
                  + " desire wish ability mandate campaign agreement deal motion draft bill scramble"
                  + " conspiracy scheme operation mission vote warrant appeal")
              .split(" "));

  private static final Set<String> PLANS =
      Set.of("plot", "plan", "bid", "attempt", "effort", "move", "threat", "conspiracy", "scheme");

  /** Nouns with an infinitive: whose they are does what it says. */
  private static final Set<String> RESOLVES =
      Set.of(
          "decision",
          "refusal",
          "plan",
          "move",
          "offer",
          "bid",
          "attempt",
          "effort",
          "promise",
          "pledge",
          "vow",
          "threat",
          "intention",
          "readiness",
          "willingness",
          "reluctance",
          "failure",
          "choice",
          "desire",
          "wish",
          "right",
          "agreement",
          "commitment",
          "proposal",
          "push",
          "resolve",
          "determination",
          "haste",
          "eagerness",
          "inability",
          "unwillingness");

  private static final int MAX_STEPS = 8;

  private final AnalyzedSentence sentence;
  private final Clauses clauses;
  private final Phrases phrases;
  private final Parentheses parentheses;
  private final Chunks chunks;
  private final Charges charges;

  Subjects(AnalyzedSentence sentence, Clauses clauses, Phrases phrases) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.phrases = phrases;
    this.parentheses = new Parentheses(sentence, phrases);
    this.chunks = new Chunks(sentence);
    this.charges = new Charges(sentence, phrases, clauses);
  }

  /** The surface subject: the verb's own, or the one that it shares with its governor. */
  List<Integer> surfaceSubject(int predicate) {
    return surfaceSubject(predicate, 0);
  }

  private List<Integer> surfaceSubject(int predicate, int steps) {
    List<Integer> own = ownSubject(predicate);
    if (!own.isEmpty()) {
      return own.stream().map(s -> phrases.antecedent(s, predicate)).toList();
    }
    List<Integer> shared = inheritedSubject(predicate, steps);
    if (!shared.isEmpty() || !isFinite(predicate)) {
      return shared;
    }
    List<Integer> root = nominalRoot(predicate);
    return root.isEmpty() ? chunks.before(predicate).map(List::of).orElse(List.of()) : root;
  }

  /** "Merkel, by contrast, praised him" where the parser made the name the root. */
  private List<Integer> nominalRoot(int predicate) {
    if (sentence.token(predicate).isRoot()) {
      return List.of();
    }
    for (Token t : sentence.tokens()) {
      if (t.isRoot()) {
        return t.index() < predicate
                && t.isNominal()
                && !t.text().endsWith("ing")
                && sentence.child(t.index(), "cop").isEmpty()
            ? List.of(t.index())
            : List.of();
      }
    }
    return List.of();
  }

  boolean isFinite(int predicate) {
    Token p = sentence.token(predicate);
    boolean infinitive =
        phrases.hasMark(predicate, "to") || p.xpos().equals("VBG") || p.xpos().equals("VB");
    boolean helped = !sentence.children(predicate, "aux").isEmpty();
    return helped || !infinitive && (!p.xpos().equals("VBN") || clauses.hasObject(predicate));
  }

  private List<Integer> inheritedSubject(int predicate, int steps) {
    Token p = sentence.token(predicate);
    if (steps > MAX_STEPS || p.head() < 0) {
      return List.of();
    }
    int head = p.head();
    Token governor = sentence.token(head);
    if (p.relation().startsWith("acl") || p.is("amod")) {
      return subjectOfModifier(p, governor, steps);
    }
    if (p.is("conj") || p.is("parataxis") || p.is("list") || p.is("dep")) {
      return sharedSubject(p, governor, steps);
    }
    if (p.is("xcomp")) {
      return governor.is("obl") && governor.isNominal() ? List.of(head) : controller(head, steps);
    }
    boolean ofAdjective = governor.upos().equals("ADJ") && phrases.hasMark(predicate, "to");
    if (ofAdjective) {
      return surfaceSubject(head, steps + 1);
    }
    if (p.is("ccomp")
        && phrases.hasMark(predicate, "of")
        && Charges.VERBS.contains(governor.lemma())) {
      List<Integer> charged = clauses.logicalObject(head);
      return charged.isEmpty() ? phrases.heads(head, "iobj") : charged;
    }
    boolean adverbial = p.is("advcl") || p.is("obl") || p.is("nmod");
    if (adverbial && phrases.hasMark(predicate, "to")) {
      List<Integer> planners = planners(predicate, head);
      if (!planners.isEmpty()) {
        return planners;
      }
    }
    if (adverbial && isNonFinite(predicate)) {
      return charges.chargedWith(predicate, head).orElseGet(() -> surfaceSubject(head, steps + 1));
    }
    return List.of();
  }

  /** "foiled a plot by rebels to bomb the port": whose plan it is does what it says. */
  private List<Integer> planners(int infinitive, int governor) {
    for (int o : phrases.heads(governor, "obj")) {
      if (o < infinitive && PLANS.contains(sentence.token(o).lemma())) {
        return phrases.nominalAgents(o);
      }
    }
    return List.of();
  }

  /**
   * "urged" in "X threatened strikes, then urged ..."; a name that heads the sentence is the
   * subject.
   */
  private List<Integer> sharedSubject(Token verb, Token governor, int steps) {
    boolean clause = verb.is("conj") || verb.is("parataxis");
    Optional<Integer> near = clause ? chunks.nameBefore(verb.index()) : Optional.empty();
    if (near.isPresent() && isFinite(verb.index())) {
      return List.of(near.get());
    }
    if (isSpeakersNextAct(verb, governor)) {
      return surfaceSubject(governor.head(), steps + 1);
    }
    if (governor.isVerb() || isPredicate(governor.index())) {
      return surfaceSubject(governor.index(), steps + 1);
    }
    boolean name = governor.upos().equals("PROPN") && governor.index() < verb.index();
    return name && !verb.is("conj") && verb.isVerb() ? List.of(governor.index()) : List.of();
  }

  /**
   * "She said Iran was arming rebels, and urged it to stop": the second verb goes on with what the
   * speaker does, not with what he tells, where a comma or an auxiliary sets the told clause off.
   */
  private boolean isSpeakersNextAct(Token verb, Token told) {
    boolean reported =
        told.is("ccomp")
            && told.head() >= 0
            && told.head() < told.index()
            && Parentheses.SPEECH.contains(sentence.token(told.head()).lemma())
            && sentence.token(told.head()).xpos().equals(verb.xpos());
    if (!reported || !verb.is("conj") || !SPEECH_ACTS.contains(verb.lemma())) {
      return false;
    }
    boolean bare =
        verb.xpos().matches("VBD|VBZ") && sentence.children(verb.index(), "aux").isEmpty();
    boolean helped =
        sentence.children(told.index()).stream()
            .anyMatch(c -> (c.is("aux") || c.is("cop")) && c.index() < told.index());
    Optional<Token> and = sentence.child(verb.index(), "cc");
    boolean comma =
        and.isPresent()
            && and.get().index() > 0
            && sentence.token(and.get().index() - 1).text().equals(",");
    return bare && (helped || comma);
  }

  /** The subject of a verb that modifies a noun: the noun, or for "the decision to" its owner. */
  private List<Integer> subjectOfModifier(Token verb, Token noun, int steps) {
    boolean infinitive = phrases.hasMark(verb.index(), "to");
    boolean relative = verb.relation().equals("acl:relcl");
    if (!relative && !infinitive && verb.xpos().equals("VBN") && clauses.hasObject(verb.index())) {
      return List.of();
    }
    boolean gerund = phrases.hasMark(verb.index(), "of") || phrases.hasMark(verb.index(), "for");
    if (gerund && (noun.upos().equals("PROPN") || isChargedObject(noun))) {
      return List.of(noun.index());
    }
    if (infinitive) {
      // "a plan for the envoy to meet them"
      for (int named : phrases.obliques(noun.index(), "for")) {
        if (noun.index() < named && named < verb.index()) {
          return List.of(named);
        }
      }
    }
    if (infinitive && isPredicate(noun.index()) && clauses.isOneOfThose(noun.index())) {
      return surfaceSubject(noun.index(), steps + 1);
    }
    if (infinitive || gerund) {
      List<Integer> owner = owners(noun.index());
      if (!owner.isEmpty()) {
        return owner;
      }
      int up = noun.head();
      if (infinitive && noun.is("nsubj") && CONTENT.contains(noun.lemma())) {
        return List.of(); // "the attempt to kill him failed"
      }
      boolean objectOf = noun.is("obj") || noun.is("obl") || noun.is("nsubj");
      return up >= 0 && objectOf && sentence.token(up).isVerb()
          ? surfaceSubject(up, steps + 1)
          : List.of();
    }
    return relative && clauses.isObjectGap(verb.index()) ? List.of() : List.of(noun.index());
  }

  /** "accused the government of bombing": what stands behind "of" is the object's doing. */
  private boolean isChargedObject(Token noun) {
    return noun.head() >= 0
        && (noun.is("obj") || noun.relation().equals("nsubj:pass"))
        && Charges.VERBS.contains(sentence.token(noun.head()).lemma());
  }

  private List<Integer> controller(int governor, int steps) {
    Token g = sentence.token(governor);
    if (!clauses.isPassive(governor) && !SUBJECT_CONTROL.contains(g.lemma())) {
      List<Integer> objects = phrases.heads(governor, "obj");
      if (objects.isEmpty()) {
        objects = phrases.heads(governor, "iobj");
      }
      if (!objects.isEmpty()) {
        boolean resolve = RESOLVES.contains(sentence.token(objects.get(0)).lemma());
        List<Integer> owner = resolve ? owners(objects.get(0)) : List.<Integer>of();
        return owner.isEmpty() ? objects : owner;
      }
      if (g.isVerb()) {
        for (Token c : sentence.children(governor)) {
          // "appealed to Kyiv to refrain", "called on both sides to stop"
          if (c.is("obl")
              && Set.of("to", "on", "upon", "with").contains(phrases.preposition(c.index()))
              && Set.of("appeal", "call", "look", "plead", "prevail", "remonstrate")
                  .contains(g.lemma())) {
            return List.of(c.index());
          }
        }
      }
    }
    return surfaceSubject(governor, steps + 1);
  }

  /** "its decision to", "the decision of France to", "a plan by France to". */
  private List<Integer> owners(int noun) {
    List<Integer> owner = phrases.nominalAgents(noun);
    return owner.isEmpty() && RESOLVES.contains(sentence.token(noun).lemma())
        ? phrases.obliques(noun, "of").stream().filter(o -> sentence.token(o).isNominal()).toList()
        : owner;
  }

  private boolean isPredicate(int token) {
    return !ownSubject(token).isEmpty() || sentence.child(token, "cop").isPresent();
  }

  private boolean isNonFinite(int verb) {
    String tag = sentence.token(verb).xpos();
    return tag.equals("VBG") || tag.equals("VBN") || phrases.hasMark(verb, "to");
  }

  List<Integer> ownSubject(int predicate) {
    List<Integer> swapped = parentheses.besideParenthesis(predicate);
    if (!swapped.isEmpty()) {
      return swapped;
    }
    return parentheses.attachedSubject(predicate).stream()
        .filter(x -> !opensParticiple(x, predicate))
        .toList();
  }

  /** "Meeting in Nairobi, the two agreed": a participle that the tagger took for a noun. */
  private boolean opensParticiple(int subject, int predicate) {
    Token t = sentence.token(subject);
    if (subject > 0 || !t.text().endsWith("ing") || !t.text().matches("\\p{Lu}\\p{L}{2,}ing")) {
      return false;
    }
    boolean preposition =
        subject + 1 < sentence.size()
            && sentence.token(subject + 1).text().matches("in|on|at|to|with|after|from|before");
    boolean comma = false;
    for (int i = subject; i < predicate; i++) {
      comma |= sentence.token(i).text().equals(",");
    }
    return preposition && comma;
  }

  /** The subject that the parser has attached, right or wrong. */
  List<Integer> attached(int predicate) {
    return parentheses.attachedSubject(predicate);
  }
}
