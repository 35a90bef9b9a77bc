package org.newsgraph.event;

import java.util.Locale;

/** The position that a holder takes towards a target. */
public enum Attitude {
  SUPPORTS,
  OPPOSES,
  CONDEMNS,
  ACCUSES,
  DENIES,
  DEMANDS,
  PRAISES,
  DOUBTS,
  THREATENS;

  /** The value in query results, e.g. {@code condemns}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
