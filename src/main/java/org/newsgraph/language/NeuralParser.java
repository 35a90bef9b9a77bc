package org.newsgraph.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Tags and parses sentences with a small network: two layers of two-way simple recurrent units over
 * word, affix and tag embeddings; heads by a biaffine score (Dozat and Manning 2017) and the best
 * spanning tree; relations and tags from the same states. Safe for threads.
 */
public final class NeuralParser {
  private static final int CACHE = 1 << 13;

  private final NetworkWeights weights;
  private final WordKnowledge knowledge;
  private final List<String> tags;
  private final List<String> relations;
  private final List<String> words;
  private final List<String> vectorWords;
  private final Map<String, Integer> wordRows;
  private final Map<String, Integer> vectorRows;
  private final float[] tagInputs;
  // What a word form adds to the first layer depends on the form alone, and forms come back often.
  private final AtomicReferenceArray<Known> cache = new AtomicReferenceArray<>(CACHE);

  private record Known(String form, float[] input) {}

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
    this.knowledge = knowledge;
    this.tags = List.copyOf(tags);
    this.relations = List.copyOf(relations);
    this.words = List.copyOf(words);
    this.vectorWords = List.copyOf(vectorWords);
    wordRows = rows(words);
    vectorRows = rows(vectorWords);
    NetworkShape s = weights.shape;
    tagInputs = new float[s.tags() * 8 * s.hidden1()];
    MatrixProduct.add(
        weights.tags, s.tags(), s.tagSize(), weights.tagInput, 8 * s.hidden1(), tagInputs);
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
  public Analysis parse(WordForms forms, int[] given) {
    int n = forms.size();
    NetworkShape s = weights.shape;
    float[] states = states(forms, given);
    int width = 2 * (s.arc() + s.label());
    float[] roles = MatrixProduct.repeat(weights.rolesBias, n);
    MatrixProduct.add(states, n, 2 * s.hidden2(), weights.roles, width, roles);
    int[] heads = SpanningTree.heads(arcScores(roles, n), n);
    String[] labels = relations(roles, heads, n);
    float[] tagScores = MatrixProduct.repeat(weights.tagBias, n);
    MatrixProduct.add(states, n, 2 * s.hidden2(), weights.tag, s.tags(), tagScores);
    int[] best = new int[n];
    for (int i = 0; i < n; i++) {
      best[i] = best(tagScores, i * s.tags(), s.tags());
      heads[i] = heads[i] == n ? -1 : heads[i];
    }
    return new Analysis(heads, labels, best);
  }

  private float[] states(WordForms forms, int[] given) {
    int n = forms.size();
    NetworkShape s = weights.shape;
    int width = 8 * s.hidden1();
    float[] u = new float[n * width];
    for (int i = 0; i < n; i++) {
      System.arraycopy(formInput(forms.word(i)), 0, u, i * width, width);
      MatrixProduct.scaled(1f, tagInputs, given[i] * width, width, u, i * width);
    }
    int[] sizes = {n};
    float[] h1 = new RecurrentStates(u, null, weights.gates1, sizes, s.hidden1()).h;
    float[] u2 = new float[n * 6 * s.hidden2()];
    MatrixProduct.add(h1, n, 2 * s.hidden1(), weights.input2, 6 * s.hidden2(), u2);
    return new RecurrentStates(u2, h1, weights.gates2, sizes, s.hidden2()).h;
  }

  private float[] formInput(String form) {
    int slot = form.hashCode() * 0x9E3779B1 >>> 32 - 13;
    Known known = cache.get(slot);
    if (known != null && known.form.equals(form)) {
      return known.input;
    }
    NetworkShape s = weights.shape;
    FormIds ids = new FormIds(form, wordRows, vectorRows, s.affixes(), knowledge);
    float[] x = new float[s.formSize()];
    embed(weights, ids, x, 0);
    float[] u = new float[8 * s.hidden1()];
    MatrixProduct.add(x, 1, s.formSize(), weights.formInput, 8 * s.hidden1(), u);
    cache.set(slot, new Known(form, u));
    return u;
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

  private float[] arcScores(float[] roles, int n) {
    NetworkShape s = weights.shape;
    int width = 2 * (s.arc() + s.label());
    float[] dependents = MatrixProduct.columns(roles, n, width, 0, s.arc());
    leaky(dependents);
    float[] heads = new float[(n + 1) * s.arc()];
    System.arraycopy(
        MatrixProduct.columns(roles, n, width, s.arc(), s.arc()), 0, heads, 0, n * s.arc());
    System.arraycopy(weights.root, 0, heads, n * s.arc(), s.arc());
    leaky(heads);
    float[] q = MatrixProduct.repeat(weights.arcBias, n);
    MatrixProduct.add(dependents, n, s.arc(), weights.arc, s.arc(), q);
    float[] scores = new float[n * (n + 1)];
    MatrixProduct.add(q, n, s.arc(), MatrixProduct.transpose(heads, n + 1, s.arc()), n + 1, scores);
    return scores;
  }

  /** The activation of arc vectors. */
  public static void leaky(float[] x) {
    for (int i = 0; i < x.length; i++) {
      x[i] = Math.max(x[i], 0.1f * x[i]);
    }
  }

  private String[] relations(float[] roles, int[] heads, int n) {
    NetworkShape s = weights.shape;
    int width = 2 * (s.arc() + s.label());
    float[] hidden = new float[n * s.label()];
    for (int i = 0; i < n; i++) {
      int own = i * width + 2 * s.arc();
      if (heads[i] == n) {
        continue;
      }
      int at = heads[i] * width + 2 * s.arc() + s.label();
      for (int k = 0; k < s.label(); k++) {
        hidden[i * s.label() + k] = Math.max(0f, roles[own + k] + roles[at + k]);
      }
    }
    float[] scores = MatrixProduct.repeat(weights.relationBias, n);
    MatrixProduct.add(hidden, n, s.label(), weights.relation, s.relations(), scores);
    String[] names = new String[n];
    for (int i = 0; i < n; i++) {
      names[i] =
          heads[i] == n ? "root" : relations.get(best(scores, i * s.relations(), s.relations()));
    }
    return names;
  }

  private static int best(float[] scores, int from, int count) {
    int best = 0;
    for (int c = 1; c < count; c++) {
      if (scores[from + c] > scores[from + best]) {
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
