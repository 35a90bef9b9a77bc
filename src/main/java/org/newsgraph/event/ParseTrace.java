package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.newsgraph.TextSpan;
import org.newsgraph.event.syntax.ParsePath;
import org.newsgraph.event.time.TimeExpression;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Notes with a draft how it was read off its sentence: the way through the tree to each participant
 * and to the root, and the words that date it.
 */
final class ParseTrace {
  private final AnalyzedSentence sentence;
  private final List<TimeExpression> times;

  /**
   * @param times the time expressions of the sentence
   */
  ParseTrace(AnalyzedSentence sentence, List<TimeExpression> times) {
    this.sentence = sentence;
    this.times = times;
  }

  /** The draft with the trace among its reasons. */
  Draft of(Draft d) {
    OptionalInt trigger = headOf(d.trigger());
    if (trigger.isEmpty()) {
      return d;
    }
    List<String> trace = new ArrayList<>();
    d.agents().forEach(p -> role("agent", p, trigger.getAsInt(), trace));
    d.targets().forEach(p -> role("target", p, trigger.getAsInt(), trace));
    d.source().ifPresent(p -> role("source", p, trigger.getAsInt(), trace));
    trace.add("up to the root: " + ParsePath.toRoot(sentence, trigger.getAsInt()));
    d.date().ifPresent(date -> trace.add("date " + date.iso() + ": " + origin(date)));
    return d.withReasons(trace);
  }

  private void role(String role, Participant p, int trigger, List<String> trace) {
    p.span()
        .map(this::headOf)
        .filter(OptionalInt::isPresent)
        .ifPresent(
            head ->
                trace.add(
                    role
                        + " "
                        + p.label()
                        + ": "
                        + ParsePath.between(sentence, trigger, head.getAsInt())));
  }

  private String origin(PartialDate date) {
    return times.stream()
        .filter(t -> t.date().filter(date::equals).isPresent())
        .map(t -> "\"" + sentence.text(t.first(), t.end() - 1) + "\"")
        .findFirst()
        .orElse("the day that the text tells of here");
  }

  /** The token of a span that the others hang on; empty where the span lies elsewhere. */
  private OptionalInt headOf(TextSpan span) {
    for (Token t : sentence.tokens()) {
      boolean inside = span.contains(t.span());
      boolean outward = t.head() < 0 || !span.contains(sentence.token(t.head()).span());
      if (inside && outward) {
        return OptionalInt.of(t.index());
      }
    }
    return OptionalInt.empty();
  }
}
