package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinearModelTest {
  private final Random random = new Random(11);
  private final List<String> classes = IntStream.range(0, 200).mapToObj(i -> "c" + i).toList();
  private final int[] keys = keys();
  private final int[] rowStart = new int[keys.length + 1];
  private byte[] rowClass;
  private short[] rowWeight;

  private int[] keys() {
    TreeSet<Integer> some = new TreeSet<>(List.of(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE));
    while (some.size() < 3000) {
      some.add(random.nextInt());
    }
    return some.stream().mapToInt(Integer::intValue).toArray();
  }

  private LinearModel model() {
    for (int i = 0; i < keys.length; i++) {
      rowStart[i + 1] = rowStart[i] + random.nextInt(5);
    }
    rowClass = new byte[rowStart[keys.length]];
    random.nextBytes(rowClass);
    rowWeight = new short[rowClass.length];
    for (int i = 0; i < rowWeight.length; i++) {
      rowClass[i] = (byte) ((rowClass[i] & 0xff) % classes.size());
      rowWeight[i] = (short) random.nextInt(Short.MIN_VALUE, Short.MAX_VALUE + 1);
    }
    return new LinearModel(classes, keys, rowStart, rowClass, rowWeight);
  }

  @Test
  void theScoreIsTheSumOfTheWeightsOfTheFeatures() throws IOException {
    LinearModel made = model();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    made.write(new DataOutputStream(bytes));
    LinearModel read =
        LinearModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    for (int round = 0; round < 200; round++) {
      FeatureBuffer features = new FeatureBuffer();
      int[] wanted = new int[classes.size()];
      for (int f = 0; f < 40; f++) {
        int row = random.nextInt(keys.length);
        boolean known = f % 3 != 0;
        features.add(known ? keys[row] : random.nextInt() | 1 << 30);
        if (known) {
          for (int i = rowStart[row]; i < rowStart[row + 1]; i++) {
            wanted[rowClass[i] & 0xff] += rowWeight[i];
          }
        }
      }
      for (LinearModel model : List.of(made, read)) {
        int[] scores = new int[classes.size()];
        model.score(features, scores);
        assertThat(scores).isEqualTo(wanted);
      }
    }
  }
}
