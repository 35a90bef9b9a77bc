package org.newsgraph.linking.catalog;

import java.util.List;
import java.util.Optional;
import org.newsgraph.linking.EntityType;

/**
 * A known entity.
 *
 * @param key Wikidata id, or a slug such as {@code armed-group/wagner-group} where none is proven
 * @param type its kind
 * @param label canonical name, English but for an import in another language; see {@link
 *     Catalog#translations}
 * @param description short description in the same language, may be empty
 * @param prior how prominent it is, from 0: compares homonyms only
 * @param country Wikidata id of the State it belongs to, if known
 * @param seatOf Wikidata id of the State or body that its name may stand for: a capital, a palace
 * @param forms its names
 * @param positions offices held, for persons
 * @param memberOf Wikidata ids of the bodies that it belongs to
 */
public record CatalogEntry(
    String key,
    EntityType type,
    String label,
    String description,
    int prior,
    Optional<String> country,
    Optional<String> seatOf,
    List<NameForm> forms,
    List<Position> positions,
    List<String> memberOf) {
  public CatalogEntry {
    forms = List.copyOf(forms);
    positions = List.copyOf(positions);
    memberOf = List.copyOf(memberOf);
  }

  /** An entity whose memberships are not known. */
  public CatalogEntry(
      String key,
      EntityType type,
      String label,
      String description,
      int prior,
      Optional<String> country,
      Optional<String> seatOf,
      List<NameForm> forms,
      List<Position> positions) {
    this(key, type, label, description, prior, country, seatOf, forms, positions, List.of());
  }

  /** The Wikidata id, if one is proven. */
  public Optional<String> qid() {
    return key.charAt(0) == 'Q' ? Optional.of(key) : Optional.empty();
  }

  /** Whether a person held any office of a State. */
  public boolean served(String state) {
    for (Position p : positions) {
      if (p.country().equals(state)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it belongs to a State: by country, as its seat, or by an office held. */
  public boolean belongsTo(String state) {
    return country.filter(state::equals).isPresent()
        || seatOf.filter(state::equals).isPresent()
        || served(state);
  }
}
