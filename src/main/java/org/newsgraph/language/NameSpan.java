package org.newsgraph.language;

/**
 * A name that the name finder saw.
 *
 * @param first index of its first token
 * @param end index behind its last token
 * @param kind person, organization or location
 */
public record NameSpan(int first, int end, Kind kind) {
  /** Coarse kinds, as the training data has them. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    LOCATION
  }
}
