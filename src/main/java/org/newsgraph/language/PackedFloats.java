package org.newsgraph.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Stores floats in 8 or 16 bits, linearly, with a scale a row or a matrix. */
final class PackedFloats {
  private PackedFloats() {}

  private static float largest(float[] m, int from, int to) {
    float max = 1e-9f;
    for (int i = from; i < to; i++) {
      max = Math.max(max, Math.abs(m[i]));
    }
    return max;
  }

  static void writeBytes(DataOutputStream out, float[] m, int rowLength) throws IOException {
    for (int row = 0; row + rowLength <= m.length; row += rowLength) {
      float scale = largest(m, row, row + rowLength) / 127;
      out.writeFloat(scale);
      for (int i = row; i < row + rowLength; i++) {
        out.writeByte(Math.round(m[i] / scale));
      }
    }
  }

  static void readBytes(DataInputStream in, float[] m, int rowLength) throws IOException {
    byte[] bytes = new byte[rowLength];
    for (int row = 0; row + rowLength <= m.length; row += rowLength) {
      float scale = in.readFloat();
      in.readFully(bytes);
      for (int i = 0; i < rowLength; i++) {
        m[row + i] = bytes[i] * scale;
      }
    }
  }

  static void writeShorts(DataOutputStream out, float[] m) throws IOException {
    float scale = largest(m, 0, m.length) / 32767;
    out.writeFloat(scale);
    for (float x : m) {
      out.writeShort(Math.round(x / scale));
    }
  }

  static void readShorts(DataInputStream in, float[] m) throws IOException {
    float scale = in.readFloat();
    byte[] bytes = new byte[2 * m.length];
    in.readFully(bytes);
    for (int i = 0; i < m.length; i++) {
      m[i] = (short) (bytes[2 * i] << 8 | bytes[2 * i + 1] & 0xff) * scale;
    }
  }
}
