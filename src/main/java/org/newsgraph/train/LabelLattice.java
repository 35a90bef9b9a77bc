package org.newsgraph.train;

import java.util.Arrays;
import org.newsgraph.language.NameFinder;
import org.newsgraph.language.WordKind;

/**
 * All label sequences of a sentence with their probabilities: forward and backward sums over the
 * scores of labels and of steps between them, of the sequences that the known labels allow.
 */
final class LabelLattice {
  private static final int LABELS = NameFinder.CLASSES.size();
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final WordKind[] kinds;
  private final float[] scores;
  private final float[] steps;
  private final double[] forward;
  private final double[] backward;
  private final double total;

  /**
   * Sums.
   *
   * @param kinds of the words
   * @param scores of the labels, a row a word
   * @param steps scores by {@link NameFinder#step}
   * @param known known labels, -1 for unknown ones; null if none is known
   */
  LabelLattice(WordKind[] kinds, float[] scores, float[] steps, int[] known) {
    this.kinds = kinds;
    this.scores = scores;
    this.steps = steps;
    int n = kinds.length;
    forward = new double[n * LABELS];
    backward = new double[n * LABELS];
    Arrays.fill(forward, NEVER);
    Arrays.fill(backward, NEVER);
    double[] terms = new double[LABELS];
    for (int i = 0; i < n; i++) {
      for (int c = 0; c < LABELS; c++) {
        if (known == null || known[i] < 0 || known[i] == c) {
          forward[i * LABELS + c] = forward(i, c, terms);
        }
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int c = 0; c < LABELS; c++) {
        backward[i * LABELS + c] = i == n - 1 ? 0 : backward(i, c, terms);
      }
    }
    total = logSum(Arrays.copyOfRange(forward, (n - 1) * LABELS, n * LABELS));
  }

  private double forward(int i, int c, double[] terms) {
    if (i == 0) {
      return NameFinder.mayFollow(0, c) ? step(LABELS, c, 0) + scores[c] : NEVER;
    }
    for (int b = 0; b < LABELS; b++) {
      boolean may = NameFinder.mayFollow(b, c);
      terms[b] = may ? forward[(i - 1) * LABELS + b] + step(b, c, i) : NEVER;
    }
    return logSum(terms) + scores[i * LABELS + c];
  }

  private double backward(int i, int c, double[] terms) {
    for (int d = 0; d < LABELS; d++) {
      int at = (i + 1) * LABELS + d;
      boolean may = NameFinder.mayFollow(c, d) && forward[at] != NEVER;
      terms[d] = may ? step(c, d, i + 1) + scores[at] + backward[at] : NEVER;
    }
    return logSum(terms);
  }

  private double step(int before, int label, int i) {
    return steps[NameFinder.step(before, label, kinds[i])];
  }

  private static double logSum(double[] terms) {
    double most = NEVER;
    for (double t : terms) {
      most = Math.max(most, t);
    }
    if (most == NEVER) {
      return NEVER;
    }
    double sum = 0;
    for (double t : terms) {
      sum += t > most - 30 ? Math.exp(t - most) : 0;
    }
    return most + Math.log(sum);
  }

  /** Logarithm of the sum over all sequences; minus infinity if the known labels allow none. */
  double total() {
    return total;
  }

  /** Probability of a label. */
  double of(int i, int label) {
    return Math.exp(forward[i * LABELS + label] + backward[i * LABELS + label] - total);
  }

  /** Probability of a label at a word with the label before it (number of labels: none before). */
  double of(int i, int before, int label) {
    int at = i * LABELS + label;
    if (forward[at] == NEVER || !NameFinder.mayFollow(before, label)) {
      return 0;
    }
    double sum = before == LABELS ? 0 : forward[at - label - LABELS + before];
    return Math.exp(sum + step(before, label, i) + scores[at] + backward[at] - total);
  }
}
