package org.newsgraph.language;

import static org.newsgraph.language.Hashing.feature;

/** Feature templates of the parser, after Zhang and Nivre (2011), for the arc-hybrid system. */
public final class ParserFeatures {
  private static final int NO_TAG = 7000;
  private static final int ROOT_TAG = 7001;

  private final WordForms words;
  private final int[] tags;

  public ParserFeatures(WordForms words, int[] tags) {
    this.words = words;
    this.tags = tags;
  }

  private int w(int i) {
    return words.norm(i);
  }

  private int t(int i) {
    return i < 0 ? NO_TAG : i >= tags.length ? ROOT_TAG : tags[i];
  }

  private static int relation(ParserState c, int i) {
    return i < 0 ? -2 : c.relation(i);
  }

  /** Fills the features of a state. */
  public void of(ParserState c, FeatureBuffer f) {
    f.clear();
    int s0 = c.stack(0);
    int s1 = c.stack(1);
    int s2 = c.stack(2);
    int b0 = c.next();
    words(s0, s1, s2, b0, f);
    if (s0 >= 0) {
      distances(c, s0, s1, b0, f);
      children(c, s0, s1, b0, f);
      relations(c, s0, s1, b0, f);
    }
  }

  private void words(int s0, int s1, int s2, int b0, FeatureBuffer f) {
    int s0w = w(s0);
    int s0t = t(s0);
    int s1w = w(s1);
    int s1t = t(s1);
    int b0w = w(b0);
    int b0t = t(b0);
    int b1w = w(b0 + 1);
    int b1t = t(b0 + 1);
    int b2t = t(b0 + 2);
    int s2t = t(s2);
    f.add(feature(64, 0));
    f.add(feature(1, s0w, s0t));
    f.add(feature(2, s0w));
    f.add(feature(3, s0t));
    f.add(feature(4, b0w, b0t));
    f.add(feature(5, b0w));
    f.add(feature(6, b0t));
    f.add(feature(7, s1w, s1t));
    f.add(feature(8, s1w));
    f.add(feature(9, s1t));
    f.add(feature(10, b1w, b1t));
    f.add(feature(11, b1w));
    f.add(feature(12, b1t));
    f.add(feature(13, b2t, w(b0 + 2)));
    f.add(feature(14, b2t));
    f.add(feature(15, s0w, b0w));
    f.add(feature(16, s0w, b0t, s0t));
    f.add(feature(17, s0t, b0w, b0t));
    f.add(feature(18, s0t, b0t));
    f.add(feature(19, s0t, b0t, b1t));
    f.add(feature(20, s1t, s0t, b0t));
    f.add(feature(21, s1w, s0w));
    f.add(feature(22, s1w, s1t, s0t));
    f.add(feature(23, s1t, s0w, s0t));
    f.add(feature(24, s1t, s0t));
    f.add(feature(32, s2t, s1t, s0t));
    f.add(feature(33, b0t, b1t, b2t));
    f.add(feature(50, s0w, b0w, s1t));
    f.add(feature(51, s0t, b0t, b1w));
    f.add(feature(52, s1w, b0w, s0t));
    f.add(feature(53, s1t, b0t));
    f.add(feature(54, s1w, s0w, b0t));
    f.add(feature(61, s2t, s1t, b0t));
    f.add(feature(62, s0t, b0t, s2t));
    f.add(feature(65, t(s0 - 1), s0t, t(s0 + 1)));
    f.add(feature(66, t(s1 - 1), s1t, t(s1 + 1)));
  }

  private void distances(ParserState c, int s0, int s1, int b0, FeatureBuffer f) {
    int near = distance(s0, b0);
    int far = s1 < 0 ? 0 : distance(s1, s0);
    int v0 = c.lefts[s0] * 4 + Math.min(3, c.rights[s0]);
    int v1 = s1 < 0 ? -1 : Math.min(3, c.lefts[s1]) * 4 + Math.min(3, c.rights[s1]);
    int vb = Math.min(3, c.lefts[b0]);
    f.add(feature(34, w(s0), near));
    f.add(feature(35, t(s0), near, t(b0)));
    f.add(feature(36, w(b0), near));
    f.add(feature(37, t(s1), far, t(s0)));
    f.add(feature(38, w(s0), v0, t(s0)));
    f.add(feature(39, t(s0), v0, t(b0)));
    f.add(feature(40, t(s1), v1, t(s0)));
    f.add(feature(41, t(b0), vb, t(s0)));
  }

  private static int distance(int from, int to) {
    int d = to - from;
    return d < 4 ? d : d < 6 ? 4 : d < 10 ? 6 : 10;
  }

  private void children(ParserState c, int s0, int s1, int b0, FeatureBuffer f) {
    int l = c.leftmost(s0);
    int r = c.rightmost(s0);
    int r1 = c.rightmost(s1);
    int l1 = c.leftmost(s1);
    int lb = c.leftmost(b0);
    int s0t = t(s0);
    int s1t = t(s1);
    int b0t = t(b0);
    f.add(feature(25, s0t, t(l), b0t));
    f.add(feature(26, s0t, t(r), b0t));
    f.add(feature(27, s0t, b0t, t(lb)));
    f.add(feature(28, s1t, s0t, t(l)));
    f.add(feature(29, s1t, s0t, t(r)));
    f.add(feature(30, s1t, t(r1), s0t));
    f.add(feature(31, s1t, t(l1), s0t));
    f.add(feature(42, w(l)));
    f.add(feature(43, w(r), s0t));
    f.add(feature(44, w(lb)));
    f.add(feature(45, w(r1), s1t, s0t));
    f.add(feature(46, t(l), t(c.leftmost2(s0)), s0t));
    f.add(feature(47, t(r), t(c.rightmost2(s0)), s0t));
    f.add(feature(48, t(lb), t(c.leftmost2(b0)), b0t));
    f.add(feature(49, t(r1), t(c.rightmost2(s1)), s1t));
    f.add(feature(55, w(r), b0t, w(b0)));
    f.add(feature(56, w(l), w(s0)));
    f.add(feature(57, w(s0), t(l), t(r)));
    f.add(feature(58, w(s1), t(r1), w(s0)));
    f.add(feature(59, s1t, w(l), s0t));
    f.add(feature(60, w(s1), w(l), s0t));
    f.add(feature(63, t(l1), t(c.leftmost2(s1)), s1t));
  }

  private void relations(ParserState c, int s0, int s1, int b0, FeatureBuffer f) {
    int l = relation(c, c.leftmost(s0));
    int r = relation(c, c.rightmost(s0));
    int l1 = relation(c, c.leftmost(s1));
    int r1 = relation(c, c.rightmost(s1));
    int lb = relation(c, c.leftmost(b0));
    int lb2 = relation(c, c.leftmost2(b0));
    f.add(feature(70, l, t(s0)));
    f.add(feature(71, r, t(s0), t(b0)));
    f.add(feature(72, l1, t(s1), t(s0)));
    f.add(feature(73, r1, t(s1), t(s0)));
    f.add(feature(74, lb, t(b0), t(s0)));
    f.add(feature(75, l, relation(c, c.leftmost2(s0)), t(s0)));
    f.add(feature(76, r, relation(c, c.rightmost2(s0)), t(s0)));
    f.add(feature(77, lb, lb2, t(b0)));
    f.add(feature(78, r1, relation(c, c.rightmost2(s1)), t(s1)));
    f.add(feature(79, w(s0), l, r));
    f.add(feature(80, w(s1), r1, t(s0)));
    f.add(feature(81, w(b0), lb, t(s0)));
    f.add(feature(82, l, w(s0), t(s1)));
  }
}
