package org.newsgraph.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.TextSpan;

/**
 * A holder takes an evaluative position towards a target.
 *
 * @param key identity within the article, made from content
 * @param holder who takes it
 * @param attitude which
 * @param target towards whom or what
 * @param about the matter, in the text's words, if told
 * @param sentence index of the sentence in the article
 * @param trigger the words that made it
 * @param frame id of the lexicon entry that matched
 * @param reasons rule names with the words that fired, for {@code explain}
 */
public record Stance(
    String key,
    Participant holder,
    Attitude attitude,
    Participant target,
    Optional<String> about,
    int sentence,
    TextSpan trigger,
    String frame,
    List<String> reasons) {
  public Stance {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(attitude, "attitude");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(trigger, "trigger");
    reasons = List.copyOf(reasons);
  }
}
