package org.newsgraph.language;

import static org.newsgraph.language.Hashing.feature;

/**
 * Gives each word its universal and Penn Treebank part of speech, as one class such as {@code
 * VERB|VBD}, from left to right with a linear model. Safe for threads.
 */
public final class Tagger {
  private static final int START = 98;

  private final LinearModel model;
  private final String[] upos;
  private final String[] xpos;
  private final FormScores forms;
  private final int past;

  public Tagger(LinearModel model) {
    this.model = model;
    int n = model.classes().size();
    upos = new String[n];
    xpos = new String[n];
    for (int i = 0; i < n; i++) {
      String c = model.classes().get(i);
      int bar = c.indexOf('|');
      upos[i] = c.substring(0, bar);
      xpos[i] = c.substring(bar + 1);
    }
    forms = new FormScores(model);
    past = model.classes().indexOf("VERB|VBD");
  }

  /** Classes of the words; {@link #upos(int)} and {@link #xpos(int)} read them. */
  public int[] tag(WordForms words) {
    int[] tags = new int[words.size()];
    int[] scores = new int[upos.length];
    FeatureBuffer features = new FeatureBuffer();
    FormScores.Sentence sentence = forms.of(words);
    int before = START;
    int before2 = START + 1;
    for (int i = 0; i < tags.length; i++) {
      sentence.start(i, scores);
      FormScores.context(words, i, before, before2, features);
      model.add(features, scores);
      tags[i] = LinearModel.best(scores);
      before2 = before;
      before = tags[i];
    }
    return tags;
  }

  public LinearModel model() {
    return model;
  }

  public String upos(int tag) {
    return upos[tag];
  }

  public String xpos(int tag) {
    return xpos[tag];
  }

  /** The class of a verb's past tense. */
  int past() {
    return past;
  }

  /** Tag of the place before the first word, for training. */
  public static int start() {
    return START;
  }

  /**
   * Features of one word, given the tags of the two before it. {@link FormScores} has the same in
   * parts.
   */
  public static void features(WordForms s, int i, int t1, int t2, FeatureBuffer f) {
    f.clear();
    int word = s.norm(i);
    int left = s.norm(i - 1);
    int right = s.norm(i + 1);
    f.add(feature(1, word));
    f.add(feature(2, left));
    f.add(feature(3, right));
    f.add(feature(4, s.norm(i - 2)));
    f.add(feature(5, s.norm(i + 2)));
    f.add(feature(6, t1));
    f.add(feature(7, t1, t2));
    f.add(feature(8, t1, word));
    f.add(feature(9, left, word));
    f.add(feature(10, word, right));
    f.add(feature(11, s.shape(i)));
    f.add(feature(12, s.shape(i), t1, i == 0 ? 1 : 0));
    f.add(feature(13, s.shape(i), s.shape(i + 1), i == 0 ? 1 : 0));
    f.add(feature(14, s.suffix(i), t1));
    f.add(feature(15, s.suffix(i - 1)));
    f.add(feature(16, s.suffix(i + 1)));
    f.add(feature(17, t1, right));
    f.add(feature(18, 0));
    int parts = s.parts(i);
    f.add(feature(40, parts));
    f.add(feature(41, parts, t1));
    f.add(feature(42, parts, s.shape(i), i == 0 ? 1 : 0));
    f.add(feature(43, parts, s.parts(i + 1)));
    f.add(feature(44, parts, right));
    f.add(feature(45, parts, left));
    f.add(feature(46, s.parts(i - 1), parts, s.parts(i + 1)));
    f.add(feature(47, s.mark(i), parts));
    f.add(feature(48, s.mark(i), s.shape(i), t1));
    f.add(feature(49, s.mark(i), s.shape(i), i == 0 ? 1 : 0));
    f.add(feature(50, s.mark(i - 1), parts, t1));
    f.add(feature(51, s.mark(i + 1), parts));
    int cluster = s.cluster(i);
    f.add(feature(52, cluster));
    f.add(feature(53, cluster, t1));
    f.add(feature(54, s.cluster(i - 1), cluster));
    f.add(feature(55, cluster, s.cluster(i + 1)));
    f.add(feature(56, s.cluster(i + 1), t1));
    String n = s.normalized(i);
    int length = n.length();
    for (int k = 1; k <= 4 && k <= length; k++) {
      f.add(feature(20 + k, Hashing.text(n, length - k, length)));
      f.add(feature(30 + k, Hashing.text(n, 0, k)));
    }
  }
}
