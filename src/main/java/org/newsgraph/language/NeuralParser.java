package org.newsgraph.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tags and parses sentences with a small network: two layers of two-way simple recurrent units over
 * word, affix and tag embeddings; heads by a biaffine score (Dozat and Manning 2017) and the best
 * spanning tree; relations and tags from the same states. Safe for threads.
 */
public final class NeuralParser {
  /** Words that go through the network together; more do not fit the second cache. */
  private static final int BATCH = 160;

  private final NetworkWeights weights;
  private final List<String> tags;
  private final List<String> relations;
  private final List<String> words;
  private final List<String> vectorWords;
  private final FormInputs forms;
  private final float[][] tagInputs;
  private final float[][] input2;
  private final float[][] outputs;
  private final float[][] arc;
  private final float[][] relation;
  private final float[] outputsBias;

  /**
   * @param knowledge what the network was trained with
   * @param tags names of the tag classes
   * @param relations names of the relations
   * @param words normalized forms of the rows of the word table from row 1 on
   * @param vectorWords the same of the table of distributional vectors
   */
  public NeuralParser(
      NetworkWeights weights,
      WordKnowledge knowledge,
      List<String> tags,
      List<String> relations,
      List<String> words,
      List<String> vectorWords) {
    this.weights = weights;
    this.tags = List.copyOf(tags);
    this.relations = List.copyOf(relations);
    this.words = List.copyOf(words);
    this.vectorWords = List.copyOf(vectorWords);
    forms = new FormInputs(weights, knowledge, rows(words), rows(vectorWords));
    NetworkShape s = weights.shape;
    int width = 8 * s.hidden1();
    float[] sums = new float[s.tags() * width];
    MatrixProduct.add(weights.tags, s.tags(), s.tagSize(), weights.tagInput, width, sums);
    tagInputs = MatrixProduct.rows(sums, s.tags(), width);
    input2 = MatrixProduct.rows(weights.input2, 2 * s.hidden1(), 6 * s.hidden2());
    outputs = outputs(weights);
    outputsBias = Arrays.copyOf(weights.rolesBias, outputs[0].length);
    System.arraycopy(
        weights.tagBias, 0, outputsBias, weights.rolesBias.length, weights.tagBias.length);
    arc = MatrixProduct.rows(weights.arc, s.arc(), s.arc());
    relation = MatrixProduct.rows(weights.relation, s.label(), s.relations());
  }

  /** The matrices that read the second layer side by side: one product of long rows. */
  private static float[][] outputs(NetworkWeights w) {
    float[][] rows = new float[2 * w.shape.hidden2()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new float[w.rolesBias.length + w.tagBias.length];
      System.arraycopy(w.roles, i * w.rolesBias.length, rows[i], 0, w.rolesBias.length);
      System.arraycopy(w.tag, i * w.tagBias.length, rows[i], w.rolesBias.length, w.tagBias.length);
    }
    return rows;
  }

