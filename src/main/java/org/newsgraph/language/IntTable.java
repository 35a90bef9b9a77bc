package org.newsgraph.language;

import java.util.Map;

/** Small numbers by hash, without boxes: what is looked up for every word. Immutable. */
final class IntTable {
  /** Open addressing: key in the upper half, number in the lower, 0 for free. */
  private final long[] slots;

  /**
   * @param numbers none is 0, which stands for a key that is not there
   */
  IntTable(Map<Integer, Integer> numbers) {
    slots = new long[Math.max(8, Integer.highestOneBit(Math.max(1, numbers.size())) * 4)];
    int mask = slots.length - 1;
    for (Map.Entry<Integer, Integer> e : numbers.entrySet()) {
      if (e.getValue() == 0) {
        throw new IllegalArgumentException("0 for key " + e.getKey());
      }
      int slot = e.getKey() & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = (long) e.getKey() << 32 | e.getValue() & 0xffffffffL;
    }
  }

  /** The number of a key, 0 if it has none. */
  int get(int key) {
    int mask = slots.length - 1;
    int slot = key & mask;
    for (long s = slots[slot]; s != 0; s = slots[slot]) {
      if ((int) (s >>> 32) == key) {
        return (int) s;
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }
}
