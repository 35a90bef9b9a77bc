package org.newsgraph.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.newsgraph.TextSpan;
import org.newsgraph.language.FeatureBuffer;
import org.newsgraph.language.SentenceDetector;
import org.newsgraph.language.SentenceTokens;
import org.newsgraph.language.WordForms;
import org.newsgraph.language.WordKnowledge;

/**
 * Trains the sentence detector on treebank documents joined to running text, and on news paragraphs
 * whose sentences the rules find: there no sentence ends without a stop.
 */
final class SentenceTrainer {
  private static final int ROUNDS = 8;
  private static final float THRESHOLD = 0.1f;

  private final WordKnowledge knowledge;
  private final List<Sample> samples = new ArrayList<>();

  private record Sample(List<TextSpan> tokens, SentenceDetector.Places places, boolean[] ends) {}

  private SentenceTrainer(WordKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Trains.
   *
   * @param treebank sentences in document order
   * @param news paragraphs
   */
  static SentenceDetector train(
      List<TreebankSentence> treebank, List<String> news, WordKnowledge knowledge, long seed) {
    SentenceTrainer t = new SentenceTrainer(knowledge);
    for (int i = 0; i < treebank.size(); ) {
      int j = i + 1;
      while (j < treebank.size() && treebank.get(j).document().equals(treebank.get(i).document())) {
        j++;
      }
      t.document(treebank.subList(i, j));
      i = j;
    }
    news.forEach(t::paragraph);
    return t.learn(new Random(seed));
  }

  private void document(List<TreebankSentence> sentences) {
    StringBuilder text = new StringBuilder();
    Set<Integer> ends = new HashSet<>();
    for (TreebankSentence s : sentences) {
      text.append(s.text());
      ends.add(text.length());
      text.append(s.words().get(s.size() - 1).spaceAfter() ? " " : "");
    }
    add(text.toString(), ends);
  }

  private void paragraph(String text) {
    Set<Integer> ends = new HashSet<>();
    for (List<TextSpan> s : SentenceTokens.spans(text)) {
      ends.add(s.get(s.size() - 1).end());
    }
    add(text, ends);
  }

  private void add(String text, Set<Integer> ends) {
    List<TextSpan> tokens = SentenceTokens.spans(text).stream().flatMap(List::stream).toList();
    String[] words = tokens.stream().map(t -> t.of(text)).toArray(String[]::new);
    boolean[] is = new boolean[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      is[i + 1] = ends.contains(tokens.get(i).end());
    }
    WordForms forms = new WordForms(words, knowledge);
    samples.add(new Sample(tokens, new SentenceDetector.Places(text, tokens, forms), is));
  }

  private SentenceDetector learn(Random random) {
    Perceptron model = new Perceptron(SentenceDetector.CLASSES);
    FeatureBuffer features = new FeatureBuffer();
    float[] scores = new float[2];
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(samples, random);
      for (Sample s : samples) {
        int begin = 0;
        for (int i = 1; i < s.tokens.size(); i++) {
          if (s.places.isPossible(i)) {
            s.places.features(i, begin, features);
            model.score(features, scores);
            int guess = scores[1] > scores[0] ? 1 : 0;
            int right = s.ends[i] ? 1 : 0;
            if (guess != right) {
              model.update(features, right, guess);
            }
            model.tick();
          }
          begin = s.ends[i] ? i : begin;
        }
      }
    }
    return new SentenceDetector(model.average(THRESHOLD));
  }
}
