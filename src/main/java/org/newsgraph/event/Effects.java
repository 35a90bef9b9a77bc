package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.frame.Effect;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** What the frame of a governing word says of the events in its scope. */
final class Effects {
  /** Verbs that deny what they govern, and whose negation leaves it open. */
  private static final Set<String> OPEN =
      Set.of("rule", "exclude", "preclude", "reject", "oppose", "deny", "dispute", "refute");

  /** Verbs that bring about what they govern: without them it has not come to pass. */
  private static final Set<String> BRINGING =
      Set.of("manage", "cause", "compel", "oblige", "help", "force", "remember", "happen");

  private final AnalyzedSentence sentence;
  private final Participants participants;
  private final LocalSignals signals;
  private final Constructions constructions;

  Effects(
      AnalyzedSentence sentence,
      Participants participants,
      LocalSignals signals,
      Constructions constructions) {
    this.sentence = sentence;
    this.participants = participants;
    this.signals = signals;
    this.constructions = constructions;
  }

  /** Who says so. */
  Optional<Participant> source(List<Integer> heads) {
    return participants.of(heads).stream().findFirst();
  }

  /**
   * Applies the effect of the frame at a governor to an event that stands under it.
   *
   * @param m the frame of the governor, or null
   * @param path how the event hangs there: {@code comp}, {@code obj}, {@code surface}, a
   *     preposition
   */
  void apply(FrameMatch m, String path, int governor, Climb climb) {
    if (m != null && (m.frame().scope().contains(path) || path.equals("comp"))) {
      Token g = sentence.token(governor);
      boolean negated = signals.isNegated(governor) || constructions.isNoNoun(governor);
      String word = "\"" + g.text() + "\"";
      switch (m.frame().effect()) {
        case CLAIMED -> claim(m, negated, word, climb);
        case DENIED -> climb.add(negated ? undone(g) : Status.DENIED, word);
        case POSSIBLE -> open(m, negated && !g.isVerb(), word, climb);
        case ACTUAL -> {
          if (negated) {
            boolean undone = path.equals("surface") || BRINGING.contains(g.lemma()) || !g.isVerb();
            climb.add(undone ? Status.DENIED : Status.POSSIBLE, "not " + word);
          } else if (g.isVerb() && !BRINGING.contains(g.lemma())) {
            climb.tellsKnowledge();
          }
        }
        case NONE -> {
          // says nothing
        }
      }
    }
    signals.modality(governor, climb);
  }

  private void claim(FrameMatch m, boolean negated, String word, Climb climb) {
    if (negated) {
      climb.add(Status.POSSIBLE, "not said: " + word);
    } else {
      climb.claim(source(m.agents()), "said: " + word);
      if (sentence.token(m.predicate()).isVerb()) {
        climb.tellsKnowledge();
      }
    }
  }

  private static void open(FrameMatch m, boolean none, String word, Climb climb) {
    if (none) {
      climb.add(Status.DENIED, "no " + word);
    } else if (isDemand(m)) {
      climb.demand(word);
    } else {
      climb.add(Status.POSSIBLE, word);
    }
  }

  /** "did not refuse to meet" met; "did not rule out sending troops" has sent none. */
  private static Status undone(Token negatedDenial) {
    return OPEN.contains(negatedDenial.lemma()) ? Status.POSSIBLE : Status.ACTUAL;
  }

  private static boolean isDemand(FrameMatch m) {
    return m.frame().type().filter(EventType.DEMAND::equals).isPresent()
        || m.frame().attitude().filter(Attitude.DEMANDS::equals).isPresent();
  }

  /** "It fired a missile, Seoul said, as the two met": told by the article, not said. */
  boolean isBehindReport(Token clause, Token governor, FrameMatch[] matches) {
    int speech = governor.is("ccomp") ? governor.head() : -1;
    FrameMatch m = speech >= 0 ? matches[speech] : null;
    return m != null
        && m.frame().effect() == Effect.CLAIMED
        && governor.index() < speech
        && speech < clause.index();
  }

  /** "rejected", "denied", "brushed aside": what is answered so has been said before. */
  static boolean answers(FrameMatch m) {
    return m != null
        && (m.frame().effect() == Effect.DENIED
            || m.frame().type().filter(EventType.REJECTION::equals).isPresent()
            || m.frame().type().filter(EventType.DENIAL::equals).isPresent());
  }
}
