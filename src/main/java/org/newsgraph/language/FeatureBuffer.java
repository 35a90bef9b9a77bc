package org.newsgraph.language;

import java.util.Arrays;

/** A growing list of feature keys, used again from decision to decision. One thread. */
public final class FeatureBuffer {
  private int[] keys = new int[128];
  private int[] places = new int[128];
  private long[] slots = new long[128];
  private int size;

  public void clear() {
    size = 0;
  }

  public void add(int key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      places = new int[size * 2];
      slots = new long[size * 2];
    }
    keys[size++] = key;
  }

  public int size() {
    return size;
  }

  public int get(int i) {
    return keys[i];
  }

  /** Room for as many places of rows, for the model that is asked. */
  int[] places() {
    return places;
  }

  /** Room for as many slots of a table, for the model that is asked. */
  long[] slots() {
    return slots;
  }

  public int[] toArray() {
    return Arrays.copyOf(keys, size);
  }
}
