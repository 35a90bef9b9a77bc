package org.newsgraph.graph;

import java.util.Comparator;
import java.util.Optional;
import org.newsgraph.event.PartialDate;
import org.newsgraph.event.Status;
import org.newsgraph.graph.EventJoin.JoinedEvent;

/** Which report speaks for an event that several articles tell of. */
final class Clearest {
  private static final Comparator<EventReport> ORDER =
      Comparator.comparingInt(Clearest::certainty)
          .thenComparing(r -> -r.agentEntities().size())
          .thenComparing(r -> r.targets().isEmpty())
          .thenComparing(r -> -Matter.of(r).size())
          .thenComparing(r -> -r.date().map(d -> d.iso().length()).orElse(0))
          .thenComparing(EventReport::iri);

  private Clearest() {}

  private static int certainty(EventReport report) {
    return report.status() == Status.ACTUAL ? 0 : report.status() == Status.CLAIMED ? 1 : 2;
  }

  static EventReport of(JoinedEvent event) {
    return event.reports().stream().min(ORDER).orElseThrow();
  }

  /** The most precise date that a report gives; of equally precise ones the earliest. */
  static Optional<PartialDate> date(JoinedEvent event) {
    return event.reports().stream()
        .flatMap(r -> r.date().stream())
        .min(
            Comparator.comparingInt((PartialDate d) -> -d.iso().length())
                .thenComparing(Comparator.naturalOrder()));
  }
}
