package org.newsgraph.linking.coreference;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.TextSpan;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Entity;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.Mention;
import org.newsgraph.linking.catalog.Catalog;

/** Descriptions: "the president", "the Turkish leader", "the alliance", "both countries". */
final class DescriptionResolver {
  private final Discourse discourse;
  private final Offices offices;
  private final Bodies bodies;
  private final Places places;
  private final List<Mention> mentions;

  /**
   * @param mentions names and what was resolved so far; grows as the caller adds
   */
  DescriptionResolver(Discourse discourse, Roles roles, Catalog catalog, List<Mention> mentions) {
    this.discourse = discourse;
    this.offices = new Offices(discourse.article(), roles, catalog);
    this.bodies = new Bodies();
    this.places = new Places(discourse, roles, catalog, mentions);
    this.mentions = mentions;
  }

  /** The mentions that a noun makes; none where it describes nobody that is sure. */
  List<Mention> resolve(AnalyzedSentence s, Token noun) {
    if (isDemonymSubject(s, noun)) {
      return compatriot(s, noun)
          .map(e -> List.of(mention(s, noun.index() - 1, noun, e)))
          .orElse(List.of());
    }
    if (BarePairs.isBare(s, noun)) {
      int the = noun.index() - (noun.text().equalsIgnoreCase("two") ? 1 : 0);
      return BarePairs.of(discourse, mentions, s, the).stream()
          .map(key -> mention(s, the, noun, key))
          .toList();
    }
    if (CountedGroups.isBare(s, noun)) {
      return counted(s, noun.index() - 1, noun, Discourse.word(s, noun.index()));
    }
    boolean ordinal = noun.text().matches("latter|former") && !noun.is("amod");
    if (!noun.upos().equals("NOUN") && !noun.upos().equals("PROPN") && !ordinal) {
      return List.of();
    }
    String word = Discourse.word(s, noun.index());
    if (Places.isOwned(s, noun.index(), word)) {
      return one(places.ofOwner(s, noun.index(), word), s, noun.index(), noun);
    }
    int first = phraseStart(s, noun.index());
    if (first < 0 || continues(s, noun.index())) {
      return List.of();
    }
    if (isKorea(s, first, noun)) {
      return one(places.ofKorea(s, noun), s, first, noun);
    }
    if (word.matches("latter|former")) {
      return one(Plurals.ofPair(discourse, mentions, s, first, word), s, first, noun);
    }
    String opener = Discourse.word(s, first);
    boolean alternative = opener.matches("neither|each");
    String all = alternative ? PluralWords.pluralOf(word) : word;
    if (PluralWords.isPlural(all)) {
      return plural(s, first, noun, all);
    }
    boolean pointing = opener.matches("that|this") && bodies.isKind(word);
    if (!opener.equals("the") && !pointing) {
      return List.of();
    }
    if (isPersonWord(word)) {
      return one(person(s, first, noun), s, first, noun);
    }
    if (opener.equals("the") && StateKinds.isKind(word)) {
      Optional<String> kind = places.ofKind(s, first, noun.index());
      if (kind.isPresent()) {
        return one(kind, s, first, noun);
      }
    }
    if (word.equals("country")) {
      return one(places.country(s, noun), s, first, noun);
    }
    return bodies.isKind(word) ? one(body(s, first, noun, word), s, first, noun) : List.of();
  }

  /** "the North" as a whole phrase. */
  private static boolean isKorea(AnalyzedSentence s, int first, Token noun) {
    boolean half = noun.text().equals("North") || noun.text().equals("South");
    return half && first == noun.index() - 1 && Discourse.word(s, first).equals("the");
  }

  private static List<Mention> one(
      Optional<String> entityKey, AnalyzedSentence s, int first, Token noun) {
    return entityKey.map(e -> List.of(mention(s, first, noun, e))).orElse(List.of());
  }

  /** Whether a demonym speaks of one person: "the Frenchman", "the American remarked". */
  static boolean isPerson(AnalyzedSentence s, Token t) {
    return t.text().matches("\\p{L}+man") || isDemonymSubject(s, t);
  }

