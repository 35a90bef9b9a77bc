package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is met on the way up from an event's predicate to the root of its sentence. */
final class Climb {
  private final boolean verbal;
  private Status status = Status.ACTUAL;
  private boolean denial;
  private boolean possibility;
  private boolean claim;
  private boolean open;
  private Optional<Participant> source = Optional.empty();
  private final List<String> reasons = new ArrayList<>();

  Climb(boolean verbal) {
    this.verbal = verbal;
  }

  boolean isVerbal() {
    return verbal;
  }

  /**
   * From here on the event is taken for granted, as in "failed to condemn the raid": what is
   * negated above is not the event itself. A definite one is none of a plan's or a wish's either.
   *
   * @param definite whether the text speaks of it as known
   * @param undisputed whether nobody need vouch for it
   */
  void shield(boolean definite, boolean undisputed) {
    denial = true;
    possibility |= definite;
    claim |= definite && undisputed;
  }

  /** From here on what is said not to be so is something else: "failed to agree, as X objected". */
  void tellsByItself() {
    denial = true;
  }

  /**
   * From here on somebody's not saying so leaves it open: "declined to confirm the strike" does not
   * deny it.
   */
  void tellsKnowledge() {
    open = true;
  }

  /** Somebody calls it untrue, whoever has told it. */
  void refute(String reason) {
    open = false;
    add(Status.DENIED, reason);
  }

  private boolean isShieldedFrom(Status s) {
    return switch (s) {
      case ACTUAL -> false;
      case CLAIMED -> claim;
      case POSSIBLE -> possibility;
      case DENIED -> denial;
    };
  }

  /** Somebody asks that it be so: what shall not happen has neither happened nor been denied. */
  void demand(String reason) {
    add(Status.POSSIBLE, reason);
    if (status == Status.DENIED) {
      status = Status.POSSIBLE;
    }
  }

  void add(Status met, String reason) {
    Status s = open && met == Status.DENIED ? Status.POSSIBLE : met;
    if (isShieldedFrom(s)) {
      reasons.add("taken for granted under " + reason);
      return;
    }
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
    if (source.isEmpty() && !claim) {
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
