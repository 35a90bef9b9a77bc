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
import org.newsgraph.linking.catalog.Office;

/** Which State "the country", "the kingdom", "his country" and "its government" are. */
final class Places {
  private static final Set<String> OWNED =
      Set.of("country", "nation", "homeland", "government", "regime");

  /** Forces that only a State has, and those who lead it send. */
  private static final Set<String> FORCES =
      Set.of(
          "army",
          "troops",
          "soldiers",
          "forces",
          "military",
          "navy",
          "jets",
          "warplanes",
          "planes",
          "aircraft",
          "artillery",
          "warships",
          "drones",
          "missiles",
          "tanks",
          "police");

  private static final Set<Office> COMMANDING =
      Set.of(Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT, Office.DEFENCE_MINISTER);

  /** Paragraphs are long: how many sentences back a State may have been named. */
  private static final int REACH = 5;

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
    int owner = owner(s, noun);
    return owner >= 0 && (OWNED.contains(word) || isNeighbour(word) || FORCES.contains(word));
  }

  private static boolean isNeighbour(String word) {
    return word.equals("neighbour") || word.equals("neighbor");
  }

  /** "his own army": the token that says whose it is; -1 if none does. */
  private static int owner(AnalyzedSentence s, int noun) {
    int i = noun - 1;
    while (i > 0 && noun - i <= 2 && s.token(i).upos().equals("ADJ")) {
      i--;
    }
    return i >= 0 && s.token(i).xpos().equals("PRP$") ? i : -1;
  }

  /** "her country": the State of whom the pronoun stands for, if the article names it. */
  Optional<String> ofOwner(AnalyzedSentence s, int noun, String word) {
    int owner = owner(s, noun);
    Optional<Entity> whose =
        mentions.stream()
            .filter(m -> m.sentence() == s.index() && m.first() <= owner && owner < m.end())
            .findFirst()
            .map(discourse.article()::entity);
    if (whose.isEmpty() && s.token(owner).text().matches("his|her")) {
      return !isNeighbour(word) ? official(s, owner) : Optional.empty();
    }
    if (FORCES.contains(word)) {
      return whose
          .filter(e -> e.type() == EntityType.PERSON)
          .flatMap(e -> stateOf(e).filter(state -> commands(e, state)));
    }
    if (isNeighbour(word)) {
      return whose.filter(e -> e.type() == EntityType.STATE).flatMap(e -> other(s, noun, e.key()));
    }
    boolean government = word.equals("government") || word.equals("regime");
    return whose.flatMap(
        e ->
            e.type() == EntityType.PERSON
                ? stateOf(e)
                : Optional.of(e.key()).filter(k -> government && e.type() == EntityType.STATE));
  }

  /** "The representative of Chad said that his country": the State of the only official before. */
  private Optional<String> official(AnalyzedSentence s, int before) {
    Set<String> states = new LinkedHashSet<>();
    int officials = 0;
    for (Token t : s.tokens()) {
      boolean role = RoleWords.isRole(t.lemma()) && t.relation().startsWith("nsubj");
      if (role && t.index() < before) {
        officials++;
        for (Mention m : discourse.article().mentions()) {
          if (m.sentence() == s.index() && m.head() != t.index() && m.end() <= before) {
            boolean own = s.isBelow(m.head(), t.index());
            boolean state = discourse.article().entity(m).type() == EntityType.STATE;
            if (own && state) {
              states.add(m.entityKey());
            }
          }
        }
      }
    }
    return officials == 1 && states.size() == 1
        ? Optional.of(states.iterator().next())
        : Optional.empty();
  }

  /** Whether a person leads a State or its forces, so that these are the State's. */
  private boolean commands(Entity person, String state) {
    boolean told =
        roles.of(person.key()).stream()
            .anyMatch(
                r ->
                    RoleWords.leads(r.noun())
                        || r.noun().equals("minister") && r.words().contains("prime"));
    return told
        || catalog.entry(person.key()).stream()
            .flatMap(e -> e.positions().stream())
            .anyMatch(p -> COMMANDING.contains(p.office()) && p.country().equals(state));
  }

  /** "Mali accused its neighbour" right after Mali and Niger were named: the other of the two. */
  private Optional<String> other(AnalyzedSentence s, int noun, String state) {
    Set<String> named = named(s, noun, 2);
    boolean pair = named.size() == 2 && named.remove(state);
    return pair ? Optional.of(named.iterator().next()) : Optional.empty();
  }

  private Set<String> named(AnalyzedSentence s, int end, int sentences) {
    Set<String> named = new LinkedHashSet<>();
    for (AnalyzedSentence back : discourse.backwards(s, sentences)) {
      for (Mention m : discourse.article().mentions()) {
        boolean before = m.sentence() < s.index() || m.end() <= end;
        if (m.sentence() == back.index() && before && isState(m)) {
          named.add(m.entityKey());
        }
      }
    }
    return named;
  }

  /**
   * "the kingdom", "the Baltic state": the only State of that kind that was named shortly before,
   * or in the whole article.
   */
  Optional<String> ofKind(AnalyzedSentence s, int first, int noun) {
    StringBuilder modifiers = new StringBuilder();
    for (int i = first + 1; i < noun; i++) {
      String word = Discourse.word(s, i);
      boolean joint = word.equals("-") || modifiers.isEmpty() || modifiers.toString().endsWith("-");
      modifiers.append(joint ? "" : "-").append(word);
    }
    Set<String> kind = StateKinds.of(modifiers.toString(), Discourse.word(s, noun));
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    for (int sentences = 2; sentences <= REACH; sentences++) {
      List<String> near =
          named(s, first, sentences).stream()
              .filter(k -> kind.contains(discourse.article().entity(k).label()))
              .toList();
      if (!near.isEmpty()) {
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
      }
    }
    List<String> all =
        discourse.article().mentions().stream()
            .filter(m -> m.isName() && m.sentence() < s.index())
            .map(discourse.article()::entity)
            .filter(e -> e.type() == EntityType.STATE && kind.contains(e.label()))
            .map(Entity::key)
            .distinct()
            .toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** "The North", "the South" where an article is about the two Koreas. */
  Optional<String> ofKorea(AnalyzedSentence s, Token word) {
    String label = word.text().equals("North") ? "North Korea" : "South Korea";
    boolean other =
        discourse.article().entities().values().stream()
            .anyMatch(
                e ->
                    e.label().matches("(North|South) (Vietnam|Sudan|Yemen|Ossetia)|Vietnam|Sudan"));
    return other
        ? Optional.empty()
        : discourse.article().entities().values().stream()
            .filter(e -> e.type() == EntityType.STATE && e.label().equals(label))
            .map(Entity::key)
            .findFirst();
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
    Set<String> named = named(s, noun.index(), 2);
    return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
  }

  private boolean isState(Mention m) {
    return m.isName() && discourse.article().entity(m).type() == EntityType.STATE;
  }
}
