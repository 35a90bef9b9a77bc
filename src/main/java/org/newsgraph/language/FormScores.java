package org.newsgraph.language;

import static org.newsgraph.language.Hashing.feature;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Sums of the tagger's weights that depend on one word form alone, as the word itself or a
 * neighbour. Forms come back often, so the sums are kept. Safe for threads.
 */
final class FormScores {
  private static final int CACHE_BITS = 13;

  private final LinearModel model;
  private final AtomicReferenceArray<Known> cache = new AtomicReferenceArray<>(1 << CACHE_BITS);
  private final Known before;
  private final Known behind;

  FormScores(LinearModel model) {
    this.model = model;
    WordForms empty = new WordForms(new String[0], WordKnowledge.none());
    before = known(empty, -1);
    behind = known(empty, 0);
  }

  /** What a form adds to the scores of its own tag and of those near it. */
  private record Known(
      String form,
      int parts,
      int cluster,
      int[] own,
      int[] left,
      int[] right,
      int[] secondLeft,
      int[] secondRight) {}

  /** The sums of each word of a sentence. */
  final class Sentence {
    private final Known[] words;

    private Sentence(Known[] words) {
      this.words = words;
    }

    private Known at(int i) {
      return i < 0 ? before : i >= words.length ? behind : words[i];
    }

    /** Writes the scores of a word's classes as far as they depend on single forms. */
    void start(int i, int[] scores) {
      sum(
          at(i).own,
          at(i - 1).left,
          at(i + 1).right,
          at(i - 2).secondLeft,
          at(i + 2).secondRight,
          scores);
    }
  }

  private static void sum(int[] a, int[] b, int[] c, int[] d, int[] e, int[] sum) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] = a[j] + b[j] + c[j] + (d[j] + e[j]);
    }
  }

  Sentence of(WordForms words) {
    Known[] all = new Known[words.size()];
    for (int i = 0; i < all.length; i++) {
      String form = words.word(i);
      int slot = form.hashCode() * 0x9E3779B1 >>> 32 - CACHE_BITS;
      Known known = cache.get(slot);
      // The knowledge that the words were looked up in is part of what is known of them.
      if (known == null
          || !known.form.equals(form)
          || known.parts != words.parts(i)
          || known.cluster != words.cluster(i)) {
        known = known(words, i);
        cache.set(slot, known);
      }
      all[i] = known;
    }
    return new Sentence(all);
  }

  private Known known(WordForms s, int i) {
    FeatureBuffer f = new FeatureBuffer();
    boolean inside = i >= 0 && i < s.size();
    if (inside) {
      own(s, i, f);
    }
    int[] own = sum(f);
    neighbours(s, i, f, 2, 15);
    int[] left = sum(f);
    neighbours(s, i, f, 3, 16);
    int[] right = sum(f);
    neighbours(s, i, f, 4, 0);
    int[] secondLeft = sum(f);
    neighbours(s, i, f, 5, 0);
    int[] secondRight = sum(f);
    String form = inside ? s.word(i) : "";
    return new Known(form, s.parts(i), s.cluster(i), own, left, right, secondLeft, secondRight);
  }

  private int[] sum(FeatureBuffer f) {
    int[] scores = new int[model.classes().size()];
    model.score(f, scores);
    return scores;
  }

  /** Features of a word that see nothing else. */
  static void own(WordForms s, int i, FeatureBuffer f) {
    f.clear();
    f.add(feature(1, s.norm(i)));
    f.add(feature(11, s.shape(i)));
    f.add(feature(18, 0));
    f.add(feature(40, s.parts(i)));
    f.add(feature(52, s.cluster(i)));
    String n = s.normalized(i);
    int length = n.length();
    for (int k = 1; k <= 4 && k <= length; k++) {
      f.add(feature(20 + k, Hashing.text(n, length - k, length)));
      f.add(feature(30 + k, Hashing.text(n, 0, k)));
    }
  }

  /** Features of a word that see a neighbour's form and perhaps its ending. */
  static void neighbours(WordForms s, int i, FeatureBuffer f, int form, int ending) {
    f.clear();
    f.add(feature(form, s.norm(i)));
    if (ending > 0) {
      f.add(feature(ending, s.suffix(i)));
    }
  }

  /** The features of a word that see the tags before it or more than one word. */
  static void context(WordForms s, int i, int t1, int t2, FeatureBuffer f) {
    f.clear();
    int word = s.norm(i);
    int left = s.norm(i - 1);
    int right = s.norm(i + 1);
    int shape = s.shape(i);
    int parts = s.parts(i);
    int cluster = s.cluster(i);
    int mark = s.mark(i);
    int start = i == 0 ? 1 : 0;
    f.add(feature(6, t1));
    f.add(feature(7, t1, t2));
    f.add(feature(8, t1, word));
    f.add(feature(9, left, word));
    f.add(feature(10, word, right));
    f.add(feature(12, shape, t1, start));
    f.add(feature(13, shape, s.shape(i + 1), start));
    f.add(feature(14, s.suffix(i), t1));
    f.add(feature(17, t1, right));
    f.add(feature(41, parts, t1));
    f.add(feature(42, parts, shape, start));
    f.add(feature(43, parts, s.parts(i + 1)));
    f.add(feature(44, parts, right));
    f.add(feature(45, parts, left));
    f.add(feature(46, s.parts(i - 1), parts, s.parts(i + 1)));
    f.add(feature(47, mark, parts));
    f.add(feature(48, mark, shape, t1));
    f.add(feature(49, mark, shape, start));
    f.add(feature(50, s.mark(i - 1), parts, t1));
    f.add(feature(51, s.mark(i + 1), parts));
    f.add(feature(53, cluster, t1));
    f.add(feature(54, s.cluster(i - 1), cluster));
    f.add(feature(55, cluster, s.cluster(i + 1)));
    f.add(feature(56, s.cluster(i + 1), t1));
  }
}
