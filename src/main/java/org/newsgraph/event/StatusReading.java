package org.newsgraph.event;

import java.util.List;
import java.util.Optional;

/**
 * How a sentence presents an event.
 *
 * @param status the verdict
 * @param source who says so, if somebody does
 * @param reasons rule names with the words that fired, innermost first
 */
record StatusReading(Status status, Optional<Participant> source, List<String> reasons) {
  StatusReading {
    reasons = List.copyOf(reasons);
  }

  /** A deed that somebody calls his own. */
  static StatusReading claimedBy(Participant who) {
    return new StatusReading(
        Status.CLAIMED, Optional.of(who), List.of("claimed: its own by " + who.label()));
  }
}
