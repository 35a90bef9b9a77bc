package org.newsgraph.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Classes of words at three grains: the fine class by hash of the normalized form, the middle and
 * the coarse class by the fine one. A word outside has class 0 at each grain. Immutable.
 */
public final class WordClasses {
  /** Numbers of the grains. */
  public static final int FINE = 0;

  public static final int MIDDLE = 1;
  public static final int COARSE = 2;

  private final int[] keys;
  private final short[] fine;
  private final short[] middle;
  private final short[] coarse;

  // Open addressing: place in the two arrays plus one, 0 for free.
  private final int[] slots;

  private WordClasses(int[] keys, short[] fine, short[] middle, short[] coarse) {
    this.keys = keys;
    this.fine = fine;
    this.middle = middle;
    this.coarse = coarse;
    slots = new int[Integer.highestOneBit(Math.max(4, keys.length * 3 / 2)) * 2];
    for (int i = 0; i < keys.length; i++) {
      int slot = keys[i] & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = i + 1;
    }
  }

  /**
   * Makes the table.
   *
   * @param words fine classes, from 1, of normalized forms
   * @param middle middle class, from 1, of each fine class from 1 on
   * @param coarse coarse class, from 1, of each fine class from 1 on
   */
  public static WordClasses of(Map<String, Integer> words, int[] middle, int[] coarse) {
    Map<Integer, Integer> hashed = new TreeMap<>();
    words.forEach((word, c) -> hashed.merge(Hashing.text(word), c, Math::min));
    int[] keys = new int[hashed.size()];
    short[] fine = new short[keys.length];
    int i = 0;
    for (Map.Entry<Integer, Integer> e : hashed.entrySet()) {
      keys[i] = e.getKey();
      fine[i++] = e.getValue().shortValue();
    }
    return new WordClasses(keys, fine, shifted(middle), shifted(coarse));
  }

  /** No word has a class. */
  public static WordClasses none() {
    return of(Map.of(), new int[0], new int[0]);
  }

  private static short[] shifted(int[] classes) {
    short[] from1 = new short[classes.length + 1];
    for (int i = 0; i < classes.length; i++) {
      from1[i + 1] = (short) classes[i];
    }
    return from1;
  }

  /** Classes of words by their hashes at all grains, three numbers a word. */
  int[] of(int[] norms) {
    int[] classes = new int[3 * norms.length];
    for (int i = 0; i < norms.length; i++) {
      int c = fine(norms[i]);
      classes[3 * i + FINE] = c;
      classes[3 * i + MIDDLE] = middle[c];
      classes[3 * i + COARSE] = coarse[c];
    }
    return classes;
  }

  private int fine(int key) {
    int mask = slots.length - 1;
    for (int slot = key & mask; slots[slot] != 0; slot = slot + 1 & mask) {
      if (keys[slots[slot] - 1] == key) {
        return fine[slots[slot] - 1];
      }
    }
    return 0;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(keys.length);
    out.writeInt(middle.length);
    long last = Integer.MIN_VALUE;
    for (int key : keys) {
      LinearModel.writeCount(out, key - last);
      last = key;
    }
    for (short[] classes : new short[][] {fine, middle, coarse}) {
      for (short c : classes) {
        out.writeShort(c);
      }
    }
  }

  static WordClasses read(DataInputStream in) throws IOException {
    int[] keys = new int[in.readInt()];
    int classes = in.readInt();
    long last = Integer.MIN_VALUE;
    for (int i = 0; i < keys.length; i++) {
      last += LinearModel.readCount(in);
      keys[i] = (int) last;
    }
    return new WordClasses(keys, shorts(in, keys.length), shorts(in, classes), shorts(in, classes));
  }

  private static short[] shorts(DataInputStream in, int n) throws IOException {
    byte[] bytes = new byte[2 * n];
    in.readFully(bytes);
    short[] s = new short[n];
    for (int i = 0; i < n; i++) {
      s[i] = (short) (bytes[2 * i] << 8 | bytes[2 * i + 1] & 0xff);
    }
    return s;
  }
}
