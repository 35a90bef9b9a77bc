package org.newsgraph.train;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.newsgraph.language.FeatureBuffer;

/** Numbers the feature keys of a training set in the order in which they come. */
final class FeatureRows {
  private int[] table = new int[1 << 20];
  private int[] keys = new int[1 << 18];
  private int size;
  private boolean closed;

  /** From now on features that have no row are left out. */
  void close() {
    closed = true;
  }

  int size() {
    return size;
  }

  /** Rows of the features of one decision. */
  int[] rows(FeatureBuffer features) {
    int[] rows = new int[features.size()];
    int n = 0;
    for (int i = 0; i < rows.length; i++) {
      int row = row(features.get(i));
      rows[n] = row;
      n += row < 0 ? 0 : 1;
    }
    return Arrays.copyOf(rows, n);
  }

  int key(int row) {
    return keys[row];
  }

  /** The rows in the order of their keys. */
  int[] byKey() {
    return IntStream.range(0, size)
        .boxed()
        .sorted(Comparator.comparingInt(i -> keys[i]))
        .mapToInt(i -> i)
        .toArray();
  }

  private int row(int key) {
    int slot = slot(key);
    if (table[slot] != 0) {
      return table[slot] - 1;
    }
    if (closed) {
      return -1;
    }
    if (size * 2 >= table.length) {
      table = new int[table.length * 2];
      for (int i = 0; i < size; i++) {
        table[slot(keys[i])] = i + 1;
      }
      slot = slot(key);
    }
    keys = size == keys.length ? Arrays.copyOf(keys, size * 2) : keys;
    keys[size] = key;
    table[slot] = ++size;
    return size - 1;
  }

  /** Where the key stands, or the free place for it. */
  private int slot(int key) {
    int mask = table.length - 1;
    int slot = key & mask;
    while (table[slot] != 0 && keys[table[slot] - 1] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
