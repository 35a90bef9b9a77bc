package org.newsgraph.linking;

import java.util.Objects;
import java.util.Optional;

/**
 * Somebody or something that an article names.
 *
 * @param key identity: the Wikidata id where linked ({@code Q159}), else a slug made from type and
 *     name ({@code person/vladimir-safronkov}), stable from build to build
 * @param type its kind
 * @param label canonical English name
 * @param qid Wikidata id, if linked
 * @param description short English description, if the catalog has one
 */
public record Entity(
    String key, EntityType type, String label, Optional<String> qid, Optional<String> description) {
  public Entity {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(qid, "qid");
    Objects.requireNonNull(description, "description");
    if (key.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException("an entity needs key and label");
    }
  }
}
