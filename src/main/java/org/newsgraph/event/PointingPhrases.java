package org.newsgraph.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Entity;

/** Tells phrases that only point back to a deed from those that say which one they mean. */
final class PointingPhrases {
  /** Adjectives that do not say which deed is meant. */
  private static final Set<String> LOOSE =
      Set.of(
          "the",
          "this",
          "that",
          "these",
          "such",
          "latest",
          "new",
          "whole",
          "entire",
          "same",
          "own",
          "recent",
          "unilateral",
          "u",
          "s");

  private final Reading reading;

  PointingPhrases(Reading reading) {
    this.reading = reading;
  }

  Optional<Token> head(Participant target) {
    if (target.span().isEmpty()) {
      return Optional.empty();
    }
    int begin = target.span().get().begin();
    int end = target.span().get().end();
    return reading.sentence().tokens().stream()
        .filter(t -> t.span().begin() >= begin && t.span().end() <= end)
        .filter(
            t ->
                t.head() < 0
                    || reading.sentence().token(t.head()).span().begin() < begin
                    || reading.sentence().token(t.head()).span().end() > end)
        .filter(t -> t.upos().equals("NOUN"))
        .findFirst();
  }

  /** "Ankara's move", "the Turkish decision": whose deed it must be. */
  Optional<String> owner(Token head) {
    return reading.sentence().children(head.index()).stream()
        .filter(c -> c.is("nmod:poss") || c.is("amod") || c.is("compound"))
        .flatMap(c -> reading.entityAt(c.index()).stream())
        .map(Entity::key)
        .findFirst();
  }

  /** Whether the phrase is nothing but its noun and words that do not say which one. */
  private boolean isBare(Participant target, Token head) {
    Set<String> rest =
        Arrays.stream(target.label().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            .filter(w -> !LOOSE.contains(w) && !w.isEmpty())
            .collect(Collectors.toSet());
    rest.remove(head.text().toLowerCase(Locale.ROOT));
    for (Token c : reading.sentence().children(head.index())) {
      boolean named = !reading.mentionsAt(c.index()).isEmpty();
      boolean loose =
          reading.isWorded(c.index(), "negative") || reading.isWorded(c.index(), "positive");
      if (c.index() < head.index() && (named || loose)) {
        for (int i = reading.sentence().leftEdge(c.index()); i <= c.index(); i++) {
          Arrays.stream(reading.token(i).text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
              .forEach(rest::remove);
        }
      }
    }
    return rest.isEmpty();
  }

  /** Whether it is a definite phrase, or one with an owner, that says no more than its noun. */
  boolean pointsBack(Participant target, Token head) {
    return (isDefinite(head) || owner(head).isPresent()) && isBare(target, head);
  }

  private boolean isDefinite(Token head) {
    return reading.sentence().children(head.index(), "det").stream()
        .anyMatch(c -> c.text().matches("(?i)the|this|that|these|those|such"));
  }

  /** "..., a move that Spain welcomed": it names the clause before the comma. */
  boolean isApposed(Token head) {
    int first = reading.sentence().leftEdge(head.index());
    boolean broken =
        first > 0 && reading.token(first - 1).text().matches("[,–—]|--?")
            || reading.token(first).text().matches("[,–—]|--?");
    boolean article =
        reading.sentence().children(head.index(), "det").stream()
            .anyMatch(c -> c.text().matches("an?"));
    return broken && article && !DeedKinds.of(head.lemma()).isEmpty();
  }

  /** "hailed a bold decision", "denounced a crime": how a deed is judged, not which it is. */
  boolean isVerdict(Token head) {
    List<Token> children = reading.sentence().children(head.index());
    boolean article = children.stream().anyMatch(c -> c.is("det") && c.text().matches("(?i)an?"));
    boolean tells =
        children.stream()
            .anyMatch(
                c ->
                    c.is("nmod")
                            && c.index() > head.index()
                            && !reading.clauses().preposition(c.index()).matches("for|to")
                        || c.is("acl")
                        || !reading.mentionsAt(c.index()).isEmpty());
    boolean judges =
        !DeedKinds.of(head.lemma()).isEmpty()
            && (isJudging(head) || children.stream().anyMatch(c -> c.is("amod") && isJudging(c)));
    return article && judges && !tells;
  }

  private boolean isJudging(Token t) {
    return reading.isWorded(t.index(), "negative") || reading.isWorded(t.index(), "positive");
  }
}
