package org.newsgraph.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.frame.Effect;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Says which deed is meant by words that only point back to it: "condemned the move", "called this
 * a crime", "looked into the incident", "hailed a bold decision". The nearest deed counts that the
 * noun may name and that the one who judges has not done himself.
 */
final class DeedReferences {
  /** What has been decided, and may not be done yet. */
  private static final Set<String> PLANS =
      Set.of("decision", "announcement", "order", "initiative", "move", "step", "plan");

  /** How far below the root of its sentence a main clause may stand. */
  private static final int MAIN = 1;

  /** Nouns for a deed that do not say what was done. */
  private static final Set<String> MISHAPS_NOUNS =
      Set.of("incident", "case", "affair", "tragedy", "episode", "crime");

  private final Map<Integer, Reading> readings = new HashMap<>();
  private final Map<Integer, Participants> words = new HashMap<>();
  private final Map<Integer, Set<Integer>> spoken = new HashMap<>();

  /** Takes note of the next sentence. */
  void add(SentenceReader reader) {
    int sentence = reader.reading().sentence().index();
    readings.put(sentence, reader.reading());
    words.put(sentence, reader.participants());
    Set<Integer> said = new HashSet<>();
    for (Token t : reader.reading().sentence().tokens()) {
      FrameMatch m = reader.match(t.index());
      boolean verbal =
          m != null
              && (m.frame().type().filter(SpeechActs.VERBAL::contains).isPresent()
                  || m.frame().attitude().isPresent()
                  || m.frame().effect() != Effect.NONE);
      if (verbal) {
        said.add(t.index());
      }
    }
    spoken.put(sentence, said);
  }

  /** What the target of a judgement means, given the drafts before it; empty if that is unsure. */
  Optional<Participant> meant(Participant target, Draft d, List<Draft> before) {
    boolean pointer = ThingReferences.isPointer(target);
    PointingPhrases phrases = new PointingPhrases(readings.get(d.sentence()));
    Optional<Token> head = pointer ? Optional.empty() : phrases.head(target);
    if (!pointer && head.isEmpty()) {
      return Optional.empty();
    }
    boolean verdict = !pointer && phrases.isVerdict(head.get());
    boolean apposed = !pointer && phrases.isApposed(head.get());
    Optional<String> owner = head.flatMap(phrases::owner);
    if (!pointer && !verdict && !apposed && !phrases.pointsBack(target, head.get())) {
      return Optional.empty();
    }
    String noun = pointer || verdict ? "this" : head.get().lemma().toLowerCase(Locale.ROOT);
    Set<EventType> kinds = DeedKinds.of(noun);
    List<Draft> all = candidates(d, before, kinds, owner, PLANS.contains(noun));
    if (!kinds.equals(DeedKinds.DEEDS)) {
      return onlyOne(all).flatMap(o -> named(o, noun, head.get().text().toLowerCase(Locale.ROOT)));
    }
    boolean unsure = pointer || verdict;
    return beside(all, d, unsure)
        .or(() -> apposed || unsure ? Optional.empty() : clauseBefore(d, kinds));
  }

  /** The deeds before this judgement that such a noun may name and that others have done. */
  private List<Draft> candidates(
      Draft d, List<Draft> before, Set<EventType> kinds, Optional<String> owner, boolean planned) {
    List<Draft> out = new ArrayList<>();
    for (Draft o : before) {
      boolean late = o.trigger().begin() >= d.trigger().begin();
      boolean told = isTold(o) || planned && o.status() == Status.POSSIBLE;
      boolean others = o.agents().stream().noneMatch(a -> isAmong(a, d.agents()));
      boolean owned = owner.isEmpty() || o.agents().stream().anyMatch(a -> is(a, owner.get()));
      if (!late && told && others && owned && o.type().filter(kinds::contains).isPresent()) {
        out.add(o);
      }
    }
    return out;
  }

  /** "the incident", where the article has told but one that it can be. */
  private static Optional<Draft> onlyOne(List<Draft> all) {
    List<Draft> told = all.stream().filter(o -> !o.targets().isEmpty()).toList();
    for (Draft a : told) {
      if (!told.stream().allMatch(b -> EventJoiner.targetsFit(a, b))) {
        return Optional.empty();
      }
    }
    return told.stream()
        .filter(o -> !o.agents().isEmpty())
        .findFirst()
        .or(() -> told.stream().findFirst());
  }

