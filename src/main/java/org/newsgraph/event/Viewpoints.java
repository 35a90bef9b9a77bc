package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** In whose eyes a clause holds: "in the words of X, it is ...", "for Ankara, it is an insult". */
final class Viewpoints {
  private static final Set<String> FOR = Set.of("for", "to");

  private final SentenceReader reader;
  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;
  private final Verdicts verdicts;

  Viewpoints(SentenceReader reader) {
    this.reader = reader;
    this.reading = reader.reading();
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
    this.verdicts = new Verdicts(reading);
  }

  /** Who is said to see it like this, of a clause with a copula. */
  Optional<Participant> of(int predicate) {
    if (sentence.child(predicate, "cop").isEmpty()) {
      return Optional.empty();
    }
    for (Token c : sentence.children(predicate)) {
      if (c.is("obl") || c.is("nmod")) {
        Optional<Participant> who = viewer(c.index(), predicate);
        if (who.isPresent()) {
          return who;
        }
      }
    }
    for (int s : clauses.heads(predicate, "nsubj")) {
      for (Token c : sentence.children(s, "nmod")) {
        Optional<Participant> who = inWords(c.index());
        if (who.isPresent()) {
          return who; // "the pullout, in the words of X, is ..."
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Participant> viewer(int phrase, int predicate) {
    Optional<Participant> words = inWords(phrase);
    if (words.isPresent()) {
      return words;
    }
    boolean opens = sentence.leftEdge(phrase) == 0 && FOR.contains(clauses.preposition(phrase));
    // "for Turkey, the defeat was a humiliation" tells what it suffered
    boolean judges =
        opens
            && !reading.inClass(predicate, "suffered")
            && verdicts
                .of(predicate, false, false)
                .filter(EventType.CONDEMNATION::equals)
                .isPresent();
    return judges && reading.isActor(phrase) ? who(List.of(phrase)) : Optional.empty();
  }

  /** "in the words of X", "in X's view", "to X's mind". */
  private Optional<Participant> inWords(int phrase) {
    String preposition = clauses.preposition(phrase);
    boolean in = preposition.equals("in") || preposition.equals("to");
    if (!in || !reading.inClass(phrase, "viewpoint")) {
      return Optional.empty();
    }
    List<Integer> owner = clauses.heads(phrase, "nmod:poss");
    return who(owner.isEmpty() ? clauses.obliques(phrase, "of") : owner);
  }

  private Optional<Participant> who(List<Integer> heads) {
    List<Integer> actors = heads.stream().filter(reading::isActor).toList();
    return reader.participants().of(actors).stream().findFirst();
  }
}
