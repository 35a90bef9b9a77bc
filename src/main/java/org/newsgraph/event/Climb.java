package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is met on the way up from an event's predicate to the root of its sentence. */
final class Climb {
  private final boolean verbal;
  private Status status = Status.ACTUAL;
  private Optional<Participant> source = Optional.empty();
  private final List<String> reasons = new ArrayList<>();

  Climb(boolean verbal) {
    this.verbal = verbal;
  }

  boolean isVerbal() {
    return verbal;
  }

  void add(Status s, String reason) {
    reasons.add(s.id() + ": " + reason);
    if (rank(s) > rank(status)) {
      status = s;
    }
  }

  void soften() {
    if (status == Status.DENIED) {
      status = Status.POSSIBLE;
      reasons.add("possible: but for a condition");
    }
  }

  void claim(Optional<Participant> who, String reason) {
    add(Status.CLAIMED, reason + who.map(p -> " " + p.label()).orElse(""));
    if (source.isEmpty()) {
      source = who;
    }
  }

  boolean isUnclaimed() {
    return source.isEmpty() && status != Status.CLAIMED;
  }

  private static int rank(Status s) {
    return switch (s) {
      case ACTUAL -> 0;
      case CLAIMED -> 1;
      case POSSIBLE -> 2;
      case DENIED -> 3;
    };
  }

  StatusReading result() {
    return new StatusReading(status, status == Status.CLAIMED ? source : Optional.empty(), reasons);
  }
}
