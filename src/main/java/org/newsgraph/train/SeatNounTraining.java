package org.newsgraph.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.linking.SeatNouns;

/**
 * Learns which nouns belong to a town and which to a government: logistic regression over a word's
 * vector and the kinds of its senses (WordNet's lexicographer files), from the words that the
 * linker lists.
 */
final class SeatNounTraining {
  private static final int FREQUENT = 25_000;
  private static final int KINDS = 30;
  private static final double PRIOR = 2;

  /** Less than this says nothing. */
  private static final double TOLD = 1.5;

  /** Vectors come with the length 3; the senses shall weigh about as much. */
  private static final double SCALE = 2.0 / 3;

  private final WordVectors vectors;
  private final Map<String, double[]> kinds;
  private final Map<String, Integer> rows = new HashMap<>();

  private SeatNounTraining(WordVectors vectors, Map<String, double[]> kinds) {
    this.vectors = vectors;
    this.kinds = kinds;
    for (int i = 0; i < vectors.words().size(); i++) {
      rows.put(vectors.words().get(i), i);
    }
  }

  /** Log-odds of frequent nouns to be of a town rather than of a government. */
  static Map<String, Double> of(Path data) {
    Set<String> seeds = new HashSet<>(SeatNouns.seeds(true));
    seeds.addAll(SeatNouns.seeds(false));
    WordVectors vectors = PretrainedVectors.read(data, FREQUENT, seeds);
    return new SeatNounTraining(vectors, kinds(data.resolve("wordnet/data.noun"))).learn();
  }

  /** Writes the table, a noun a line. */
  static void write(Map<String, Double> odds, Path file) {
    List<String> lines = new ArrayList<>();
    odds.forEach((word, o) -> lines.add(word + "\t" + String.format(Locale.ROOT, "%.1f", o)));
    try {
      Files.write(file, lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Double> learn() {
    Set<String> town = SeatNouns.seeds(true);
    Set<String> government = SeatNouns.seeds(false);
    List<double[]> samples = new ArrayList<>();
    List<Boolean> classes = new ArrayList<>();
    for (String word : vectors.words()) {
      if (town.contains(word) != government.contains(word)) {
        samples.add(features(word));
        classes.add(town.contains(word));
      }
    }
    boolean[] yes = new boolean[classes.size()];
    for (int i = 0; i < yes.length; i++) {
      yes[i] = classes.get(i);
    }
    LogisticRegression model = LogisticRegression.fit(samples.toArray(new double[0][]), yes, PRIOR);
    Map<String, Double> odds = new TreeMap<>();
    for (String word : vectors.words()) {
      boolean open = !town.contains(word) && !government.contains(word);
      if (open && kinds.containsKey(word)) {
        double o = model.logOdds(features(word));
        if (Math.abs(o) >= TOLD) {
          odds.put(word, o);
        }
      }
    }
    return odds;
  }

  private double[] features(String word) {
    int size = vectors.size();
    double[] x = new double[size + KINDS + 1];
    int row = rows.get(word);
    for (int i = 0; i < size; i++) {
      x[i] = vectors.values()[row * size + i] * SCALE;
    }
    double[] k = kinds.get(word);
    if (k != null) {
      System.arraycopy(k, 0, x, size, KINDS);
    }
    x[size + KINDS] = 1;
    return x;
  }

  /** Shares of the kinds among a noun's senses; WordNet numbers a word's senses within a kind. */
  private static Map<String, double[]> kinds(Path file) {
    Map<String, double[]> kinds = new HashMap<>();
    try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      lines.filter(line -> !line.startsWith(" ")).forEach(line -> read(line.split(" "), kinds));
    } catch (IOException | UncheckedIOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot read " + file + ": " + e.getMessage(), e);
    }
    for (double[] shares : kinds.values()) {
      double sum = 0;
      for (double s : shares) {
        sum += s;
      }
      for (int i = 0; i < shares.length; i++) {
        shares[i] /= sum;
      }
    }
    return kinds;
  }

  private static void read(String[] f, Map<String, double[]> kinds) {
    int count = Integer.parseInt(f[3], 16);
    for (int i = 0; i < count; i++) {
      String word = f[4 + 2 * i];
      if (word.length() > 2 && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        double weight = 1.0 / (1 + Integer.parseInt(f[5 + 2 * i], 16));
        kinds.computeIfAbsent(word, w -> new double[KINDS])[Integer.parseInt(f[1])] += weight;
      }
    }
  }
}
