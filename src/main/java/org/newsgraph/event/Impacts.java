package org.newsgraph.event;

import java.util.List;
import java.util.Set;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Where that came down which somebody fired: "the rockets fired by Hamas slammed into a house". */
final class Impacts {
  private static final Set<String> COMING_DOWN =
      Set.of(
          "hit", "strike", "slam", "land", "fall", "smash", "crash", "plough", "plow", "rain",
          "explode", "destroy", "damage", "flatten", "level", "reach", "kill", "pound", "impact");

  private static final List<String> ONTO = List.of("into", "on", "onto", "in", "at", "near");

  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;

  Impacts(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
  }

  /** The heads of what was hit by the weapons that a participle says were fired; else none. */
  List<Integer> of(int participle) {
    Token fired = sentence.token(participle);
    if (!fired.is("acl") || fired.head() < 0 || fired.head() > participle) {
      return List.of();
    }
    Token weapon = sentence.token(fired.head());
    while (weapon.is("conj") && weapon.head() >= 0) {
      weapon = sentence.token(weapon.head());
    }
    boolean subject = weapon.is("nsubj") && weapon.head() > participle;
    int verb = weapon.head();
    if (!subject || !COMING_DOWN.contains(sentence.token(verb).lemma())) {
      return List.of();
    }
    List<Integer> objects = clauses.logicalObject(verb);
    for (String preposition : ONTO) {
      if (objects.isEmpty()) {
        objects = clauses.obliques(verb, preposition);
      }
    }
    return objects.stream().filter(o -> !reading.isTime(o)).toList();
  }
}
