package org.newsgraph.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.newsgraph.language.FeatureBuffer;
import org.newsgraph.language.Tagger;
import org.newsgraph.language.WordForms;
import org.newsgraph.language.WordKnowledge;

/** Trains the tagger, and tags its own training text by jackknifing. */
public final class TaggerTrainer {
  private static final float THRESHOLD = 0.1f;

  private TaggerTrainer() {}

  /** The tag classes of a treebank that occur at least twice. */
  public static List<String> classes(List<TreebankSentence> sentences) {
    Map<String, Integer> counts = new TreeMap<>();
    for (TreebankSentence s : sentences) {
      s.words().forEach(w -> counts.merge(w.upos() + "|" + w.xpos(), 1, Integer::sum));
    }
    counts.values().removeIf(c -> c < 2);
    return List.copyOf(counts.keySet());
  }

  public static Tagger train(
      List<TreebankSentence> sentences,
      List<String> classes,
      WordKnowledge knowledge,
      int rounds,
      long seed) {
    Perceptron model = new Perceptron(classes);
    List<Sample> samples = new ArrayList<>();
    for (TreebankSentence s : sentences) {
      int[] gold =
          s.words().stream().mapToInt(w -> classes.indexOf(w.upos() + "|" + w.xpos())).toArray();
      samples.add(new Sample(s.forms(knowledge), gold));
    }
    Random random = new Random(seed);
    FeatureBuffer features = new FeatureBuffer();
    float[] scores = new float[classes.size()];
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(samples, random);
      for (Sample s : samples) {
        learn(model, s, features, scores);
      }
    }
    return new Tagger(model.average(THRESHOLD));
  }

  private record Sample(WordForms words, int[] gold) {}

  private static void learn(Perceptron model, Sample s, FeatureBuffer features, float[] scores) {
    int before = Tagger.start();
    int before2 = before + 1;
    for (int i = 0; i < s.gold.length; i++) {
      Tagger.features(s.words, i, before, before2, features);
      model.score(features, scores);
      int best = 0;
      for (int c = 1; c < scores.length; c++) {
        best = scores[c] > scores[best] ? c : best;
      }
      if (s.gold[i] >= 0 && best != s.gold[i]) {
        model.update(features, s.gold[i], best);
      }
      model.tick();
      before2 = before;
      before = best;
    }
  }

  /** Tags each part of the text with a tagger that was trained on the other parts. */
  public static List<int[]> jackknife(
      List<TreebankSentence> sentences,
      List<String> classes,
      WordKnowledge knowledge,
      int parts,
      int rounds,
      long seed) {
    int[][] tags = new int[sentences.size()][];
    for (int part = 0; part < parts; part++) {
      List<TreebankSentence> others = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        if (i / 50 % parts != part) {
          others.add(sentences.get(i));
        }
      }
      Tagger tagger = train(others, classes, knowledge, rounds, seed + part);
      for (int i = 0; i < sentences.size(); i++) {
        if (i / 50 % parts == part) {
          tags[i] = tagger.tag(sentences.get(i).forms(knowledge));
        }
      }
    }
    return List.of(tags);
  }
}
