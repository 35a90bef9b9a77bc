package org.newsgraph.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.FormIds;
import org.newsgraph.language.NetworkShape;
import org.newsgraph.language.NetworkWeights;
import org.newsgraph.language.WordKnowledge;

class NetworkGradientTest {
  private static final NetworkShape SHAPE =
      new NetworkShape(5, 8, 20, 4, 3, 4, 1, 0, 8, 8, 8, 8, 4);

  private static NetworkSample sample() {
    Map<String, Integer> rows = Map.of("council", 1, "votes", 2, "today", 3);
    String[] words = {"The", "Council", "votes", "today", "."};
    FormIds[] forms = new FormIds[words.length];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = new FormIds(words[i], rows, Map.of(), 20, WordKnowledge.none());
    }
    return new NetworkSample(
        forms,
        new int[] {0, 1, 2, 1, 0},
        new int[] {1, 2, 5, 2, 2},
        new int[] {0, 1, 3, 2, 0},
        new int[] {0, 1, 2, -1, 0});
  }

  private static NetworkSample shorter() {
    NetworkSample s = sample();
    return new NetworkSample(
        new FormIds[] {s.forms()[3], s.forms()[1], s.forms()[4]},
        new int[] {2, 0, 1},
        new int[] {3, 0, -1},
        new int[] {3, 2, -1},
        new int[] {1, 2, 0});
  }

  private static List<float[]> all(NetworkWeights w) {
    List<float[]> all = new ArrayList<>(w.tables());
    all.addAll(w.dense());
    return all;
  }

  private static double loss(NetworkWeights w) {
    NetworkGradient g = new NetworkGradient(w, 0);
    g.weightsChanged();
    return g.add(List.of(sample(), shorter()), new Random(1));
  }

  @Test
  void theGradientOfEachMatrixIsTheSlopeOfTheLoss() {
    NetworkWeights w = NetworkTrainer.initial(SHAPE, 3);
    Random random = new Random(5);
    for (float[] m : all(w)) {
      for (int i = 0; i < m.length; i++) {
        m[i] += (float) random.nextGaussian() * 0.1f;
      }
    }
    NetworkGradient g = new NetworkGradient(w, 0);
    g.weightsChanged();
    g.add(List.of(sample(), shorter()), new Random(1));
    for (int k = 0; k < all(w).size(); k++) {
      float[] m = all(w).get(k);
      float[] direction = new float[m.length];
      double expected = 0;
      for (int i = 0; i < m.length; i++) {
        direction[i] = (float) random.nextGaussian();
        expected += direction[i] * all(g.g).get(k)[i];
      }
      double step = 3e-4;
      double slope = (moved(w, k, direction, step) - moved(w, k, direction, -step)) / (2 * step);
      assertThat(slope)
          .as("matrix %d", k)
          .isCloseTo(expected, within(0.02 + 0.02 * Math.abs(expected)));
    }
  }

  private static double moved(NetworkWeights w, int k, float[] direction, double step) {
    float[] m = all(w).get(k);
    float[] before = m.clone();
    for (int i = 0; i < m.length; i++) {
      m[i] += (float) (direction[i] * step);
    }
    double loss = loss(w);
    System.arraycopy(before, 0, m, 0, m.length);
    return loss;
  }

  @Test
  void trainingLearnsASentenceByHeart() {
    NetworkWeights w = NetworkTrainer.initial(SHAPE, 3);
    double before = loss(w);
    new NetworkTrainer(w, new NetworkTrainer.Settings(200, 1, 0.01, 0, 1, 1))
        .train(List.of(sample(), shorter()), epoch -> {});
    assertThat(loss(w)).isLessThan(before / 20);
  }
}
