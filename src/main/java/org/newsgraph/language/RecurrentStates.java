package org.newsgraph.language;

import java.util.stream.IntStream;

/**
 * A two-way layer of simple recurrent units (Lei et al. 2018) over some sentences: the inputs of
 * all gates come from one matrix product, the recurrence is element by element.
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
 *
 * <p>All sentences go forward together, both directions at once, so that the loops are long: step t
 * is word t of each sentence for the first direction and the t-th from the end for the second. The
 * longest sentences come first; those that have ended are at the tail of a step and are left out.
 */
public final class RecurrentStates {
  /** Units of one direction. */
  public final int hidden;

  /** Input products of a unit: z, f, r and, without a highway, x. */
  public final int parts;

  /** Whether the layer's input is the highway. */
  public final boolean highway;

  /** Steps: the length of the longest sentence. */
  public final int steps;

  /** The numbers of each step; per sentence those of both directions. */
  public final float[][] z;

  public final float[][] x;
  public final float[][] f;
  public final float[][] r;
  public final float[][] c;

  /** The states that the layer gives, a row of {@code 2 * hidden} a word. */
  public final float[] h;

  // By place, longest first: a sentence's first word and its length.
  private final int[] starts;
  private final int[] lengths;
  private final int[] widths;

  /**
   * Runs the layer.
   *
   * @param u inputs of the gates, one row of {@code 2 * parts * hidden} a word; for each direction
   *     z, f, r and perhaps x
   * @param input input of the layer, {@code 2 * hidden} a word, or null if {@code u} has a fourth
   *     part
   * @param gates bf, br, vf, vr of both directions, each {@code 2 * hidden}
   * @param sizes words of each sentence
   */
  public RecurrentStates(float[] u, float[] input, float[] gates, int[] sizes, int hidden) {
    this.hidden = hidden;
    highway = input != null;
    parts = highway ? 3 : 4;
    starts = new int[sizes.length];
    lengths = new int[sizes.length];
    order(sizes);
    steps = sizes.length == 0 ? 0 : lengths[0];
    widths = new int[steps];
    for (int t = 0, active = sizes.length; t < steps; t++) {
      while (lengths[active - 1] <= t) {
        active--;
      }
      widths[t] = active * 2 * hidden;
    }
    z = new float[steps][];
    x = new float[steps][];
    f = new float[steps][];
    r = new float[steps][];
    c = new float[steps][];
    h = new float[u.length / parts];
    float[][] tiled = tiled(gates);
    float[] before = new float[tiled[0].length];
    for (int t = 0; t < steps; t++) {
      step(t, u, input, tiled, before);
      before = c[t];
    }
  }

  private void order(int[] sizes) {
    int[] first = new int[sizes.length];
    for (int i = 1; i < sizes.length; i++) {
      first[i] = first[i - 1] + sizes[i - 1];
    }
    int[] order =
        IntStream.range(0, sizes.length)
            .boxed()
            .sorted((a, b) -> Integer.compare(sizes[b], sizes[a]))
            .mapToInt(i -> i)
            .toArray();
    for (int i = 0; i < order.length; i++) {
      starts[i] = first[order[i]];
      lengths[i] = sizes[order[i]];
    }
  }

  /** bf, br, vf, vr repeated for every sentence. */
  public float[][] tiled(float[] gates) {
    int width = 2 * hidden;
    float[][] tiled = new float[4][lengths.length * width];
    for (int g = 0; g < 4; g++) {
      for (int i = 0; i < lengths.length; i++) {
        System.arraycopy(gates, g * width, tiled[g], i * width, width);
      }
    }
    return tiled;
  }

  /** Numbers of a step: those of the sentences that are longer. */
  public int width(int t) {
    return widths[t];
  }

  private void step(int t, float[] u, float[] input, float[][] gates, float[] before) {
    int n = width(t);
    z[t] = gather(t, u, parts, 0);
    f[t] = gather(t, u, parts, 1);
    r[t] = gather(t, u, parts, 2);
    x[t] = highway ? gather(t, input, 1, 0) : gather(t, u, parts, 3);
    c[t] = new float[n];
    gate(f[t], gates[0], gates[2], before, n);
    gate(r[t], gates[1], gates[3], before, n);
    blend(f[t], before, z[t], c[t], n);
    float[] out = new float[n];
    blend(r[t], c[t], x[t], out, n);
    scatter(t, out, h, 1, 0);
  }

  /** One part of the rows of the words that come at a step. */
  public float[] gather(int t, float[] rows, int partsOfRow, int part) {
    float[] numbers = new float[width(t)];
    int width = 2 * partsOfRow * hidden;
    for (int i = 0; i * 2 * hidden < numbers.length; i++) {
      int forward = (starts[i] + t) * width + part * hidden;
      int back = (starts[i] + lengths[i] - 1 - t) * width + (partsOfRow + part) * hidden;
      System.arraycopy(rows, forward, numbers, i * 2 * hidden, hidden);
      System.arraycopy(rows, back, numbers, (i * 2 + 1) * hidden, hidden);
    }
    return numbers;
  }

  /** Writes the numbers of a step to one part of the rows of its words. */
  public void scatter(int t, float[] numbers, float[] rows, int partsOfRow, int part) {
    int width = 2 * partsOfRow * hidden;
    int n = width(t);
    for (int i = 0; i * 2 * hidden < n; i++) {
      int forward = (starts[i] + t) * width + part * hidden;
      int back = (starts[i] + lengths[i] - 1 - t) * width + (partsOfRow + part) * hidden;
      System.arraycopy(numbers, i * 2 * hidden, rows, forward, hidden);
      System.arraycopy(numbers, (i * 2 + 1) * hidden, rows, back, hidden);
    }
  }

  /** Makes inputs of a gate its values. */
  private static void gate(float[] g, float[] bias, float[] weight, float[] before, int n) {
    for (int j = 0; j < n; j++) {
      float a = g[j] + bias[j] + weight[j] * before[j];
      g[j] = 0.5f + 0.5f * a / (1f + Math.abs(a));
    }
  }

  /** out = gate * one + (1 - gate) * other. */
  private static void blend(float[] gate, float[] one, float[] other, float[] out, int n) {
    for (int j = 0; j < n; j++) {
      out[j] = gate[j] * one[j] + (1f - gate[j]) * other[j];
    }
  }
}
