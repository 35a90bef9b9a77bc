package org.newsgraph.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Sizes of the parser network.
 *
 * @param words rows of the word table; row 0 is the unknown word
 * @param wordSize numbers a word
 * @param affixes rows of the table that endings, beginnings and shapes are hashed into
 * @param affixSize numbers an affix
 * @param tags tag classes
 * @param tagSize numbers a tag
 * @param vectors rows of the table of distributional vectors, which are not trained; row 0 is zero
 * @param vectorSize numbers a vector
 * @param hidden1 units of the first layer, one direction
 * @param hidden2 units of the second layer, one direction; equal to hidden1 (highway)
 * @param arc numbers that a word has as a head or dependent
 * @param label numbers from which the relation is chosen
 * @param relations relation classes
 */
public record NetworkShape(
    int words,
    int wordSize,
    int affixes,
    int affixSize,
    int tags,
    int tagSize,
    int vectors,
    int vectorSize,
    int hidden1,
    int hidden2,
    int arc,
    int label,
    int relations) {
  public NetworkShape {
    if (hidden1 != hidden2) {
      throw new IllegalArgumentException("the layers must have the same number of units");
    }
  }

  /** Numbers of one word's input without its tag. */
  public int formSize() {
    return wordSize + affixSize + vectorSize;
  }

  void write(DataOutputStream out) throws IOException {
    for (int i :
        new int[] {
          words,
          wordSize,
          affixes,
          affixSize,
          tags,
          tagSize,
          vectors,
          vectorSize,
          hidden1,
          hidden2,
          arc,
          label,
          relations
        }) {
      out.writeInt(i);
    }
  }

  static NetworkShape read(DataInputStream in) throws IOException {
    int[] v = new int[13];
    for (int i = 0; i < v.length; i++) {
      v[i] = in.readInt();
    }
    return new NetworkShape(
        v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10], v[11], v[12]);
  }
}
