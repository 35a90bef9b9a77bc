package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggerTest {
  private final WordForms words =
      new WordForms(
          new String[] {"The", "U.N.", "envoys", "vetoed", "it", "in", "1999", "."},
          WordKnowledge.none());

  @Test
  void thePartsOfTheFeaturesAreTheFeatures() {
    for (int i = 0; i < words.size(); i++) {
      FeatureBuffer f = new FeatureBuffer();
      Tagger.features(words, i, 3, 7, f);
      List<Integer> whole = list(f);
      List<Integer> parts = new ArrayList<>();
      FormScores.own(words, i, f);
      parts.addAll(list(f));
      FormScores.neighbours(words, i - 1, f, 2, 15);
      parts.addAll(list(f));
      FormScores.neighbours(words, i + 1, f, 3, 16);
      parts.addAll(list(f));
      FormScores.neighbours(words, i - 2, f, 4, 0);
      parts.addAll(list(f));
      FormScores.neighbours(words, i + 2, f, 5, 0);
      parts.addAll(list(f));
      FormScores.context(words, i, 3, 7, f);
      parts.addAll(list(f));
      assertThat(parts).containsExactlyInAnyOrderElementsOf(whole);
    }
  }

  private static List<Integer> list(FeatureBuffer f) {
    List<Integer> keys = new ArrayList<>();
    for (int key : f.toArray()) {
      keys.add(key);
    }
    return keys;
  }
}
