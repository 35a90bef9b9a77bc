package org.newsgraph.train;

import org.newsgraph.language.RecurrentStates;

/**
 * Gradients of a recurrent layer, by going back through the sentences. The loops are short, with
 * one result each, so that the JIT uses vector instructions.
 */
final class RecurrentGradient {
  /** Gradients of the inputs of the gates. */
  final float[] u;

  /** Gradients of the highway input, or null. */
  final float[] x;

  private final RecurrentStates s;
  private final float[][] gates;
  private final float[][] sums;
  private final float[] carry;
  private final float[] dr;
  private final float[] df;
  private final float[] dc;
  private final float[] rest;

  /**
   * Goes back.
   *
   * @param s the layer's run
   * @param gates its weights
   * @param dh gradients of its output
   * @param gatesGradient is added to
   */
  RecurrentGradient(RecurrentStates s, float[] gates, float[] dh, float[] gatesGradient) {
    this.s = s;
    this.gates = s.tiled(gates);
    int width = this.gates[0].length;
    sums = new float[4][width];
    carry = new float[width];
    dr = new float[width];
    df = new float[width];
    dc = new float[width];
    rest = new float[width];
    u = new float[dh.length * s.parts];
    x = s.highway ? new float[dh.length] : null;
    float[] zero = new float[width];
    for (int t = s.steps - 1; t >= 0; t--) {
      step(t, s.gather(t, dh, 1, 0), t == 0 ? zero : s.c[t - 1]);
    }
    int size = 2 * s.hidden;
    for (int g = 0; g < 4; g++) {
      for (int j = 0; j < width; j++) {
        gatesGradient[g * size + j % size] += sums[g][j];
      }
    }
  }

  private void step(int t, float[] dh, float[] before) {
    int n = s.width(t);
    slope(s.r[t], rest, n);
    slopeTimes(dh, s.c[t], s.x[t], rest, dr, n);
    addProduct(dh, s.r[t], carry, dc, n);
    slope(s.f[t], rest, n);
    slopeTimes(dc, before, s.z[t], rest, df, n);
    s.scatter(t, df, u, s.parts, 1);
    s.scatter(t, dr, u, s.parts, 2);
    timesRest(dc, s.f[t], rest, n);
    s.scatter(t, rest, u, s.parts, 0);
    timesRest(dh, s.r[t], rest, n);
    if (s.highway) {
      s.scatter(t, rest, x, 1, 0);
    } else {
      s.scatter(t, rest, u, s.parts, 3);
    }
    product(dc, s.f[t], carry, n);
    addProduct(df, gates[2], carry, carry, n);
    addProduct(dr, gates[3], carry, carry, n);
    sum(df, sums[0], n);
    sum(dr, sums[1], n);
    addProduct(df, before, sums[2], sums[2], n);
    addProduct(dr, before, sums[3], sums[3], n);
  }

  /** Slope of the gate function where it has these values. */
  private static void slope(float[] gate, float[] out, int n) {
    for (int j = 0; j < n; j++) {
      float rest = 1f - Math.abs(2f * gate[j] - 1f);
      out[j] = 0.5f * rest * rest;
    }
  }

  /** Gradient of a gate's input that blends two things. */
  private static void slopeTimes(
      float[] d, float[] one, float[] other, float[] slope, float[] out, int n) {
    for (int j = 0; j < n; j++) {
      out[j] = d[j] * (one[j] - other[j]) * slope[j];
    }
  }

  private static void timesRest(float[] d, float[] gate, float[] out, int n) {
    for (int j = 0; j < n; j++) {
      out[j] = d[j] * (1f - gate[j]);
    }
  }

  private static void product(float[] a, float[] b, float[] out, int n) {
    for (int j = 0; j < n; j++) {
      out[j] = a[j] * b[j];
    }
  }

  private static void addProduct(float[] a, float[] b, float[] c, float[] out, int n) {
    for (int j = 0; j < n; j++) {
      out[j] = c[j] + a[j] * b[j];
    }
  }

  private static void sum(float[] a, float[] out, int n) {
    for (int j = 0; j < n; j++) {
      out[j] += a[j];
    }
  }
}
