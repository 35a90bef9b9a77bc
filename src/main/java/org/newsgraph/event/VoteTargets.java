package org.newsgraph.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gives votes that do not name their text the one that the sentence or those before it treat. */
final class VoteTargets {
  private static final Set<EventType> VOTES =
      EnumSet.of(EventType.VOTE_FOR, EventType.VOTE_AGAINST, EventType.ABSTENTION, EventType.VETO);
  private static final Set<EventType> NAMES_TEXT =
      EnumSet.of(
          EventType.VOTE_FOR,
          EventType.VOTE_AGAINST,
          EventType.VETO,
          EventType.ADOPTION,
          EventType.PROPOSAL);
  private static final int REACH = 3;

  private VoteTargets() {}

  /** The drafts, in the same order, with targets filled in. */
  static List<Draft> fill(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      boolean open = d.type().filter(VOTES::contains).isPresent() && d.targets().isEmpty();
      out.add(open ? filled(d, drafts) : d);
    }
    return out;
  }

  private static Draft filled(Draft vote, List<Draft> drafts) {
    Draft best = null;
    for (Draft d : drafts) {
      boolean names = d.type().filter(NAMES_TEXT::contains).isPresent() && !d.targets().isEmpty();
      int distance = vote.sentence() - d.sentence();
      boolean near = names && distance >= 0 && distance <= REACH;
      if (near && (best == null || d.sentence() >= best.sentence())) {
        best = d;
      }
    }
    return best == null ? vote : vote.withTargets(best.targets());
  }
}
