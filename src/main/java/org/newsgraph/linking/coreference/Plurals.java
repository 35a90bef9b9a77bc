package org.newsgraph.linking.coreference;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Entity;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.Mention;
import org.newsgraph.linking.NameLists;

/**
 * "both countries", "the two leaders", "the latter": of exactly two that were just named, or of the
 * two that an article is about.
 */
final class Plurals {
  static final Set<EntityType> ACTORS =
      Set.of(EntityType.STATE, EntityType.ORGANIZATION, EntityType.ARMED_GROUP);

  private Plurals() {}

  /** Whether one of the last sentences names the two as a pair: "Chad and Niger". */
  private static boolean areCoordinated(
      Discourse discourse, AnalyzedSentence s, List<String> pair) {
    return discourse.backwards(s, 3).stream()
        .flatMap(b -> new NameLists(discourse.article(), b).all().stream())
        .map(l -> l.stream().map(Mention::entityKey).toList())
        .anyMatch(keys -> keys.size() == 2 && keys.containsAll(pair));
  }

  /** "the latter", "the former": of exactly two that this sentence or the one before names. */
  static Optional<String> ofPair(
      Discourse discourse, List<Mention> mentions, AnalyzedSentence s, int first, String word) {
    for (int sentences = 1; sentences <= 2; sentences++) {
      for (Set<EntityType> types : List.of(Set.of(EntityType.PERSON), ACTORS)) {
        List<String> two = List.copyOf(named(discourse, mentions, s, first, types, sentences));
        if (two.size() == 2) {
          return Optional.of(two.get(word.equals("latter") ? 1 : 0));
        }
      }
    }
    return Optional.empty();
  }

  /** Entities of some kinds in the last sentences before a token, in text order. */
  static Set<String> named(
      Discourse discourse,
      List<Mention> mentions,
      AnalyzedSentence s,
      int first,
      Set<EntityType> types,
      int sentences) {
    int from = discourse.backwards(s, sentences).stream().mapToInt(b -> b.index()).min().orElse(0);
    Set<String> found = new LinkedHashSet<>();
    mentions.stream()
        .filter(m -> m.sentence() >= from && m.sentence() <= s.index())
        .filter(m -> m.sentence() < s.index() || m.end() <= first)
        .filter(m -> types.contains(discourse.article().entity(m).type()))
        .filter(m -> discourse.place(m) != Discourse.Place.POSSESSOR)
        .sorted(Comparator.comparingInt(Mention::sentence).thenComparingInt(Mention::first))
        .forEach(m -> found.add(m.entityKey()));
    return found;
  }

  /** Keys of the two entities that are meant; empty unless there are exactly two. */
  static List<String> pair(
      Discourse discourse,
      List<Mention> mentions,
      AnalyzedSentence s,
      int first,
      String word,
      Offices offices) {
    boolean persons = PluralWords.PERSONS.contains(word);
    Set<EntityType> types = Set.of(persons ? EntityType.PERSON : EntityType.STATE);
    if (PluralWords.BODIES.contains(word)) {
      types = Set.of(EntityType.ORGANIZATION, EntityType.ARMED_GROUP);
    }
    List<String> near = nearest(discourse, mentions, s, first, word, offices, types);
    List<String> parties = persons ? List.of() : topic(discourse, mentions, s, types);
    boolean apart = !near.isEmpty() && !areCoordinated(discourse, s, near);
    if (apart && !parties.isEmpty() && !near.containsAll(parties)) {
      return near.stream().anyMatch(parties::contains) ? parties : List.of();
    }
    if (!near.isEmpty()) {
      return near;
    }
    if (PluralWords.SIDES.contains(word)) {
      near = together(discourse, mentions, s, first);
    }
    if (near.isEmpty() && PluralWords.RIVALS.contains(word)) {
      near = nearest(discourse, mentions, s, first, word, offices, Set.of(EntityType.PERSON));
    }
    if (near.isEmpty() && word.equals("presidents")) {
      return presidents(discourse, mentions, s, offices);
    }
    if (!near.isEmpty() || persons) {
      return near;
    }
    boolean sides = PluralWords.SIDES.contains(word);
    List<String> topic = topic(discourse, mentions, s, sides ? ACTORS : types);
    return !sides || named(discourse, mentions, s, first, ACTORS, 3).containsAll(topic)
        ? topic
        : List.of();
  }

