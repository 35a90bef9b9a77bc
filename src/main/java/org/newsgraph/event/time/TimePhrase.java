package org.newsgraph.event.time;

/**
 * A time expression as it stands in a sentence.
 *
 * @param first index of its first token, without a preposition
 * @param end index behind its last token
 * @param head index of the token that carries it in the tree
 * @param role what it says about the event
 * @param value what the words say
 */
record TimePhrase(int first, int end, int head, TimeExpression.Role role, TimeValue value) {
  boolean contains(int token) {
    return first <= token && token < end;
  }
}
