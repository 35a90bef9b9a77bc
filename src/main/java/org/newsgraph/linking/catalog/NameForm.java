package org.newsgraph.linking.catalog;

/**
 * One written form of an entity's name.
 *
 * @param kind how far it may be trusted
 * @param text as it is written
 */
public record NameForm(FormKind kind, String text) {
  public NameForm {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a name form needs a text");
    }
  }
}
