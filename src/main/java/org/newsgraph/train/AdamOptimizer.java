package org.newsgraph.train;

import java.util.Arrays;
import org.newsgraph.language.NetworkWeights;

/** Adam (Kingma and Ba 2015); rows of tables move only when a batch has used them. */
final class AdamOptimizer {
  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.98f;
  private static final float EPSILON = 1e-8f;
  private static final double CLIP = 5;

  private final NetworkWeights w;
  private final NetworkWeights first;
  private final NetworkWeights second;
  private int step;

  AdamOptimizer(NetworkWeights weights) {
    w = weights;
    first = new NetworkWeights(weights.shape);
    second = new NetworkWeights(weights.shape);
  }

  /**
   * Moves the weights and clears the gradients.
   *
   * @param gradient sums of the gradients
   * @param scale factor of the gradients, one by the batch size
   */
  void step(NetworkGradient gradient, double scale, double rate) {
    step++;
    double norm = Math.sqrt(squares(gradient)) * scale;
    float factor = (float) (norm > CLIP ? scale * CLIP / norm : scale);
    double correction = Math.sqrt(1 - Math.pow(BETA2, step)) / (1 - Math.pow(BETA1, step));
    float corrected = (float) (rate * correction);
    for (int i = 0; i < gradient.tables.size(); i++) {
      TouchedRows rows = gradient.tables.get(i);
      float[] weights = w.tables().get(i);
      float[] m = first.tables().get(i);
      float[] v = second.tables().get(i);
      for (int k = 0; k < rows.count(); k++) {
        int from = rows.row(k) * rows.width;
        moveSparse(weights, rows.table, m, v, factor, corrected, from, from + rows.width);
      }
      rows.clear();
    }
    for (int i = 0; i < w.dense().size(); i++) {
      float[] g = gradient.g.dense().get(i);
      move(w.dense().get(i), g, first.dense().get(i), second.dense().get(i), factor, corrected);
      Arrays.fill(g, 0f);
    }
  }

  private static double squares(NetworkGradient gradient) {
    double sum = 0;
    for (TouchedRows rows : gradient.tables) {
      for (int k = 0; k < rows.count(); k++) {
        sum += squares(rows.table, rows.row(k) * rows.width, (rows.row(k) + 1) * rows.width);
      }
    }
    for (float[] m : gradient.g.dense()) {
      sum += squares(m, 0, m.length);
    }
    return sum;
  }

  /** Sum of squares, in four sums that do not wait for each other. */
  private static double squares(float[] x, int from, int to) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = from;
    for (; i + 3 < to; i += 4) {
      a += x[i] * x[i];
      b += x[i + 1] * x[i + 1];
      c += x[i + 2] * x[i + 2];
      d += x[i + 3] * x[i + 3];
    }
    for (; i < to; i++) {
      a += x[i] * x[i];
    }
    return a + b + (c + d);
  }

  private static void moveSparse(
      float[] w, float[] g, float[] m, float[] v, float factor, float rate, int from, int to) {
    for (int i = from; i < to; i++) {
      float x = g[i] * factor;
      m[i] = BETA1 * m[i] + (1 - BETA1) * x;
      v[i] = BETA2 * v[i] + (1 - BETA2) * x * x;
      w[i] -= rate * m[i] / ((float) Math.sqrt(v[i]) + EPSILON);
    }
  }

  /** One result a loop, so that the JIT uses vector instructions. */
  private static void move(float[] w, float[] g, float[] m, float[] v, float factor, float rate) {
    float own = (1 - BETA1) * factor;
    for (int i = 0; i < w.length; i++) {
      m[i] = BETA1 * m[i] + own * g[i];
    }
    float ownSquare = (1 - BETA2) * factor * factor;
    for (int i = 0; i < w.length; i++) {
      v[i] = BETA2 * v[i] + ownSquare * g[i] * g[i];
    }
    for (int i = 0; i < w.length; i++) {
      w[i] -= rate * m[i] / ((float) Math.sqrt(v[i]) + EPSILON);
    }
  }
}
