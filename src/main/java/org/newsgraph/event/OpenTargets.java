package org.newsgraph.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fills targets that a sentence leaves to the ones before it: out of where forces go that were sent
 * in before, and of whom somebody demands who has just suffered from his act ("Mali demanded that
 * they leave").
 */
final class OpenTargets {
  private static final Set<EventType> MOVES =
      EnumSet.of(EventType.DEPLOYMENT, EventType.INVASION, EventType.WITHDRAWAL);

  /** What is done to somebody, so that he may call on him who did it. */
  private static final Set<EventType> SUFFERED =
      EnumSet.of(
          EventType.DEPLOYMENT,
          EventType.INVASION,
          EventType.STRIKE,
          EventType.ATTACK,
          EventType.CHEMICAL_ATTACK,
          EventType.SANCTION,
          EventType.EXPULSION,
          EventType.ARREST,
          EventType.ACCUSATION,
          EventType.THREAT);

  /** What somebody says to or of another right before he demands something of him. */
  private static final Set<EventType> SPOKEN =
      EnumSet.of(EventType.ACCUSATION, EventType.CONDEMNATION, EventType.THREAT, EventType.DEMAND);

  private static final int MOVE_REACH = 4;

  private OpenTargets() {}

  /** The drafts, in the same order, with targets filled in. */
  static List<Draft> fill(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      boolean open = d.targets().isEmpty() && !d.agents().isEmpty();
      if (open && d.type().filter(MOVES::contains).isPresent()) {
        out.add(place(d, out).map(d::withTargets).orElse(d));
      } else if (open && d.is(EventType.DEMAND)) {
        out.add(accused(d, out).or(() -> offender(d, out)).map(d::withTargets).orElse(d));
      } else {
        out.add(d);
      }
    }
    return out;
  }

  /** Where the same forces were sent before. */
  private static Optional<List<Participant>> place(Draft d, List<Draft> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft o = before.get(i);
      if (d.sentence() - o.sentence() > MOVE_REACH) {
        break;
      }
      boolean move = o.type().filter(MOVES::contains).isPresent();
      boolean places = o.targets().stream().anyMatch(t -> t.entityKey().isPresent());
      if (move && places && isSame(o.agents(), d.agents())) {
        return Optional.of(o.targets());
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(List<Participant> a, List<Participant> b) {
    return !a.isEmpty()
        && a.stream().allMatch(x -> b.stream().anyMatch(y -> Participants.same(x, y)));
  }

  /** "accused Rwanda of ... and demanded that they leave": whom he speaks of in this sentence. */
  private static Optional<List<Participant>> accused(Draft d, List<Draft> before) {
    for (int i = before.size() - 1; i >= 0 && before.get(i).sentence() == d.sentence(); i--) {
      Draft o = before.get(i);
      boolean spoken = o.type().filter(SPOKEN::contains).isPresent();
      boolean named = o.targets().stream().anyMatch(t -> t.entityKey().isPresent());
      if (spoken && named && isSame(o.agents(), d.agents())) {
        return Optional.of(o.targets());
      }
    }
    return Optional.empty();
  }

  /** Whoever has just done something to him who demands. */
  private static Optional<List<Participant>> offender(Draft d, List<Draft> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft o = before.get(i);
      if (d.sentence() - o.sentence() > 1) {
        break;
      }
      boolean suffered =
          o.type().filter(SUFFERED::contains).isPresent()
              && o.status() != Status.POSSIBLE
              && isSame(d.agents(), o.targets());
      if (suffered && !o.agents().isEmpty()) {
        return Optional.of(o.agents());
      }
    }
    return Optional.empty();
  }
}
