package org.newsgraph.train;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.newsgraph.language.MatrixProduct;
import org.newsgraph.language.WordClasses;

/**
 * Groups word vectors at three grains: spherical k-means of the frequent words gives the fine
 * classes, k-means of their centres the coarser ones; rare words join the nearest fine class.
 */
final class WordClassTraining {
  private static final int FINE = 1024;
  private static final int MIDDLE = 256;
  private static final int COARSE = 64;

  /** Words that the centres are found with; the list begins with the most frequent. */
  private static final int FREQUENT = 40_000;

  private static final int ROUNDS = 10;
  private static final int BLOCK = 512;

  private final int size;
  private final Random random;

  private WordClassTraining(int size, Random random) {
    this.size = size;
    this.random = random;
  }

  static WordClasses of(WordVectors vectors, long seed) {
    WordClassTraining t = new WordClassTraining(vectors.size(), new Random(seed));
    float[] v = t.normalized(vectors.values());
    int frequent = Math.min(FREQUENT, vectors.words().size());
    float[] fine = t.centres(Arrays.copyOf(v, frequent * t.size), FINE);
    int[] of = t.nearest(v, fine);
    Map<String, Integer> words = new TreeMap<>();
    for (int w = 0; w < of.length; w++) {
      words.put(vectors.words().get(w), of[w] + 1);
    }
    return WordClasses.of(words, t.groups(fine, MIDDLE), t.groups(fine, COARSE));
  }

  /** Group, from 1, of each of the rows. */
  private int[] groups(float[] rows, int count) {
    return Arrays.stream(nearest(rows, centres(rows, count))).map(c -> c + 1).toArray();
  }

  private float[] centres(float[] v, int count) {
    int n = v.length / size;
    float[] centres = new float[count * size];
    for (int c = 0; c < count; c++) {
      // Frequent words make better centres.
      System.arraycopy(v, random.nextInt((n + 1) / 2) * size, centres, c * size, size);
    }
    for (int round = 0; round < ROUNDS; round++) {
      int[] of = nearest(v, centres);
      float[] sums = new float[centres.length];
      for (int w = 0; w < n; w++) {
        MatrixProduct.scaled(1f, v, w * size, size, sums, of[w] * size);
      }
      centres = normalized(sums);
    }
    return centres;
  }

  private int[] nearest(float[] v, float[] centres) {
    int count = centres.length / size;
    float[][] w = MatrixProduct.rows(MatrixProduct.transpose(centres, count, size), size, count);
    int n = v.length / size;
    int[] of = new int[n];
    for (int from = 0; from < n; from += BLOCK) {
      int rows = Math.min(BLOCK, n - from);
      float[] scores = new float[rows * count];
      float[] x = Arrays.copyOfRange(v, from * size, (from + rows) * size);
      MatrixProduct.add(x, rows, size, w, count, scores);
      for (int i = 0; i < rows; i++) {
        int best = 0;
        for (int c = 1; c < count; c++) {
          best = scores[i * count + c] > scores[i * count + best] ? c : best;
        }
        of[from + i] = best;
      }
    }
    return of;
  }

  private float[] normalized(float[] rows) {
    float[] out = rows.clone();
    for (int at = 0; at < out.length; at += size) {
      double norm = 1e-12;
      for (int i = at; i < at + size; i++) {
        norm += out[i] * (double) out[i];
      }
      for (int i = at; i < at + size; i++) {
        out[i] /= (float) Math.sqrt(norm);
      }
    }
    return out;
  }
}
