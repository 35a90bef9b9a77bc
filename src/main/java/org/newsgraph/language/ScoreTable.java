package org.newsgraph.language;

/**
 * The rows of a linear model by feature key, laid out for speed: a feature waits for memory when
 * its key is looked up and when its row is read, so all keys are looked up before the first row is
 * read. Immutable.
 *
 * <p>A row of weights takes one of three forms. Models of at most eight classes have eight numbers
 * a row. In others a row with weights of many classes is an array of one number a class, since
 * adding arrays uses vector instructions; all others list their weights and classes.
 */
final class ScoreTable {
  private static final int NARROW = 8;

  /** Weights from which on an array is faster than a list. */
  private static final int MANY = 20;

  /** Open addressing: key in the upper half, place of the row in the lower, 0 for free. */
  private final long[] slots;

  /** Lists: the length, then {@code weight << 8 | class} by entry; place 0 is not used. */
  private final int[] lists;

  /** Rows of one number a class; their place is the complement of their index. */
  private final int[][] arrays;

  /** Rows of eight numbers, or null; the first is not used. */
  private final short[] narrow;

  private final int[] none;

  ScoreTable(int classes, int[] keys, int[] rowStart, byte[] rowClass, short[] rowWeight) {
    slots = new long[Math.max(8, Integer.highestOneBit(Math.max(1, keys.length)) * 4)];
    none = new int[classes];
    if (classes <= NARROW) {
      narrow = new short[(keys.length + 1) * NARROW];
      lists = null;
      arrays = null;
      for (int row = 0; row < keys.length; row++) {
        int at = (row + 1) * NARROW;
        for (int i = rowStart[row]; i < rowStart[row + 1]; i++) {
          narrow[at + rowClass[i]] += rowWeight[i];
        }
        put(keys[row], at);
      }
      return;
    }
    narrow = null;
    int many = 0;
    int listed = 1;
    for (int row = 0; row < keys.length; row++) {
      int length = rowStart[row + 1] - rowStart[row];
      many += length >= MANY ? 1 : 0;
      listed += length >= MANY ? 0 : 1 + length;
    }
    arrays = new int[many][classes];
    lists = new int[listed];
    int array = 0;
    int at = 1;
    for (int row = 0; row < keys.length; row++) {
      int from = rowStart[row];
      int to = rowStart[row + 1];
      if (to - from >= MANY) {
        for (int i = from; i < to; i++) {
          arrays[array][rowClass[i] & 0xff] += rowWeight[i];
        }
        put(keys[row], ~array++);
      } else {
        put(keys[row], at);
        lists[at++] = to - from;
        for (int i = from; i < to; i++) {
          lists[at++] = rowWeight[i] << 8 | rowClass[i] & 0xff;
        }
      }
    }
  }

  private void put(int key, int place) {
    int mask = slots.length - 1;
    int slot = key & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = (long) key << 32 | place & 0xffffffffL;
  }

  /** Adds the weights of the features to the scores, one a class. */
  void add(FeatureBuffer features, int[] scores) {
    int[] places = features.places();
    int found = find(features, places);
    if (narrow != null) {
      addNarrow(places, found, scores);
    } else {
      addWide(places, found, scores);
    }
  }

  /** Writes the places of the rows of the features that the model knows; returns their number. */
  private int find(FeatureBuffer features, int[] places) {
    int n = features.size();
    int mask = slots.length - 1;
    long[] first = features.slots();
    for (int f = 0; f < n; f++) {
      first[f] = slots[features.get(f) & mask];
    }
    int found = 0;
    for (int f = 0; f < n; f++) {
      int key = features.get(f);
      long s = first[f];
      for (int slot = key & mask; s != 0 && (int) (s >>> 32) != key; s = slots[slot]) {
        slot = (slot + 1) & mask;
      }
      if (s != 0) {
        places[found++] = (int) s;
      }
    }
    return found;
  }

  private void addNarrow(int[] places, int found, int[] scores) {
    int[] sum = new int[NARROW];
    int a = 0;
    int b = 0;
    int c = 0;
    int d = 0;
    int e = 0;
    int f = 0;
    int g = 0;
    int h = 0;
    for (int i = 0; i < found; i++) {
      int at = places[i];
      a += narrow[at];
      b += narrow[at + 1];
      c += narrow[at + 2];
      d += narrow[at + 3];
      e += narrow[at + 4];
      f += narrow[at + 5];
      g += narrow[at + 6];
      h += narrow[at + 7];
    }
    sum[0] = a;
    sum[1] = b;
    sum[2] = c;
    sum[3] = d;
    sum[4] = e;
    sum[5] = f;
    sum[6] = g;
    sum[7] = h;
    for (int j = 0; j < scores.length; j++) {
      scores[j] += sum[j];
    }
  }

  private void addWide(int[] places, int found, int[] scores) {
    int[] a = none;
    int[] b = none;
    int[] c = none;
    for (int i = 0; i < found; i++) {
      int place = places[i];
      if (place > 0) {
        for (int k = place + 1, end = place + lists[place]; k <= end; k++) {
          scores[lists[k] & 0xff] += lists[k] >> 8;
        }
      } else if (a == none) {
        a = arrays[~place];
      } else if (b == none) {
        b = arrays[~place];
      } else if (c == none) {
        c = arrays[~place];
      } else {
        add(a, b, c, arrays[~place], scores);
        a = none;
        b = none;
        c = none;
      }
    }
    if (a != none) {
      add(a, b, c, none, scores);
    }
  }

  private static void add(int[] a, int[] b, int[] c, int[] d, int[] scores) {
    for (int j = 0; j < scores.length; j++) {
      scores[j] += a[j] + b[j] + (c[j] + d[j]);
    }
  }
}
