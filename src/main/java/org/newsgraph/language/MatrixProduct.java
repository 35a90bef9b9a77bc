package org.newsgraph.language;

import java.util.Arrays;

/**
 * Products of row-major matrices in plain loops that the JIT compiler turns into vector
 * instructions. Each row is computed in the same order of operations whatever the other rows, so
 * that results do not depend on how sentences are grouped.
 *
 * <p>The compiler does so only for short loop bodies in which all arrays have the same index: with
 * different offsets it cannot rule out that the arrays overlap. So the rows of the right factor and
 * those being summed are arrays of their own.
 */
public final class MatrixProduct {
  /** Rows summed at a time, so that they stay in the first cache with four rows of the factor. */
  private static final int BLOCK = 8;

  private static final int STRIP = 64;

  private MatrixProduct() {}

  /** The rows of a matrix as arrays, the form in which a right factor is read. */
  public static float[][] rows(float[] w, int rows, int columns) {
    float[][] r = new float[rows][];
    for (int i = 0; i < rows; i++) {
      r[i] = Arrays.copyOfRange(w, i * columns, (i + 1) * columns);
    }
    return r;
  }

  /** Adds the product of x (rows by inner) and w (inner by columns) to y (rows by columns). */
  public static void add(float[] x, int rows, int inner, float[] w, int columns, float[] y) {
    add(x, rows, inner, rows(w, inner, columns), columns, y);
  }

  /** The same with a factor in rows; only the first {@code columns} of each are read. */
  public static void add(float[] x, int rows, int inner, float[][] w, int columns, float[] y) {
    float[][] sums = new float[Math.min(BLOCK, rows)][columns];
    for (int row = 0; row < rows; row += BLOCK) {
      int block = Math.min(BLOCK, rows - row);
      for (int i = 0; i < block; i++) {
        System.arraycopy(y, (row + i) * columns, sums[i], 0, columns);
      }
      addBlock(x, row * inner, inner, w, columns, sums, block);
      for (int i = 0; i < block; i++) {
        System.arraycopy(sums[i], 0, y, (row + i) * columns, columns);
      }
    }
  }

  private static void addBlock(
      float[] x, int x0, int inner, float[][] w, int n, float[][] sums, int block) {
    int k = 0;
    for (; k + 3 < inner; k += 4) {
      for (int i = 0; i < block; i++) {
        int at = x0 + i * inner + k;
        four(
            x[at], x[at + 1], x[at + 2], x[at + 3], w[k], w[k + 1], w[k + 2], w[k + 3], sums[i], n);
      }
    }
    for (; k < inner; k++) {
      for (int i = 0; i < block; i++) {
        one(x[x0 + i * inner + k], w[k], sums[i], n);
      }
    }
  }

  private static void four(
      float a,
      float b,
      float c,
      float d,
      float[] wa,
      float[] wb,
      float[] wc,
      float[] wd,
      float[] y,
      int n) {
    for (int j = 0; j < n; j++) {
      y[j] += a * wa[j] + b * wb[j] + (c * wc[j] + d * wd[j]);
    }
  }

  private static void one(float a, float[] w, float[] y, int n) {
    for (int j = 0; j < n; j++) {
      y[j] += a * w[j];
    }
  }

  /** Adds a multiple of a row. */
  public static void scaled(float a, float[] w, int w0, int n, float[] y, int y0) {
    for (int j = 0; j < n; j++) {
      y[y0 + j] += a * w[w0 + j];
    }
  }

  /** Adds the product of x transposed (inner by rows) and y (rows by columns) to w. */
  public static void addTransposed(
      float[] x, int rows, int inner, float[] y, int columns, float[] w) {
    add(transpose(x, rows, inner), inner, rows, y, columns, w);
  }

  /** The transposed matrix. */
  public static float[] transpose(float[] x, int rows, int columns) {
    float[] t = new float[x.length];
    // Strips of columns, so that the lines written to stay in the first cache.
    for (int from = 0; from < columns; from += STRIP) {
      int to = Math.min(columns, from + STRIP);
      for (int i = 0; i < rows; i++) {
        for (int j = from; j < to; j++) {
          t[j * rows + i] = x[i * columns + j];
        }
      }
    }
    return t;
  }

  /** Copies one column range out of a matrix. */
  public static float[] columns(float[] x, int rows, int width, int from, int count) {
    float[] c = new float[rows * count];
    for (int i = 0; i < rows; i++) {
      System.arraycopy(x, i * width + from, c, i * count, count);
    }
    return c;
  }

  /** Repeats a row, as the start of a product with a bias. */
  public static float[] repeat(float[] row, int rows) {
    float[] y = new float[rows * row.length];
    for (int i = 0; i < rows; i++) {
      System.arraycopy(row, 0, y, i * row.length, row.length);
    }
    return y;
  }
}
