package org.newsgraph.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.newsgraph.language.FeatureBuffer;
import org.newsgraph.language.LinearModel;
import org.newsgraph.language.NameFinder;
import org.newsgraph.language.WordKind;

/**
 * The conditional random field of the name finder in training: gradients of the likelihood, moved
 * along with AdaGrad (Duchi, Hazan, Singer 2011) sentence by sentence. One thread.
 */
final class NameField {
  private static final int LABELS = NameFinder.CLASSES.size();
  private static final float RATE = 0.3f;
  private static final float DECAY = 0.0003f;

  /** Share of the features left out at each step, so that others learn to do without them. */
  private static final float DROPOUT = 0.3f;

  /** Words of which the model is this sure teach nothing more. */
  private static final float SMALL = 1e-3f;

  /** Weights of smaller size are left out of the finder. In its units. */
  private static final int SMALLEST = 31;

  /** Units of the finder's weights. */
  private static final float UNIT = 1f / 512;

  private final FeatureRows features = new FeatureRows();
  private float[] weights = new float[0];
  private float[] squares = new float[0];
  private final float[] steps = new float[NameFinder.steps()];
  private final float[] stepSquares = new float[NameFinder.steps()];

  /**
   * A sentence in training.
   *
   * @param rows rows of the features of each word
   * @param kinds kinds of the words
   * @param labels labels, -1 where unknown
   * @param weight how much it counts
   */
  record Sequence(int[][] rows, WordKind[] kinds, int[] labels, float weight) {}

  int[] rows(FeatureBuffer buffer) {
    return features.rows(buffer);
  }

  /** Learns from sequences whose rows were all asked for before. */
  void learn(List<Sequence> sequences, int rounds, Random random) {
    features.close();
    weights = new float[features.size() * LABELS];
    squares = new float[weights.length];
    List<Sequence> order = new ArrayList<>(sequences);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      double loss = 0;
      for (Sequence s : order) {
        loss += s.rows.length == 0 ? 0 : learn(thinned(s, random));
      }
      System.err.printf("names round %d: loss %.4f%n", round + 1, loss / order.size());
    }
  }

  private static Sequence thinned(Sequence s, Random random) {
    int[][] rows = new int[s.rows.length][];
    for (int i = 0; i < rows.length; i++) {
      int[] kept = new int[s.rows[i].length];
      int n = 0;
      for (int row : s.rows[i]) {
        if (random.nextFloat() >= DROPOUT) {
          kept[n++] = row;
        }
      }
      rows[i] = Arrays.copyOf(kept, n);
    }
    return new Sequence(rows, s.kinds, s.labels, s.weight);
  }

  private double learn(Sequence s) {
    float[] scores = scores(s);
    LabelLattice all = new LabelLattice(s.kinds, scores, steps, null);
    LabelLattice allowed = new LabelLattice(s.kinds, scores, steps, s.labels);
    if (allowed.total() == Double.NEGATIVE_INFINITY) {
      return 0;
    }
    moveSteps(s, all, allowed);
    float[] gradient = new float[LABELS];
    for (int i = 0; i < s.rows.length; i++) {
      float sum = 0;
      for (int c = 0; c < LABELS; c++) {
        gradient[c] = s.weight * (float) (all.of(i, c) - allowed.of(i, c));
        sum += Math.abs(gradient[c]);
      }
      if (sum > SMALL) {
        move(s.rows[i], gradient);
      }
    }
    return s.weight * (all.total() - allowed.total());
  }

  private void moveSteps(Sequence s, LabelLattice all, LabelLattice allowed) {
    float[] gradient = new float[steps.length];
    for (int i = 0; i < s.rows.length; i++) {
      for (int b = i == 0 ? LABELS : 0; b < (i == 0 ? LABELS + 1 : LABELS); b++) {
        for (int c = 0; c < LABELS; c++) {
          int step = NameFinder.step(b, c, s.kinds[i]);
          gradient[step] += s.weight * (float) (all.of(i, b, c) - allowed.of(i, b, c));
        }
      }
    }
    for (int i = 0; i < steps.length; i++) {
      stepSquares[i] += gradient[i] * gradient[i];
      steps[i] -= RATE * gradient[i] / (float) Math.sqrt(stepSquares[i] + 1);
    }
  }

  private void move(int[] rows, float[] gradient) {
    for (int row : rows) {
      int at = row * LABELS;
      for (int c = 0; c < LABELS; c++) {
        float g = gradient[c] + DECAY * weights[at + c];
        squares[at + c] += g * g;
        weights[at + c] -= RATE * g / (float) Math.sqrt(squares[at + c] + 1);
      }
    }
  }

  private float[] scores(Sequence s) {
    float[] scores = new float[s.rows.length * LABELS];
    for (int i = 0; i < s.rows.length; i++) {
      for (int row : s.rows[i]) {
        for (int c = 0; c < LABELS; c++) {
          scores[i * LABELS + c] += weights[row * LABELS + c];
        }
      }
    }
    return scores;
  }

  /** The known labels, and those of the others that are at least as likely as given. */
  int[] fill(Sequence s, double sure) {
    int[] labels = s.labels.clone();
    LabelLattice allowed = new LabelLattice(s.kinds, scores(s), steps, s.labels);
    for (int i = 0; i < labels.length; i++) {
      for (int c = 0; c < LABELS && s.labels[i] < 0; c++) {
        labels[i] = allowed.of(i, c) >= sure ? c : labels[i];
      }
    }
    return labels;
  }

  NameFinder finder() {
    int[] order = features.byKey();
    int[] keys = new int[order.length];
    int[] start = new int[order.length + 1];
    byte[] label = new byte[weights.length];
    short[] weight = new short[weights.length];
    int row = 0;
    int n = 0;
    for (int r : order) {
      for (int c = 0; c < LABELS; c++) {
        int w = Math.round(weights[r * LABELS + c] / UNIT);
        if (Math.abs(w) >= SMALLEST) {
          label[n] = (byte) c;
          weight[n++] = (short) Math.max(-32000, Math.min(32000, w));
        }
      }
      if (n > start[row]) {
        keys[row++] = features.key(r);
        start[row] = n;
      }
    }
    int[] whole = new int[steps.length];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = Math.round(steps[i] / UNIT);
    }
    return new NameFinder(
        new LinearModel(
            NameFinder.CLASSES,
            Arrays.copyOf(keys, row),
            Arrays.copyOf(start, row + 1),
            Arrays.copyOf(label, n),
            Arrays.copyOf(weight, n)),
        whole);
  }
}
