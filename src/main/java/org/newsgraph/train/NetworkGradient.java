package org.newsgraph.train;

import static org.newsgraph.language.MatrixProduct.addTransposed;
import static org.newsgraph.language.MatrixProduct.columns;
import static org.newsgraph.language.MatrixProduct.repeat;
import static org.newsgraph.language.MatrixProduct.transpose;

import java.util.Random;
import org.newsgraph.language.FormIds;
import org.newsgraph.language.MatrixProduct;
import org.newsgraph.language.NetworkShape;
import org.newsgraph.language.NetworkWeights;
import org.newsgraph.language.NeuralParser;
import org.newsgraph.language.RecurrentStates;

/**
 * Runs the network forward over a sentence with dropout, and back: sums cross-entropy gradients of
 * heads, relations and tags. One thread.
 */
final class NetworkGradient {
  private static final float TAG_WEIGHT = 0.4f;

  private final NetworkWeights w;
  private final NetworkShape s;
  private final int arc;
  private final int label;
  private final int in1;
  private final int in2;
  private final int out;
  private final float dropout;

  /** The gradients. */
  final NetworkWeights g;

  // Transposed copies of the weights; renewed when the weights have changed.
  private float[] formBack;
  private float[] tagInputBack;
  private float[] input2Back;
  private float[] rolesBack;
  private float[] arcBack;
  private float[] relationBack;
  private float[] tagBack;

  private NetworkSample sample;
  private int n;
  private Random random;
  private int[] words;
  private boolean[] noTag;
  private float[] forms;
  private float[] tagRows;
  private float[] mask1;
  private float[] mask2;
  private float[] h1;
  private float[] h2;
  private RecurrentStates layer1;
  private RecurrentStates layer2;
  private float[] roles;
  private float[] dh2;
  private float[] dRoles;

  NetworkGradient(NetworkWeights weights, float dropout) {
    w = weights;
    s = weights.shape;
    g = new NetworkWeights(s);
    arc = s.arc();
    label = s.label();
    in1 = 8 * s.hidden1();
    in2 = 6 * s.hidden2();
    out = 2 * s.hidden2();
    this.dropout = dropout;
  }

  /** Must be called whenever the weights have changed. */
  void weightsChanged() {
    formBack = transpose(w.formInput, s.formSize(), in1);
    tagInputBack = transpose(w.tagInput, s.tagSize(), in1);
    input2Back = transpose(w.input2, 2 * s.hidden1(), in2);
    rolesBack = transpose(w.roles, out, 2 * (arc + label));
    arcBack = transpose(w.arc, arc, arc);
    relationBack = transpose(w.relation, label, s.relations());
    tagBack = transpose(w.tag, out, s.tags());
  }

  /** Adds the gradients of a sentence; returns its loss. */
  double add(NetworkSample sentence, Random dice) {
    sample = sentence;
    n = sentence.size();
    random = dice;
    forward();
    dh2 = new float[n * out];
    dRoles = new float[roles.length];
    double loss = arcs() + relations() + tags();
    backward();
    return loss;
  }

  private float[] mask(int size, float rate) {
    float[] m = new float[size];
    for (int i = 0; i < size; i++) {
      m[i] = random.nextFloat() < rate ? 0 : 1 / (1 - rate);
    }
    return m;
  }

  private static void apply(float[] x, float[] mask) {
    for (int i = 0; i < x.length; i++) {
      x[i] *= mask[i % mask.length];
    }
  }

