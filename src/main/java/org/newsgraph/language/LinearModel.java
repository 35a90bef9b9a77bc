package org.newsgraph.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A multi-class linear model over hashed features, stored sparsely. Immutable, safe for threads.
 *
 * <p>Rows stand in the order of their keys. Weights are kept as 16-bit integers: only their order
 * matters. The same class may not come twice in a row.
 */
public final class LinearModel {
  private static final int MAGIC = 0x4e474c31;

  private final List<String> classes;

  private final int[] keys;
  private final int[] rowStart;
  private final byte[] rowClass;
  private final short[] rowWeight;
  private final ScoreTable table;

  /**
   * @param classes names of the classes, at most 256
   * @param keys feature keys in ascending order
   * @param rowStart where each row begins in the two arrays after it; one longer than {@code keys}
   * @param rowClass class of each weight
   * @param rowWeight the weights
   */
  public LinearModel(
      List<String> classes, int[] keys, int[] rowStart, byte[] rowClass, short[] rowWeight) {
    if (classes.size() > 256 || rowStart.length != keys.length + 1) {
      throw new IllegalArgumentException(
          "bad model: " + classes.size() + " classes, " + keys.length + " rows");
    }
    this.classes = List.copyOf(classes);
    this.keys = keys;
    this.rowStart = rowStart;
    this.rowClass = rowClass;
    this.rowWeight = rowWeight;
    table = new ScoreTable(classes.size(), keys, rowStart, rowClass, rowWeight);
  }

  public List<String> classes() {
    return classes;
  }

  public int size() {
    return keys.length;
  }

  /** Sums the weights of the features into {@code scores}, which holds one value a class. */
  public void score(FeatureBuffer features, int[] scores) {
    Arrays.fill(scores, 0);
    table.add(features, scores);
  }

  /** Adds the weights of the features to the scores. */
  void add(FeatureBuffer features, int[] scores) {
    table.add(features, scores);
  }

  /** The class with the highest score, the first of equals. */
  public static int best(int[] scores) {
    int best = 0;
    int highest = scores[0];
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > highest) {
        highest = scores[i];
        best = i;
      }
    }
    return best;
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(classes.size());
    for (String c : classes) {
      out.writeUTF(c);
    }
    out.writeInt(keys.length);
    out.writeInt(rowClass.length);
    long last = Integer.MIN_VALUE;
    for (int key : keys) {
      writeCount(out, key - last);
      last = key;
    }
    for (int i = 0; i < keys.length; i++) {
      writeCount(out, rowStart[i + 1] - rowStart[i]);
    }
    out.write(rowClass);
    for (short w : rowWeight) {
      writeCount(out, w < 0 ? -2L * w - 1 : 2L * w);
    }
  }

  public static LinearModel read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a linear model of this version");
    }
    List<String> classes = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      classes.add(in.readUTF());
    }
    int[] keys = new int[in.readInt()];
    byte[] rowClass = new byte[in.readInt()];
    long last = Integer.MIN_VALUE;
    for (int i = 0; i < keys.length; i++) {
      last += readCount(in);
      keys[i] = (int) last;
    }
    int[] rowStart = new int[keys.length + 1];
    for (int i = 0; i < keys.length; i++) {
      rowStart[i + 1] = rowStart[i] + (int) readCount(in);
    }
    in.readFully(rowClass);
    short[] rowWeight = new short[rowClass.length];
    for (int i = 0; i < rowWeight.length; i++) {
      int z = (int) readCount(in);
      rowWeight[i] = (short) ((z & 1) == 0 ? z / 2 : -(z + 1) / 2);
    }
    return new LinearModel(classes, keys, rowStart, rowClass, rowWeight);
  }

  static void writeCount(DataOutputStream out, long n) throws IOException {
    for (; n >= 0x80; n >>>= 7) {
      out.write((int) (n & 0x7f | 0x80));
    }
    out.write((int) n);
  }

  static long readCount(DataInputStream in) throws IOException {
    long n = 0;
    for (int shift = 0; ; shift += 7) {
      int b = in.readUnsignedByte();
      n |= (long) (b & 0x7f) << shift;
      if (b < 0x80) {
        return n;
      }
    }
  }
}
