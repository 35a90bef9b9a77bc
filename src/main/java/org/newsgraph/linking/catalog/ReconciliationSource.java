package org.newsgraph.linking.catalog;

import java.util.List;
import java.util.Optional;
import org.newsgraph.linking.EntityType;

/** The entities that a {@link Reconciliation} service matches names against. */
public interface ReconciliationSource {
  /** Scores from here on make a sure match, if no other candidate comes near. */
  int SURE = 95;

  /** The score of a name that is this entity's, but in other countries another's. */
  int SHARED = 75;

  /**
   * An entity that may be meant.
   *
   * @param id in the source's identifier space
   * @param label its name
   * @param description a short text that tells namesakes apart, may be empty
   * @param type its kind
   * @param prior how prominent it is; orders candidates of one score
   * @param score how well the name fits, 0 to 100
   */
  record Candidate(
      String id, String label, String description, EntityType type, int prior, int score) {
    Candidate scored(int other) {
      return new Candidate(id, label, description, type, prior, other);
    }
  }

  /** A name for people. */
  String title();

  /** What an id is appended to, to make an IRI of it. */
  String identifierSpace();

  /**
   * Address of the page on an entity, with {@code {{id}}} in the place of its id.
   *
   * @param base address of the service
   */
  String view(String base);

  /** The entities that a name may stand for, each once. */
  List<Candidate> named(String name);

  /** Entities with a name that begins so. */
  List<Candidate> startingWith(String prefix, int limit);

  /** The entity with this id. */
  Optional<Candidate> entity(String id);

  /** Whether {@link #country} knows anything. */
  default boolean knowsCountries() {
    return false;
  }

  /** The countries of an entity: their ids and names, folded by {@link NameKey}. */
  default List<String> country(String id) {
    return List.of();
  }
}