  private static boolean isDemonymSubject(AnalyzedSentence s, Token t) {
    boolean the = t.index() > 0 && Discourse.word(s, t.index() - 1).equals("the");
    boolean one = t.text().matches("\\p{Lu}\\p{L}+(an|ese|i|ish)");
    int next = t.index() + 1;
    return the
        && one
        && next < s.size()
        && s.token(next).xpos().matches("VBD|VBZ")
        && s.token(next).isVerb();
  }

  /** The person of that country who was named last. */
  private Optional<String> compatriot(AnalyzedSentence s, Token demonym) {
    Optional<Mention> state = discourse.article().mentionAt(s.index(), demonym.index());
    return state.flatMap(m -> offices.compatriot(m.entityKey(), recentPersons(s, demonym.index())));
  }

  private static boolean isPersonWord(String word) {
    return RoleWords.isRole(word)
        || word.matches("(french|english|irish|dutch|scots|welsh)(wo)?man");
  }

  /** Index of the article that opens the phrase of a noun, -1 if it opens otherwise. */
  private static int phraseStart(AnalyzedSentence s, int noun) {
    int i = noun - 1;
    while (i >= 0
        && noun - i < 6
        && (s.token(i).upos().matches("ADJ|NOUN|PROPN|NUM")
            || s.token(i).xpos().equals("HYPH")
            || i > 0 && s.token(i - 1).xpos().equals("HYPH")
            || s.token(i).text().equals("-"))) {
      if (Discourse.word(s, i).matches("both|two")) {
        return i > 0 && Discourse.word(s, i - 1).equals("the") ? i - 1 : i;
      }
      i--;
    }
    return i >= 0 && Discourse.word(s, i).matches("the|both|that|this|neither|each|all") ? i : -1;
  }

  /** Whether the phrase goes on: "the president of France", "the secretary general", a name. */
  private boolean continues(AnalyzedSentence s, int noun) {
    if (noun + 1 >= s.size()) {
      return false;
    }
    Token next = s.token(noun + 1);
    boolean charge = noun + 2 < s.size() && s.token(noun + 2).xpos().equals("VBG");
    boolean department =
        next.text().equals("of")
            && Discourse.word(s, noun).equals("secretary")
            && Discourse.word(s, noun + 2).matches("state|defen[cs]e")
            && !(noun + 3 < s.size() && s.token(noun + 3).upos().equals("PROPN"));
    if (next.text().equals("of") && charge || department) {
      return false; // "accused the bloc of breaking its word", "the secretary of state"
    }
    if (next.text().equals("of")
        || next.upos().matches("NOUN|PROPN")
        || next.xpos().equals("HYPH")
        || next.text().equals("-")) {
      return true;
    }
    boolean apposed =
        next.text().equals(",")
            && discourse
                .article()
                .mentionAt(s.index(), noun + 2)
                .filter(m -> discourse.article().entity(m).type() == EntityType.PERSON)
                .isPresent();
    return apposed;
  }

  private Optional<String> person(AnalyzedSentence s, int first, Token noun) {
    for (int i = first + 1; i < noun.index(); i++) {
      if (Discourse.word(s, i).matches("first|second|third|last|only|next|new|late|then")) {
        return Optional.empty();
      }
    }
    Set<String> words = new LinkedHashSet<>();
    Set<String> states = new LinkedHashSet<>();
    for (int i = first + 1; i <= noun.index(); i++) {
      words.add(Discourse.word(s, i));
      discourse.article().mentionAt(s.index(), i).map(Mention::entityKey).ifPresent(states::add);
    }
    if (Discourse.word(s, noun.index() + 1).equals("of")) {
      words.add(Discourse.word(s, noun.index() + 2));
    }
    String office = Discourse.word(s, noun.index());
    if (office.equals("general") && (words.contains("secretary") || words.contains("director"))) {
      office = (words.contains("secretary") ? "secretary" : "director") + "-general";
    }
    return offices.holder(office, words, states, recentPersons(s, noun.index()));
  }

