package org.newsgraph.linking.coreference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.linking.Entity;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.LinkedArticle;
import org.newsgraph.linking.catalog.Catalog;
import org.newsgraph.linking.catalog.CatalogEntry;
import org.newsgraph.linking.catalog.Office;
import org.newsgraph.linking.catalog.Position;

/** Which person of an article "the president" or "the Turkish leader" is. */
final class Offices {
  /** Sentences back within which a person without country may be meant. */
  private static final int REACH = 5;

  private static final Map<String, Set<Office>> OFFICES =
      Map.of(
          "president", Set.of(Office.HEAD_OF_STATE),
          "leader", Set.of(Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT),
          "premier", Set.of(Office.HEAD_OF_GOVERNMENT),
          "chancellor", Set.of(Office.HEAD_OF_GOVERNMENT),
          "king", Set.of(Office.HEAD_OF_STATE),
          "vice-president", Set.of(Office.VICE_PRESIDENT),
          "monarch", Set.of(Office.HEAD_OF_STATE),
          "secretary-general", Set.of(Office.ORGANIZATION_HEAD),
          "director-general", Set.of(Office.ORGANIZATION_HEAD));

  /** Words that tell one minister, secretary or chief from another. */
  private static final Set<String> TELLING =
      Set.of(
          "prime",
          "foreign",
          "vice",
          "deputy",
          "defence",
          "defense",
          "interior",
          "finance",
          "labour",
          "labor",
          "health",
          "justice",
          "economy",
          "trade",
          "energy",
          "oil",
          "education",
          "agriculture",
          "culture",
          "transport",
          "environment",
          "information",
          "intelligence",
          "home",
          "press",
          "treasury",
          "climate",
          "development",
          "planning",
          "tourism",
          "migration",
          "commerce",
          "industry",
          "army",
          "police",
          "spy",
          "navy",
          "staff",
          "aid",
          "humanitarian",
          "rights",
          "nuclear",
          "refugee",
          "relief",
          "food",
          "policy",
          "peacekeeping",
          "security",
          "first",
          "assistant",
          "permanent",
          "chief",
          "opposition",
          "communications");

  private final LinkedArticle article;
  private final Roles roles;
  private final Catalog catalog;
  private final int year;

  Offices(LinkedArticle article, Roles roles, Catalog catalog) {
    this.article = article;
    this.roles = roles;
    this.catalog = catalog;
    this.year = article.article().published().map(java.time.LocalDate::getYear).orElse(0);
  }

