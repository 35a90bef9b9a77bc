package org.newsgraph.train;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.newsgraph.language.WordClusters;

/** Groups word vectors by k-means (spherical: the vectors have one length). */
final class WordClustering {
  private static final int CLUSTERS = 200;
  private static final int ROUNDS = 12;

  private WordClustering() {}

  static WordClusters of(WordVectors vectors, long seed) {
    int size = vectors.size();
    int n = vectors.words().size();
    float[] v = vectors.values();
    float[] centres = new float[CLUSTERS * size];
    Random random = new Random(seed);
    for (int c = 0; c < CLUSTERS; c++) {
      // Frequent words stand first and make better centres.
      System.arraycopy(v, random.nextInt(Math.min(n, 3000)) * size, centres, c * size, size);
    }
    int[] nearest = new int[n];
    for (int round = 0; round < ROUNDS; round++) {
      for (int w = 0; w < n; w++) {
        nearest[w] = nearest(v, w * size, centres, size);
      }
      Arrays.fill(centres, 0);
      for (int w = 0; w < n; w++) {
        for (int i = 0; i < size; i++) {
          centres[nearest[w] * size + i] += v[w * size + i];
        }
      }
      normalize(centres, size);
    }
    Map<String, Integer> clusters = new TreeMap<>();
    for (int w = 0; w < n; w++) {
      clusters.put(vectors.words().get(w), nearest[w] + 1);
    }
    return WordClusters.of(clusters);
  }

  private static int nearest(float[] v, int at, float[] centres, int size) {
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < CLUSTERS; c++) {
      float dot = 0;
      for (int i = 0; i < size; i++) {
        dot += v[at + i] * centres[c * size + i];
      }
      if (dot > most) {
        most = dot;
        best = c;
      }
    }
    return best;
  }

  private static void normalize(float[] centres, int size) {
    for (int at = 0; at < centres.length; at += size) {
      double norm = 1e-12;
      for (int i = 0; i < size; i++) {
        norm += centres[at + i] * (double) centres[at + i];
      }
      for (int i = 0; i < size; i++) {
        centres[at + i] /= (float) Math.sqrt(norm);
      }
    }
  }
}