  /**
   * What the main clause of this sentence or of the one before tells.
   *
   * @param unsure whether nothing but "it" points back, so that no second deed may stand there
   */
  private Optional<Participant> beside(List<Draft> all, Draft d, boolean unsure) {
    for (int back = 0; back <= 1; back++) {
      int sentence = d.sentence() - back;
      List<Draft> there = all.stream().filter(o -> o.sentence() == sentence).toList();
      List<Draft> main =
          there.stream()
              .filter(o -> depth(o) <= MAIN && !isBackground(o))
              .filter(o -> !unsure || o.status() == Status.ACTUAL)
              .toList();
      boolean many = unsure && there.stream().map(Draft::trigger).distinct().count() > 1;
      if (!main.isEmpty() && !many) {
        Draft o = main.get(main.size() - 1);
        return named(o).filter(n -> !unsure || DeedNames.isName(n.label()));
      }
      if (!there.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The deed of a draft by name; empty where words are lacking. */
  Optional<Participant> named(Draft o) {
    return DeedNames.of(o, readings.get(o.sentence()), words.get(o.sentence()));
  }

  /** "the assault" keeps its noun, with the target and the doer of the deed. */
  private Optional<Participant> named(Draft o, String noun, String word) {
    if (DeedKinds.of(noun).equals(DeedKinds.DECIDED)) {
      return Optional.of(DeedNames.outcome(word, o));
    }
    return MISHAPS_NOUNS.contains(noun) ? named(o) : Optional.of(DeedNames.with(noun, word, o));
  }

  private static boolean isTold(Draft o) {
    return o.status() == Status.ACTUAL || o.status() == Status.CLAIMED;
  }

  /** "had been arrested before": what the sentence looks back on. */
  private boolean isBackground(Draft d) {
    AnalyzedSentence s = readings.get(d.sentence()).sentence();
    return s.tokens().stream()
        .filter(t -> t.span().begin() == d.trigger().begin())
        .flatMap(t -> s.children(t.index(), "aux").stream())
        .anyMatch(a -> a.text().equalsIgnoreCase("had"));
  }

  /** Whether a phrase names somebody, whom "it" cannot mean. */
  boolean isSomebody(Participant p) {
    if (p.span().isEmpty()) {
      return false;
    }
    int begin = p.span().get().begin();
    int end = p.span().get().end();
    for (Reading r : readings.values()) {
      if (r.sentence().span().contains(begin)) {
        return r.sentence().tokens().stream()
            .filter(t -> t.span().begin() >= begin && t.span().end() <= end)
            .filter(t -> t.upos().equals("NOUN"))
            .reduce((a, b) -> b)
            .filter(t -> r.inClass(t.index(), "title"))
            .isPresent();
      }
    }
    return false;
  }

  /** How far below the main verb of its sentence a draft's predicate stands. */
  private int depth(Draft d) {
    AnalyzedSentence s = readings.get(d.sentence()).sentence();
    for (Token t : s.tokens()) {
      if (t.span().begin() == d.trigger().begin()) {
        int steps = 0;
        for (Token up = t; up.head() >= 0; up = s.token(up.head())) {
          steps++;
        }
        return steps;
      }
    }
    return s.size();
  }

  /** What the main clause of the sentence before tells, where no lexicon knows it as a deed. */
  private Optional<Participant> clauseBefore(Draft d, Set<EventType> kinds) {
    Reading r = readings.get(d.sentence() - 1);
    if (r == null || !kinds.equals(DeedKinds.DEEDS)) {
      return Optional.empty();
    }
    for (Token t : r.sentence().tokens()) {
      boolean told = t.isRoot() && t.xpos().equals("VBD") && !r.clauses().isPassive(t.index());
      told &= !isSpeech(d.sentence() - 1, t, r);
      boolean acts = told && !r.sentence().children(t.index(), "obj").isEmpty();
      if (acts && r.sentence().child(t.index(), "ccomp").isEmpty()) {
        List<Participant> agents =
            words.get(d.sentence() - 1).of(r.clauses().surfaceSubject(t.index())).stream()
                .filter(a -> a.entityKey().isPresent() && !isAmong(a, d.agents()))
                .toList();
        if (agents.size() == 1) {
          return DeedNames.clause(agents.get(0).label(), t.index(), r);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a verb says something or judges, so that it is no deed. */
  private boolean isSpeech(int sentence, Token verb, Reading r) {
    return spoken.getOrDefault(sentence, Set.of()).contains(verb.index())
        || r.sentence().child(verb.index(), "xcomp").isPresent();
  }

  private static boolean is(Participant p, String key) {
    return p.entityKey().filter(key::equals).isPresent();
  }

  private static boolean isAmong(Participant p, List<Participant> all) {
    return all.stream().anyMatch(o -> Participants.same(p, o));
  }
}