  /** Persons of the article by how many sentences back they were last spoken of. */
  private Map<String, Integer> recentPersons(AnalyzedSentence s, int before) {
    Map<String, Integer> out = new LinkedHashMap<>();
    for (Mention m : mentions) {
      Entity e = discourse.article().entity(m);
      boolean earlier = m.sentence() < s.index() || m.sentence() == s.index() && m.end() <= before;
      boolean quoted = m.sentence() == s.index() && discourse.isQuoted(s.token(m.head()));
      if (e.type() == EntityType.PERSON && earlier && !quoted) {
        out.merge(e.key(), s.index() - m.sentence(), Math::min);
      }
    }
    return out;
  }

  private Optional<String> body(AnalyzedSentence s, int first, Token noun, String word) {
    if (noun.index() - first > 1 + countKindWords(s, first, noun.index(), word)) {
      return Optional.empty();
    }
    Map<String, Integer> fitting = new LinkedHashMap<>();
    for (Mention m : mentions) {
      Entity e = discourse.article().entity(m);
      boolean earlier = m.sentence() < s.index() || m.sentence() == s.index() && m.end() <= first;
      if (earlier && bodies.fits(word, e) && m.isName()) {
        fitting.merge(e.key(), s.index() - m.sentence(), Math::min);
      }
    }
    return nearestAlone(fitting, bodies.reach(word));
  }

  private int countKindWords(AnalyzedSentence s, int first, int noun, String word) {
    int known = 0;
    for (int i = first + 1; i < noun; i++) {
      known += bodies.isModifierOf(word, Discourse.word(s, i)) ? 1 : 0;
    }
    return known;
  }

  /** The only candidate, or the one that was named clearly later than any other. */
  private static Optional<String> nearestAlone(Map<String, Integer> distances, int reach) {
    String best = null;
    int first = Integer.MAX_VALUE;
    int second = Integer.MAX_VALUE;
    for (Map.Entry<String, Integer> e : distances.entrySet()) {
      if (e.getValue() < first) {
        second = first;
        first = e.getValue();
        best = e.getKey();
      } else {
        second = Math.min(second, e.getValue());
      }
    }
    boolean clear = second == Integer.MAX_VALUE || first <= 2 && second - first >= 4;
    return best != null && first <= reach && clear ? Optional.of(best) : Optional.empty();
  }

  private List<Mention> plural(AnalyzedSentence s, int first, Token noun, String word) {
    boolean two = false;
    for (int i = first; i < noun.index(); i++) {
      if (CountedGroups.number(Discourse.word(s, i)) > 0) {
        return counted(s, first, noun, Discourse.word(s, i));
      }
      two |= Discourse.word(s, i).matches("both|two|neither|each");
    }
    boolean within =
        word.matches("parties|camps") && Discourse.word(s, noun.index() + 1).matches("in|within");
    if (within) {
      return List.of(); // "both parties in Congress"
    }
    two |= PluralWords.isPairNoun(word) && Discourse.word(s, first).equals("the");
    if (!two) {
      return List.of();
    }
    List<String> pair = Plurals.pair(discourse, mentions, s, first, word, offices);
    return pair.stream().map(key -> mention(s, first, noun, key)).toList();
  }

  private List<Mention> counted(AnalyzedSentence s, int first, Token noun, String number) {
    return CountedGroups.of(discourse, s, first, CountedGroups.number(number)).stream()
        .map(key -> mention(s, first, noun, key))
        .toList();
  }

  private static Mention mention(AnalyzedSentence s, int first, Token noun, String entityKey) {
    TextSpan span = new TextSpan(s.token(first).span().begin(), noun.span().end());
    return new Mention(
        entityKey,
        Mention.Kind.DESCRIPTION,
        s.index(),
        first,
        noun.index() + 1,
        noun.index(),
        span,
        s.text(first, noun.index()),
        .75,
        "coreference: the one so described, " + noun.text().toLowerCase(Locale.ROOT));
  }
}