  private static List<String> nearest(
      Discourse discourse,
      List<Mention> mentions,
      AnalyzedSentence s,
      int first,
      String word,
      Offices offices,
      Set<EntityType> types) {
    Set<String> found = new LinkedHashSet<>();
    int reach = types.contains(EntityType.PERSON) ? 5 : 3;
    boolean coordinated = isCoordinated(s, first);
    for (AnalyzedSentence back : discourse.backwards(s, reach)) {
      for (Mention m : mentions) {
        Entity e = discourse.article().entity(m);
        boolean earlier = m.sentence() < s.index() || m.end() <= first;
        boolean told = m.sentence() == back.index() && types.contains(e.type()) && earlier;
        boolean modifier =
            m.kind() == Mention.Kind.DEMONYM
                && discourse.place(m) == Discourse.Place.POSSESSOR
                && PluralWords.SIDES.contains(word);
        boolean office = !word.equals("presidents") || offices.isPresident(e.key());
        boolean acts = !coordinated && acts(discourse, s, m);
        if (told && !acts && !modifier && office) {
          found.add(e.key());
        }
      }
      if (found.size() >= 2) {
        break;
      }
    }
    return found.size() == 2 ? List.copyOf(found) : List.of();
  }

  /** The only two parties of one of the last sentences, States or not. */
  private static List<String> together(
      Discourse discourse, List<Mention> mentions, AnalyzedSentence s, int first) {
    for (AnalyzedSentence back : discourse.backwards(s, 3)) {
      Set<String> found = new LinkedHashSet<>();
      for (Mention m : mentions) {
        boolean earlier = m.sentence() < s.index() || m.end() <= first;
        boolean actor = ACTORS.contains(discourse.article().entity(m).type());
        boolean owner = discourse.place(m) == Discourse.Place.POSSESSOR;
        boolean told = m.sentence() == back.index() && actor && earlier && !owner;
        if (told && !acts(discourse, s, m)) {
          found.add(m.entityKey());
        }
      }
      if (!found.isEmpty()) {
        return found.size() == 2 ? List.copyOf(found) : List.of();
      }
    }
    return List.of();
  }

  /** "Chad's leader met Niger's, and the pair agreed": the second clause is told of the first. */
  private static boolean isCoordinated(AnalyzedSentence s, int first) {
    Token t = s.token(first);
    Token noun = t.is("det") && t.head() >= 0 ? s.token(t.head()) : t;
    return noun.is("nsubj") && noun.head() >= 0 && s.token(noun.head()).is("conj");
  }

  /** Who does something to both is none of them. */
  static boolean acts(Discourse discourse, AnalyzedSentence s, Mention m) {
    if (m.sentence() != s.index()) {
      return false;
    }
    return discourse.place(m) == Discourse.Place.SUBJECT || isBelowSubject(s, m.head());
  }

  /** "France and Poland urged both", "the minister in the Italian chair urged both". */
  private static boolean isBelowSubject(AnalyzedSentence s, int token) {
    for (Token t = s.token(token); t.head() >= 0; t = s.token(t.head())) {
      boolean verb = s.token(t.head()).isVerb();
      if (verb || t.is("acl") || t.is("acl:relcl")) {
        return verb && t.is("nsubj") && t.index() < t.head();
      }
    }
    return false;
  }

  /** The only two presidents whom the article names, but for the one who acts here. */
  private static List<String> presidents(
      Discourse discourse, List<Mention> mentions, AnalyzedSentence s, Offices offices) {
    Set<String> found = new LinkedHashSet<>();
    Set<String> acting = new LinkedHashSet<>();
    for (Mention m : mentions) {
      boolean person = discourse.article().entity(m).type() == EntityType.PERSON;
      if (person && acts(discourse, s, m)) {
        acting.add(m.entityKey());
      } else if (person && m.isName() && offices.isPresident(m.entityKey())) {
        found.add(m.entityKey());
      }
    }
    found.removeAll(acting);
    return found.size() == 2 ? List.copyOf(found) : List.of();
  }

  /** The two that the article names far more often than any third. */
  static List<String> topic(
      Discourse discourse, List<Mention> mentions, AnalyzedSentence s, Set<EntityType> types) {
    Map<String, Integer> counts = new TreeMap<>();
    Set<String> acting = new LinkedHashSet<>();
    for (Mention m : discourse.article().mentions()) {
      if (types.contains(discourse.article().entity(m).type())) {
        counts.merge(m.entityKey(), 1, Integer::sum);
      }
    }
    mentions.stream().filter(m -> acts(discourse, s, m)).forEach(m -> acting.add(m.entityKey()));
    counts.keySet().removeAll(acting);
    List<Map.Entry<String, Integer>> most =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .toList();
    boolean two = most.size() >= 2 && most.get(1).getValue() >= 3;
    boolean clear =
        two && (most.size() == 2 || most.get(2).getValue() * 2 <= most.get(1).getValue());
    return clear ? List.of(most.get(0).getKey(), most.get(1).getKey()) : List.of();
  }
}
