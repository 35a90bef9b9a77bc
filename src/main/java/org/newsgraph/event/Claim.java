package org.newsgraph.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.TextSpan;

/**
 * In this sentence, this source presents an event with this status.
 *
 * @param sentence index of the sentence in the article
 * @param status how the event is presented
 * @param source who says so, where it is not the article itself
 * @param trigger the words that made it, in the article's text
 * @param frame id of the lexicon entry that matched
 * @param reasons why this status, these roles: rule names with the words that fired, for {@code
 *     explain}
 */
public record Claim(
    int sentence,
    Status status,
    Optional<Participant> source,
    TextSpan trigger,
    String frame,
    List<String> reasons) {
  public Claim {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(frame, "frame");
    reasons = List.copyOf(reasons);
  }
}
