package org.newsgraph.linking;

import java.util.Objects;
import org.newsgraph.TextSpan;

/**
 * A place in the text that refers to an entity.
 *
 * @param entityKey {@link Entity#key()} of what is meant
 * @param kind how it refers
 * @param sentence index of the sentence, {@link #NO_SENTENCE} in a dateline
 * @param first index of its first token
 * @param end index behind its last token
 * @param head index of its syntactic head token
 * @param span where it stands in the article's text
 * @param text its characters
 * @param score confidence of the link, 0 to 1
 * @param why the features behind the link, for {@code explain}
 */
public record Mention(
    String entityKey,
    Kind kind,
    int sentence,
    int first,
    int end,
    int head,
    TextSpan span,
    String text,
    double score,
    String why) {
  /** The sentence of a mention that stands before the text. */
  public static final int NO_SENTENCE = -1;

  /** How a mention refers. The first four count as mentions in the {@code entities} query. */
  public enum Kind {
    NAME,
    ABBREVIATION,
    DEMONYM,
    METONYM,
    /** "the president", "the alliance". */
    DESCRIPTION,
    PRONOUN
  }

  public Mention {
    Objects.requireNonNull(entityKey, "entityKey");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
    if (first >= end || head < first || head >= end) {
      throw new IllegalArgumentException(
          "bad mention tokens " + first + ".." + end + " head " + head);
    }
  }

  /** Whether it names its entity, as a pronoun or a description does not. */
  public boolean isName() {
    return kind != Kind.DESCRIPTION && kind != Kind.PRONOUN;
  }
}
