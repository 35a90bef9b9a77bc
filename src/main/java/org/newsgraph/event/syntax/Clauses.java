package org.newsgraph.event.syntax;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
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

  private static final Set<String> MEANS =
      Set.of(
          "then",
          "now",
          "extension",
          "default",
          "proxy",
          "means",
          "chance",
          "ballot",
          "definition",
          "nature",
          "telephone",
          "phone",
          "video",
          "letter",
          "e-mail",
          "email",
          "vote",
          "majority",
          "margin",
          "consensus",
          "acclamation",
          "force",
          "air",
          "sea",
          "land",
          "law",
          "decree",
          "mistake",
          "accident",
          "far",
          "surprise",
          "percent",
          "today",
          "tomorrow",
          "midnight",
          "noon",
          "dawn",
          "dusk",
          "nightfall",
          "hand",
          "post",
          "satellite",
          "train");

  private static final int BY_REACH = 14;

  private final AnalyzedSentence sentence;
  private final Chunks chunks;
  private final Phrases phrases;
  private final Subjects subjects;

  public Clauses(AnalyzedSentence sentence) {
    this.sentence = sentence;
    this.chunks = new Chunks(sentence);
    this.phrases = new Phrases(sentence);
    this.subjects = new Subjects(sentence, this, phrases);
  }

  /** Whether a verb form is passive, finite or as a participle. */
  public boolean isPassive(int verb) {
    Token t = sentence.token(verb);
    boolean auxiliary = sentence.child(verb, "aux:pass").isPresent();
    if (isFiniteActive(t) || Set.of("VB", "VBG").contains(t.xpos()) && !auxiliary) {
      return false;
    }
    if (sentence.children(verb, "obl:agent").size() > 0 && !hasObject(verb)) {
      return true;
    }
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
      return subjects.ownSubject(verb).isEmpty()
          ? isPassive(first.index()) && first.xpos().equals("VBN")
          : sentence.children(verb, "aux").isEmpty() && !hasObject(verb);
    }
    if (t.is("acl") && followsName(t)) {
      return false;
    }
    boolean modifier = t.is("acl") || t.is("advcl") || t.is("amod") || t.is("xcomp") || t.is("dep");
    return modifier && !hasObject(verb);
  }

  /** "Moscow stood by Assad": a past tense that no auxiliary precedes is no passive. */
  private boolean isFiniteActive(Token verb) {
    boolean tense = Set.of("VBD", "VBZ", "VBP").contains(verb.xpos());
    boolean subject =
        sentence.children(verb.index()).stream().anyMatch(c -> c.relation().equals("nsubj"));
    boolean modifier = verb.is("acl") || verb.is("advcl") || verb.is("amod");
    return (tense || subject) && !modifier && sentence.children(verb.index(), "aux").isEmpty();
  }

  /** "Guterres called for talks": a name takes no bare participle; the verb is its own. */
  private boolean followsName(Token verb) {
    Token noun = sentence.token(verb.head());
    boolean adjacent =
        noun.upos().equals("PROPN") && sentence.token(verb.index() - 1).upos().equals("PROPN");
    return adjacent && verb.index() > noun.index() && obliques(verb.index(), "by").isEmpty();
  }

  /** "was one of seven states to object", "were the only countries to object": and did so. */
  public boolean isOneOfThose(int noun) {
    Token n = sentence.token(noun);
    boolean copular = sentence.child(noun, "cop").isPresent();
    boolean only =
        sentence.children(noun, "amod").stream()
            .anyMatch(c -> Set.of("only", "sole", "lone", "first", "last").contains(c.lemma()));
    boolean oneOf = n.text().equalsIgnoreCase("one") && !obliques(noun, "of").isEmpty();
    boolean among = phrases.preposition(noun).equals("among");
    return copular && (only || oneOf || among);
  }

  boolean hasObject(int verb) {
    return sentence.child(verb, "obj").isPresent();
  }

  /** Whether a clause lacks the object that its verb wants, as in "the war that it began". */
  public boolean isObjectGap(int verb) {
    return !subjects.ownSubject(verb).isEmpty();
  }

  /** Who does it: the subject of an active verb, the by-phrase of a passive one. */
  public List<Integer> logicalSubject(int verb) {
    if (!isPassive(verb)) {
      return surfaceSubject(verb);
    }
    List<Integer> agents = obliques(verb, "by").stream().filter(a -> !isMeans(a)).toList();
    OptionalInt have = agents.isEmpty() ? causative(verb) : OptionalInt.empty();
    if (have.isPresent()) {
      return surfaceSubject(have.getAsInt());
    }
    return agents.isEmpty()
        ? byPhraseBehind(verb).stream().filter(a -> !isMeans(a)).toList()
        : agents;
  }

  /** "had his rival thrown in jail": the verb whose subject has it done to its object. */
  private OptionalInt causative(int participle) {
    Token p = sentence.token(participle);
    int up = p.head();
    if (up >= 0 && p.is("acl") && sentence.token(up).is("obj")) {
      up = sentence.token(up).head();
    }
    boolean bare = p.xpos().equals("VBN") && sentence.children(participle, "aux").isEmpty();
    boolean dependent = p.is("acl") || p.is("advcl") || p.is("xcomp") || p.is("ccomp");
    boolean has =
        bare
            && dependent
            && up >= 0
            && up < participle
            && sentence.token(up).lemma().equals("have")
            && heads(up, "obj").stream().anyMatch(o -> o < participle);
    return has ? OptionalInt.of(up) : OptionalInt.empty();
  }

  /** "by then", "by telephone", "by 14 votes": when or how, not by whom. */
  private boolean isMeans(int phrase) {
    return MEANS.contains(sentence.token(phrase).lemma().toLowerCase(Locale.ROOT));
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
      OptionalInt have = causative(verb);
      return have.isPresent() ? heads(have.getAsInt(), "obj") : surfaceSubject(verb);
    }
    List<Integer> own = heads(verb, "obj").stream().map(o -> antecedent(o, verb)).toList();
    if (own.isEmpty()) {
      own = heads(verb, "iobj").stream().map(o -> antecedent(o, verb)).toList();
    }
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
            && subjects.ownSubject(c.index()).isEmpty()
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
    return Parentheses.SPEECH.contains(sentence.token(verb).lemma())
        || subjects.attached(verb).contains(phrase);
  }

  private boolean hasRelativeSubject(int verb) {
    return subjects.ownSubject(verb).stream()
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

  /** The surface subject: the verb's own, or the one that it shares with its governor. */
  public List<Integer> surfaceSubject(int predicate) {
    return subjects.surfaceSubject(predicate);
  }

  /** Whether the clause is opened by this word ("to", "if", "after"). */
  /** "it was Azerbaijan that fired first": the word that such a sentence sets off. */
  public boolean isCleft(int head) {
    return sentence.child(head, "cop").isPresent()
        && surfaceSubject(head).stream()
            .anyMatch(s -> sentence.token(s).text().equalsIgnoreCase("it"));
  }

  public boolean hasMark(int verb, String word) {
    return phrases.hasMark(verb, word);
  }

  /** The dependents of a verb or noun that stand in a prepositional phrase with this word. */
  public List<Integer> obliques(int predicate, String preposition) {
    return phrases.obliques(predicate, preposition);
  }

  /** The preposition of a phrase, lower case, of several words joined by "_"; else empty. */
  public String preposition(int head) {
    return phrases.preposition(head);
  }

  /** Children with a relation, as indexes. */
  public List<Integer> heads(int predicate, String relation) {
    return phrases.heads(predicate, relation);
  }

  /**
   * What a relative pronoun stands for: the noun that its clause modifies; else the token itself.
   */
  public int antecedent(int token, int predicate) {
    return phrases.antecedent(token, predicate);
  }

  /** A head and the heads coordinated with it, left to right. */
  public List<Integer> conjuncts(int head) {
    return phrases.conjuncts(head);
  }
}
