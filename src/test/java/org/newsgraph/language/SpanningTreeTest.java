package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {

  private static double score(float[] scores, int[] heads) {
    double sum = 0;
    for (int i = 0; i < heads.length; i++) {
      sum += scores[i * (heads.length + 1) + heads[i]];
    }
    return sum;
  }

  private static boolean isTree(int[] heads) {
    int n = heads.length;
    int roots = 0;
    for (int i = 0; i < n; i++) {
      roots += heads[i] == n ? 1 : 0;
      int j = i;
      for (int steps = 0; j < n; steps++) {
        if (steps > n || heads[j] == j) {
          return false;
        }
        j = heads[j];
      }
    }
    return roots == 1;
  }

  /** The best score of all trees with one root, by trying every choice of heads. */
  private static double best(float[] scores, int[] heads, int at) {
    if (at == heads.length) {
      return isTree(heads) ? score(scores, heads) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int h = 0; h <= heads.length; h++) {
      heads[at] = h;
      best = Math.max(best, best(scores, heads, at + 1));
    }
    return best;
  }

  @Test
  void theTreeIsTheBestOfAllWithOneRoot() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      int n = 1 + random.nextInt(5);
      float[] scores = new float[n * (n + 1)];
      for (int i = 0; i < scores.length; i++) {
        scores[i] = (float) random.nextGaussian();
      }
      int[] heads = SpanningTree.heads(scores, n);
      assertThat(isTree(heads)).isTrue();
      assertThat(Math.abs(score(scores, heads) - best(scores, new int[n], 0))).isLessThan(1e-3);
    }
  }
}
