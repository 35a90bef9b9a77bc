package org.newsgraph.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of persons, organizations and locations: a conditional random field (Lafferty,
 * McCallum, Pereira 2001) labels each word as begin, inside or outside of a name. Safe for threads.
 */
public final class NameFinder {
  private static final int KINDS = WordKind.values().length;

  /** The labels, in the model's order. */
  public static final List<String> CLASSES =
      List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC");

  private static final int LABELS = CLASSES.size();

  /** Far below all scores, far above the end of the numbers. */
  private static final int NEVER = Integer.MIN_VALUE / 4;

  private final LinearModel model;
  private final int[] steps;

  /**
   * @param model scores of the labels by features
   * @param steps scores of two labels in a row, as {@link #step} numbers them, in the same unit
   */
  public NameFinder(LinearModel model, int[] steps) {
    if (steps.length != steps()) {
      throw new IllegalArgumentException("expected " + steps() + " steps, got " + steps.length);
    }
    this.model = model;
    this.steps = steps.clone();
  }

  /** Number of steps. */
  public static int steps() {
    return (LABELS + 1) * LABELS * KINDS;
  }

  /**
   * Number of a step.
   *
   * @param before label before, or the number of labels before the first word
   * @param kind kind of the word that gets the label
   */
  public static int step(int before, int label, WordKind kind) {
    return (before * LABELS + label) * KINDS + kind.ordinal();
  }

  /** An inside label must follow a label of its kind of name. */
  public static boolean mayFollow(int before, int label) {
    boolean inside = label > 0 && label % 2 == 0;
    return !inside || before == label || before == label - 1;
  }

  public List<NameSpan> find(WordForms words, int[] tags) {
    return words.size() == 0 ? List.of() : spans(labels(words, tags));
  }

  /** The best sequence of labels (Viterbi). */
  private int[] labels(WordForms words, int[] tags) {
    int n = words.size();
    int[] best = new int[n * LABELS];
    int[] from = new int[n * LABELS];
    NameFeatures features = new NameFeatures(words, tags);
    FeatureBuffer buffer = new FeatureBuffer();
    int[] scores = new int[LABELS];
    for (int i = 0; i < n; i++) {
      features.fill(i, buffer);
      model.score(buffer, scores);
      WordKind kind = WordKind.of(words.word(i));
      for (int c = 0; c < LABELS; c++) {
        int most = i > 0 ? NEVER : mayFollow(0, c) ? steps[step(LABELS, c, kind)] : NEVER;
        for (int b = 0; i > 0 && b < LABELS; b++) {
          int score = best[(i - 1) * LABELS + b] + steps[step(b, c, kind)];
          if (mayFollow(b, c) && score > most) {
            most = score;
            from[i * LABELS + c] = b;
          }
        }
        best[i * LABELS + c] = Math.max(NEVER, most + scores[c]);
      }
    }
    int[] labels = new int[n];
    for (int c = 1; c < LABELS; c++) {
      boolean better = best[(n - 1) * LABELS + c] > best[(n - 1) * LABELS + labels[n - 1]];
      labels[n - 1] = better ? c : labels[n - 1];
    }
    for (int i = n - 1; i > 0; i--) {
      labels[i - 1] = from[i * LABELS + labels[i]];
    }
    return labels;
  }

  /** The names that a labelling stands for. */
  public static List<NameSpan> spans(int[] labels) {
    List<NameSpan> names = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] % 2 == 1) {
        int j = i + 1;
        while (j < labels.length && labels[j] == labels[i] + 1) {
          j++;
        }
        names.add(new NameSpan(i, j, NameSpan.Kind.values()[labels[i] / 2]));
      }
    }
    return names;
  }

  public void write(DataOutputStream out) throws IOException {
    for (int s : steps) {
      out.writeInt(s);
    }
    model.write(out);
  }

  public static NameFinder read(DataInputStream in) throws IOException {
    int[] steps = new int[steps()];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = in.readInt();
    }
    return new NameFinder(LinearModel.read(in), steps);
  }
}
