package org.newsgraph.language;

import static org.newsgraph.language.Hashing.feature;

/** Feature templates of the name finder, for the words of one sentence. Not safe for threads. */
public final class NameFeatures {
  private static final int BEFORE = -1;
  private static final int BEHIND = -2;

  private final WordForms s;
  private final int[] tags;

  /**
   * @param tags tag classes of the words
   */
  public NameFeatures(WordForms words, int[] tags) {
    this.s = words;
    this.tags = tags;
  }

  private int tag(int i) {
    return i < 0 ? BEFORE : i >= tags.length ? BEHIND : tags[i];
  }

  /** Fills the features of one word. */
  public void fill(int i, FeatureBuffer f) {
    f.clear();
    words(i, f);
    shapes(i, f);
    known(i, f);
    clusters(i, f);
    classes(i, f);
    affixes(i, f);
  }

  private void words(int i, FeatureBuffer f) {
    int word = s.norm(i);
    int shape = s.shape(i);
    f.add(feature(201, 0));
    f.add(feature(202, word));
    f.add(feature(203, s.norm(i - 1)));
    f.add(feature(204, s.norm(i + 1)));
    f.add(feature(205, s.norm(i - 2)));
    f.add(feature(206, s.norm(i + 2)));
    f.add(feature(207, word, s.norm(i + 1)));
    f.add(feature(208, s.norm(i - 1), word));
    f.add(feature(224, s.norm(i - 1), shape));
    f.add(feature(225, s.norm(i + 1), shape));
    f.add(feature(226, s.norm(i - 2), s.norm(i - 1), shape));
    f.add(feature(227, s.norm(i + 1), s.norm(i + 2), shape));
  }

  private void shapes(int i, FeatureBuffer f) {
    int shape = s.shape(i);
    int first = i == 0 ? 1 : 0;
    f.add(feature(209, shape, first));
    f.add(feature(210, shape, s.shape(i + 1)));
    f.add(feature(211, s.shape(i - 1), shape));
    f.add(feature(212, s.shape(i - 1), shape, s.shape(i + 1)));
    f.add(feature(215, tag(i), tag(i + 1)));
    f.add(feature(216, tag(i), shape));
    f.add(feature(217, tag(i - 1), tag(i), tag(i + 1)));
    f.add(feature(218, s.suffix(i), tag(i)));
    f.add(feature(219, s.suffix(i + 1), shape));
    f.add(feature(228, s.parts(i), shape, first));
  }

  private void known(int i, FeatureBuffer f) {
    int mark = s.mark(i);
    f.add(feature(220, mark));
    f.add(feature(221, mark, s.shape(i), tag(i)));
    f.add(feature(222, mark, s.mark(i + 1)));
    f.add(feature(223, s.mark(i - 1), mark));
    f.add(feature(229, s.mark(i - 1), mark, s.mark(i + 1)));
  }

  private void clusters(int i, FeatureBuffer f) {
    int c = s.cluster(i);
    int shape = s.shape(i);
    f.add(feature(250, c, shape));
    f.add(feature(251, s.cluster(i - 1), shape));
    f.add(feature(252, s.cluster(i + 1), shape));
    f.add(feature(253, c, s.cluster(i + 1)));
    f.add(feature(254, s.cluster(i - 1), c));
    f.add(feature(255, s.cluster(i - 2), s.cluster(i - 1), shape));
    f.add(feature(256, s.cluster(i + 1), s.cluster(i + 2), shape));
  }

  private void classes(int i, FeatureBuffer f) {
    int shape = s.shape(i);
    int fine = s.wordClass(i, WordClasses.FINE);
    int middle = s.wordClass(i, WordClasses.MIDDLE);
    int coarse = s.wordClass(i, WordClasses.COARSE);
    int coarseLeft = s.wordClass(i - 1, WordClasses.COARSE);
    int coarseRight = s.wordClass(i + 1, WordClasses.COARSE);
    f.add(feature(260, fine));
    f.add(feature(261, fine, shape));
    f.add(feature(262, coarse, shape, i == 0 ? 1 : 0));
    f.add(feature(263, middle, shape));
    f.add(feature(264, fine, tag(i)));
    f.add(feature(265, s.wordClass(i - 1, WordClasses.FINE), shape));
    f.add(feature(266, s.wordClass(i + 1, WordClasses.FINE), shape));
    f.add(feature(267, coarseLeft, coarse, shape));
    f.add(feature(268, coarse, coarseRight, shape));
    f.add(feature(269, s.wordClass(i - 1, WordClasses.MIDDLE), middle));
    f.add(feature(270, middle, s.wordClass(i + 1, WordClasses.MIDDLE)));
    f.add(
        feature(
            271,
            s.wordClass(i - 2, WordClasses.MIDDLE),
            s.wordClass(i - 1, WordClasses.MIDDLE),
            shape));
    f.add(
        feature(
            272,
            s.wordClass(i + 1, WordClasses.MIDDLE),
            s.wordClass(i + 2, WordClasses.MIDDLE),
            shape));
    f.add(feature(273, coarseLeft, coarse, coarseRight));
    f.add(feature(274, s.wordClass(i - 2, WordClasses.FINE), shape));
    f.add(feature(275, s.wordClass(i + 2, WordClasses.FINE), shape));
  }

  private void affixes(int i, FeatureBuffer f) {
    String n = s.normalized(i);
    int length = n.length();
    int shape = s.shape(i);
    for (int k = 2; k <= 4 && k <= length; k++) {
      f.add(feature(230 + k, Hashing.text(n, length - k, length), shape));
      f.add(feature(240 + k, Hashing.text(n, 0, k), shape));
    }
  }
}
