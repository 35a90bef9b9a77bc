package org.newsgraph.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.NameFinder;
import org.newsgraph.language.WordKind;

class LabelLatticeTest {
  private static final int LABELS = NameFinder.CLASSES.size();
  private static final WordKind[] KINDS = {
    WordKind.CAPITALIZED, WordKind.SMALL, WordKind.CAPITALS, WordKind.NUMBER
  };
  private static final double CLOSE = 1e-4;

  private final float[] scores = random(KINDS.length * LABELS, 1);
  private final float[] steps = random(NameFinder.steps(), 2);

  private static float[] random(int n, long seed) {
    Random random = new Random(seed);
    float[] values = new float[n];
    for (int i = 0; i < n; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return values;
  }

  @Test
  void sumsAreThoseOfAllSequencesCountedOneByOne() {
    compare(null);
  }

  @Test
  void knownLabelsLeaveOnlyTheSequencesThatHaveThem() {
    compare(new int[] {-1, 4, -1, -1});
  }

  @Test
  void anInsideLabelCannotOpenASentence() {
    var lattice = new LabelLattice(KINDS, scores, steps, new int[] {2, -1, -1, -1});
    assertThat(lattice.total()).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  private void compare(int[] known) {
    double[] labels = new double[KINDS.length * LABELS];
    double[] pairs = new double[LABELS * LABELS];
    double total = 0;
    for (int code = 0; code < (int) Math.pow(LABELS, KINDS.length); code++) {
      int[] sequence = sequence(code);
      double weight = weight(sequence, known);
      total += weight;
      for (int i = 0; i < sequence.length; i++) {
        labels[i * LABELS + sequence[i]] += weight;
      }
      pairs[sequence[1] * LABELS + sequence[2]] += weight;
    }
    var lattice = new LabelLattice(KINDS, scores, steps, known);
    assertThat(lattice.total()).isCloseTo(Math.log(total), within(CLOSE));
    for (int c = 0; c < LABELS; c++) {
      for (int i = 0; i < KINDS.length; i++) {
        assertThat(lattice.of(i, c)).isCloseTo(labels[i * LABELS + c] / total, within(CLOSE));
      }
      for (int b = 0; b < LABELS; b++) {
        assertThat(lattice.of(2, b, c)).isCloseTo(pairs[b * LABELS + c] / total, within(CLOSE));
      }
    }
  }

  private static int[] sequence(int code) {
    int[] labels = new int[KINDS.length];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = code % LABELS;
      code /= LABELS;
    }
    return labels;
  }

  private double weight(int[] sequence, int[] known) {
    double sum = 0;
    for (int i = 0; i < sequence.length; i++) {
      if (!NameFinder.mayFollow(i == 0 ? 0 : sequence[i - 1], sequence[i])
          || known != null && known[i] >= 0 && known[i] != sequence[i]) {
        return 0;
      }
      int before = i == 0 ? LABELS : sequence[i - 1];
      sum += steps[NameFinder.step(before, sequence[i], KINDS[i])];
      sum += scores[i * LABELS + sequence[i]];
    }
    return Math.exp(sum);
  }
}