  private void forward() {
    words = new int[n];
    noTag = new boolean[n];
    forms = new float[n * s.formSize()];
    tagRows = new float[n * s.tagSize()];
    for (int i = 0; i < n; i++) {
      FormIds ids = sample.forms()[i];
      boolean unknown = dropout > 0 && random.nextFloat() < 0.15f;
      words[i] = unknown ? 0 : ids.word;
      NeuralParser.embed(w, ids, forms, i * s.formSize());
      if (unknown) {
        System.arraycopy(w.words, 0, forms, i * s.formSize(), s.wordSize());
      }
      noTag[i] = dropout > 0 && random.nextFloat() < 0.15f;
      if (!noTag[i]) {
        System.arraycopy(
            w.tags, sample.tags()[i] * s.tagSize(), tagRows, i * s.tagSize(), s.tagSize());
      }
    }
    float[] u1 = new float[n * in1];
    MatrixProduct.add(forms, n, s.formSize(), w.formInput, in1, u1);
    MatrixProduct.add(tagRows, n, s.tagSize(), w.tagInput, in1, u1);
    layer1 = new RecurrentStates(u1, null, w.gates1, n, s.hidden1());
    mask1 = mask(2 * s.hidden1(), dropout);
    h1 = layer1.h.clone();
    apply(h1, mask1);
    float[] u2 = new float[n * in2];
    MatrixProduct.add(h1, n, 2 * s.hidden1(), w.input2, in2, u2);
    layer2 = new RecurrentStates(u2, h1, w.gates2, n, s.hidden2());
    mask2 = mask(out, dropout);
    h2 = layer2.h.clone();
    apply(h2, mask2);
    roles = repeat(w.rolesBias, n);
    MatrixProduct.add(h2, n, out, w.roles, 2 * (arc + label), roles);
  }

  private double arcs() {
    int width = 2 * (arc + label);
    float[] dependents = columns(roles, n, width, 0, arc);
    float[] heads = new float[(n + 1) * arc];
    System.arraycopy(columns(roles, n, width, arc, arc), 0, heads, 0, n * arc);
    System.arraycopy(w.root, 0, heads, n * arc, arc);
    float[] dMask = leakyMask(dependents, mask(arc, dropout));
    float[] hMask = leakyMask(heads, mask(arc, dropout));
    float[] q = repeat(w.arcBias, n);
    MatrixProduct.add(dependents, n, arc, w.arc, arc, q);
    float[] scores = new float[n * (n + 1)];
    MatrixProduct.add(q, n, arc, transpose(heads, n + 1, arc), n + 1, scores);
    for (int i = 0; i < n; i++) {
      scores[i * (n + 1) + i] = -1e9f;
    }
    double loss = softmax(scores, n + 1, sample.heads(), 1f);
    float[] dq = new float[n * arc];
    MatrixProduct.add(scores, n, n + 1, heads, arc, dq);
    float[] dHeads = new float[heads.length];
    addTransposed(scores, n, n + 1, q, arc, dHeads);
    float[] dDependents = new float[n * arc];
    MatrixProduct.add(dq, n, arc, arcBack, arc, dDependents);
    addTransposed(dependents, n, arc, dq, arc, g.arc);
    sumRows(dq, arc, g.arcBias);
    for (int i = 0; i < dDependents.length; i++) {
      dRoles[i / arc * width + i % arc] += dDependents[i] * dMask[i];
    }
    for (int i = 0; i < n * arc; i++) {
      dRoles[i / arc * width + arc + i % arc] += dHeads[i] * hMask[i];
    }
    for (int k = 0; k < arc; k++) {
      g.root[k] += dHeads[n * arc + k] * hMask[n * arc + k];
    }
    return loss;
  }

