package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.frame.Effect;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Finds the clauses that a sentence puts into somebody's mouth, reported or quoted. */
final class SaidClauses {
  private static final Set<String> FALLS_WITHIN = Set.of("conj", "parataxis", "root", "ccomp");

  private final SentenceReader reader;
  private final AnalyzedSentence sentence;
  private final Speech speech;

  SaidClauses(SentenceReader reader, Speech speech) {
    this.reader = reader;
    this.sentence = reader.reading().sentence();
    this.speech = speech;
  }

  /** The said clauses in text order, with coordinated clauses of one utterance each on its own. */
  List<SaidClause> find() {
    List<SaidClause> out = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      if (isPredicate(t)) {
        speakerOf(t).ifPresent(s -> out.add(new SaidClause(t.index(), s)));
      }
    }
    return out;
  }

  private boolean isPredicate(Token t) {
    boolean verdict = (t.upos().equals("ADJ") || t.isNominal()) && isBareVerdict(t);
    return t.isVerb() && !t.is("amod") || sentence.child(t.index(), "cop").isPresent() || verdict;
  }

  /** "Outrageous," said the minister: a word for a whole clause. */
  boolean isBareVerdict(Token t) {
    return t.is("ccomp")
        && t.head() > t.index()
        && reader.isSpeech(t.head())
        && sentence.leftEdge(t.index()) <= 1;
  }

  private Optional<Participant> speakerOf(Token t) {
    Optional<Participant> quoted = speech.speakerAt(t.span().begin());
    if (quoted.isPresent()) {
      return FALLS_WITHIN.contains(t.relation()) || t.is("ccomp") || t.is("dep")
          ? quoted
          : Optional.empty();
    }
    Token top = t;
    for (int steps = 0; steps < 4 && top.is("conj") && sharesSpeech(top); steps++) {
      top = sentence.token(top.head());
    }
    if (top.is("ccomp") && top.head() >= 0) {
      FrameMatch m = reader.match(top.head());
      boolean negated = reader.statuses().isNegated(top.head());
      boolean reports = m != null && m.frame().effect() == Effect.CLAIMED && !negated;
      return reports ? first(m.agents()) : Optional.empty();
    }
    for (Token c : sentence.children(top.index())) {
      FrameMatch m = reader.match(c.index());
      boolean beside = c.is("parataxis") && m != null && m.frame().effect() == Effect.CLAIMED;
      if (beside) {
        return first(m.agents());
      }
    }
    return Optional.empty();
  }

  /**
   * A conjunct belongs to the same utterance unless it has a subject and a speech verb of its own.
   */
  private boolean sharesSpeech(Token conjunct) {
    FrameMatch m = reader.match(conjunct.index());
    return conjunct.head() >= 0 && (m == null || m.frame().effect() != Effect.CLAIMED);
  }

  private Optional<Participant> first(List<Integer> heads) {
    return reader.participants().of(heads).stream().findFirst();
  }
}
