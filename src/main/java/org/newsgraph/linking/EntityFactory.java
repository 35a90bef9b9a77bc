package org.newsgraph.linking;

import java.util.Optional;
import org.newsgraph.linking.catalog.CatalogEntry;
import org.newsgraph.linking.catalog.NameKey;

/** Makes entities, from the catalog or from a name alone. */
final class EntityFactory {
  private EntityFactory() {}

  static Entity of(CatalogEntry e) {
    return new Entity(
        e.key(),
        e.type(),
        e.label(),
        e.qid(),
        Optional.of(e.description()).filter(d -> !d.isBlank()));
  }

  /** An entity that the catalog does not know, the same for all articles that name it so. */
  static Entity named(EntityType type, String name) {
    return new Entity(
        prefix(type) + "/" + slug(name), type, name, Optional.empty(), Optional.empty());
  }

  /** An entity known by one word alone: it may be another one in another article. */
  static Entity scoped(EntityType type, String name, String articleId) {
    return new Entity(
        prefix(type) + "/" + slug(name) + "--" + slug(articleId),
        type,
        name,
        Optional.empty(),
        Optional.empty());
  }

  private static String prefix(EntityType type) {
    return switch (type) {
      case STATE -> "state";
      case PERSON -> "person";
      case ORGANIZATION -> "organization";
      case PLACE -> "place";
      case ARMED_GROUP -> "armed-group";
    };
  }

  private static String slug(String name) {
    String s = String.join("-", NameKey.words(name));
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c < 128) {
        out.append(c);
      } else {
        out.append('u').append(Integer.toHexString(c));
      }
    }
    return out.isEmpty() ? "unnamed" : out.toString();
  }
}
