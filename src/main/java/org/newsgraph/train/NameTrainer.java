package org.newsgraph.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.newsgraph.language.FeatureBuffer;
import org.newsgraph.language.NameFinder;
import org.newsgraph.language.NameSpan;
import org.newsgraph.language.Tagger;
import org.newsgraph.language.WordForms;
import org.newsgraph.language.WordKnowledge;

/** Trains the name finder on text whose labels may be known only in part. */
public final class NameTrainer {
  private static final float THRESHOLD = 0.1f;

  private NameTrainer() {}

  /**
   * A sentence with labels.
   *
   * @param words its words
   * @param labels index in {@link NameFinder#CLASSES} of each word's label, -1 where unknown
   */
  public record Sample(List<String> words, int[] labels) {}

  public static NameFinder train(
      List<Sample> samples, Tagger tagger, WordKnowledge knowledge, int rounds, long seed) {
    Perceptron model = new Perceptron(NameFinder.CLASSES);
    List<Prepared> prepared = new ArrayList<>();
    for (Sample s : samples) {
      WordForms forms = new WordForms(s.words.toArray(String[]::new), knowledge);
      prepared.add(new Prepared(forms, tagger.tag(forms), s.labels));
    }
    Random random = new Random(seed);
    FeatureBuffer features = new FeatureBuffer();
    float[] scores = new float[NameFinder.CLASSES.size()];
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(prepared, random);
      for (Prepared p : prepared) {
        learn(model, p, features, scores);
      }
    }
    return new NameFinder(model.average(THRESHOLD));
  }

  /**
   * Fills unknown labels with those that a trained finder gives, where its names do not meet known
   * labels.
   */
  static Sample fill(Sample s, NameFinder finder, Tagger tagger, WordKnowledge knowledge) {
    WordForms forms = new WordForms(s.words.toArray(String[]::new), knowledge);
    int[] tags = tagger.tag(forms);
    int[] labels = s.labels.clone();
    for (int i = 0; i < labels.length; i++) {
      boolean name = tagger.xpos(tags[i]).startsWith("NNP");
      labels[i] = labels[i] < 0 && !name ? 0 : labels[i];
    }
    for (NameSpan n : finder.find(forms, tags)) {
      boolean free = s.labels[n.first()] < 0 && s.labels[n.end() - 1] < 0;
      for (int i = n.first(); i < n.end(); i++) {
        free &= s.labels[i] <= 0;
      }
      for (int i = n.first(); free && i < n.end(); i++) {
        labels[i] = 2 * n.kind().ordinal() + (i == n.first() ? 1 : 2);
      }
    }
    return new Sample(s.words, labels);
  }

  private record Prepared(WordForms words, int[] tags, int[] labels) {}

  private static void learn(Perceptron model, Prepared p, FeatureBuffer f, float[] scores) {
    int before = NameFinder.start();
    for (int i = 0; i < p.labels.length; i++) {
      NameFinder.features(p.words, p.tags, i, before, f);
      model.score(f, scores);
      int best = 0;
      for (int c = 1; c < scores.length; c++) {
        best = scores[c] > scores[best] ? c : best;
      }
      if (p.labels[i] >= 0 && best != p.labels[i]) {
        model.update(f, p.labels[i], best);
      }
      model.tick();
      before = best;
    }
  }
}
