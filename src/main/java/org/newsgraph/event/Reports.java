package org.newsgraph.event;

import java.util.EnumSet;
import java.util.Set;
import org.newsgraph.event.frame.Frame;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Tells what a sentence reports from what it merely repeats or touches on. */
final class Reports {
  /** Classes that complete the PLOVER roots; of them only what is told for its own sake counts. */
  private static final Set<EventType> SECONDARY =
      EnumSet.range(EventType.PROTEST, EventType.PLEDGE);

  /** What may be ahead of somebody without anybody's doing it. */
  private static final Set<EventType> BY_NOBODY =
      EnumSet.of(
          EventType.VETO,
          EventType.ELECTION,
          EventType.APPOINTMENT,
          EventType.RESIGNATION,
          EventType.ARREST);

  private static final Set<EventType> STANDING =
      EnumSet.of(EventType.ELECTION, EventType.APPOINTMENT, EventType.ARREST);

  /** Verbs that tell what a strike or an attack did. */
  private static final Set<String> EFFECTS = Set.of("kill", "wound", "injure", "maim", "destroy");

  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final FrameMatch[] matches;

  Reports(Reading reading, FrameMatch[] matches) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.matches = matches;
  }

  /** Whether a match is no report of an event of its own. */
  boolean isNone(FrameMatch m) {
    return isTakenUp(m) || isLifted(m) || isEffect(m) || isStanding(m);
  }

  /**
   * Whether a draft is mere background: something of a secondary class that nobody does, or that
   * another event of the sentence is about ("threatened to hold a strike"), or something that
   * nobody does and that has not happened ("calls for sanctions on Chad").
   */
  boolean isBackground(FrameMatch m, Draft d) {
    boolean unreal = d.status() == Status.POSSIBLE || d.status() == Status.DENIED;
    boolean secondary = d.type().filter(SECONDARY::contains).isPresent();
    if (secondary) {
      return d.agents().isEmpty() || unreal && isWithinEvent(m.predicate());
    }
    return d.agents().isEmpty()
        && d.status() == Status.POSSIBLE
        && d.type().filter(t -> !BY_NOBODY.contains(t)).isPresent();
  }

  private boolean isWithinEvent(int predicate) {
    for (int up = sentence.token(predicate).head(); up >= 0; up = sentence.token(up).head()) {
      if (matches[up] != null && matches[up].frame().type().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "the elected prime minister", "the jailed leader": what he is, not what has happened. */
  private boolean isStanding(FrameMatch m) {
    Token t = sentence.token(m.predicate());
    return t.is("amod")
        && t.head() > t.index()
        && m.frame().part() == Frame.Part.VERB
        && m.frame().type().filter(STANDING::contains).isPresent()
        && sentence.children(t.index(), "advmod").isEmpty();
  }

  /** "fired on the mosque, killing ten": the deed has been told. */
  private boolean isEffect(FrameMatch m) {
    Token t = sentence.token(m.predicate());
    boolean joined = t.is("advcl") && t.xpos().equals("VBG") || t.is("conj");
    return joined
        && EFFECTS.contains(t.lemma())
        && t.head() >= 0
        && isHarm(m)
        && matches[t.head()] != null
        && isHarm(matches[t.head()]);
  }

  private static boolean isHarm(FrameMatch m) {
    return m.frame().type().filter(SpeechActs.HARM::contains).isPresent();
  }

  /**
   * "eased the embargo on Cuba", "the lifting of sanctions": there are some, nobody imposes any.
   */
  private boolean isLifted(FrameMatch m) {
    Token t = sentence.token(m.predicate());
    boolean role = t.is("obj") || t.is("nmod") || t.is("nsubj");
    return role
        && t.head() >= 0
        && matches[t.head()] != null
        && m.frame().type().filter(EventType.SANCTION::equals).isPresent()
        && matches[t.head()].frame().type().filter(EventType.SANCTION_RELIEF::equals).isPresent();
  }

  /** "imposed sanctions": the verb already makes the event that its object names. */
  private boolean isTakenUp(FrameMatch m) {
    int up = sentence.token(m.predicate()).head();
    boolean argument = m.frame().part() == Frame.Part.NOUN && up >= 0 && matches[up] != null;
    return argument
        && m.frame().type().isPresent()
        && matches[up].frame().type().equals(m.frame().type())
        && reading.clauses().logicalObject(up).contains(m.predicate());
  }
}
