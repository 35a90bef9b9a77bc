package org.newsgraph.train;

import static org.newsgraph.language.MatrixProduct.addTransposed;
import static org.newsgraph.language.MatrixProduct.repeat;
import static org.newsgraph.language.MatrixProduct.rows;
import static org.newsgraph.language.MatrixProduct.transpose;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.newsgraph.language.FormIds;
import org.newsgraph.language.MatrixProduct;
import org.newsgraph.language.NetworkShape;
import org.newsgraph.language.NetworkWeights;
import org.newsgraph.language.NeuralParser;
import org.newsgraph.language.RecurrentStates;

/**
 * Runs the network forward over sentences with dropout, and back: sums cross-entropy gradients of
 * heads, relations and tags. One thread.
 */
final class NetworkGradient {
  private static final float TAG_WEIGHT = 0.4f;
  private static final float UNKNOWN = 0.15f;

  // The tagger sees few words; where it errs, the network must not believe it.
  private static final float TAG_UNKNOWN = 0.3f;

  private final NetworkWeights w;
  private final NetworkShape s;
  private final int in1;
  private final int in2;
  private final int out;
  private final int width;
  private final float dropout;
  private final TreeGradient trees;

  /** The gradients. */
  final NetworkWeights g;

  /** The same of the tables of words, affixes and tags, with the rows that are not zero. */
  final List<TouchedRows> tables;

  // Transposed copies of the weights; renewed when the weights have changed.
  private float[][] formBack;
  private float[][] tagInputBack;
  private float[][] input2Back;
  private float[][] rolesBack;
  private float[][] tagBack;

  private SentenceBatch batch;
  private int n;
  private Random random;
  private int[] words;
  private boolean[] noTag;
  private float[] forms;
  private float[] tagRows;
  private Dropout dropout1;
  private Dropout dropout2;
  private float[] h1;
  private float[] h2;
  private RecurrentStates layer1;
  private RecurrentStates layer2;
  private float[] roles;
  private float[] dh2;

  NetworkGradient(NetworkWeights weights, float dropout) {
    w = weights;
    s = weights.shape;
    g = new NetworkWeights(s);
    tables =
        List.of(
            new TouchedRows(g.words, s.wordSize()),
            new TouchedRows(g.affixes, s.affixSize()),
            new TouchedRows(g.tags, s.tagSize()));
    in1 = 8 * s.hidden1();
    in2 = 6 * s.hidden2();
    out = 2 * s.hidden2();
    width = 2 * (s.arc() + s.label());
    this.dropout = dropout;
    trees = new TreeGradient(w, g, dropout);
  }

  /** Must be called whenever the weights have changed. */
  void weightsChanged() {
    formBack = back(w.formInput, s.formSize(), in1);
    tagInputBack = back(w.tagInput, s.tagSize(), in1);
    input2Back = back(w.input2, 2 * s.hidden1(), in2);
    rolesBack = back(w.roles, out, width);
    tagBack = back(w.tag, out, s.tags());
    trees.weightsChanged();
  }

  private static float[][] back(float[] m, int inner, int columns) {
    return rows(transpose(m, inner, columns), columns, inner);
  }

  /** Adds the gradients of sentences; returns their loss. */
  double add(List<NetworkSample> sentences, Random dice) {
    batch = SentenceBatch.of(sentences);
    n = batch.rows();
    random = dice;
    embed();
    forward();
    dh2 = new float[n * out];
    float[] dRoles = new float[roles.length];
    double loss =
        trees.heads(batch, roles, dRoles, random)
            + trees.relations(batch, roles, dRoles, random)
            + tags();
    backward(dRoles);
    return loss;
  }

  private void embed() {
    words = new int[n];
    noTag = new boolean[n];
    forms = new float[n * s.formSize()];
    tagRows = new float[n * s.tagSize()];
    int row = 0;
    for (NetworkSample sample : batch.sentences()) {
      for (int i = 0; i < sample.size(); i++) {
        FormIds ids = sample.forms()[i];
        boolean unknown = dropout > 0 && random.nextFloat() < UNKNOWN;
        words[row] = unknown ? 0 : ids.word;
        NeuralParser.embed(w, ids, forms, row * s.formSize());
        if (unknown) {
          System.arraycopy(w.words, 0, forms, row * s.formSize(), s.wordSize());
          if (random.nextBoolean()) {
            int end = (row + 1) * s.formSize();
            Arrays.fill(forms, end - s.vectorSize(), end, 0);
          }
        }
        noTag[row] = dropout > 0 && random.nextFloat() < TAG_UNKNOWN;
        if (!noTag[row]) {
          int tag = sample.tags()[i] * s.tagSize();
          System.arraycopy(w.tags, tag, tagRows, row * s.tagSize(), s.tagSize());
        }
        row++;
      }
    }
  }

