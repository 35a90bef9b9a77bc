package org.newsgraph.linking.catalog;

import java.util.List;
import java.util.Optional;
import org.newsgraph.linking.Translations;

/** Names to known entities. Implementations are immutable and safe for use by many threads. */
public interface Catalog {
  /** Every entity that has a form with this {@link NameKey#of key}; empty if none. */
  List<NameMatch> find(String key);

  /**
   * How many words the longest form has that begins with this word, 0 if none does.
   *
   * @param firstWord first word of a key
   */
  int longest(String firstWord);

  /**
   * Entities with a form whose key begins so, in the order of the keys.
   *
   * @param prefix beginning of a key
   * @param limit how many at most
   */
  List<NameMatch> startingWith(String prefix, int limit);

  /** The entity with this key. */
  Optional<CatalogEntry> entry(String key);

  /**
   * The language of an entity's label and description, and what they are in other languages. Read
   * only when asked for: look-ups by name do not touch them.
   *
   * @param key of an entity; one that is not known has no translations
   */
  Translations translations(String key);

  /** Persons whose name ends with this word (or begins with it, where families come first). */
  List<CatalogEntry> bySurname(String word);

  /** Whether several known persons bear this word as their first name. */
  boolean isGivenName(String word);

  /** Entities whose name sounds alike, see {@link NameKey#sound}. */
  List<NameMatch> findBySound(String soundKey);

  /** Persons who held an office of a State at some time. */
  List<CatalogEntry> holders(Office office, String state);
}
