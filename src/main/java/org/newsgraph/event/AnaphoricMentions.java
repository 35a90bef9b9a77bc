package org.newsgraph.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Drops drafts that only point back: "the strike on the base" after the strike was told names no
 * further event. A noun that names nobody who acts is kept only where nothing else in the article
 * tells an event of its kind.
 */
final class AnaphoricMentions {
  private static final Set<EventType> VIOLENCE =
      EnumSet.of(EventType.STRIKE, EventType.ATTACK, EventType.CHEMICAL_ATTACK, EventType.INVASION);

  private AnaphoricMentions() {}

  /** The drafts without those that point back, in the same order. */
  static List<Draft> drop(List<Draft> drafts) {
    return drafts.stream().filter(d -> !pointsBack(d, drafts)).toList();
  }

  private static boolean pointsBack(Draft d, List<Draft> all) {
    boolean bare = d.type().isPresent() && d.agents().isEmpty() && isNominal(d);
    return bare
        && all.stream()
            .anyMatch(o -> o != d && sameKind(d, o) && (!o.agents().isEmpty() || !isNominal(o)));
  }

  private static boolean isNominal(Draft d) {
    return d.frame().contains(".n");
  }

  private static boolean sameKind(Draft a, Draft b) {
    return b.type().isPresent()
        && (a.type().equals(b.type())
            || VIOLENCE.contains(a.type().get()) && VIOLENCE.contains(b.type().get()));
  }
}
