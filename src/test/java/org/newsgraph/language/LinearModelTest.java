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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearModelTest {
  private final Random random = new Random(11);
  private List<String> classes;
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
      // Short rows and long ones are laid out differently.
      rowStart[i + 1] = rowStart[i] + random.nextInt(i % 10 == 0 ? 60 : 5);
    }
    rowClass = new byte[rowStart[keys.length]];
    random.nextBytes(rowClass);
    rowWeight = new short[rowClass.length];
    for (int i = 0; i < rowWeight.length; i++) {
      rowClass[i] = (byte) ((rowClass[i] & 0xff) % classes.size());
      int most = classes.size() > 8 ? Short.MAX_VALUE : Short.MAX_VALUE / 60;
      rowWeight[i] = (short) random.nextInt(-most - 1, most + 1);
    }
    return new LinearModel(classes, keys, rowStart, rowClass, rowWeight);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 7, 200})
  void theScoreIsTheSumOfTheWeightsOfTheFeatures(int size) throws IOException {
    classes = IntStream.range(0, size).mapToObj(i -> "c" + i).toList();
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
