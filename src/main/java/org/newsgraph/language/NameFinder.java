package org.newsgraph.language;

import static org.newsgraph.language.Hashing.feature;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of persons, organizations and locations: a linear model labels each word as
 * begin, inside or outside of a name, from left to right. Safe for threads.
 */
public final class NameFinder {
  /** The classes, in the model's order. */
  public static final List<String> CLASSES =
      List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC");

  private static final int START = 90;

  private final LinearModel model;

  public NameFinder(LinearModel model) {
    this.model = model;
  }

  public List<NameSpan> find(WordForms words, int[] tags) {
    int n = words.size();
    int[] classes = new int[n];
    int[] scores = new int[CLASSES.size()];
    FeatureBuffer features = new FeatureBuffer();
    int before = START;
    for (int i = 0; i < n; i++) {
      features(words, tags, i, before, features);
      model.score(features, scores);
      forbid(scores, before);
      classes[i] = LinearModel.best(scores);
      before = classes[i];
    }
    return spans(classes);
  }

  /** An inside label must follow a label of its kind. */
  private static void forbid(int[] scores, int before) {
    for (int c = 2; c < scores.length; c += 2) {
      if (before != c && before != c - 1) {
        scores[c] = Integer.MIN_VALUE;
      }
    }
  }

  /** The names that a labelling stands for. */
  public static List<NameSpan> spans(int[] classes) {
    List<NameSpan> names = new ArrayList<>();
    for (int i = 0; i < classes.length; i++) {
      if (classes[i] % 2 == 1) {
        int j = i + 1;
        while (j < classes.length && classes[j] == classes[i] + 1) {
          j++;
        }
        names.add(new NameSpan(i, j, NameSpan.Kind.values()[classes[i] / 2]));
      }
    }
    return names;
  }

  /** Label of the place before the first word, for training. */
  public static int start() {
    return START;
  }

  /** Features of one word, given the label before it. */
  public static void features(WordForms s, int[] tags, int i, int before, FeatureBuffer f) {
    f.clear();
    int word = s.norm(i);
    int shape = s.shape(i);
    int g = s.mark(i);
    f.add(feature(201, 0));
    f.add(feature(202, word));
    f.add(feature(203, s.norm(i - 1)));
    f.add(feature(204, s.norm(i + 1)));
    f.add(feature(205, s.norm(i - 2)));
    f.add(feature(206, s.norm(i + 2)));
    f.add(feature(207, word, s.norm(i + 1)));
    f.add(feature(208, s.norm(i - 1), word));
    f.add(feature(209, shape, i == 0 ? 1 : 0));
    f.add(feature(210, shape, s.shape(i + 1)));
    f.add(feature(211, s.shape(i - 1), shape));
    f.add(feature(212, before));
    f.add(feature(213, before, word));
    f.add(feature(214, before, shape));
    f.add(feature(215, before, tag(tags, i), tag(tags, i + 1)));
    f.add(feature(216, tag(tags, i), shape));
    f.add(feature(217, tag(tags, i - 1), tag(tags, i), tag(tags, i + 1)));
    f.add(feature(218, s.suffix(i), tag(tags, i)));
    f.add(feature(219, s.suffix(i + 1), shape));
    f.add(feature(220, g, before));
    f.add(feature(221, g, shape, tag(tags, i)));
    f.add(feature(222, g, s.mark(i + 1), before));
    f.add(feature(223, s.mark(i - 1), g));
    f.add(feature(224, s.norm(i - 1), before, shape));
    f.add(feature(225, s.norm(i + 1), before, shape));
    f.add(feature(226, s.norm(i - 2), s.norm(i - 1), shape));
    f.add(feature(227, s.norm(i + 1), s.norm(i + 2), shape));
    f.add(feature(228, s.parts(i), shape, i == 0 ? 1 : 0));
    f.add(feature(229, s.mark(i - 1), g, s.mark(i + 1)));
    int cluster = s.cluster(i);
    f.add(feature(250, cluster, shape));
    f.add(feature(251, s.cluster(i - 1), shape));
    f.add(feature(252, s.cluster(i + 1), shape));
    f.add(feature(253, cluster, s.cluster(i + 1), before));
    f.add(feature(254, s.cluster(i - 1), cluster, before));
    f.add(feature(255, s.cluster(i - 2), s.cluster(i - 1), shape));
    f.add(feature(256, s.cluster(i + 1), s.cluster(i + 2), shape));
    String n = s.normalized(i);
    int length = n.length();
    for (int k = 2; k <= 4 && k <= length; k++) {
      f.add(feature(230 + k, Hashing.text(n, length - k, length), shape));
      f.add(feature(240 + k, Hashing.text(n, 0, k), shape));
    }
  }

  private static int tag(int[] tags, int i) {
    return i < 0 ? -1 : i >= tags.length ? -2 : tags[i];
  }

  public void write(DataOutputStream out) throws IOException {
    model.write(out);
  }

  public static NameFinder read(DataInputStream in) throws IOException {
    return new NameFinder(LinearModel.read(in));
  }
}
