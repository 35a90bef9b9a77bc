package org.newsgraph.train;

import java.util.Random;

/** Leaves out columns of the rows of each sentence: one mask a sentence. */
final class Dropout {
  private final float[][] masks;
  private final int[] starts;
  private final int width;

  /**
   * @param rate share of columns left out
   * @param width columns
   */
  Dropout(SentenceBatch batch, int width, float rate, Random random) {
    starts = batch.starts();
    this.width = width;
    masks = new float[batch.sentences().size()][width];
    for (float[] m : masks) {
      for (int i = 0; i < width; i++) {
        m[i] = random.nextFloat() < rate ? 0 : 1 / (1 - rate);
      }
    }
  }

  /** Factors of the columns of a sentence. */
  float[] mask(int sentence) {
    return masks[sentence];
  }

  /** Multiplies the rows with their masks. */
  void apply(float[] x) {
    for (int s = 0; s < masks.length; s++) {
      float[] m = masks[s];
      for (int row = starts[s]; row < starts[s + 1]; row++) {
        int at = row * width;
        for (int k = 0; k < width; k++) {
          x[at + k] *= m[k];
        }
      }
    }
  }
}
