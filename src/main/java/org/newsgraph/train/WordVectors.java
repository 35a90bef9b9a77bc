package org.newsgraph.train;

import java.util.Arrays;
import java.util.List;
import org.newsgraph.language.NeuralParser;

/**
 * Distributional vectors of words.
 *
 * @param words normalized forms
 * @param size numbers a word
 * @param values the vectors, one after the other
 */
public record WordVectors(List<String> words, int size, float[] values) {
  public WordVectors {
    if (values.length != words.size() * size) {
      throw new IllegalArgumentException("vectors do not match their words");
    }
  }

  /** The vectors that a network was trained with. */
  public static WordVectors of(NeuralParser parser) {
    int size = parser.weights().shape.vectorSize();
    float[] table = parser.weights().vectors;
    return new WordVectors(
        parser.vectorWords(), size, Arrays.copyOfRange(table, size, table.length));
  }

  /** No vectors. */
  public static WordVectors none() {
    return new WordVectors(List.of(), 0, new float[0]);
  }
}
