package org.newsgraph.event;

import java.util.Locale;

/** How a sentence presents an event. */
public enum Status {
  /** The article itself asserts that it happened. */
  ACTUAL,
  /** Only a quoted source says so. */
  CLAIMED,
  /** Negated, or denied by the one concerned. */
  DENIED,
  /** Planned, threatened, conditional, asked for, future. */
  POSSIBLE;

  /** The value in query results, e.g. {@code actual}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
