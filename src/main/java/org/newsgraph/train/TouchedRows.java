package org.newsgraph.train;

import java.util.Arrays;
import org.newsgraph.language.MatrixProduct;

/** Gradients of a table of which a batch uses few rows: knows which. */
final class TouchedRows {
  final float[] table;
  final int width;
  private final boolean[] touched;
  private final int[] rows;
  private int count;

  /**
   * @param table the gradients, zero at first
   * @param width numbers a row
   */
  TouchedRows(float[] table, int width) {
    this.table = table;
    this.width = width;
    touched = new boolean[table.length / width];
    rows = new int[touched.length];
  }

  /** Adds numbers to a row. */
  void add(int row, float[] numbers, int from) {
    if (!touched[row]) {
      touched[row] = true;
      rows[count++] = row;
    }
    MatrixProduct.scaled(1f, numbers, from, width, table, row * width);
  }

  int count() {
    return count;
  }

  /** The i-th row that was touched. */
  int row(int i) {
    return rows[i];
  }

  /** Moves the gradients of another table here. */
  void takeFrom(TouchedRows other) {
    for (int i = 0; i < other.count; i++) {
      add(other.rows[i], other.table, other.rows[i] * width);
    }
    other.clear();
  }

  /** Makes all zero again. */
  void clear() {
    for (int i = 0; i < count; i++) {
      touched[rows[i]] = false;
      Arrays.fill(table, rows[i] * width, (rows[i] + 1) * width, 0f);
    }
    count = 0;
  }
}
