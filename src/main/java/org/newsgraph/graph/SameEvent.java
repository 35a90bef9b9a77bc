package org.newsgraph.graph;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.event.EventType;
import org.newsgraph.event.PartialDate;
import org.newsgraph.event.Status;

/**
 * Whether two reports from different articles tell of one event: same class, shared participants,
 * dates that agree, nothing that contradicts. Precision before reach: what recurs every day (an
 * accusation, a meeting, a strike) is one only on one day.
 */
final class SameEvent {
  /** An undated report of a recurring event is taken to be this fresh, in days. */
  static final int REPORTING_DAYS = 3;

  private static final int SINGULAR_DAYS = 31;

  /** Reprints carry later dates, and a weekday counted from them comes out that much too late. */
  private static final int REPRINT_DAYS = 7;

  /** Rare enough that actor and matter tell which one is meant, without a day. */
  private static final Set<EventType> SINGULAR =
      EnumSet.of(
          EventType.VETO,
          EventType.VOTE_FOR,
          EventType.VOTE_AGAINST,
          EventType.ABSTENTION,
          EventType.ADOPTION,
          EventType.APPOINTMENT,
          EventType.RESIGNATION,
          EventType.ELECTION);

  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?:all |the |its |at least |some |more than )*(?:\\d+|two|three|four|five|six|seven|eight|nine"
              + "|ten|eleven|twelve|several|many|dozens|numerous|every|earlier|previous|past)\\b",
          Pattern.CASE_INSENSITIVE);

  /** All who take part do the same; agent and target are interchangeable. */
  private static final Set<EventType> MUTUAL =
      EnumSet.of(
          EventType.MEETING,
          EventType.PHONE_CALL,
          EventType.AGREEMENT,
          EventType.NEGOTIATION,
          EventType.CEASEFIRE,
          EventType.COOPERATION,
          EventType.DIPLOMATIC_BREAK);

  private SameEvent() {}

  static boolean isSingular(EventType type) {
    return SINGULAR.contains(type);
  }

  static boolean isMutual(EventType type) {
    return MUTUAL.contains(type);
  }

  static boolean test(EventReport a, EventReport b) {
    return a.type() == b.type()
        && !a.article().equals(b.article())
        && (a.status() == Status.POSSIBLE) == (b.status() == Status.POSSIBLE)
        && isSummary(a) == isSummary(b)
        && denialAgrees(a, b)
        && placesAgree(a, b)
        && participantsAgree(a, b)
        && datesAgree(a, b);
  }

  /** "vetoed six resolutions" sums up votes of several days and is none of them. */
  private static boolean isSummary(EventReport report) {
    return isSingular(report.type())
        && report.targets().stream().anyMatch(t -> COUNTED.matcher(t.label()).find());
  }

  /** A denial is of one event: it meets an assertion on that day or on that matter alone. */
  private static boolean denialAgrees(EventReport a, EventReport b) {
    return (a.status() == Status.DENIED) == (b.status() == Status.DENIED)
        || sameDay(a, b)
        || share(Matter.of(a), Matter.of(b));
  }

  private static boolean placesAgree(EventReport a, EventReport b) {
    return a.place().isEmpty()
        || b.place().isEmpty()
        || !a.place().get().isEntity()
        || !b.place().get().isEntity()
        || a.place().get().node().equals(b.place().get().node());
  }

  private static boolean participantsAgree(EventReport a, EventReport b) {
    if (isMutual(a.type())) {
      Set<String> shared = a.participants();
      shared.retainAll(b.participants());
      return shared.size() >= 2;
    }
    if (a.agents().isEmpty() != b.agents().isEmpty()) {
      return share(a.targetEntities(), b.targetEntities()) && sameDay(a, b);
    }
    return agentsAgree(a, b) && targetsAgree(a, b);
  }

  private static boolean agentsAgree(EventReport a, EventReport b) {
    if (share(a.agentEntities(), b.agentEntities())) {
      return true;
    }
    return a.agentEntities().isEmpty()
        && b.agentEntities().isEmpty()
        && share(a.targetEntities(), b.targetEntities())
        && labels(a.agents()).equals(labels(b.agents()));
  }

  private static boolean targetsAgree(EventReport a, EventReport b) {
    Set<String> first = a.targetEntities();
    Set<String> second = b.targetEntities();
    if (share(first, second)) {
      return true;
    }
    if (!first.isEmpty() && !second.isEmpty()) {
      return false;
    }
    if (a.targets().isEmpty() && b.targets().isEmpty()) {
      return true;
    }
    Set<String> matterA = Matter.of(a.targets());
    Set<String> matterB = Matter.of(b.targets());
    if (share(matterA, matterB)) {
      return true;
    }
    return isSingular(a.type()) && (matterA.isEmpty() || matterB.isEmpty() || sameDay(a, b));
  }

  private static boolean datesAgree(EventReport a, EventReport b) {
    if (sameDay(a, b)) {
      return true;
    }
    if (a.date().isPresent() && b.date().isPresent()) {
      return isSingular(a.type()) && oneCoversTheOther(a.date().get(), b.date().get());
    }
    if (a.date().isPresent()) {
      return datesAgree(b, a);
    }
    Optional<LocalDate> other = b.date().isPresent() ? b.day() : b.published();
    if (a.published().isEmpty() || other.isEmpty()) {
      return isSingular(a.type()) && (b.date().isPresent() || share(Matter.of(a), Matter.of(b)));
    }
    long days = ChronoUnit.DAYS.between(other.get(), a.published().get());
    long most = isSingular(a.type()) ? SINGULAR_DAYS : REPORTING_DAYS;
    long before = isSingular(a.type()) ? REPRINT_DAYS : 0;
    return days <= most && days >= (b.date().isPresent() ? -before : -most);
  }

  private static boolean sameDay(EventReport a, EventReport b) {
    return a.day().isPresent() && a.day().equals(b.day());
  }

  private static boolean oneCoversTheOther(PartialDate a, PartialDate b) {
    return a.iso().startsWith(b.iso()) || b.iso().startsWith(a.iso());
  }

  private static List<String> labels(List<EventReport.Party> parties) {
    return parties.stream().map(p -> Matter.normal(p.label())).sorted().toList();
  }

  private static boolean share(Set<String> a, Set<String> b) {
    return !Collections.disjoint(a, b);
  }
}
