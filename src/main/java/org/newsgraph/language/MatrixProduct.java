package org.newsgraph.language;

/**
 * Products of row-major matrices in plain loops that the JIT compiler turns into vector
 * instructions. Each row is computed in the same order of operations whatever the other rows, so
 * that results do not depend on how sentences are grouped.
 */
public final class MatrixProduct {
  private MatrixProduct() {}

  /** Adds the product of x (rows by inner) and w (inner by columns) to y (rows by columns). */
  public static void add(float[] x, int rows, int inner, float[] w, int columns, float[] y) {
    int row = 0;
    for (; row + 1 < rows; row += 2) {
      twoRows(x, row, inner, w, columns, y);
    }
    if (row < rows) {
      oneRow(x, row, inner, w, columns, y);
    }
  }

  private static void twoRows(float[] x, int row, int inner, float[] w, int columns, float[] y) {
    int x0 = row * inner;
    int x1 = x0 + inner;
    int y0 = row * columns;
    int k = 0;
    for (; k + 3 < inner; k += 4) {
      twoByFour(
          x[x0 + k],
          x[x0 + k + 1],
          x[x0 + k + 2],
          x[x0 + k + 3],
          x[x1 + k],
          x[x1 + k + 1],
          x[x1 + k + 2],
          x[x1 + k + 3],
          w,
          k * columns,
          columns,
          y,
          y0,
          y0 + columns);
    }
    for (; k < inner; k++) {
      scaled(x[x0 + k], w, k * columns, columns, y, y0);
      scaled(x[x1 + k], w, k * columns, columns, y, y0 + columns);
    }
  }

  private static void oneRow(float[] x, int row, int inner, float[] w, int columns, float[] y) {
    int x0 = row * inner;
    int k = 0;
    for (; k + 3 < inner; k += 4) {
      oneByFour(
          x[x0 + k],
          x[x0 + k + 1],
          x[x0 + k + 2],
          x[x0 + k + 3],
          w,
          k * columns,
          columns,
          y,
          row * columns);
    }
    for (; k < inner; k++) {
      scaled(x[x0 + k], w, k * columns, columns, y, row * columns);
    }
  }

  private static void twoByFour(
      float a0,
      float b0,
      float c0,
      float d0,
      float a1,
      float b1,
      float c1,
      float d1,
      float[] w,
      int w0,
      int n,
      float[] y,
      int y0,
      int y1) {
    int w1 = w0 + n;
    int w2 = w1 + n;
    int w3 = w2 + n;
    for (int j = 0; j < n; j++) {
      float a = w[w0 + j];
      float b = w[w1 + j];
      float c = w[w2 + j];
      float d = w[w3 + j];
      y[y0 + j] += a0 * a + b0 * b + (c0 * c + d0 * d);
      y[y1 + j] += a1 * a + b1 * b + (c1 * c + d1 * d);
    }
  }

  private static void oneByFour(
      float a, float b, float c, float d, float[] w, int w0, int n, float[] y, int y0) {
    int w1 = w0 + n;
    int w2 = w1 + n;
    int w3 = w2 + n;
    for (int j = 0; j < n; j++) {
      y[y0 + j] += a * w[w0 + j] + b * w[w1 + j] + (c * w[w2 + j] + d * w[w3 + j]);
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
    int k = 0;
    for (; k + 1 < inner; k += 2) {
      int t = 0;
      for (; t + 3 < rows; t += 4) {
        int p = t * inner + k;
        int q = p + inner;
        int r = q + inner;
        int s = r + inner;
        twoByFour(
            x[p],
            x[q],
            x[r],
            x[s],
            x[p + 1],
            x[q + 1],
            x[r + 1],
            x[s + 1],
            y,
            t * columns,
            columns,
            w,
            k * columns,
            (k + 1) * columns);
      }
      for (; t < rows; t++) {
        scaled(x[t * inner + k], y, t * columns, columns, w, k * columns);
        scaled(x[t * inner + k + 1], y, t * columns, columns, w, (k + 1) * columns);
      }
    }
    for (int t = 0; k < inner && t < rows; t++) {
      scaled(x[t * inner + k], y, t * columns, columns, w, k * columns);
    }
  }

  /** The transposed matrix. */
  public static float[] transpose(float[] x, int rows, int columns) {
    float[] t = new float[x.length];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        t[j * rows + i] = x[i * columns + j];
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
