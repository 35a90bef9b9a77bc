package org.newsgraph.evaluate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs of gold and answer, the best first, each side used once.
 *
 * @param byGold the pair of each gold item that has one
 * @param byAnswer the pair of each answer that has one
 */
record Assignment(Map<Integer, Pair> byGold, Map<Integer, Pair> byAnswer) {
  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble((Pair p) -> -p.score())
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::answer);

  /** A possible pair; the score is the share of the gold item that the answer has right. */
  record Pair(double score, int gold, int answer) {}

  static Assignment of(List<Pair> possible) {
    Assignment chosen = new Assignment(new LinkedHashMap<>(), new LinkedHashMap<>());
    possible.stream()
        .filter(p -> p.score() > 0)
        .sorted(BEST_FIRST)
        .filter(
            p -> !chosen.byGold.containsKey(p.gold()) && !chosen.byAnswer.containsKey(p.answer()))
        .forEachOrdered(
            p -> {
              chosen.byGold.put(p.gold(), p);
              chosen.byAnswer.put(p.answer(), p);
            });
    return chosen;
  }
}
