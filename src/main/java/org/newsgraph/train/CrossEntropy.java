package org.newsgraph.train;

import java.util.Arrays;

/** Softmax with cross entropy over rows of scores. */
final class CrossEntropy {
  private CrossEntropy() {}

  /**
   * Replaces scores by the gradients of the cross entropy; rows without gold become zero.
   *
   * @param gold right column of each row, or -1
   * @return the loss
   */
  static double gradient(float[] scores, int width, int[] gold, float weight) {
    double loss = 0;
    for (int i = 0; i < gold.length; i++) {
      int at = i * width;
      if (gold[i] < 0) {
        Arrays.fill(scores, at, at + width, 0);
        continue;
      }
      float max = Float.NEGATIVE_INFINITY;
      for (int j = 0; j < width; j++) {
        max = Math.max(max, scores[at + j]);
      }
      double sum = 0;
      for (int j = 0; j < width; j++) {
        scores[at + j] = (float) Math.exp(scores[at + j] - max);
        sum += scores[at + j];
      }
      loss -= weight * Math.log(Math.max(1e-30, scores[at + gold[i]] / sum));
      for (int j = 0; j < width; j++) {
        scores[at + j] *= (float) (weight / sum);
      }
      scores[at + gold[i]] -= weight;
    }
    return loss;
  }
}
