package org.newsgraph.linking;

import java.util.Objects;
import java.util.Optional;

/**
 * Somebody or something that an article names.
 *
 * @param key identity: the Wikidata id where linked ({@code Q159}), else a slug made from type and
 *     name ({@code person/vladimir-safronkov}), stable from build to build
 * @param type its kind
 * @param label canonical name
 * @param qid Wikidata id, if linked
 * @param description short description, if the catalog has one
 * @param translations language of label and description, and what they are in others
 */
public record Entity(
    String key,
    EntityType type,
    String label,
    Optional<String> qid,
    Optional<String> description,
    Translations translations) {
  public Entity {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(qid, "qid");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(translations, "translations");
    if (key.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException("an entity needs key and label");
    }
  }

  /** An entity with an English name alone. */
  public Entity(
      String key,
      EntityType type,
      String label,
      Optional<String> qid,
      Optional<String> description) {
    this(key, type, label, qid, description, Translations.NONE);
  }

  /** The same entity with what it is called in other languages. */
  public Entity in(Translations languages) {
    return new Entity(key, type, label, qid, description, languages);
  }
}