  /** Applies the leaky activation and dropout; returns the factor of each element. */
  private static float[] leakyMask(float[] x, float[] mask) {
    float[] factor = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      factor[i] = (x[i] > 0 ? 1f : 0.1f) * mask[i % mask.length];
      x[i] *= factor[i];
    }
    return factor;
  }

  /** Replaces scores by the gradients of the cross entropy; rows without gold become zero. */
  private double softmax(float[] scores, int width, int[] gold, float weight) {
    double loss = 0;
    for (int i = 0; i < gold.length; i++) {
      int at = i * width;
      if (gold[i] < 0) {
        java.util.Arrays.fill(scores, at, at + width, 0);
        continue;
      }
      float max = Float.NEGATIVE_INFINITY;
      for (int j = 0; j < width; j++) {
        max = Math.max(max, scores[at + j]);
      }
      double sum = 0;
      for (int j = 0; j < width; j++) {
        scores[at + j] = (float) Math.exp(scores[at + j] - max);
        sum += scores[at + j];
      }
      loss -= weight * Math.log(Math.max(1e-30, scores[at + gold[i]] / sum));
      for (int j = 0; j < width; j++) {
        scores[at + j] *= (float) (weight / sum);
      }
      scores[at + gold[i]] -= weight;
    }
    return loss;
  }

  private static void sumRows(float[] x, int width, float[] sum) {
    for (int i = 0; i < x.length; i += width) {
      MatrixProduct.scaled(1f, x, i, width, sum, 0);
    }
  }

  private double relations() {
    int width = 2 * (arc + label);
    float[] hidden = new float[n * label];
    float[] mask = mask(label, dropout);
    int[] gold = new int[n];
    for (int i = 0; i < n; i++) {
      int head = sample.heads()[i];
      gold[i] = head == n || head < 0 ? -1 : sample.relations()[i];
      for (int k = 0; gold[i] >= 0 && k < label; k++) {
        float sum = roles[i * width + 2 * arc + k] + roles[head * width + 2 * arc + label + k];
        hidden[i * label + k] = Math.max(0, sum) * mask[k];
      }
    }
    float[] scores = repeat(w.relationBias, n);
    MatrixProduct.add(hidden, n, label, w.relation, s.relations(), scores);
    double loss = softmax(scores, s.relations(), gold, 1f);
    float[] dHidden = new float[hidden.length];
    MatrixProduct.add(scores, n, s.relations(), relationBack, label, dHidden);
    addTransposed(hidden, n, label, scores, s.relations(), g.relation);
    sumRows(scores, s.relations(), g.relationBias);
    for (int i = 0; i < n; i++) {
      for (int k = 0; gold[i] >= 0 && k < label; k++) {
        if (hidden[i * label + k] > 0) {
          float d = dHidden[i * label + k] * mask[k];
          dRoles[i * width + 2 * arc + k] += d;
          dRoles[sample.heads()[i] * width + 2 * arc + label + k] += d;
        }
      }
    }
    return loss;
  }

  private double tags() {
    float[] scores = repeat(w.tagBias, n);
    MatrixProduct.add(h2, n, out, w.tag, s.tags(), scores);
    double loss = softmax(scores, s.tags(), sample.goldTags(), TAG_WEIGHT);
    MatrixProduct.add(scores, n, s.tags(), tagBack, out, dh2);
    addTransposed(h2, n, out, scores, s.tags(), g.tag);
    sumRows(scores, s.tags(), g.tagBias);
    return loss;
  }

  private void backward() {
    int width = 2 * (arc + label);
    MatrixProduct.add(dRoles, n, width, rolesBack, out, dh2);
    addTransposed(h2, n, out, dRoles, width, g.roles);
    sumRows(dRoles, width, g.rolesBias);
    apply(dh2, mask2);
    RecurrentGradient back2 =
        new RecurrentGradient(layer2, w.gates2, dh2, n, s.hidden2(), g.gates2);
    addTransposed(h1, n, 2 * s.hidden1(), back2.u, in2, g.input2);
    float[] dh1 = back2.x;
    MatrixProduct.add(back2.u, n, in2, input2Back, 2 * s.hidden1(), dh1);
    apply(dh1, mask1);
    RecurrentGradient back1 =
        new RecurrentGradient(layer1, w.gates1, dh1, n, s.hidden1(), g.gates1);
    addTransposed(forms, n, s.formSize(), back1.u, in1, g.formInput);
    addTransposed(tagRows, n, s.tagSize(), back1.u, in1, g.tagInput);
    embeddings(back1.u);
  }

  private void embeddings(float[] du) {
    float[] dForms = new float[forms.length];
    MatrixProduct.add(du, n, in1, formBack, s.formSize(), dForms);
    float[] dTags = new float[tagRows.length];
    MatrixProduct.add(du, n, in1, tagInputBack, s.tagSize(), dTags);
    for (int i = 0; i < n; i++) {
      int at = i * s.formSize();
      MatrixProduct.scaled(1f, dForms, at, s.wordSize(), g.words, words[i] * s.wordSize());
      for (int a : sample.forms()[i].affixes) {
        MatrixProduct.scaled(
            1f, dForms, at + s.wordSize(), s.affixSize(), g.affixes, a * s.affixSize());
      }
      if (!noTag[i]) {
        MatrixProduct.scaled(
            1f, dTags, i * s.tagSize(), s.tagSize(), g.tags, sample.tags()[i] * s.tagSize());
      }
    }
  }
}
