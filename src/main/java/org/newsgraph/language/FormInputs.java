package org.newsgraph.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What word forms add to the first layer of the network. It depends on the form alone, and forms
 * come back often, so that it is kept. Safe for threads.
 */
final class FormInputs {
  private static final int CACHE_BITS = 13;

  private final NetworkWeights weights;
  private final WordKnowledge knowledge;
  private final Map<String, Integer> wordRows;
  private final Map<String, Integer> vectorRows;
  private final float[][] formInput;
  private final int width;
  private final AtomicReferenceArray<Known> cache = new AtomicReferenceArray<>(1 << CACHE_BITS);

  private record Known(String form, float[] input) {}

  FormInputs(
      NetworkWeights weights,
      WordKnowledge knowledge,
      Map<String, Integer> wordRows,
      Map<String, Integer> vectorRows) {
    this.weights = weights;
    this.knowledge = knowledge;
    this.wordRows = wordRows;
    this.vectorRows = vectorRows;
    width = 8 * weights.shape.hidden1();
    formInput = MatrixProduct.rows(weights.formInput, weights.shape.formSize(), width);
  }

  /** Input sums of the words of some sentences, one after the other; not to be changed. */
  float[][] of(List<WordForms> sentences) {
    float[][] inputs = new float[sentences.stream().mapToInt(WordForms::size).sum()][];
    String[] missing = new String[inputs.length];
    int at = 0;
    int misses = 0;
    for (WordForms s : sentences) {
      for (int i = 0; i < s.size(); i++) {
        Known known = cache.get(slot(s.word(i)));
        if (known != null && known.form.equals(s.word(i))) {
          inputs[at] = known.input;
        } else {
          missing[at] = s.word(i);
          misses++;
        }
        at++;
      }
    }
    if (misses > 0) {
      compute(missing, misses, inputs);
    }
    return inputs;
  }

  private static int slot(String form) {
    return form.hashCode() * 0x9E3779B1 >>> 32 - CACHE_BITS;
  }

  private void compute(String[] missing, int misses, float[][] inputs) {
    NetworkShape s = weights.shape;
    float[] x = new float[misses * s.formSize()];
    int row = 0;
    for (String form : missing) {
      if (form != null) {
        FormIds ids = new FormIds(form, wordRows, vectorRows, s.affixes(), knowledge);
        NeuralParser.embed(weights, ids, x, row++ * s.formSize());
      }
    }
    float[] u = new float[misses * width];
    MatrixProduct.add(x, misses, s.formSize(), formInput, width, u);
    row = 0;
    for (int i = 0; i < missing.length; i++) {
      if (missing[i] != null) {
        inputs[i] = new float[width];
        System.arraycopy(u, row++ * width, inputs[i], 0, width);
        cache.set(slot(missing[i]), new Known(missing[i], inputs[i]));
      }
    }
  }
}
