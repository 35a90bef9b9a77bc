package org.newsgraph.language;

/**
 * A two-way layer of simple recurrent units (Lei et al. 2018) over a sentence: the inputs of all
 * gates come from one matrix product, the recurrence is element by element.
 *
 * <p>For each direction and unit, with forget gate f, reset gate r and the state c before:
 *
 * <pre>
 *   f = g(uf + bf + vf c)    r = g(ur + br + vr c)
 *   c' = f c + (1 - f) uz    h = r c' + (1 - r) x
 * </pre>
 *
 * where g(a) = (1 + a / (1 + |a|)) / 2, and x is a further input product or the layer's input
 * itself.
 */
public final class RecurrentStates {
  /** Units of one direction. */
  final int hidden;

  final int length;

  /** Inputs of the gates: a row a word; for each direction z, f, r and perhaps x. */
  public final float[] u;

  /** The layer's input where it is the highway, else null. */
  public final float[] x;

  public final float[] f;
  public final float[] r;
  public final float[] c;
  public final float[] h;
  final int parts;

  /**
   * Runs the layer.
   *
   * @param u inputs of the gates, one row of {@code 2 * parts * hidden} a word
   * @param x input of the layer, {@code 2 * hidden} a word, or null if {@code u} has a fourth part
   * @param gates bf, br, vf, vr of both directions, each {@code 2 * hidden}
   */
  public RecurrentStates(float[] u, float[] x, float[] gates, int length, int hidden) {
    this.u = u;
    this.x = x;
    this.hidden = hidden;
    this.length = length;
    parts = x == null ? 4 : 3;
    int size = length * 2 * hidden;
    f = new float[size];
    r = new float[size];
    c = new float[size];
    h = new float[size];
    float[] zero = new float[hidden];
    for (int i = 0; i < length; i++) {
      step(i, 0, gates, i == 0 ? zero : c, i == 0 ? 0 : (i - 1) * 2 * hidden);
    }
    for (int i = length - 1; i >= 0; i--) {
      boolean first = i == length - 1;
      step(i, 1, gates, first ? zero : c, first ? 0 : (i + 1) * 2 * hidden + hidden);
    }
  }

  private void step(int i, int direction, float[] gates, float[] before, int b0) {
    int in = (2 * i + direction) * parts * hidden;
    int out = (2 * i + direction) * hidden;
    int g0 = direction * hidden;
    int n = hidden;
    gate(u, in + n, gates, g0, g0 + 4 * n, before, b0, f, out, n);
    gate(u, in + 2 * n, gates, g0 + 2 * n, g0 + 6 * n, before, b0, r, out, n);
    blend(f, before, b0, u, in, c, out, n);
    if (x == null) {
      blend(r, c, out, u, in + 3 * n, h, out, n);
    } else {
      blend(r, c, out, x, out, h, out, n);
    }
  }

  private static void gate(
      float[] u,
      int u0,
      float[] w,
      int bias,
      int weight,
      float[] before,
      int b0,
      float[] g,
      int g0,
      int n) {
    for (int j = 0; j < n; j++) {
      float a = u[u0 + j] + w[bias + j] + w[weight + j] * before[b0 + j];
      g[g0 + j] = 0.5f + 0.5f * a / (1f + Math.abs(a));
    }
  }

  /** out = gate * one + (1 - gate) * other; the gate stands where the result does. */
  private static void blend(
      float[] gate, float[] one, int o0, float[] other, int t0, float[] out, int out0, int n) {
    for (int j = 0; j < n; j++) {
      float g = gate[out0 + j];
      out[out0 + j] = g * one[o0 + j] + (1f - g) * other[t0 + j];
    }
  }
}
