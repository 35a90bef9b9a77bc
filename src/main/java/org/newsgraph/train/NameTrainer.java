package org.newsgraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.newsgraph.language.FeatureBuffer;
import org.newsgraph.language.NameFeatures;
import org.newsgraph.language.NameFinder;
import org.newsgraph.language.Tagger;
import org.newsgraph.language.WordForms;
import org.newsgraph.language.WordKind;
import org.newsgraph.language.WordKnowledge;

/**
 * Trains the name finder on text whose labels may be known only in part: the likelihood is that of
 * all label sequences that the known labels allow.
 */
public final class NameTrainer {
  /** Weight of sentences whose names were partly found by a first finder. */
  private static final float OPEN_WEIGHT = 0.4f;

  /** From this probability on a first finder's label is taken as known. */
  private static final double SURE = 0.9;

  /**
   * Share of the sentences that are also seen in small letters; in capitals a bit less than half.
   */
  private static final double SMALL_LETTERS = 0.15;

  private final Tagger tagger;
  private final WordKnowledge knowledge;
  private final long seed;

  NameTrainer(Tagger tagger, WordKnowledge knowledge, long seed) {
    this.tagger = tagger;
    this.knowledge = knowledge;
    this.seed = seed;
  }

  /**
   * A sentence with labels.
   *
   * @param words its words
   * @param labels index in {@link NameFinder#CLASSES} of each word's label, -1 where unknown
   */
  public record Sample(List<String> words, int[] labels) {}

  /**
   * Trains a first finder on annotated text, then one on that and on open text, whose unknown
   * labels the first fills where it is sure.
   */
  NameFinder train(List<Sample> annotated, List<Sample> open, int firstRounds, int rounds) {
    List<Sample> full = new ArrayList<>(annotated);
    full.addAll(otherCase(annotated, SMALL_LETTERS));
    NameField first = new NameField();
    first.learn(prepare(first, full, 1), firstRounds, new Random(seed));
    if (open.isEmpty()) {
      return first.finder();
    }
    List<Sample> filled = new ArrayList<>();
    for (Sample s : open) {
      filled.add(new Sample(s.words, first.fill(prepare(first, s, 1), SURE)));
    }
    filled.addAll(otherCase(filled, SMALL_LETTERS / 3));
    NameField field = new NameField();
    List<NameField.Sequence> sequences = prepare(field, full, 1);
    sequences.addAll(prepare(field, filled, OPEN_WEIGHT));
    field.learn(sequences, rounds, new Random(seed));
    return field.finder();
  }

  /** Copies of some sentences in small letters or capitals. */
  private List<Sample> otherCase(List<Sample> samples, double share) {
    Random random = new Random(seed);
    List<Sample> copies = new ArrayList<>();
    for (Sample s : samples) {
      double dice = random.nextDouble();
      if (dice < share) {
        var words = s.words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        copies.add(new Sample(words, s.labels));
      } else if (dice < share * 1.4) {
        var words = s.words.stream().map(w -> w.toUpperCase(Locale.ROOT)).toList();
        copies.add(new Sample(words, s.labels));
      }
    }
    return copies;
  }

  private List<NameField.Sequence> prepare(NameField field, List<Sample> samples, float weight) {
    List<NameField.Sequence> sequences = new ArrayList<>();
    samples.forEach(s -> sequences.add(prepare(field, s, weight)));
    return sequences;
  }

  private NameField.Sequence prepare(NameField field, Sample s, float weight) {
    WordForms words = new WordForms(s.words.toArray(String[]::new), knowledge);
    NameFeatures features = new NameFeatures(words, tagger.tag(words));
    FeatureBuffer buffer = new FeatureBuffer();
    int[][] rows = new int[words.size()][];
    WordKind[] kinds = new WordKind[words.size()];
    for (int i = 0; i < rows.length; i++) {
      features.fill(i, buffer);
      rows[i] = field.rows(buffer);
      kinds[i] = WordKind.of(words.word(i));
    }
    return new NameField.Sequence(rows, kinds, s.labels, weight);
  }
}
