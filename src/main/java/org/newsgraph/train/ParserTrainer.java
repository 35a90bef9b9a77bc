package org.newsgraph.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.newsgraph.language.FeatureBuffer;
import org.newsgraph.language.LinearModel;
import org.newsgraph.language.ParserFeatures;
import org.newsgraph.language.ParserState;
import org.newsgraph.language.WordForms;

/** Trains the parser with a dynamic oracle, on its own mistakes (Goldberg and Nivre 2013). */
public final class ParserTrainer {
  private static final float THRESHOLD = 0.8f;

  private final List<String> relations;
  private final Perceptron model;
  private final Random random;
  private final FeatureBuffer features = new FeatureBuffer();
  private final float[] scores;

  private ParserTrainer(List<String> relations, long seed) {
    this.relations = relations;
    List<String> classes = new ArrayList<>();
    classes.add("SHIFT");
    relations.forEach(r -> classes.add("<" + r));
    relations.forEach(r -> classes.add(">" + r));
    model = new Perceptron(classes);
    scores = new float[classes.size()];
    random = new Random(seed);
  }

  /**
   * Trains a model.
   *
   * @param tags tag classes of each sentence, as the tagger would give them
   */
  public static LinearModel train(
      List<TreebankSentence> sentences, List<int[]> tags, int rounds, long seed) {
    TreeSet<String> relations = new TreeSet<>();
    sentences.forEach(s -> s.words().forEach(w -> relations.add(w.relation())));
    ParserTrainer t = new ParserTrainer(List.copyOf(relations), seed);
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).isProjective()) {
        samples.add(t.sample(sentences.get(i), tags.get(i)));
      }
    }
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(samples, t.random);
      int wrong = 0;
      for (Sample s : samples) {
        wrong += t.learn(s, round > 0);
      }
      System.err.printf("parser round %d: %d wrong moves%n", round + 1, wrong);
    }
    return t.model.average(THRESHOLD);
  }

  private record Sample(WordForms words, int[] tags, int[] heads, int[] relations) {}

  private Sample sample(TreebankSentence s, int[] tags) {
    int n = s.size();
    int[] heads = new int[n];
    int[] labels = new int[n];
    for (int i = 0; i < n; i++) {
      heads[i] = s.head(i);
      labels[i] = relations.indexOf(s.words().get(i).relation());
    }
    return new Sample(s.forms(), tags, heads, labels);
  }

  private int learn(Sample s, boolean explore) {
    ParserState state = new ParserState(s.heads.length, relations.size());
    ParserFeatures templates = new ParserFeatures(s.words, s.tags);
    ArcOracle oracle = new ArcOracle(s.heads);
    int wrong = 0;
    while (!state.isFinal()) {
      templates.of(state, features);
      model.score(features, scores);
      int predicted = best(state);
      int right = bestRight(state, s, oracle);
      if (predicted != right) {
        model.update(features, right, predicted);
        wrong++;
      }
      model.tick();
      state.apply(explore && random.nextFloat() < 0.9f ? predicted : right);
    }
    return wrong;
  }

  private int best(ParserState state) {
    int best = -1;
    for (int t = 0; t < scores.length; t++) {
      if ((best < 0 || scores[t] > scores[best]) && state.allows(t)) {
        best = t;
      }
    }
    return best;
  }

  /** The best-scored of the moves that lose fewest gold arcs, with the gold label if it has one. */
  private int bestRight(ParserState c, Sample s, ArcOracle oracle) {
    int shift = c.canShift() ? oracle.shiftCost(c) : Integer.MAX_VALUE;
    int left = c.canLeft() ? oracle.leftCost(c) : Integer.MAX_VALUE;
    int right = c.canRight() ? oracle.rightCost(c) : Integer.MAX_VALUE;
    int least = Math.min(shift, Math.min(left, right));
    int best = shift == least ? 0 : -1;
    int r = relations.size();
    if (left == least) {
      best = better(best, arc(c, s, c.next(), 1));
    }
    if (right == least) {
      best = better(best, arc(c, s, c.stack(1), 1 + r));
    }
    return best;
  }

  /** The arc to the stack's top with its gold label, or with the best one if the head is wrong. */
  private int arc(ParserState c, Sample s, int head, int first) {
    int d = c.stack(0);
    if (s.heads[d] == head) {
      return first + s.relations[d];
    }
    int best = first;
    for (int t = first; t < first + relations.size(); t++) {
      best = scores[t] > scores[best] ? t : best;
    }
    return best;
  }

  private int better(int a, int b) {
    return a < 0 || scores[b] > scores[a] ? b : a;
  }
}
