package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.event.frame.Frame;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Who says of a deed that it is his own: "claimed the attack", "took responsibility for the
 * bombing", "the raid, for which the group claimed responsibility", "the blast was claimed by it".
 */
final class Claimants {
  private static final Set<String> TAKING =
      Set.of("claim", "take", "accept", "assume", "acknowledge");
  private static final Set<String> OWNING = Set.of("responsibility", "credit");

  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;

  Claimants(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
  }

  /**
   * How a deed is told that its doer calls his own.
   *
   * @param owned whether its doers are those who claim it
   */
  static StatusReading vouched(
      StatusReading told, Frame frame, boolean owned, List<Participant> agents) {
    boolean claimed = owned || frame.inherent().filter(Status.CLAIMED::equals).isPresent();
    return claimed && told.status() == Status.ACTUAL && !agents.isEmpty()
        ? StatusReading.claimedBy(agents.get(0))
        : told;
  }

  /** The heads of those who claim the deed of a frame, or what did it. */
  List<Integer> of(FrameMatch m) {
    List<Integer> own = of(m.predicate());
    return own.isEmpty()
        ? m.agents().stream().flatMap(a -> of(a).stream()).distinct().toList()
        : own;
  }

  /** The heads of those who claim the deed that a noun names; empty where nobody does. */
  List<Integer> of(int deed) {
    Token t = sentence.token(deed);
    if (!t.isNominal()) {
      return List.of();
    }
    List<Integer> out = new ArrayList<>(byVerbAbove(t));
    for (Token c : sentence.children(deed)) {
      if (out.isEmpty() && c.relation().startsWith("acl") && c.isVerb()) {
        out.addAll(byModifier(c));
      }
    }
    return out.stream().filter(reading::isActor).toList();
  }

  /** "X claimed the attack", "X claimed responsibility for the attack". */
  private List<Integer> byVerbAbove(Token deed) {
    int up = deed.head();
    if (up >= 0 && OWNING.contains(sentence.token(up).lemma())) {
      up = sentence.token(up).head();
    }
    if (up < 0 || !sentence.token(up).isVerb()) {
      return List.of();
    }
    boolean claimed =
        sentence.token(up).lemma().equals("claim")
            && clauses.logicalObject(up).contains(deed.index());
    boolean owned =
        TAKING.contains(sentence.token(up).lemma())
            && takesResponsibility(up)
            && clauses.preposition(deed.index()).equals("for");
    return (claimed || owned) && isTold(up) ? clauses.logicalSubject(up) : List.of();
  }

  /** "the attack claimed by X", "the attack, for which X claimed responsibility". */
  private List<Integer> byModifier(Token verb) {
    boolean claimed = verb.lemma().equals("claim") && verb.xpos().equals("VBN");
    boolean owned = TAKING.contains(verb.lemma()) && takesResponsibility(verb.index());
    if (claimed) {
      return clauses.logicalSubject(verb.index());
    }
    return owned && isTold(verb.index()) ? clauses.heads(verb.index(), "nsubj") : List.of();
  }

  private boolean takesResponsibility(int verb) {
    return clauses.logicalObject(verb).stream()
        .anyMatch(o -> OWNING.contains(sentence.token(o).lemma()));
  }

  private boolean isTold(int verb) {
    return sentence.children(verb).stream().noneMatch(c -> c.lemma().equals("not"));
  }
}
