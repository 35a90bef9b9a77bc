package org.newsgraph.event.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Reads logical subjects, objects and prepositional complements of predicates off a Universal
 * Dependencies tree: voice, relative clauses, participles, control and shared subjects of
 * coordinated verbs are undone. Positions are token indexes of phrase heads, the first conjunct of
 * each phrase.
 */
public final class Clauses {
  private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");

  /** Verbs whose subject, not object, does what the infinitive says. */
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "pledge", "agree", "offer", "refuse", "use", "swear");

  private static final Set<String> CHARGES =
      Set.of(
          "accuse",
          "suspect",
          "convict",
          "blame",
          "fault",
          "criticize",
          "criticise",
          "praise",
          "condemn",
          "thank",
          "acquit");

  private static final Set<String> SPEECH =
      Set.of(
          "say",
          "add",
          "warn",
          "argue",
          "insist",
          "claim",
          "write",
          "explain",
          "reply",
          "announce",
          "note",
          "declare",
          "tell",
          "maintain",
          "suggest");

  private static final int MAX_STEPS = 8;
  private static final int BY_REACH = 14;

  private final AnalyzedSentence sentence;
  private final Chunks chunks;

  public Clauses(AnalyzedSentence sentence) {
    this.sentence = sentence;
    this.chunks = new Chunks(sentence);
  }

  /** Whether a verb form is passive, finite or as a participle. */
  public boolean isPassive(int verb) {
    Token t = sentence.token(verb);
    boolean perfect = false;
    boolean active = sentence.children(verb).stream().anyMatch(c -> c.relation().equals("nsubj"));
    for (Token c : sentence.children(verb)) {
      if (c.relation().equals("aux:pass") || c.relation().equals("nsubj:pass") && !active) {
        return true;
      }
      perfect |= c.relation().equals("aux") && !c.xpos().equals("MD");
    }
    if (!t.xpos().equals("VBN") || perfect) {
      return false;
    }
    if (t.relation().equals("conj") && t.head() >= 0) {
      Token first = sentence.token(t.head());
      return ownSubject(verb).isEmpty()
          ? isPassive(first.index()) && first.xpos().equals("VBN")
          : sentence.children(verb, "aux").isEmpty() && !hasObject(verb);
    }
    if (t.is("acl") && followsName(t)) {
      return false;
    }
    boolean modifier = t.is("acl") || t.is("advcl") || t.is("amod") || t.is("xcomp") || t.is("dep");
    return modifier && !hasObject(verb);
  }

  /** "Guterres called for talks": a name takes no bare participle; the verb is its own. */
  private boolean followsName(Token verb) {
    Token noun = sentence.token(verb.head());
    boolean adjacent =
        noun.upos().equals("PROPN") && sentence.token(verb.index() - 1).upos().equals("PROPN");
    return adjacent && verb.index() > noun.index() && obliques(verb.index(), "by").isEmpty();
  }

  private boolean hasObject(int verb) {
    return sentence.child(verb, "obj").isPresent();
  }

  private List<Integer> ownSubject(int predicate) {
    List<Integer> swapped = besideParenthesis(predicate);
    if (!swapped.isEmpty()) {
      return swapped;
    }
    return attachedSubject(predicate);
  }

  /**
   * "The allies, said the envoy, had betrayed them": the parser gives the speech verb the subject
   * of the clause and the clause the speaker; this gives each its own.
   */
  private List<Integer> besideParenthesis(int predicate) {
    Token p = sentence.token(predicate);
    int speech = SPEECH.contains(p.lemma()) ? predicate : p.is("ccomp") ? p.head() : -1;
    boolean parenthesis =
        speech > 1
            && SPEECH.contains(sentence.token(speech).lemma())
            && sentence.token(speech - 1).text().equals(",");
    if (!parenthesis) {
      return List.of();
    }
    List<Integer> before = phraseBefore(speech);
    for (int clause : heads(speech, "ccomp")) {
      List<Integer> behind = attachedSubject(clause);
      boolean swapped =
          clause > speech
              && before.size() == 1
              && before.get(0) < speech
              && behind.size() == 1
              && sentence.leftEdge(behind.get(0)) == speech + 1
              && isClosedByComma(behind.get(0));
      if (swapped && (predicate == speech || predicate == clause)) {
        return predicate == speech ? behind : before;
      }
    }
    return List.of();
  }

  /** The subject of a parenthetical clause's surroundings, whatever the parser calls it. */
  private List<Integer> phraseBefore(int speech) {
    List<Integer> subject = attachedSubject(speech);
    if (!subject.isEmpty()) {
      return subject;
    }
    for (Token c : sentence.children(speech)) {
      boolean bare = c.is("obl") || c.is("dep") || c.is("vocative");
      if (bare && c.index() == speech - 2 && c.isNominal() && preposition(c.index()).isEmpty()) {
        return List.of(c.index());
      }
    }
    return List.of();
  }

  private boolean isClosedByComma(int name) {
    int i = name + 1;
    while (i < sentence.size() && sentence.token(i).upos().equals("PROPN")) {
      i++;
    }
    return i < sentence.size() && sentence.token(i).text().equals(",");
  }

  private List<Integer> attachedSubject(int predicate) {
    List<Integer> out = new ArrayList<>(1);
    for (Token c : sentence.children(predicate)) {
      if (c.is("nsubj") || c.is("csubj") && c.isNominal()) {
        out.add(c.index());
      }
    }
    return out;
  }

  /** The surface subject: the verb's own, or the one that it shares with its governor. */
  public List<Integer> surfaceSubject(int predicate) {
    return surfaceSubject(predicate, 0);
  }

  private List<Integer> surfaceSubject(int predicate, int steps) {
    List<Integer> own = ownSubject(predicate);
    if (!own.isEmpty()) {
      return own.stream().map(s -> antecedent(s, predicate)).toList();
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
        return t.index() < predicate && t.isNominal() && sentence.child(t.index(), "cop").isEmpty()
            ? List.of(t.index())
            : List.of();
      }
    }
    return List.of();
  }

  private boolean isFinite(int predicate) {
    Token p = sentence.token(predicate);
    boolean infinitive =
        hasMark(predicate, "to") || p.xpos().equals("VBG") || p.xpos().equals("VB");
    boolean helped = !sentence.children(predicate, "aux").isEmpty();
    return helped || !infinitive && (!p.xpos().equals("VBN") || hasObject(predicate));
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
      return controller(head, steps);
    }
    boolean ofAdjective = governor.upos().equals("ADJ") && hasMark(predicate, "to");
    if (ofAdjective) {
      return surfaceSubject(head, steps + 1);
    }
    boolean adverbial = p.is("advcl") || p.is("obl") || p.is("nmod");
    if (adverbial && isNonFinite(predicate)) {
      boolean charge =
          (hasMark(predicate, "of") || hasMark(predicate, "for"))
              && CHARGES.contains(governor.lemma());
      return charge ? logicalObject(head) : surfaceSubject(head, steps + 1);
    }
    return List.of();
  }

  /**
   * "urged" in "X threatened strikes, then urged ..."; a name that heads the sentence is the
   * subject.
   */
  private List<Integer> sharedSubject(Token verb, Token governor, int steps) {
    if (governor.isVerb() || isPredicate(governor.index())) {
      return surfaceSubject(governor.index(), steps + 1);
    }
    boolean name = governor.upos().equals("PROPN") && governor.index() < verb.index();
    return name && !verb.is("conj") && verb.isVerb() ? List.of(governor.index()) : List.of();
  }

  /** The subject of a verb that modifies a noun: the noun, or for "the decision to" its owner. */
  private List<Integer> subjectOfModifier(Token verb, Token noun, int steps) {
    boolean infinitive = hasMark(verb.index(), "to");
    boolean relative = verb.relation().equals("acl:relcl");
    if (!relative && !infinitive && verb.xpos().equals("VBN") && hasObject(verb.index())) {
      return List.of();
    }
    boolean gerund = hasMark(verb.index(), "of") || hasMark(verb.index(), "for");
    if (gerund && (noun.upos().equals("PROPN") || isChargedObject(noun))) {
      return List.of(noun.index());
    }
    if (infinitive || gerund) {
      List<Integer> owner = nominalAgents(noun.index());
      if (!owner.isEmpty()) {
        return owner;
      }
      int up = noun.head();
      boolean objectOf = noun.is("obj") || noun.is("obl") || noun.is("nsubj");
      return up >= 0 && objectOf && sentence.token(up).isVerb()
          ? surfaceSubject(up, steps + 1)
          : List.of();
    }
    return relative && isObjectGap(verb.index()) ? List.of() : List.of(noun.index());
  }

  /** "accused the government of bombing": what stands behind "of" is the object's doing. */
  private boolean isChargedObject(Token noun) {
    return noun.head() >= 0
        && (noun.is("obj") || noun.relation().equals("nsubj:pass"))
        && CHARGES.contains(sentence.token(noun.head()).lemma());
  }

  private boolean isObjectGap(int verb) {
    return !ownSubject(verb).isEmpty();
  }

  private List<Integer> controller(int governor, int steps) {
    Token g = sentence.token(governor);
    if (!isPassive(governor) && !SUBJECT_CONTROL.contains(g.lemma())) {
      List<Integer> objects = heads(governor, "obj");
      if (objects.isEmpty()) {
        objects = heads(governor, "iobj");
      }
      if (!objects.isEmpty()) {
        return objects;
      }
      if (g.isVerb()) {
        for (Token c : sentence.children(governor)) {
          // "appealed to Kyiv to refrain", "called on both sides to stop"
          if (c.is("obl")
              && Set.of("to", "on", "upon").contains(preposition(c.index()))
              && Set.of("appeal", "call", "look").contains(g.lemma())) {
            return List.of(c.index());
          }
        }
      }
    }
    return surfaceSubject(governor, steps + 1);
  }

  private boolean isPredicate(int token) {
    return !ownSubject(token).isEmpty() || sentence.child(token, "cop").isPresent();
  }

  private boolean isNonFinite(int verb) {
    String tag = sentence.token(verb).xpos();
    return tag.equals("VBG") || tag.equals("VBN") || hasMark(verb, "to");
  }

  /** Whether the clause is opened by this word ("to", "if", "after"). */
  public boolean hasMark(int verb, String word) {
    for (Token c : sentence.children(verb)) {
      if ((c.is("mark") || c.is("case")) && c.text().equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  /** Who does it: the subject of an active verb, the by-phrase of a passive one. */
  public List<Integer> logicalSubject(int verb) {
    if (!isPassive(verb)) {
      return surfaceSubject(verb);
    }
    List<Integer> agents = obliques(verb, "by");
    return agents.isEmpty() ? byPhraseBehind(verb) : agents;
  }

  /** A by-phrase further on in the same clause that the parser has hung to something else. */
  private List<Integer> byPhraseBehind(int verb) {
    for (int i = verb + 1; i < Math.min(sentence.size() - 1, verb + BY_REACH); i++) {
      Token t = sentence.token(i);
      if (t.isVerb() || t.upos().equals("AUX") || t.text().equals(";")) {
        return List.of();
      }
      if (t.text().equals("by") && t.head() > i && sentence.token(t.head()).isNominal()) {
        return List.of(t.head());
      }
    }
    return List.of();
  }

  /** Whom or what it is done to: the object of an active verb, the subject of a passive one. */
  public List<Integer> logicalObject(int verb) {
    if (isPassive(verb)) {
      return surfaceSubject(verb);
    }
    List<Integer> own = heads(verb, "obj").stream().map(o -> antecedent(o, verb)).toList();
    if (own.isEmpty()) {
      own = bareOblique(verb);
    }
    if (own.isEmpty() && !isRelativeGap(verb)) {
      own =
          chunks
              .behind(verb)
              .filter(o -> !isSubjectOfSpeech(verb, o))
              .map(List::of)
              .orElse(List.of());
    }
    if (!own.isEmpty()) {
      return own;
    }
    Token v = sentence.token(verb);
    if (v.relation().equals("acl:relcl")
        && isObjectGap(verb)
        && v.head() >= 0
        && !hasRelativeSubject(verb)
        && !hasRelativeOblique(verb)) {
      return List.of(v.head());
    }
    // "vetoed and rejected the draft": a conjunct to the right carries the object of both
    if (sentence.child(verb, "ccomp").isEmpty() && sentence.child(verb, "xcomp").isEmpty()) {
      for (Token c : sentence.children(verb, "conj")) {
        if (c.isVerb()
            && ownSubject(c.index()).isEmpty()
            && c.index() - verb <= 3
            && c.xpos().equals(v.xpos())) {
          return heads(c.index(), "obj");
        }
      }
    }
    return List.of();
  }

  /** A phrase behind the verb that no preposition opens, though the parser has it as oblique. */
  private List<Integer> bareOblique(int verb) {
    for (Token c : sentence.children(verb, "obl")) {
      boolean near = c.index() > verb && sentence.leftEdge(c.index()) - verb <= 3;
      if (near && c.relation().equals("obl") && c.isNominal() && preposition(c.index()).isEmpty()) {
        return List.of(c.index());
      }
    }
    return List.of();
  }

  /** "the deal that he struck on Monday": what it is done to stands before. */
  private boolean isRelativeGap(int verb) {
    return sentence.token(verb).relation().equals("acl:relcl")
        && isObjectGap(verb)
        && !hasRelativeSubject(verb);
  }

  /** "..., said the envoy": what follows a verb of speech is who speaks. */
  private boolean isSubjectOfSpeech(int verb, int phrase) {
    return SPEECH.contains(sentence.token(verb).lemma()) || attachedSubject(verb).contains(phrase);
  }

  private boolean hasRelativeSubject(int verb) {
    return ownSubject(verb).stream()
        .anyMatch(s -> RELATIVE.contains(sentence.token(s).text().toLowerCase(Locale.ROOT)));
  }

  private boolean hasRelativeOblique(int verb) {
    for (Token c : sentence.children(verb)) {
      if ((c.is("obl") || c.is("advmod"))
          && (RELATIVE.contains(c.lemma())
              || c.lemma().equals("where")
              || c.lemma().equals("when"))) {
        return true;
      }
    }
    return false;
  }

  /** The dependents of a verb or noun that stand in a prepositional phrase with this word. */
  public List<Integer> obliques(int predicate, String preposition) {
    List<Integer> out = new ArrayList<>(1);
    for (Token c : sentence.children(predicate)) {
      boolean slot = c.is("obl") || c.is("nmod") || c.is("advcl") || c.is("acl") || c.is("xcomp");
      if (slot && preposition.equals(preposition(c.index()))) {
        out.add(antecedent(c.index(), predicate));
      }
    }
    return out;
  }

  /** The preposition of a phrase, lower case, fixed multiword ones joined by "_"; else empty. */
  public String preposition(int head) {
    StringBuilder word = new StringBuilder();
    for (Token c : sentence.children(head)) {
      boolean opener = (c.is("case") || c.is("mark")) && c.index() < head;
      if (opener && !c.text().equals("'s") && !c.text().equals("’s")) {
        word.append(word.isEmpty() ? "" : "_").append(c.text().toLowerCase(Locale.ROOT));
        for (Token f : sentence.children(c.index(), "fixed")) {
          word.append('_').append(f.text().toLowerCase(Locale.ROOT));
        }
      }
    }
    return word.toString();
  }

  /** Who does what a noun says: possessor, by-phrase. */
  public List<Integer> nominalAgents(int noun) {
    Set<Integer> out = new LinkedHashSet<>(heads(noun, "nmod:poss"));
    out.addAll(obliques(noun, "by"));
    return List.copyOf(out);
  }

  /** Children with a relation, as indexes. */
  public List<Integer> heads(int predicate, String relation) {
    List<Integer> out = new ArrayList<>(1);
    for (Token c : sentence.children(predicate)) {
      if (c.is(relation)) {
        out.add(c.index());
      }
    }
    return out;
  }

  /**
   * What a relative pronoun stands for: the noun that its clause modifies; else the token itself.
   */
  public int antecedent(int token, int predicate) {
    Token t = sentence.token(token);
    boolean whose = t.text().equalsIgnoreCase("whose");
    if (!RELATIVE.contains(t.text().toLowerCase(Locale.ROOT)) || t.upos().equals("DET") && !whose) {
      return token;
    }
    int at = predicate;
    for (int steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
      Token p = sentence.token(at);
      if (p.relation().startsWith("acl") && p.head() >= 0) {
        return nearerName(token, p.head());
      }
      at = p.head();
    }
    return nounBefore(token);
  }

  /** "NATO chief Jens Stoltenberg, who": of one phrase the name at its end, not the first word. */
  private int nearerName(int pronoun, int head) {
    String word = sentence.token(pronoun).text().toLowerCase(Locale.ROOT);
    if (word.equals("which") || word.equals("that")) {
      return head;
    }
    int nearer = nounBefore(pronoun);
    Token n = sentence.token(nearer);
    boolean samePhrase = nearer > head && n.upos().equals("PROPN") && preposition(nearer).isEmpty();
    return samePhrase && !n.is("nmod:poss") ? nearer : head;
  }

  /** The noun right before a relative pronoun that the parser has hung elsewhere. */
  private int nounBefore(int pronoun) {
    int i = pronoun - 1;
    while (i >= 0
        && (sentence.token(i).text().equals(",") || sentence.token(i).upos().equals("ADP"))) {
      i--;
    }
    if (i < 0 || !sentence.token(i).isNominal()) {
      return pronoun;
    }
    Token t = sentence.token(i);
    while (t.head() >= 0
        && t.head() < pronoun
        && (t.is("flat") || t.is("compound") || t.is("appos"))) {
      t = sentence.token(t.head());
    }
    return t.index();
  }

  /** A head and the heads coordinated with it, left to right. */
  public List<Integer> conjuncts(int head) {
    List<Integer> out = new ArrayList<>(2);
    collectConjuncts(head, out, 0);
    out.sort(null);
    return out;
  }

  private void collectConjuncts(int head, List<Integer> out, int depth) {
    out.add(head);
    if (depth > MAX_STEPS) {
      return;
    }
    for (Token c : sentence.children(head, "conj")) {
      if (!c.isVerb() && !out.contains(c.index()) && ownSubject(c.index()).isEmpty()) {
        collectConjuncts(c.index(), out, depth + 1);
      }
    }
  }
}
