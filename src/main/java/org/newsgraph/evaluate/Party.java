package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who takes part, as a reader names it: by Wikidata item where there is one, else by its words.
 *
 * @param label the name
 * @param qid the item, e.g. {@code Q159}
 * @param wordings the words of the name and of each mention
 */
record Party(String label, Optional<String> qid, List<Set<String>> wordings) {
  /** How much of their words two descriptions must have in common. */
  static final double USUAL_SHARE = 0.5;

  /** The same where both answers rest on one sentence of the text. */
  static final double SHARE_IN_ONE_SENTENCE = 0.15;

  static Party of(String label, Optional<String> qid) {
    return of(label, qid, List.of());
  }

  static Party of(String label, Optional<String> qid, List<String> mentions) {
    List<Set<String>> wordings = new ArrayList<>();
    wordings.add(Wording.words(label));
    mentions.forEach(m -> wordings.add(Wording.words(m)));
    return new Party(label, qid, List.copyOf(wordings));
  }

  /** How alike descriptions must be, given the sentences that two answers rest on. */
  static double share(String goldSentence, String answerSentence) {
    return Wording.sameSentence(goldSentence, answerSentence) ? SHARE_IN_ONE_SENTENCE : USUAL_SHARE;
  }

  boolean same(Party other) {
    return same(other, USUAL_SHARE);
  }

  /** Whether both name one thing. */
  boolean same(Party other, double share) {
    if (qid.isPresent() && other.qid.isPresent()) {
      return qid.equals(other.qid);
    }
    return wordings.stream()
        .anyMatch(a -> other.wordings.stream().anyMatch(b -> alike(a, b, share)));
  }

  boolean sameAsAny(List<Party> others, double share) {
    return others.stream().anyMatch(o -> same(o, share));
  }

  /** What two answers about one thing share: the item, or else the words of the label. */
  String key() {
    return qid.orElseGet(() -> Wording.normal(label));
  }

  private static boolean alike(Set<String> a, Set<String> b, double share) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    long common = Wording.common(a, b);
    if (common == a.size() || common == b.size()) {
      return true;
    }
    return common / (double) (a.size() + b.size() - common) >= share;
  }
}