  private void forward() {
    float[] u1 = new float[n * in1];
    MatrixProduct.add(forms, n, s.formSize(), w.formInput, in1, u1);
    MatrixProduct.add(tagRows, n, s.tagSize(), w.tagInput, in1, u1);
    layer1 = new RecurrentStates(u1, null, w.gates1, batch.sizes(), s.hidden1());
    dropout1 = new Dropout(batch, 2 * s.hidden1(), dropout, random);
    h1 = layer1.h;
    dropout1.apply(h1);
    float[] u2 = new float[n * in2];
    MatrixProduct.add(h1, n, 2 * s.hidden1(), w.input2, in2, u2);
    layer2 = new RecurrentStates(u2, h1, w.gates2, batch.sizes(), s.hidden2());
    dropout2 = new Dropout(batch, out, dropout, random);
    h2 = layer2.h;
    dropout2.apply(h2);
    roles = repeat(w.rolesBias, n);
    MatrixProduct.add(h2, n, out, w.roles, width, roles);
  }

  /** Adds up the rows of a matrix. */
  static void sumRows(float[] x, int width, float[] sum) {
    for (int i = 0; i < x.length; i += width) {
      MatrixProduct.scaled(1f, x, i, width, sum, 0);
    }
  }

  private double tags() {
    int[] gold =
        batch.sentences().stream()
            .flatMapToInt(sample -> Arrays.stream(sample.goldTags()))
            .toArray();
    float[] scores = repeat(w.tagBias, n);
    MatrixProduct.add(h2, n, out, w.tag, s.tags(), scores);
    double loss = CrossEntropy.gradient(scores, s.tags(), gold, TAG_WEIGHT);
    MatrixProduct.add(scores, n, s.tags(), tagBack, out, dh2);
    addTransposed(h2, n, out, scores, s.tags(), g.tag);
    sumRows(scores, s.tags(), g.tagBias);
    return loss;
  }

  private void backward(float[] dRoles) {
    MatrixProduct.add(dRoles, n, width, rolesBack, out, dh2);
    addTransposed(h2, n, out, dRoles, width, g.roles);
    sumRows(dRoles, width, g.rolesBias);
    dropout2.apply(dh2);
    RecurrentGradient back2 = new RecurrentGradient(layer2, w.gates2, dh2, g.gates2);
    addTransposed(h1, n, 2 * s.hidden1(), back2.u, in2, g.input2);
    float[] dh1 = back2.x;
    MatrixProduct.add(back2.u, n, in2, input2Back, 2 * s.hidden1(), dh1);
    dropout1.apply(dh1);
    RecurrentGradient back1 = new RecurrentGradient(layer1, w.gates1, dh1, g.gates1);
    addTransposed(forms, n, s.formSize(), back1.u, in1, g.formInput);
    addTransposed(tagRows, n, s.tagSize(), back1.u, in1, g.tagInput);
    embeddings(back1.u);
  }

  private void embeddings(float[] du) {
    // The vectors at the end of each row are not trained.
    int trained = s.wordSize() + s.affixSize();
    float[] dForms = new float[n * trained];
    MatrixProduct.add(du, n, in1, formBack, trained, dForms);
    float[] dTags = new float[tagRows.length];
    MatrixProduct.add(du, n, in1, tagInputBack, s.tagSize(), dTags);
    int row = 0;
    for (NetworkSample sample : batch.sentences()) {
      for (int i = 0; i < sample.size(); i++) {
        int at = row * trained;
        tables.get(0).add(words[row], dForms, at);
        for (int a : sample.forms()[i].affixes) {
          tables.get(1).add(a, dForms, at + s.wordSize());
        }
        if (!noTag[row]) {
          tables.get(2).add(sample.tags()[i], dTags, row * s.tagSize());
        }
        row++;
      }
    }
  }
}
