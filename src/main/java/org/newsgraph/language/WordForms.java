package org.newsgraph.language;

import java.util.Arrays;

/**
 * The words of a sentence with the hashes that the feature templates use. Positions outside of the
 * sentence have marks of their own. Filled once, then only read.
 */
public final class WordForms {
  private static final int BEFORE = 7;
  private static final int BEHIND = 8;

  private final String[] words;
  private final String[] norms;
  private final int[] norm;
  private final int[] shape;
  private final int[] suffix;
  private final int[] parts;
  private final int[] marks;
  private final int[] clusters;
  private final int[] classes;

  public WordForms(String[] words, WordKnowledge knowledge) {
    this.words = words;
    int n = words.length;
    norms = new String[n];
    norm = new int[n];
    shape = new int[n];
    suffix = new int[n];
    parts = new int[n];
    clusters = new int[n];
    for (int i = 0; i < n; i++) {
      norms[i] = normalize(words[i]);
      norm[i] = Hashing.text(norms[i]);
      shape[i] = shapeOf(words[i]);
      suffix[i] = Hashing.text(norms[i], Math.max(0, norms[i].length() - 3), norms[i].length());
      parts[i] = knowledge.lexicon().parts(norms[i]);
      clusters[i] = knowledge.clusters().of(norms[i]);
    }
    marks = knowledge.gazetteer().marks(words);
    classes = knowledge.classes().of(norm);
  }

  private WordForms(WordForms all, int from, int to) {
    words = Arrays.copyOfRange(all.words, from, to);
    norms = Arrays.copyOfRange(all.norms, from, to);
    norm = Arrays.copyOfRange(all.norm, from, to);
    shape = Arrays.copyOfRange(all.shape, from, to);
    suffix = Arrays.copyOfRange(all.suffix, from, to);
    parts = Arrays.copyOfRange(all.parts, from, to);
    marks = Arrays.copyOfRange(all.marks, from, to);
    clusters = Arrays.copyOfRange(all.clusters, from, to);
    classes = Arrays.copyOfRange(all.classes, 3 * from, 3 * to);
  }

  /** The words from one index to another as a sentence of their own. */
  WordForms slice(int from, int to) {
    return new WordForms(this, from, to);
  }

  /** Lower case, digits as 0, curly quotes straight. */
  public static String normalize(String word) {
    StringBuilder b = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'a' && c <= 'z') {
        b.append(c);
      } else if (Character.isDigit(c)) {
        b.append('0');
      } else if (c == '\u2019' || c == '\u2018') {
        b.append('\'');
      } else if (c == '\u201c' || c == '\u201d') {
        b.append('"');
      } else {
        b.append(Character.toLowerCase(c));
      }
    }
    return b.toString();
  }

  /** Hash of the word's pattern of capitals, small letters and digits, runs cut to two. */
  static int shapeOf(String word) {
    int h = 1;
    char previous = 0;
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? '0' : c;
      run = kind == previous ? run + 1 : 0;
      previous = kind;
      if (run < 2) {
        h = h * 31 + kind;
      }
    }
    return h * 0x85ebca6b;
  }

  public int size() {
    return words.length;
  }

  public String word(int i) {
    return words[i];
  }

  public String normalized(int i) {
    return norms[i];
  }

  public int norm(int i) {
    return i < 0 ? BEFORE : i >= words.length ? BEHIND : norm[i];
  }

  public int shape(int i) {
    return i < 0 ? BEFORE : i >= words.length ? BEHIND : shape[i];
  }

  /** Hash of the last three characters. */
  public int suffix(int i) {
    return i < 0 ? BEFORE : i >= words.length ? BEHIND : suffix[i];
  }

  /** Bits of the parts of speech that the lexicon gives the word. */
  public int parts(int i) {
    return i < 0 ? -1 : i >= words.length ? -2 : parts[i];
  }

  /** Mark of the known name that the word stands in, 0 for none. */
  public int mark(int i) {
    return i < 0 ? -1 : i >= words.length ? -2 : marks[i];
  }

  /** Cluster of the word, 0 if it has none. */
  public int cluster(int i) {
    return i < 0 ? -1 : i >= words.length ? -2 : clusters[i];
  }

  /**
   * Class of the word among words of all kinds of text, 0 if it has none.
   *
   * @param grain {@link WordClasses#FINE}, {@link WordClasses#MIDDLE} or {@link WordClasses#COARSE}
   */
  public int wordClass(int i, int grain) {
    return i < 0 ? -1 : i >= words.length ? -2 : classes[3 * i + grain];
  }
}
