package org.newsgraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.event.Status;

/**
 * Finds the reports of one event in several articles. Reports are compared only inside blocks
 * (class, participant, day or month), the surest dated ones first, so the outcome depends neither
 * on the order of the articles nor on their number squared. Two events of one article are never
 * joined: the extractor kept them apart.
 */
final class EventJoin {
  /** An event with its reports, the first in IRI order leading. */
  record JoinedEvent(List<EventReport> reports) {
    EventReport first() {
      return reports.get(0);
    }
  }

  private static final class Group {
    private final List<EventReport> reports = new ArrayList<>();

    boolean accepts(EventReport report) {
      return reports.stream().allMatch(r -> SameEvent.test(r, report));
    }
  }

  private final Map<String, Set<Group>> blocks = new TreeMap<>();
  private final List<Group> groups = new ArrayList<>();

  private EventJoin() {}

  /**
   * Joins the reports; every report is in exactly one event. In IRI order of the leading reports.
   */
  static List<JoinedEvent> join(List<EventReport> reports) {
    EventJoin join = new EventJoin();
    reports.stream()
        .sorted(Comparator.comparingInt(EventJoin::vagueness).thenComparing(EventReport::iri))
        .forEach(join::place);
    return join.groups.stream()
        .map(
            g ->
                new JoinedEvent(
                    g.reports.stream().sorted(Comparator.comparing(EventReport::iri)).toList()))
        .sorted(Comparator.comparing(j -> j.first().iri()))
        .toList();
  }

  /** 0 for a day, 3 and 6 for month and year, 10 for no date. */
  private static int vagueness(EventReport report) {
    return 10 - report.date().map(d -> d.iso().length()).orElse(0);
  }

  private void place(EventReport report) {
    List<Group> fitting = new ArrayList<>();
    Set<Group> seen = new LinkedHashSet<>();
    for (String key : lookups(report)) {
      for (Group group : blocks.getOrDefault(key, Set.of())) {
        if (seen.add(group) && group.accepts(report)) {
          fitting.add(group);
        }
      }
    }
    Group group = choose(report, fitting);
    group.reports.add(report);
    for (String key : registrations(report)) {
      blocks.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(group);
    }
  }

  /** The only fitting group; of several the one with an equal date; else a new one. */
  private Group choose(EventReport report, List<Group> fitting) {
    List<Group> sameDate =
        fitting.stream()
            .filter(g -> report.date().isPresent() && g.reports.get(0).date().equals(report.date()))
            .toList();
    if (!sameDate.isEmpty()) {
      return sameDate.get(0);
    }
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    Group fresh = new Group();
    groups.add(fresh);
    return fresh;
  }

  /** Where a report may be found by later ones, which are never dated more finely. */
  private static List<String> registrations(EventReport report) {
    List<String> keys = new ArrayList<>();
    for (String block : participantBlocks(report)) {
      if (SameEvent.isSingular(report.type())) {
        keys.add(block + "any");
      }
      if (report.date().isPresent()) {
        String iso = report.date().get().iso();
        for (int length = 4; length <= iso.length(); length += 3) {
          keys.add(block + iso.substring(0, length));
        }
      } else {
        report.published().ifPresent(p -> keys.add(block + "published " + p));
      }
    }
    return keys;
  }

  /** Where earlier reports that may be the same event stand. */
  private static List<String> lookups(EventReport report) {
    List<String> keys = new ArrayList<>();
    for (String block : participantBlocks(report)) {
      if (report.date().isPresent()) {
        keys.add(block + report.date().get().iso());
      } else if (SameEvent.isSingular(report.type())) {
        keys.add(block + "any");
      } else {
        report.published().ifPresent(p -> addNearbyDays(keys, block, p));
      }
    }
    return keys;
  }

  private static void addNearbyDays(List<String> keys, String block, LocalDate published) {
    for (int i = -SameEvent.REPORTING_DAYS; i <= SameEvent.REPORTING_DAYS; i++) {
      keys.add(block + published.plusDays(i));
      keys.add(block + "published " + published.plusDays(i));
    }
  }

  private static List<String> participantBlocks(EventReport report) {
    String kind = report.type().localName() + (report.status() == Status.POSSIBLE ? "?" : "!");
    return report.participants().stream().map(k -> kind + " " + k + " ").toList();
  }
}
