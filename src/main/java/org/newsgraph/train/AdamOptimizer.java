package org.newsgraph.train;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.NetworkWeights;

/** Adam (Kingma and Ba 2015); rows of tables move only when a batch has used them. */
final class AdamOptimizer {
  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.98f;
  private static final float EPSILON = 1e-8f;
  private static final double CLIP = 5;

  private final NetworkWeights w;
  private final List<float[]> first = new ArrayList<>();
  private final List<float[]> second = new ArrayList<>();
  private int step;

  AdamOptimizer(NetworkWeights weights) {
    w = weights;
    for (float[] m : all(weights)) {
      first.add(new float[m.length]);
      second.add(new float[m.length]);
    }
  }

  private static List<float[]> all(NetworkWeights w) {
    List<float[]> all = new ArrayList<>(w.tables());
    all.addAll(w.dense());
    return all;
  }

  /**
   * Moves the weights and clears the gradients.
   *
   * @param g sums of the gradients
   * @param scale factor of the gradients, one by the batch size
   */
  void step(NetworkWeights g, double scale, double rate) {
    step++;
    List<float[]> gradients = all(g);
    double norm = 0;
    for (float[] m : gradients) {
      double sum = 0;
      for (float x : m) {
        sum += x * x;
      }
      norm += sum;
    }
    norm = Math.sqrt(norm) * scale;
    float factor = (float) (norm > CLIP ? scale * CLIP / norm : scale);
    double correction = Math.sqrt(1 - Math.pow(BETA2, step)) / (1 - Math.pow(BETA1, step));
    List<float[]> weights = all(w);
    for (int i = 0; i < weights.size(); i++) {
      boolean sparse = i < w.tables().size();
      move(
          weights.get(i),
          gradients.get(i),
          first.get(i),
          second.get(i),
          factor,
          (float) (rate * correction),
          sparse);
    }
  }

  private static void move(
      float[] w, float[] g, float[] m, float[] v, float factor, float rate, boolean sparse) {
    for (int i = 0; i < w.length; i++) {
      float x = g[i] * factor;
      if (sparse && x == 0) {
        continue;
      }
      m[i] = BETA1 * m[i] + (1 - BETA1) * x;
      v[i] = BETA2 * v[i] + (1 - BETA2) * x * x;
      w[i] -= rate * m[i] / ((float) Math.sqrt(v[i]) + EPSILON);
      g[i] = 0;
    }
  }
}
