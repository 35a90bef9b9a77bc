package org.newsgraph.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Weights of the parser network, as row-major matrices. The same class holds gradients in training.
 * Stored in 8 bits a weight with one scale a row for the tables of words, in 16 bits elsewhere.
 */
public final class NetworkWeights {
  public final NetworkShape shape;
  public final float[] words;
  public final float[] affixes;
  public final float[] tags;
  public final float[] vectors;

  /** From word, affixes and vector to the inputs of the first layer. */
  public final float[] formInput;

  /** From the tag to the inputs of the first layer. */
  public final float[] tagInput;

  public final float[] gates1;
  public final float[] input2;
  public final float[] gates2;

  /** From the second layer to: word as dependent, as head, both for arcs and for relations. */
  public final float[] roles;

  public final float[] rolesBias;
  public final float[] arc;
  public final float[] arcBias;

  /** The root as a head. */
  public final float[] root;

  public final float[] relation;
  public final float[] relationBias;
  public final float[] tag;
  public final float[] tagBias;

  public NetworkWeights(NetworkShape s) {
    shape = s;
    int in1 = 8 * s.hidden1();
    int in2 = 6 * s.hidden2();
    int out = 2 * s.hidden2();
    words = new float[s.words() * s.wordSize()];
    affixes = new float[s.affixes() * s.affixSize()];
    tags = new float[s.tags() * s.tagSize()];
    vectors = new float[s.vectors() * s.vectorSize()];
    formInput = new float[s.formSize() * in1];
    tagInput = new float[s.tagSize() * in1];
    gates1 = new float[8 * s.hidden1()];
    input2 = new float[2 * s.hidden1() * in2];
    gates2 = new float[8 * s.hidden2()];
    roles = new float[out * 2 * (s.arc() + s.label())];
    rolesBias = new float[2 * (s.arc() + s.label())];
    arc = new float[s.arc() * s.arc()];
    arcBias = new float[s.arc()];
    root = new float[s.arc()];
    relation = new float[s.label() * s.relations()];
    relationBias = new float[s.relations()];
    tag = new float[out * s.tags()];
    tagBias = new float[s.tags()];
  }

  /** Tables of which a sentence uses few rows, with the length of their rows. */
  public List<float[]> tables() {
    return List.of(words, affixes, tags);
  }

  /** All other trained weights, in a fixed order. */
  public List<float[]> dense() {
    return List.of(
        formInput,
        tagInput,
        gates1,
        input2,
        gates2,
        roles,
        rolesBias,
        arc,
        arcBias,
        root,
        relation,
        relationBias,
        tag,
        tagBias);
  }

  void write(DataOutputStream out) throws IOException {
    shape.write(out);
    PackedFloats.writeBytes(out, words, shape.wordSize());
    PackedFloats.writeBytes(out, affixes, shape.affixSize());
    PackedFloats.writeBytes(out, vectors, Math.max(1, shape.vectorSize()));
    PackedFloats.writeShorts(out, tags);
    for (float[] m : dense()) {
      PackedFloats.writeShorts(out, m);
    }
  }

  static NetworkWeights read(DataInputStream in) throws IOException {
    NetworkWeights w = new NetworkWeights(NetworkShape.read(in));
    PackedFloats.readBytes(in, w.words, w.shape.wordSize());
    PackedFloats.readBytes(in, w.affixes, w.shape.affixSize());
    PackedFloats.readBytes(in, w.vectors, Math.max(1, w.shape.vectorSize()));
    PackedFloats.readShorts(in, w.tags);
    for (float[] m : w.dense()) {
      PackedFloats.readShorts(in, m);
    }
    return w;
  }
}
