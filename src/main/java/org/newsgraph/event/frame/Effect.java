package org.newsgraph.event.frame;

import java.util.Locale;

/** What a predicate says about the events in its complement. */
public enum Effect {
  /** Nothing is known. */
  NONE,
  /** The complement happened: "managed to", "admitted that". */
  ACTUAL,
  /** The subject says so: "said that". */
  CLAIMED,
  /** It did not happen, or so the subject says: "denied that", "refused to". */
  DENIED,
  /** It may happen: "threatened to", "called for". */
  POSSIBLE;

  static Effect of(String word) {
    return word.equals("-") ? NONE : valueOf(word.toUpperCase(Locale.ROOT));
  }
}
