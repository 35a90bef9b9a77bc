package org.newsgraph.event;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.TextSpan;

/**
 * Who or what takes part in an event, a claim or a stance.
 *
 * @param label canonical name of the entity, or the text's own words ("draft resolution on Syria")
 * @param entityKey key of the entity in the article, if it is one
 * @param span the words in the article's text, if they stand there
 */
public record Participant(String label, Optional<String> entityKey, Optional<TextSpan> span) {
  public Participant {
    if (label.isBlank()) {
      throw new IllegalArgumentException("a participant needs a label");
    }
    Objects.requireNonNull(entityKey, "entityKey");
    Objects.requireNonNull(span, "span");
  }
}
