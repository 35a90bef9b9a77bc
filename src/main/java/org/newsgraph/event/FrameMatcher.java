package org.newsgraph.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.frame.Condition;
import org.newsgraph.event.frame.Effect;
import org.newsgraph.event.frame.Frame;
import org.newsgraph.event.frame.FrameIndex;
import org.newsgraph.event.frame.FrameLexicon;
import org.newsgraph.event.frame.Role;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Finds the frames of a sentence and who fills their roles. */
final class FrameMatcher {
  /** What marks the entries that speak of words said, not of the verb of saying. */
  private static final String SAID = "said:";

  private static final Ends NOTHING = new Ends(List.of(), List.of(), Set.of());

  private final FrameLexicon lexicon;
  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;
  private final RolePaths paths;

  /**
   * The heads at the end of paths from the token that is looked at: many lines ask for the same.
   */
  private final Map<List<String>, Ends> known = new HashMap<>();

  private int looked = -1;

  FrameMatcher(FrameLexicon lexicon, Reading reading) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
    this.paths = new RolePaths(reading);
  }

  /** The frames that apply to a token: of those with a class the first, of the others the first. */
  List<FrameMatch> at(int token) {
    Optional<Frame.Part> part = partOf(sentence.token(token)).map(p -> verbInDisguise(token, p));
    if (part.isEmpty()) {
      return List.of();
    }
    List<FrameMatch> out = new ArrayList<>(1);
    first(framesOf(token, part.get()), token).ifPresent(out::add);
    return out;
  }

  private Optional<FrameMatch> first(FrameIndex frames, int token) {
    if (frames.isEmpty()) {
      return Optional.empty();
    }
    Set<String> particles = frames.hasParticles() ? particles(token) : Set.of();
    BitSet places = frames.candidates(particles, steps -> ends(token, steps, "").lemmas());
    for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
      Optional<FrameMatch> m = match(frames.frames().get(i), token);
      if (m.isPresent()) {
        return m;
      }
    }
    return Optional.empty();
  }

  /** The entry for the predicate of something said ("X said Y was responsible for the raid"). */
  Optional<FrameMatch> said(int token) {
    Token t = sentence.token(token);
    return partOf(t)
        .flatMap(part -> first(lexicon.of(SAID + t.lemma().toLowerCase(Locale.ROOT), part), token));
  }

  /** By lemma; a verb form whose lemma the lexicon lacks is traced back to one that it has. */
  private FrameIndex framesOf(int token, Frame.Part part) {
    Token t = sentence.token(token);
    FrameIndex compound = hyphenated(token, part);
    if (!compound.isEmpty()) {
      return compound;
    }
    FrameIndex byLemma = lexicon.of(t.lemma(), part);
    if (!byLemma.isEmpty() || part != Frame.Part.VERB) {
      return byLemma;
    }
    for (String candidate : VerbForms.bases(t.text().toLowerCase(Locale.ROOT))) {
      FrameIndex frames = lexicon.of(candidate, part);
      if (!frames.isEmpty()) {
        return frames;
      }
    }
    return FrameIndex.NONE;
  }

  /** "cease-fire", "test-fired": parts of one word are tokens of their own in treebanks. */
  private FrameIndex hyphenated(int token, Frame.Part part) {
    boolean joined =
        token >= 2
            && sentence.token(token - 1).text().equals("-")
            && sentence.token(token - 2).span().end() == sentence.token(token - 1).span().begin()
            && sentence.token(token - 1).span().end() == sentence.token(token).span().begin();
    return joined
        ? lexicon.of(
            sentence.token(token - 2).text().toLowerCase(Locale.ROOT)
                + "-"
                + sentence.token(token).lemma(),
            part)
        : FrameIndex.NONE;
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
    for (Condition c : f.conditions()) {
      if (!holds(c, token, f.particle())) {
        return Optional.empty();
      }
    }
    List<Integer> agents = fill(f.agent(), token, f.particle());
    if (agents.isEmpty() && f.effect() == Effect.CLAIMED && !f.makesFacts()) {
      agents = invertedSubject(token);
    }
    List<Integer> targets = fill(f.target(), token, f.particle());
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

  /** Words that may be a verb's particle: those that hang to it as such, and the next. */
  private Set<String> particles(int token) {
    Set<String> out = new HashSet<>();
    for (Token c : sentence.children(token)) {
      if (c.is("compound") || c.is("advmod") || c.is("case") || c.is("obl")) {
        out.add(c.text().toLowerCase(Locale.ROOT));
      }
    }
    if (token + 1 < sentence.size()) {
      out.add(sentence.token(token + 1).text().toLowerCase(Locale.ROOT));
    }
    return out;
  }

  /**
   * What stands at the end of a path.
   *
   * @param heads the heads of the phrases
   * @param all these and what is coordinated with them
   * @param lemmas their lemmas, as they are and as common nouns, and of what is counted
   */
  private record Ends(List<Integer> heads, List<Integer> all, Set<String> lemmas) {}

  private Ends ends(int token, List<String> steps, String particle) {
    if (!particle.isEmpty()) {
      return ends(paths.heads(token, steps, particle));
    }
    if (!paths.mayLead(steps)) {
      return NOTHING;
    }
    if (token != looked) {
      known.clear();
      looked = token;
    }
    Ends ends = known.get(steps);
    if (ends == null) {
      ends = ends(paths.heads(token, steps, particle));
      known.put(steps, ends);
    }
    return ends;
  }

  private Ends ends(List<Integer> heads) {
    if (heads.isEmpty()) {
      return NOTHING;
    }
    List<Integer> all = new ArrayList<>();
    Set<String> lemmas = new HashSet<>();
    for (int h : heads) {
      for (int x : clauses.conjuncts(h)) {
        String lemma = sentence.token(x).lemma();
        all.add(x);
        lemmas.add(lemma);
        lemmas.add(lemma.toLowerCase(Locale.ROOT));
        lemmas.add(sentence.token(reading.measured(x)).lemma());
      }
    }
    return new Ends(heads, all, lemmas);
  }

  private boolean holds(Condition c, int token, String particle) {
    Ends ends = ends(token, c.steps(), particle);
    if (c.absent()) {
      return ends.heads().stream().allMatch(reading::isTime);
    }
    if (c.isAny()) {
      // "insisted on Wednesday" insists on nothing
      boolean on = c.steps().get(c.steps().size() - 1).equals("on");
      return on ? ends.heads().stream().anyMatch(h -> !reading.isTime(h)) : !ends.heads().isEmpty();
    }
    for (String lemma : ends.lemmas()) {
      if (c.lemmas().contains(lemma)) {
        return true;
      }
    }
    for (String wordClass : c.classes()) {
      for (int x : ends.all()) {
        if (reading.satisfies(x, wordClass)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The heads of the phrases that fill a role: of the first alternative of several places that are
   * all filled ("with+clause"), else of the first that is filled at all.
   */
  private List<Integer> fill(Role role, int token, String particle) {
    Set<Integer> first = Set.of();
    for (List<Role.Path> alternative : role.alternatives()) {
      Set<Integer> found = new LinkedHashSet<>();
      boolean whole = alternative.size() > 1 || first.isEmpty();
      for (Role.Path path : alternative) {
        List<Integer> here = fill(path, token, particle);
        whole &= !here.isEmpty();
        found.addAll(here);
      }
      if (whole) {
        return List.copyOf(found);
      }
      first = first.isEmpty() ? found : first;
    }
    return List.copyOf(first);
  }

  private List<Integer> fill(Role.Path path, int token, String particle) {
    return ends(token, path.steps(), particle).heads().stream()
        .filter(h -> !reading.isTime(h) && !isSetting(h, path.steps()))
        .filter(h -> satisfiesAny(h, path.restriction()))
        .toList();
  }

  /** "in response to fears", "on suspicion of": how it came about, no participant. */
  private boolean isSetting(int head, List<String> steps) {
    String last = "setting_" + steps.get(steps.size() - 1);
    int before = sentence.leftEdge(head) - 1;
    return reading.inClass(head, last) && reading.mentionsAt(head).isEmpty()
        || steps.size() == 1
            && last.indexOf('_') == last.lastIndexOf('_')
            && before >= 0
            && sentence.children(before, "det").isEmpty()
            && sentence.token(before).upos().equals("NOUN")
            && reading.inClass(before, "setting_" + clauses.preposition(before));
  }

  private boolean satisfiesAny(int head, String restriction) {
    return restriction.isEmpty()
        || clauses.conjuncts(head).stream().anyMatch(x -> reading.satisfies(x, restriction));
  }
}
