package org.newsgraph.event;

import java.util.List;
import org.newsgraph.language.AnalyzedSentence;

/** Dependent clauses by the form of their verb. */
final class ClauseForms {
  private ClauseForms() {}

  /**
   * "suggested sending observers", "insists that Sweden extradite them": the clauses in a form.
   *
   * @param form Penn tag: {@code VBG}, or {@code VB} for what is wished
   */
  static List<Integer> in(Reading reading, int verb, List<Integer> clauses, String form) {
    AnalyzedSentence s = reading.sentence();
    return clauses.stream()
        .filter(
            c -> s.token(c).xpos().equals(form) || form.equals("VB") && isWished(reading, verb, c))
        .filter(c -> !reading.clauses().hasMark(c, "to"))
        .filter(c -> s.children(c, "aux").isEmpty())
        .toList();
  }

  /** "insists that Sweden extradite", "suggested that the talks move": tagged as a present. */
  private static boolean isWished(Reading reading, int verb, int clause) {
    AnalyzedSentence s = reading.sentence();
    boolean singular =
        reading.clauses().heads(clause, "nsubj").stream()
            .anyMatch(
                x ->
                    s.token(x).xpos().matches("NNP?")
                        && reading.clauses().conjuncts(x).size() == 1);
    return s.token(clause).xpos().equals("VBP") && (singular || s.token(verb).xpos().equals("VBD"));
  }
}
