package org.newsgraph.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.frame.Condition;
import org.newsgraph.event.frame.Effect;
import org.newsgraph.event.frame.Frame;
import org.newsgraph.event.frame.FrameLexicon;
import org.newsgraph.event.frame.Role;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Finds the frames of a sentence and who fills their roles. */
final class FrameMatcher {
  private final FrameLexicon lexicon;
  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;

  FrameMatcher(FrameLexicon lexicon, Reading reading) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
  }

  /** The frames that apply to a token: of those with a class the first, of the others the first. */
  List<FrameMatch> at(int token) {
    Optional<Frame.Part> part = partOf(sentence.token(token)).map(p -> verbInDisguise(token, p));
    if (part.isEmpty()) {
      return List.of();
    }
    List<FrameMatch> out = new ArrayList<>(1);
    for (Frame f : framesOf(sentence.token(token), part.get())) {
      Optional<FrameMatch> m = match(f, token);
      if (m.isPresent()) {
        out.add(m.get());
        break;
      }
    }
    return out;
  }

  /** By lemma; a verb form whose lemma the lexicon lacks is traced back to one that it has. */
  private List<Frame> framesOf(Token t, Frame.Part part) {
    List<Frame> byLemma = lexicon.of(t.lemma(), part);
    if (!byLemma.isEmpty() || part != Frame.Part.VERB) {
      return byLemma;
    }
    for (String candidate : VerbForms.bases(t.text().toLowerCase(Locale.ROOT))) {
      List<Frame> frames = lexicon.of(candidate, part);
      if (!frames.isEmpty()) {
        return frames;
      }
    }
    return List.of();
  }

  /** "Damascus denies": a form that only verbs have, tagged as a noun. */
  private Frame.Part verbInDisguise(int token, Frame.Part part) {
    Token t = sentence.token(token);
    boolean form = t.text().endsWith("s") || t.text().endsWith("ed");
    boolean onlyVerb =
        part == Frame.Part.NOUN
            && form
            && Character.isLowerCase(t.text().charAt(0))
            && lexicon.of(t.lemma(), Frame.Part.NOUN).isEmpty()
            && !lexicon.of(t.lemma(), Frame.Part.VERB).isEmpty();
    return onlyVerb ? Frame.Part.VERB : part;
  }

  private static Optional<Frame.Part> partOf(Token t) {
    if (t.isVerb() || t.upos().equals("AUX") && t.is("root")) {
      return Optional.of(Frame.Part.VERB);
    }
    if (t.upos().equals("NOUN") || t.upos().equals("PROPN")) {
      return Optional.of(Frame.Part.NOUN);
    }
    return t.upos().equals("ADJ") ? Optional.of(Frame.Part.ADJECTIVE) : Optional.empty();
  }

  private Optional<FrameMatch> match(Frame f, int token) {
    if (!hasParticle(f, token)) {
      return Optional.empty();
    }
    for (Condition c : f.conditions()) {
      if (!holds(c, token)) {
        return Optional.empty();
      }
    }
    List<Integer> agents = fill(f.agent(), token);
    if (agents.isEmpty() && f.effect() == Effect.CLAIMED && !f.makesFacts()) {
      agents = invertedSubject(token);
    }
    List<Integer> targets = fill(f.target(), token);
    boolean complete =
        !(f.agent().required() && agents.isEmpty())
            && !(f.target().required() && targets.isEmpty());
    return complete ? Optional.of(new FrameMatch(f, token, agents, targets)) : Optional.empty();
  }

  /** "..., replied the ministry": a speaker that the parser took for the object. */
  private List<Integer> invertedSubject(int verb) {
    boolean clause = sentence.child(verb, "ccomp").filter(c -> c.index() > verb).isPresent();
    List<Integer> objects = clause ? List.of() : clauses.heads(verb, "obj");
    return objects.stream().filter(o -> o > verb && reading.isActor(o)).toList();
  }

  private boolean hasParticle(Frame f, int token) {
    if (f.particle().isEmpty()) {
      return true;
    }
    for (Token c : sentence.children(token)) {
      boolean slot = c.is("compound") || c.is("advmod") || c.is("case") || c.is("obl");
      if (slot && c.text().equalsIgnoreCase(f.particle())) {
        return true;
      }
    }
    int next = token + 1;
    return next < sentence.size() && sentence.token(next).text().equalsIgnoreCase(f.particle());
  }

  private boolean holds(Condition c, int token) {
    List<Integer> heads = heads(token, c.steps());
    if (c.absent()) {
      return heads.isEmpty();
    }
    if (c.isAny()) {
      return !heads.isEmpty();
    }
    for (int h : heads) {
      for (int x : clauses.conjuncts(h)) {
        if (c.lemmas().contains(sentence.token(x).lemma())
            || c.classes().stream().anyMatch(k -> reading.satisfies(x, k))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The heads of the phrases that fill a role. */
  List<Integer> fill(Role role, int token) {
    for (List<Role.Path> alternative : role.alternatives()) {
      Set<Integer> found = new LinkedHashSet<>();
      for (Role.Path path : alternative) {
        for (int h : heads(token, path.steps())) {
          if (!reading.isTime(h) && satisfiesAny(h, path.restriction())) {
            found.add(h);
          }
        }
      }
      if (!found.isEmpty()) {
        return List.copyOf(found);
      }
    }
    return List.of();
  }

  private boolean satisfiesAny(int head, String restriction) {
    return restriction.isEmpty()
        || clauses.conjuncts(head).stream().anyMatch(x -> reading.satisfies(x, restriction));
  }

  private List<Integer> heads(int token, List<String> steps) {
    List<Integer> at = List.of(token);
    for (String step : steps) {
      Set<Integer> next = new LinkedHashSet<>();
      for (int t : at) {
        next.addAll(step(t, step));
      }
      at = List.copyOf(next);
    }
    return at;
  }

  private List<Integer> step(int token, String step) {
    boolean verb = sentence.token(token).isVerb() || sentence.token(token).upos().equals("AUX");
    return switch (step) {
      case "subj" -> verb ? clauses.logicalSubject(token) : nominalSubject(token);
      case "surface" -> clauses.surfaceSubject(token);
      case "obj" -> verb ? clauses.logicalObject(token) : List.of();
      case "next" -> token + 1 < sentence.size() ? List.of(token + 1) : List.of();
      case "iobj" -> clauses.heads(token, "iobj");
      case "poss" -> clauses.heads(token, "nmod:poss");
      case "compound", "amod" -> clauses.heads(token, step);
      case "mod" -> modifiers(token);
      case "clause" -> clauseSubject(token);
      case "comp" -> complements(token);
      case "ccomp" -> clauses.heads(token, "ccomp");
      case "xcomp" -> clauses.heads(token, "xcomp");
      default -> prepositional(token, step, verb);
    };
  }

  private List<Integer> complements(int token) {
    List<Integer> out = new ArrayList<>(clauses.heads(token, "ccomp"));
    out.addAll(clauses.heads(token, "xcomp"));
    for (int c : clauses.heads(token, "advcl")) {
      if (clauses.hasMark(c, "to") && c > token) {
        out.add(c);
      }
    }
    if (out.isEmpty()) {
      gerundBehind(token).ifPresent(out::add);
    }
    if (out.isEmpty() && !sentence.token(token).isVerb()) {
      out.addAll(clauses.heads(token, "acl"));
    }
    return out;
  }

  /** "denied using": the participle right behind, however the parser has hung it. */
  private Optional<Integer> gerundBehind(int token) {
    int next = token + 1;
    boolean gerund =
        next < sentence.size()
            && sentence.token(next).xpos().equals("VBG")
            && sentence.token(next).head() == token;
    return gerund ? Optional.of(next) : Optional.empty();
  }

  /** Entities that modify a noun without a preposition: "US strike", "Security Council vote". */
  private List<Integer> modifiers(int noun) {
    List<Integer> out = new ArrayList<>(1);
    for (Token c : sentence.children(noun)) {
      boolean slot = c.is("amod") || c.is("compound") || c.is("nmod") && c.index() < noun;
      if (slot && reading.isActor(c.index())) {
        out.add(c.index());
      }
    }
    return out;
  }

  /** "after talks with X, Y said": the subject of the clause that the noun hangs to. */
  private List<Integer> clauseSubject(int noun) {
    Token n = sentence.token(noun);
    boolean adjunct = n.is("obl") || n.is("nmod") || n.is("advcl");
    boolean occasion =
        Set.of("at", "after", "during", "following", "in", "before")
            .contains(clauses.preposition(noun));
    return adjunct && occasion && n.head() >= 0 && sentence.token(n.head()).isVerb()
        ? clauses.surfaceSubject(n.head())
        : List.of();
  }

  /** For an event noun: whoever carries it out by a light verb, or as subject of a copula. */
  private List<Integer> nominalSubject(int noun) {
    Optional<Integer> light = lightVerb(noun);
    return light.isPresent() ? clauses.logicalSubject(light.get()) : List.of();
  }

  /** Phrases with a preposition: hung to the predicate, to its light verb, or right behind it. */
  private List<Integer> prepositional(int token, String preposition, boolean verb) {
    List<Integer> own = clauses.obliques(token, preposition);
    if (!own.isEmpty()) {
      return own;
    }
    if (verb && !preposition.equals("of")) {
      for (int object : clauses.logicalObject(token)) {
        List<Integer> ofObject = object > token ? clauses.obliques(object, preposition) : List.of();
        if (!ofObject.isEmpty()) {
          return ofObject;
        }
      }
    }
    Optional<Integer> light = verb ? Optional.empty() : lightVerb(token);
    if (light.isPresent()) {
      List<Integer> ofLight = clauses.obliques(light.get(), preposition);
      if (!ofLight.isEmpty()) {
        return ofLight;
      }
    }
    return rightBehind(token, preposition);
  }

  /** Where the parser has misplaced a phrase that follows its predicate at once. */
  private List<Integer> rightBehind(int token, String preposition) {
    int p = token + 1;
    if (p >= sentence.size() || !sentence.token(p).text().equalsIgnoreCase(preposition)) {
      return List.of();
    }
    int head = sentence.token(p).head();
    if (head > p && head - p < 8 && sentence.token(head).isNominal()) {
      return List.of(head);
    }
    for (Token c : sentence.children(p)) {
      if (c.isNominal()) {
        return List.of(c.index());
      }
    }
    return List.of();
  }

  /** The light verb whose object this noun is: "carried out a strike", "talks were held". */
  private Optional<Integer> lightVerb(int noun) {
    Token n = sentence.token(noun);
    int up = n.head();
    if (n.is("conj") && up >= 0) {
      up = sentence.token(up).head();
    }
    if (n.relation().startsWith("acl") || up < 0) {
      return Optional.empty();
    }
    boolean doing = reading.inClass(up, "light") || reading.inClass(up, "intends");
    boolean object =
        doing
            && clauses.logicalObject(up).stream()
                .anyMatch(o -> clauses.conjuncts(o).contains(noun));
    if (object) {
      return Optional.of(up);
    }
    for (Token c : sentence.children(noun, "acl")) {
      if (reading.inClass(c.index(), "light") && clauses.logicalObject(c.index()).contains(noun)) {
        return Optional.of(c.index());
      }
    }
    return Optional.empty();
  }
}