  /**
   * The person so described.
   *
   * @param noun head of the description, lower case
   * @param words its words, lower case
   * @param states keys of the States and bodies that it names
   * @param recent persons named before, by how many sentences back
   */
  Optional<String> holder(
      String noun, Set<String> words, Set<String> states, Map<String, Integer> recent) {
    Map<String, Integer> fitting = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> e : recent.entrySet()) {
      if (fits(e.getKey(), noun, words, states)) {
        fitting.put(e.getKey(), e.getValue());
      }
    }
    if (fitting.isEmpty()) {
      return states.isEmpty() ? Optional.empty() : anywhere(noun, words, states);
    }
    List<String> near = nearest(fitting);
    boolean certain = !states.isEmpty() && fitting.size() == 1;
    boolean close = fitting.get(near.get(0)) <= REACH || fitting.size() == 1;
    return near.size() == 1 && (certain || close) ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** The only person of the whole article, named later or long ago, whom such words fit. */
  private Optional<String> anywhere(String noun, Set<String> words, Set<String> states) {
    List<String> fitting =
        article.entities().values().stream()
            .filter(e -> e.type() == EntityType.PERSON)
            .map(Entity::key)
            .filter(k -> fits(k, noun, words, states) || holdsBeyond(k, noun, words, states))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** Whether the catalog knows a person as still in office when its sources ended. */
  private boolean holdsBeyond(String person, String noun, Set<String> words, Set<String> states) {
    Set<Office> wanted = offices(noun, words);
    return !words.contains("former")
        && catalog.entry(person).stream()
            .flatMap(e -> e.positions().stream())
            .anyMatch(
                p ->
                    wanted.contains(p.office())
                        && states.contains(p.country())
                        && p.to() == 0
                        && p.from() != 0
                        && p.from() <= year);
  }

  /** Those who were named last; two that were named about the same time are both given. */
  private static List<String> nearest(Map<String, Integer> distances) {
    int first = distances.values().stream().min(Integer::compare).orElse(0);
    List<String> out = new ArrayList<>();
    distances.forEach(
        (key, distance) -> {
          if (distance <= first) {
            out.add(key);
          }
        });
    return out;
  }

  /** The person who belongs to a State and was named last, within reach and alone there. */
  Optional<String> compatriot(String state, Map<String, Integer> recent) {
    Map<String, Integer> fitting = new LinkedHashMap<>();
    recent.forEach(
        (person, distance) -> {
          boolean ofState =
              catalog.entry(person).filter(e -> e.belongsTo(state)).isPresent()
                  || roles.of(person).stream().anyMatch(r -> r.states().contains(state));
          if (ofState && distance <= REACH) {
            fitting.put(person, distance);
          }
        });
    List<String> near = fitting.isEmpty() ? List.of() : nearest(fitting);
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  boolean isPresident(String person) {
    return fits(person, "president", Set.of("president"), Set.of());
  }

  private boolean fits(String person, String noun, Set<String> words, Set<String> states) {
    boolean former = words.contains("former");
    boolean belongs =
        states.size() == 1
            && catalog.entry(person).filter(e -> e.belongsTo(states.iterator().next())).isPresent();
    boolean byText =
        roles.of(person).stream()
            .anyMatch(
                r ->
                    sameRole(r, noun, words, states)
                        || belongs && r.states().isEmpty() && sameRole(r, noun, words, Set.of()));
    return byText && !former || byCatalog(person, noun, words, states, former);
  }

  private boolean sameRole(Roles.Role role, String noun, Set<String> words, Set<String> states) {
    boolean secretaryGeneral =
        noun.equals("secretary-general")
            && role.noun().equals("general")
            && role.words().contains("secretary");
    boolean sameNoun =
        secretaryGeneral
            || role.noun().equals(noun)
            || noun.equals("leader") && RoleWords.leads(role.noun());
    boolean minister = noun.matches("minister|secretary|chief|general|representative|envoy");
    for (String w : words) {
      boolean telling = TELLING.contains(w);
      if (telling && !role.words().contains(w)) {
        return false;
      }
    }
    boolean vice = role.words().contains("vice") || role.words().contains("deputy");
    boolean former = role.words().contains("former");
    boolean plain = noun.equals("president") && (vice || former || !isOfState(role));
    boolean primeMinister = minister && role.words().contains("prime") && !words.contains("prime");
    boolean state = states.isEmpty() || role.states().containsAll(states);
    return sameNoun && !plain && !primeMinister && state;
  }

  /** "the president" alone is a State's, not that of a commission or a court. */
  private boolean isOfState(Roles.Role role) {
    if (role.states().isEmpty()) {
      return true;
    }
    return role.states().stream().anyMatch(k -> article.entity(k).type() == EntityType.STATE);
  }

  private boolean byCatalog(
      String person, String noun, Set<String> words, Set<String> states, boolean former) {
    Set<Office> wanted = offices(noun, words);
    Optional<CatalogEntry> entry = catalog.entry(person);
    if (entry.isEmpty() || (wanted.isEmpty() && !noun.matches(".*man"))) {
      return false;
    }
    if (noun.matches("(french|english|irish|dutch|scots|welsh)(wo)?man")) {
      return nationality(noun).filter(k -> entry.get().belongsTo(k)).isPresent();
    }
    for (Position p : entry.get().positions()) {
      boolean then = former ? p.to() != 0 && (year == 0 || p.to() <= year) : holds(p);
      boolean there = states.isEmpty() ? !former : states.contains(p.country());
      boolean titled =
          !noun.equals("president")
              || words.contains("vice")
              || entry.get().description().contains("resident");
      if (wanted.contains(p.office()) && then && there && titled) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(Position p) {
    return year == 0 || p.holds(year) || p.distance(year) == 0;
  }

  private static Set<Office> offices(String noun, Set<String> words) {
    if (noun.matches("chief|head|boss")) {
      boolean plain = words.stream().noneMatch(w -> !w.equals(noun) && TELLING.contains(w));
      return plain && words.size() > 1 ? Set.of(Office.ORGANIZATION_HEAD) : Set.of();
    }
    if (noun.equals("minister") || noun.equals("secretary")) {
      if (words.contains("prime")) {
        return Set.of(Office.HEAD_OF_GOVERNMENT);
      }
      if (words.contains("foreign")) {
        return Set.of(Office.FOREIGN_MINISTER);
      }
      if (noun.equals("secretary") && words.contains("state")) {
        return Set.of(Office.FOREIGN_MINISTER);
      }
      boolean defence = words.contains("defence") || words.contains("defense");
      return defence ? Set.of(Office.DEFENCE_MINISTER) : Set.of();
    }
    if (noun.equals("president") && words.contains("vice")) {
      return Set.of(Office.VICE_PRESIDENT);
    }
    return OFFICES.getOrDefault(noun, Set.of());
  }

  /** Key of the State that "the Frenchman" comes from, if the article names it. */
  private Optional<String> nationality(String noun) {
    String label =
        switch (noun.replaceAll("(wo)?man$", "")) {
          case "french" -> "France";
          case "irish" -> "Ireland";
          case "dutch" -> "Netherlands";
          default -> "United Kingdom";
        };
    return catalog.find(label.toLowerCase(java.util.Locale.ROOT)).stream()
        .map(m -> m.entry())
        .filter(e -> e.type() == EntityType.STATE)
        .map(CatalogEntry::key)
        .findFirst();
  }
}
