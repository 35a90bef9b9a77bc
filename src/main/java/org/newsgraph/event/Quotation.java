package org.newsgraph.event;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.TextSpan;

/**
 * A direct quotation.
 *
 * @param key identity within the article, made from content
 * @param text the words between the quotation marks
 * @param span where they stand in the article's text
 * @param speaker who says it, if that is sure
 * @param sentence index of the sentence where it begins
 * @param why how the speaker was found, for {@code explain}
 */
public record Quotation(
    String key,
    String text,
    TextSpan span,
    Optional<Participant> speaker,
    int sentence,
    String why) {
  public Quotation {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(speaker, "speaker");
  }
}
