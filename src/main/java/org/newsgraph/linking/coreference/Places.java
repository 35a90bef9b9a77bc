package org.newsgraph.linking.coreference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Entity;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.Mention;
import org.newsgraph.linking.catalog.Catalog;
import org.newsgraph.linking.catalog.CatalogEntry;

/** Which State "the country", "his country" and "its government" are. */
final class Places {
  private static final Set<String> OWNED = Set.of("country", "nation", "homeland", "government");

  private final Discourse discourse;
  private final Roles roles;
  private final Catalog catalog;
  private final List<Mention> mentions;

  Places(Discourse discourse, Roles roles, Catalog catalog, List<Mention> mentions) {
    this.discourse = discourse;
    this.roles = roles;
    this.catalog = catalog;
    this.mentions = mentions;
  }

  /** Whether a possessive pronoun says whose country or government is meant. */
  static boolean isOwned(AnalyzedSentence s, int noun, String word) {
    return OWNED.contains(word) && noun > 0 && s.token(noun - 1).xpos().equals("PRP$");
  }

  /** "her country": the State of whom the pronoun stands for, if the article names it. */
  Optional<String> ofOwner(AnalyzedSentence s, int noun, String word) {
    boolean country = !word.equals("government");
    return mentions.stream()
        .filter(m -> m.sentence() == s.index() && m.first() == noun - 1)
        .findFirst()
        .map(discourse.article()::entity)
        .flatMap(
            e ->
                e.type() == EntityType.PERSON
                    ? stateOf(e)
                    : Optional.of(e.key()).filter(k -> !country && e.type() == EntityType.STATE));
  }

  /** The only State of the article that a person belongs to. */
  private Optional<String> stateOf(Entity person) {
    Optional<CatalogEntry> entry = catalog.entry(person.key());
    Set<String> states =
        discourse.article().entities().values().stream()
            .filter(e -> e.type() == EntityType.STATE)
            .map(Entity::key)
            .filter(
                k ->
                    entry.filter(e -> e.belongsTo(k)).isPresent()
                        || roles.of(person.key()).stream().anyMatch(r -> r.states().contains(k)))
            .collect(Collectors.toSet());
    if (states.size() == 1) {
      return Optional.of(states.iterator().next());
    }
    return entry.flatMap(CatalogEntry::country).filter(states::contains);
  }

  /**
   * "X is Syria's ally, and the country ...": the State that is the subject before, or the only one
   * that this sentence and the one before name.
   */
  Optional<String> country(AnalyzedSentence s, Token noun) {
    if (noun.is("nsubj")) {
      for (int i = noun.index() - 1; i >= 0; i--) {
        int at = i;
        Optional<Mention> subject =
            discourse
                .article()
                .mentionAt(s.index(), i)
                .filter(m -> m.head() == at && isState(m) && s.token(at).is("nsubj"));
        if (subject.isPresent()) {
          return subject.map(Mention::entityKey);
        }
      }
    }
    Set<String> named = new LinkedHashSet<>();
    for (AnalyzedSentence back : discourse.backwards(s, 2)) {
      for (Mention m : discourse.article().mentions()) {
        boolean before = m.sentence() < s.index() || m.end() <= noun.index();
        if (m.sentence() == back.index() && before && isState(m)) {
          named.add(m.entityKey());
        }
      }
    }
    return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
  }

  private boolean isState(Mention m) {
    return m.isName() && discourse.article().entity(m).type() == EntityType.STATE;
  }
}
