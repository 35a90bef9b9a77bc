package org.newsgraph.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.newsgraph.language.MatrixProduct;
import org.newsgraph.language.SentenceTokens;
import org.newsgraph.language.WordForms;

/**
 * Distributional vectors of words: positive pointwise mutual information of words and the words
 * within two places, by side, brought to few dimensions by a randomized singular value
 * decomposition (Halko, Martinsson, Tropp 2011). See Levy, Goldberg, Dagan (2015) on the settings.
 */
final class WordVectorTraining {
  private static final int SIZE = 40;
  private static final int RARE = 3;
  private static final int CONTEXTS = 8000;
  private static final int WINDOW = 2;

  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<int[]> columns = new ArrayList<>();
  private final List<float[]> values = new ArrayList<>();

  private WordVectorTraining() {}

  /** Vectors learnt from a treebank's sentences and the news summaries of the data folder. */
  static WordVectors of(Path data, List<TreebankSentence> treebank, long seed) {
    List<String[]> text = new ArrayList<>();
    for (TreebankSentence s : treebank) {
      text.add(s.words().stream().map(w -> WordForms.normalize(w.form())).toArray(String[]::new));
    }
    for (String paragraph : NewsText.paragraphs(data.resolve("text/current_events.jsonl"))) {
      for (List<String> s : SentenceTokens.sentences(paragraph)) {
        text.add(s.stream().map(WordForms::normalize).toArray(String[]::new));
      }
    }
    WordVectorTraining t = new WordVectorTraining();
    t.count(text);
    return new WordVectors(t.words, SIZE, t.decompose(new Random(seed)));
  }

  private void count(List<String[]> text) {
    Map<String, Integer> counts = new TreeMap<>();
    text.forEach(s -> Arrays.stream(s).forEach(w -> counts.merge(w, 1, Integer::sum)));
    counts.entrySet().stream()
        .filter(e -> e.getValue() >= RARE)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            e -> {
              ids.put(e.getKey(), words.size());
              words.add(e.getKey());
            });
    List<Map<Integer, Float>> pairs = new ArrayList<>();
    words.forEach(w -> pairs.add(new TreeMap<>()));
    for (String[] s : text) {
      for (int i = 0; i < s.length; i++) {
        Integer word = ids.get(s[i]);
        for (int d = -WINDOW; word != null && d <= WINDOW; d++) {
          if (d != 0) {
            pairs.get(word).merge(context(s, i + d, d), 1f / Math.abs(d), Float::sum);
          }
        }
      }
    }
    weigh(pairs);
  }

  /** Context number: the word in that place, by side; frequent words only, all others alike. */
  private int context(String[] s, int at, int d) {
    int side = d < 0 ? 0 : 1;
    int id = CONTEXTS;
    if (at >= 0 && at < s.length) {
      id = Math.min(ids.getOrDefault(s[at], CONTEXTS - 1), CONTEXTS - 1);
    }
    return id * 2 + side;
  }

  private void weigh(List<Map<Integer, Float>> pairs) {
    double[] contextSum = new double[2 * CONTEXTS + 2];
    double[] wordSum = new double[pairs.size()];
    for (int w = 0; w < wordSum.length; w++) {
      for (Map.Entry<Integer, Float> e : pairs.get(w).entrySet()) {
        contextSum[e.getKey()] += e.getValue();
        wordSum[w] += e.getValue();
      }
    }
    // Contexts count with the power .75, which keeps rare ones from ruling.
    double total = 0;
    for (int c = 0; c < contextSum.length; c++) {
      contextSum[c] = Math.pow(contextSum[c], 0.75);
      total += contextSum[c];
    }
    for (int w = 0; w < wordSum.length; w++) {
      List<Integer> c = new ArrayList<>();
      List<Float> v = new ArrayList<>();
      for (Map.Entry<Integer, Float> e : pairs.get(w).entrySet()) {
        double pmi = Math.log(e.getValue() * total / (wordSum[w] * contextSum[e.getKey()]));
        if (pmi > 0) {
          c.add(e.getKey());
          v.add((float) pmi);
        }
      }
      columns.add(c.stream().mapToInt(i -> i).toArray());
      float[] row = new float[v.size()];
      for (int i = 0; i < row.length; i++) {
        row[i] = v.get(i);
      }
      values.add(row);
    }
  }

  private float[] decompose(Random random) {
    int k = SIZE + 16;
    int contexts = 2 * CONTEXTS + 2;
    float[] q = new float[contexts * k];
    for (int i = 0; i < q.length; i++) {
      q[i] = (float) random.nextGaussian();
    }
    float[] y = new float[0];
    for (int round = 0; round < 6; round++) {
      y = times(q, k);
      orthonormalize(y, words.size(), k);
      q = transposedTimes(y, k, contexts);
      if (round < 5) {
        orthonormalize(q, contexts, k);
      }
    }
    return project(y, q, k, contexts);
  }

  private float[] times(float[] q, int k) {
    float[] y = new float[words.size() * k];
    for (int w = 0; w < words.size(); w++) {
      int[] c = columns.get(w);
      for (int i = 0; i < c.length; i++) {
        MatrixProduct.scaled(values.get(w)[i], q, c[i] * k, k, y, w * k);
      }
    }
    return y;
  }

  private float[] transposedTimes(float[] y, int k, int contexts) {
    float[] q = new float[contexts * k];
    for (int w = 0; w < words.size(); w++) {
      int[] c = columns.get(w);
      for (int i = 0; i < c.length; i++) {
        MatrixProduct.scaled(values.get(w)[i], y, w * k, k, q, c[i] * k);
      }
    }
    return q;
  }

  /** Gram-Schmidt over the columns of a tall matrix. */
  private static void orthonormalize(float[] m, int rows, int k) {
    for (int c = 0; c < k; c++) {
      for (int p = 0; p < c; p++) {
        double dot = 0;
        for (int r = 0; r < rows; r++) {
          dot += m[r * k + c] * (double) m[r * k + p];
        }
        for (int r = 0; r < rows; r++) {
          m[r * k + c] -= (float) (dot * m[r * k + p]);
        }
      }
      double norm = 1e-12;
      for (int r = 0; r < rows; r++) {
        norm += m[r * k + c] * (double) m[r * k + c];
      }
      float scale = (float) (1 / Math.sqrt(norm));
      for (int r = 0; r < rows; r++) {
        m[r * k + c] *= scale;
      }
    }
  }

  /**
   * Word vectors: the columns of y, which span the range, weighted by the root of their strength.
   * The columns stand nearly in the order of the singular values after the power iterations.
   */
  private float[] project(float[] y, float[] q, int k, int contexts) {
    float[] vectors = new float[words.size() * SIZE];
    for (int c = 0; c < SIZE; c++) {
      double strength = 0;
      for (int r = 0; r < contexts; r++) {
        strength += q[r * k + c] * (double) q[r * k + c];
      }
      float root = (float) Math.sqrt(Math.sqrt(strength));
      for (int w = 0; w < words.size(); w++) {
        vectors[w * SIZE + c] = y[w * k + c] * root;
      }
    }
    normalize(vectors);
    return vectors;
  }

  private static void normalize(float[] vectors) {
    for (int at = 0; at < vectors.length; at += SIZE) {
      double norm = 1e-9;
      for (int i = 0; i < SIZE; i++) {
        norm += vectors[at + i] * vectors[at + i];
      }
      float scale = (float) (2 / Math.sqrt(norm));
      for (int i = 0; i < SIZE; i++) {
        vectors[at + i] *= scale;
      }
    }
  }
}
