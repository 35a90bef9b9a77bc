package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words why two reports were joined. */
final class JoinReason {
  private JoinReason() {}

  static String between(EventReport first, EventReport report) {
    List<String> parts = new ArrayList<>();
    parts.add("class " + report.type().localName());
    shared(parts, "agent", first.agents(), report.agents());
    shared(parts, "target", first.targets(), report.targets());
    Set<String> matter = Matter.of(first.targets());
    matter.retainAll(Matter.of(report.targets()));
    if (!matter.isEmpty()) {
      parts.add("matter " + String.join(" ", matter));
    }
    parts.add("date " + date(first) + " and " + date(report));
    return String.join("; ", parts);
  }

  private static void shared(
      List<String> parts, String role, List<EventReport.Party> a, List<EventReport.Party> b) {
    String labels =
        a.stream()
            .filter(EventReport.Party::isEntity)
            .filter(p -> b.stream().anyMatch(q -> q.node().equals(p.node())))
            .map(EventReport.Party::label)
            .collect(Collectors.joining(", "));
    Stream.of(labels).filter(l -> !l.isEmpty()).forEach(l -> parts.add(role + " " + l));
  }

  private static String date(EventReport report) {
    return report
        .date()
        .map(d -> d.iso())
        .or(() -> report.published().map(p -> "unknown (article of " + p + ")"))
        .orElse("unknown");
  }
}
