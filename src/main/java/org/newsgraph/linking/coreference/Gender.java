package org.newsgraph.linking.coreference;

/** What pronoun a person is spoken of with, as far as names and titles tell. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
