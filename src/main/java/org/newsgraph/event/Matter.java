package org.newsgraph.event;

import java.util.Optional;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** What a deed is about. */
final class Matter {
  private Matter() {}

  /** The matter: the words of the predicate's complement. */
  static Optional<String> of(FrameMatch m, Reading reading) {
    AnalyzedSentence sentence = reading.sentence();
    for (Token c : sentence.children(m.predicate())) {
      boolean clause = c.is("ccomp") || c.is("xcomp") || c.is("advcl") && c.index() > m.predicate();
      boolean phrase =
          (c.is("obl") || c.is("nmod") || c.is("obj"))
              && !m.targets().contains(c.index())
              && !m.agents().contains(c.index())
              && c.index() > m.predicate()
              && !reading.inClass(c.index(), "time");
      if (clause || phrase) {
        return Optional.of(
            sentence.text(sentence.leftEdge(c.index()), sentence.rightEdge(c.index())));
      }
    }
    return Optional.empty();
  }
}