  /** Rows of names that stand in the table from row 1 on. */
  public static Map<String, Integer> rows(List<String> names) {
    Map<String, Integer> rows = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      rows.put(names.get(i), i + 1);
    }
    return rows;
  }

  /** A tree with tags: heads (-1 for the root), relations, tag classes. */
  public record Analysis(int[] heads, String[] relations, int[] tags) {}

  /** Parses a sentence with the tag classes that the tagger gave. */
  public Analysis parse(WordForms sentence, int[] given) {
    return parse(List.of(sentence), List.of(given)).get(0);
  }

  /**
   * Parses sentences with the tag classes that the tagger gave. Together they are faster than one
   * by one; the trees are the same.
   */
  public List<Analysis> parse(List<WordForms> sentences, List<int[]> given) {
    List<Analysis> trees = new ArrayList<>();
    int from = 0;
    int words = 0;
    for (int i = 0; i < sentences.size(); i++) {
      words += sentences.get(i).size();
      if (words >= BATCH || i + 1 == sentences.size()) {
        batch(sentences.subList(from, i + 1), given.subList(from, i + 1), trees);
        from = i + 1;
        words = 0;
      }
    }
    return trees;
  }

  private void batch(List<WordForms> sentences, List<int[]> given, List<Analysis> trees) {
    NetworkShape s = weights.shape;
    int[] sizes = sentences.stream().mapToInt(WordForms::size).toArray();
    float[] states = states(sentences, given, sizes);
    int n = states.length / (2 * s.hidden2());
    float[] parts = MatrixProduct.repeat(outputsBias, n);
    MatrixProduct.add(states, n, 2 * s.hidden2(), outputs, outputsBias.length, parts);
    float[] q = dependents(parts, n);
    int[] heads = new int[n];
    int at = 0;
    for (int size : sizes) {
      int[] tree = SpanningTree.heads(arcScores(parts, q, at, size), size);
      for (int i = 0; i < size; i++) {
        heads[at + i] = tree[i] == size ? -1 : at + tree[i];
      }
      at += size;
    }
    String[] labels = relations(parts, heads, n);
    at = 0;
    for (int size : sizes) {
      int[] own = new int[size];
      int[] best = new int[size];
      for (int i = 0; i < size; i++) {
        own[i] = Math.max(-1, heads[at + i] - at);
        int scores = (at + i) * outputsBias.length + weights.rolesBias.length;
        best[i] = best(parts, scores, s.tags());
      }
      trees.add(new Analysis(own, Arrays.copyOfRange(labels, at, at + size), best));
      at += size;
    }
  }

  private float[] states(List<WordForms> sentences, List<int[]> given, int[] sizes) {
    NetworkShape s = weights.shape;
    int width = 8 * s.hidden1();
    float[][] inputs = forms.of(sentences);
    int n = inputs.length;
    float[] u = new float[n * width];
    float[] sum = new float[width];
    int at = 0;
    for (int[] tags : given) {
      for (int t : tags) {
        sum(inputs[at], tagInputs[t], sum);
        System.arraycopy(sum, 0, u, at++ * width, width);
      }
    }
    float[] h1 = new RecurrentStates(u, null, weights.gates1, sizes, s.hidden1()).h;
    float[] u2 = new float[n * 6 * s.hidden2()];
    MatrixProduct.add(h1, n, 2 * s.hidden1(), input2, 6 * s.hidden2(), u2);
    return new RecurrentStates(u2, h1, weights.gates2, sizes, s.hidden2()).h;
  }

  private static void sum(float[] a, float[] b, float[] sum) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] = a[j] + b[j];
    }
  }

  /** Writes the input numbers of a form. */
  public static void embed(NetworkWeights w, FormIds ids, float[] x, int at) {
    NetworkShape s = w.shape;
    System.arraycopy(w.words, ids.word * s.wordSize(), x, at, s.wordSize());
    for (int a : ids.affixes) {
      MatrixProduct.scaled(1f, w.affixes, a * s.affixSize(), s.affixSize(), x, at + s.wordSize());
    }
    System.arraycopy(
        w.vectors,
        ids.vector * s.vectorSize(),
        x,
        at + s.wordSize() + s.affixSize(),
        s.vectorSize());
  }

  /** What the words of all sentences look for as dependents. */
  private float[] dependents(float[] parts, int n) {
    NetworkShape s = weights.shape;
    float[] dependents = MatrixProduct.columns(parts, n, outputsBias.length, 0, s.arc());
    leaky(dependents);
    float[] q = MatrixProduct.repeat(weights.arcBias, n);
    MatrixProduct.add(dependents, n, s.arc(), arc, s.arc(), q);
    return q;
  }

  private float[] arcScores(float[] parts, float[] q, int from, int n) {
    int arcs = weights.shape.arc();
    int width = outputsBias.length;
    float[] heads = new float[(n + 1) * arcs];
    for (int i = 0; i < n; i++) {
      System.arraycopy(parts, (from + i) * width + arcs, heads, i * arcs, arcs);
    }
    System.arraycopy(weights.root, 0, heads, n * arcs, arcs);
    leaky(heads);
    float[] own = Arrays.copyOfRange(q, from * arcs, (from + n) * arcs);
    float[] scores = new float[n * (n + 1)];
    MatrixProduct.add(own, n, arcs, MatrixProduct.transpose(heads, n + 1, arcs), n + 1, scores);
    return scores;
  }

  /** The activation of arc vectors. */
  public static void leaky(float[] x) {
    for (int i = 0; i < x.length; i++) {
      x[i] = Math.max(x[i], 0.1f * x[i]);
    }
  }

  /**
   * Relations of all words.
   *
   * @param heads rows of the heads, -1 for the root
   */
  private String[] relations(float[] parts, int[] heads, int n) {
    NetworkShape s = weights.shape;
    int width = outputsBias.length;
    float[] hidden = new float[n * s.label()];
    for (int i = 0; i < n; i++) {
      int own = i * width + 2 * s.arc();
      if (heads[i] < 0) {
        continue;
      }
      int at = heads[i] * width + 2 * s.arc() + s.label();
      for (int k = 0; k < s.label(); k++) {
        hidden[i * s.label() + k] = Math.max(0f, parts[own + k] + parts[at + k]);
      }
    }
    float[] scores = MatrixProduct.repeat(weights.relationBias, n);
    MatrixProduct.add(hidden, n, s.label(), relation, s.relations(), scores);
    String[] names = new String[n];
    for (int i = 0; i < n; i++) {
      int best = best(scores, i * s.relations(), s.relations());
      names[i] = heads[i] < 0 ? "root" : relations.get(best);
    }
    return names;
  }

  private static int best(float[] scores, int from, int count) {
    int best = 0;
    float highest = scores[from];
    for (int c = 1; c < count; c++) {
      if (scores[from + c] > highest) {
        highest = scores[from + c];
        best = c;
      }
    }
    return best;
  }

  public NetworkWeights weights() {
    return weights;
  }

  /** Normalized forms that have a distributional vector. */
  public List<String> vectorWords() {
    return vectorWords;
  }

  public List<String> tags() {
    return tags;
  }

  public void write(DataOutputStream out) throws IOException {
    for (List<String> names : List.of(tags, relations, words, vectorWords)) {
      out.writeInt(names.size());
      for (String n : names) {
        out.writeUTF(n);
      }
    }
    weights.write(out);
  }

  public static NeuralParser read(DataInputStream in, WordKnowledge knowledge) throws IOException {
    List<String> tags = names(in);
    List<String> relations = names(in);
    List<String> words = names(in);
    List<String> vectorWords = names(in);
    return new NeuralParser(
        NetworkWeights.read(in), knowledge, tags, relations, words, vectorWords);
  }

  private static List<String> names(DataInputStream in) throws IOException {
    String[] names = new String[in.readInt()];
    for (int i = 0; i < names.length; i++) {
      names[i] = in.readUTF();
    }
    return List.of(names);
  }
}
