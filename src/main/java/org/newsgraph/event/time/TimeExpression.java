package org.newsgraph.event.time;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.TextSpan;
import org.newsgraph.event.PartialDate;

/**
 * Words that tell a time.
 *
 * @param sentence index of the sentence
 * @param first index of its first token, without a preposition
 * @param end index behind its last token
 * @param span where it stands in the article's text
 * @param role what it says about the event that it is attached to
 * @param date the time as far as the text gives it; empty where it cannot be worked out
 */
public record TimeExpression(
    int sentence, int first, int end, TextSpan span, Role role, Optional<PartialDate> date) {
  /** What a time says about an event. */
  public enum Role {
    /** "on Friday", "in 2011": when it happens. */
    AT,
    /** "since 2011", "from 9 May": where it starts. */
    START,
    /** "by 2030", "until Monday": where it ends. */
    END,
    /** "before Friday", "after the April talks": beside it. */
    BESIDE,
    /** "for two weeks", "within ten days": how long. */
    DURATION
  }

  public TimeExpression {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(date, "date");
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("bad tokens " + first + ".." + end);
    }
  }
}
