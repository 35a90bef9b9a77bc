package org.newsgraph.train;

import org.newsgraph.language.RecurrentStates;

/** Gradients of a two-way recurrent layer, by going back through the sentence. */
final class RecurrentGradient {
  /** Gradients of the inputs of the gates. */
  final float[] u;

  /** Gradients of the highway input, or null. */
  final float[] x;

  private final RecurrentStates s;
  private final float[] gates;
  private final float[] gatesGradient;
  private final float[] dh;
  private final int n;

  /**
   * Goes back.
   *
   * @param s the layer's run
   * @param gates its weights
   * @param dh gradients of its output
   * @param length words
   * @param hidden units of a direction
   * @param gatesGradient is added to
   */
  RecurrentGradient(
      RecurrentStates s, float[] gates, float[] dh, int length, int hidden, float[] gatesGradient) {
    this.s = s;
    this.gates = gates;
    this.gatesGradient = gatesGradient;
    this.dh = dh;
    n = hidden;
    u = new float[s.u.length];
    x = s.x == null ? null : new float[s.x.length];
    float[] zero = new float[n];
    float[] carry = new float[n];
    for (int i = length - 1; i >= 0; i--) {
      step(i, 0, carry, i == 0 ? zero : s.c, i == 0 ? 0 : (i - 1) * 2 * n);
    }
    carry = new float[n];
    for (int i = 0; i < length; i++) {
      boolean first = i == length - 1;
      step(i, 1, carry, first ? zero : s.c, first ? 0 : (i + 1) * 2 * n + n);
    }
  }

  private void step(int i, int direction, float[] carry, float[] before, int b0) {
    int parts = s.x == null ? 4 : 3;
    int in = (2 * i + direction) * parts * n;
    int out = (2 * i + direction) * n;
    int g0 = direction * n;
    float[] highway = s.x == null ? s.u : s.x;
    int hw = s.x == null ? in + 3 * n : out;
    float[] dHighway = s.x == null ? u : x;
    for (int j = 0; j < n; j++) {
      float f = s.f[out + j];
      float r = s.r[out + j];
      float c = s.c[out + j];
      float d = dh[out + j];
      float cb = before[b0 + j];
      float dr = d * (c - highway[hw + j]) * slope(r);
      dHighway[hw + j] += d * (1f - r);
      float dc = carry[j] + d * r;
      float df = dc * (cb - s.u[in + j]) * slope(f);
      u[in + j] = dc * (1f - f);
      u[in + n + j] = df;
      u[in + 2 * n + j] = dr;
      carry[j] = dc * f + df * gates[g0 + 4 * n + j] + dr * gates[g0 + 6 * n + j];
      gatesGradient[g0 + j] += df;
      gatesGradient[g0 + 2 * n + j] += dr;
      gatesGradient[g0 + 4 * n + j] += df * cb;
      gatesGradient[g0 + 6 * n + j] += dr * cb;
    }
  }

  /** Slope of the gate function where it has this value. */
  private static float slope(float gate) {
    float rest = 1f - Math.abs(2f * gate - 1f);
    return 0.5f * rest * rest;
  }
}
