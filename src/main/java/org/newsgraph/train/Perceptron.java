package org.newsgraph.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.language.FeatureBuffer;
import org.newsgraph.language.LinearModel;

/** An averaged perceptron (Collins 2002) over hashed features; rows are made as features appear. */
public final class Perceptron {
  private static final int CHUNK = 1 << 14;

  private final List<String> classes;
  private final int width;
  private int[] table = new int[1 << 16];
  private int[] keys = new int[1 << 15];
  private int rows;
  private final List<float[]> weights = new ArrayList<>();
  private final List<float[]> sums = new ArrayList<>();
  private long time = 1;

  public Perceptron(List<String> classes) {
    this.classes = List.copyOf(classes);
    this.width = classes.size();
  }

  /** Sums the weights of the features into {@code scores}. */
  public void score(FeatureBuffer f, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < f.size(); i++) {
      int row = find(f.get(i));
      if (row >= 0) {
        float[] w = weights.get(row / CHUNK);
        int base = row % CHUNK * width;
        for (int c = 0; c < width; c++) {
          scores[c] += w[base + c];
        }
      }
    }
  }

  /** Moves the weights towards one class and away from another. */
  public void update(FeatureBuffer f, int right, int wrong) {
    for (int i = 0; i < f.size(); i++) {
      int row = make(f.get(i));
      int base = row % CHUNK * width;
      float[] w = weights.get(row / CHUNK);
      float[] u = sums.get(row / CHUNK);
      w[base + right] += 1;
      u[base + right] += time;
      w[base + wrong] -= 1;
      u[base + wrong] -= time;
    }
  }

  /** Counts a decision, for averaging. */
  public void tick() {
    time++;
  }

  private int find(int key) {
    int mask = table.length - 1;
    for (int slot = key & mask; table[slot] != 0; slot = (slot + 1) & mask) {
      if (keys[table[slot] - 1] == key) {
        return table[slot] - 1;
      }
    }
    return -1;
  }

  private int make(int key) {
    int row = find(key);
    if (row >= 0) {
      return row;
    }
    if (rows == keys.length) {
      keys = Arrays.copyOf(keys, rows * 2);
      table = new int[table.length * 2];
      for (int i = 0; i < rows; i++) {
        place(keys[i], i);
      }
    }
    if (rows % CHUNK == 0) {
      weights.add(new float[CHUNK * width]);
      sums.add(new float[CHUNK * width]);
    }
    keys[rows] = key;
    place(key, rows);
    return rows++;
  }

  private void place(int key, int row) {
    int mask = table.length - 1;
    int slot = key & mask;
    while (table[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    table[slot] = row + 1;
  }

  /**
   * The averaged model without weights near zero.
   *
   * @param threshold averaged weights of smaller size are left out
   */
  public LinearModel average(float threshold) {
    Integer[] order = new Integer[rows];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> keys[i]));
    int[] outKeys = new int[rows];
    int[] start = new int[rows + 1];
    byte[] cls = new byte[1 << 16];
    short[] weight = new short[1 << 16];
    int row = 0;
    int n = 0;
    for (int r : order) {
      int base = r % CHUNK * width;
      for (int c = 0; c < width; c++) {
        double w = weights.get(r / CHUNK)[base + c] - sums.get(r / CHUNK)[base + c] / time;
        if (Math.abs(w) < threshold) {
          continue;
        }
        if (n == cls.length) {
          cls = Arrays.copyOf(cls, n * 2);
          weight = Arrays.copyOf(weight, n * 2);
        }
        cls[n] = (byte) c;
        weight[n++] = (short) Math.max(-32000, Math.min(32000, Math.round(w * 64)));
      }
      if (n > start[row]) {
        outKeys[row++] = keys[r];
        start[row] = n;
      }
    }
    return new LinearModel(
        classes,
        Arrays.copyOf(outKeys, row),
        Arrays.copyOf(start, row + 1),
        Arrays.copyOf(cls, n),
        Arrays.copyOf(weight, n));
  }
}
