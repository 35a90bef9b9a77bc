package org.newsgraph.train;

import static org.newsgraph.language.MatrixProduct.addTransposed;
import static org.newsgraph.language.MatrixProduct.repeat;
import static org.newsgraph.language.MatrixProduct.rows;
import static org.newsgraph.language.MatrixProduct.transpose;

import java.util.Arrays;
import java.util.Random;
import org.newsgraph.language.MatrixProduct;
import org.newsgraph.language.NetworkShape;
import org.newsgraph.language.NetworkWeights;

/** Losses and gradients of heads and relations, from what the words are as heads and dependents. */
final class TreeGradient {
  private static final float LEAK = 0.1f;

  private final NetworkWeights w;
  private final NetworkWeights g;
  private final NetworkShape s;
  private final int arc;
  private final int label;
  private final int width;
  private final float dropout;
  private float[][] arcBack;
  private float[][] relationBack;

  TreeGradient(NetworkWeights weights, NetworkWeights gradients, float dropout) {
    w = weights;
    g = gradients;
    s = weights.shape;
    arc = s.arc();
    label = s.label();
    width = 2 * (arc + label);
    this.dropout = dropout;
  }

  void weightsChanged() {
    arcBack = rows(transpose(w.arc, arc, arc), arc, arc);
    relationBack = rows(transpose(w.relation, label, s.relations()), s.relations(), label);
  }

  /**
   * Adds the gradients of the heads.
   *
   * @param roles a row a word: as dependent and as head for arcs, the same for relations
   * @param dRoles its gradients, added to
   */
  double heads(SentenceBatch batch, float[] roles, float[] dRoles, Random random) {
    int n = batch.rows();
    Dropout dMask = new Dropout(batch, arc, dropout, random);
    Dropout hMask = new Dropout(batch, arc, dropout, random);
    float[] dependents = MatrixProduct.columns(roles, n, width, 0, arc);
    float[] dFactor = leaky(dependents);
    dMask.apply(dependents);
    float[] q = repeat(w.arcBias, n);
    MatrixProduct.add(dependents, n, arc, w.arc, arc, q);
    float[] dq = new float[n * arc];
    double loss = 0;
    for (int i = 0; i < batch.sentences().size(); i++) {
      loss += sentence(batch, i, roles, dRoles, hMask.mask(i), q, dq);
    }
    float[] dDependents = new float[n * arc];
    MatrixProduct.add(dq, n, arc, arcBack, arc, dDependents);
    addTransposed(dependents, n, arc, dq, arc, g.arc);
    NetworkGradient.sumRows(dq, arc, g.arcBias);
    dMask.apply(dDependents);
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < arc; k++) {
        dRoles[i * width + k] += dDependents[i * arc + k] * dFactor[i * arc + k];
      }
    }
    return loss;
  }

  private double sentence(
      SentenceBatch batch,
      int index,
      float[] roles,
      float[] dRoles,
      float[] mask,
      float[] q,
      float[] dq) {
    int from = batch.starts()[index];
    NetworkSample sample = batch.sentences().get(index);
    int n = sample.size();
    float[] heads = new float[(n + 1) * arc];
    for (int i = 0; i < n; i++) {
      System.arraycopy(roles, (from + i) * width + arc, heads, i * arc, arc);
    }
    System.arraycopy(w.root, 0, heads, n * arc, arc);
    float[] factor = leaky(heads);
    for (int i = 0; i < heads.length; i += arc) {
      for (int k = 0; k < arc; k++) {
        factor[i + k] *= mask[k];
        heads[i + k] *= mask[k];
      }
    }
    float[] own = Arrays.copyOfRange(q, from * arc, (from + n) * arc);
    float[] scores = new float[n * (n + 1)];
    MatrixProduct.add(own, n, arc, transpose(heads, n + 1, arc), n + 1, scores);
    for (int i = 0; i < n; i++) {
      scores[i * (n + 1) + i] = -1e9f;
    }
    double loss = CrossEntropy.gradient(scores, n + 1, sample.heads(), 1f);
    float[] dOwn = new float[n * arc];
    MatrixProduct.add(scores, n, n + 1, heads, arc, dOwn);
    System.arraycopy(dOwn, 0, dq, from * arc, n * arc);
    float[] dHeads = new float[heads.length];
    addTransposed(scores, n, n + 1, own, arc, dHeads);
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < arc; k++) {
        dRoles[(from + i) * width + arc + k] += dHeads[i * arc + k] * factor[i * arc + k];
      }
    }
    for (int k = 0; k < arc; k++) {
      g.root[k] += dHeads[n * arc + k] * factor[n * arc + k];
    }
    return loss;
  }

  /** Applies the leaky activation; returns its slopes. */
  private static float[] leaky(float[] x) {
    float[] slope = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      slope[i] = x[i] > 0 ? 1f : LEAK;
      x[i] *= slope[i];
    }
    return slope;
  }

  /** Adds the gradients of the relations, given the right heads. */
  double relations(SentenceBatch batch, float[] roles, float[] dRoles, Random random) {
    int n = batch.rows();
    Dropout mask = new Dropout(batch, label, dropout, random);
    int[] gold = new int[n];
    int[] heads = new int[n];
    golds(batch, gold, heads);
    float[] hidden = new float[n * label];
    for (int i = 0; i < n; i++) {
      int own = i * width + 2 * arc;
      int head = heads[i] * width + 2 * arc + label;
      for (int k = 0; gold[i] >= 0 && k < label; k++) {
        hidden[i * label + k] = Math.max(0f, roles[own + k] + roles[head + k]);
      }
    }
    mask.apply(hidden);
    float[] scores = repeat(w.relationBias, n);
    MatrixProduct.add(hidden, n, label, w.relation, s.relations(), scores);
    double loss = CrossEntropy.gradient(scores, s.relations(), gold, 1f);
    float[] dHidden = new float[hidden.length];
    MatrixProduct.add(scores, n, s.relations(), relationBack, label, dHidden);
    addTransposed(hidden, n, label, scores, s.relations(), g.relation);
    NetworkGradient.sumRows(scores, s.relations(), g.relationBias);
    mask.apply(dHidden);
    for (int i = 0; i < n; i++) {
      int own = i * width + 2 * arc;
      int head = heads[i] * width + 2 * arc + label;
      for (int k = 0; gold[i] >= 0 && k < label; k++) {
        if (hidden[i * label + k] > 0) {
          dRoles[own + k] += dHidden[i * label + k];
          dRoles[head + k] += dHidden[i * label + k];
        }
      }
    }
    return loss;
  }

  /** Gold relations, -1 where nothing is learnt, and rows of the heads. */
  private static void golds(SentenceBatch batch, int[] gold, int[] heads) {
    int row = 0;
    for (int s = 0; s < batch.sentences().size(); s++) {
      NetworkSample sample = batch.sentences().get(s);
      for (int i = 0; i < sample.size(); i++) {
        int head = sample.heads()[i];
        boolean known = head >= 0 && head < sample.size();
        gold[row] = known ? sample.relations()[i] : -1;
        heads[row] = known ? batch.starts()[s] + head : row;
        row++;
      }
    }
  }
}
