package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** What stands around a noun that names an event: the verb that it depends on, and whose it is. */
final class NounContext {
  /** What opens the occasion of a clause. */
  private static final Set<String> OCCASIONS =
      Set.of("at", "after", "during", "following", "in", "before");

  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;

  NounContext(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
  }

  /** The verb that a noun is a prepositional phrase of: "told him by telephone". */
  List<Integer> governor(int noun) {
    Token n = sentence.token(noun);
    boolean phrase = n.is("obl") || n.is("nmod");
    return phrase && n.head() >= 0 && sentence.token(n.head()).isVerb()
        ? List.of(n.head())
        : List.of();
  }

  /** "suspended its aid": the verb whose object the noun is. */
  List<Integer> taker(int noun) {
    Token n = sentence.token(noun);
    boolean object = n.is("obj") || n.is("nsubj:pass");
    return object && n.head() >= 0 ? List.of(n.head()) : List.of();
  }

  /** "after talks with X, Y said": the subject of the clause that the noun hangs to. */
  List<Integer> clauseSubject(int noun) {
    Token n = sentence.token(noun);
    boolean adjunct = n.is("obl") || n.is("nmod") || n.is("advcl");
    String preposition = clauses.preposition(noun);
    boolean occasion =
        OCCASIONS.contains(preposition)
            || preposition.equals("for")
                && n.head() >= 0
                && !clauses.obliques(noun, "with").isEmpty()
                && (reading.inClass(n.head(), "travel")
                    || sentence.child(n.head(), "cop").isPresent());
    return adjunct && occasion && n.head() >= 0 && isClause(n.head())
        ? clauses.surfaceSubject(n.head())
        : List.of();
  }

  private boolean isClause(int head) {
    return sentence.token(head).isVerb() || sentence.child(head, "cop").isPresent();
  }

  /** For an event noun: whoever carries it out by a light verb, or as subject of a copula. */
  List<Integer> nominalSubject(int noun) {
    Optional<Integer> light = lightVerb(noun);
    return light.isPresent() ? clauses.logicalSubject(light.get()) : List.of();
  }

  /** The light verb whose object this noun is: "carried out a strike", "talks were held". */
  Optional<Integer> lightVerb(int noun) {
    Token n = sentence.token(noun);
    if (n.is("nmod") && n.head() >= 0 && reading.measured(n.head()) == noun) {
      return lightVerb(n.head()); // "carried out dozens of strikes"
    }
    int up = n.head();
    if (n.is("conj") && up >= 0) {
      up = sentence.token(up).head();
    }
    if (n.relation().startsWith("acl") || up < 0) {
      return Optional.empty();
    }
    boolean doing = reading.inClass(up, "light") || reading.inClass(up, "intends");
    boolean object =
        doing
            && clauses.logicalObject(up).stream()
                .anyMatch(o -> clauses.conjuncts(o).contains(noun));
    if (object) {
      return Optional.of(up);
    }
    for (Token c : sentence.children(noun, "acl")) {
      if (reading.inClass(c.index(), "light") && clauses.logicalObject(c.index()).contains(noun)) {
        return Optional.of(c.index());
      }
    }
    return Optional.empty();
  }
}
