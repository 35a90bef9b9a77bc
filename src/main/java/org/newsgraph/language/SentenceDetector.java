package org.newsgraph.language;

import static org.newsgraph.language.Hashing.feature;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.TextSpan;

/**
 * Finds the ends of sentences in the tokens of a paragraph: a linear model decides at each place
 * where a sentence could end, with the verdict of the rules ({@link SentenceSplitter}) among its
 * features. It finds ends without a full stop too, as in lists and mail. Safe for threads.
 */
public final class SentenceDetector {
  /** The classes: no end, end. */
  public static final List<String> CLASSES = List.of("-", "END");

  /** A missed end costs two sentences, so doubtful places count as ends. In the model's units. */
  private static final int LEAN = 300;

  /** Inside what may be a name, an end without a mark must be sure. */
  private static final int UNSURE = -600;

  private final LinearModel model;

  public SentenceDetector(LinearModel model) {
    this.model = model;
  }

  /** Index behind the last token of each sentence. */
  List<Integer> split(String text, List<TextSpan> tokens, WordForms words) {
    Places places = new Places(text, tokens, words);
    FeatureBuffer features = new FeatureBuffer();
    int[] scores = new int[2];
    List<Integer> ends = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i < tokens.size(); i++) {
      boolean end = i - begin >= SentenceSplitter.LONGEST;
      if (!end && places.isPossible(i)) {
        places.features(i, begin, features);
        model.score(features, scores);
        end = scores[1] + places.lean(i) > scores[0];
      }
      if (end) {
        ends.add(i);
        begin = i;
      }
    }
    if (!tokens.isEmpty()) {
      ends.add(tokens.size());
    }
    return ends;
  }

  public LinearModel model() {
    return model;
  }

  /** The places between the tokens of a paragraph, with their features. */
  public static final class Places {
    private final List<TextSpan> tokens;
    private final WordForms words;
    private final boolean[] byRule;

    public Places(String text, List<TextSpan> tokens, WordForms words) {
      this.tokens = tokens;
      this.words = words;
      byRule = new boolean[tokens.size() + 1];
      for (int end : SentenceSplitter.split(text, tokens)) {
        byRule[end] = true;
      }
    }

    /** Whether a sentence may end before this token. */
    public boolean isPossible(int i) {
      if (byRule[i]) {
        return true;
      }
      String before = words.word(i - 1);
      char first = words.word(i).charAt(0);
      if (tokens.get(i).begin() == tokens.get(i - 1).end()
          && !SentenceSplitter.isStopMark(before)) {
        return false;
      }
      boolean title =
          before.length() > 1
              && before.endsWith(".")
              && Abbreviations.keepsName(before.substring(0, before.length() - 1));
      boolean middle = first == ',' || first == '.' || first == ')' || first == ':' || first == '%';
      return !title && !middle && (!Character.isLowerCase(first) || endsClause(before));
    }

    /**
     * Between two words of one line that might be a name ("Kim Jong | Un") nothing is taken on a
     * doubt.
     */
    private int lean(int i) {
      boolean inName =
          Character.isLetter(lastOf(words.word(i - 1)))
              && Character.isUpperCase(words.word(i).charAt(0))
              && tokens.get(i).begin() == tokens.get(i - 1).end() + 1
              && Character.isUpperCase(words.word(i - 1).charAt(0));
      return inName ? UNSURE : LEAN;
    }

    private static char lastOf(String word) {
      return word.charAt(word.length() - 1);
    }

    private static boolean endsClause(String w) {
      char last = w.charAt(w.length() - 1);
      return !Character.isLetterOrDigit(last) && last != ',' && last != '-' || w.equals("..");
    }

    /**
     * Fills the features of the place before a token.
     *
     * @param begin first token of the sentence so far
     */
    public void features(int i, int begin, FeatureBuffer f) {
      f.clear();
      int rule = byRule[i] ? 1 : 0;
      int stop = SentenceSplitter.isStopMark(words.word(i - 1)) ? 2 : 0;
      int state = rule + stop;
      int left = words.norm(i - 1);
      int right = words.norm(i);
      int length = Math.min(5, (i - begin) / 4);
      int gap = tokens.get(i).begin() - tokens.get(i - 1).end();
      int first = words.shape(i);
      f.add(feature(301, state));
      f.add(feature(302, left, state));
      f.add(feature(303, right, state));
      f.add(feature(304, left, first));
      f.add(feature(305, words.shape(i - 1), first, state));
      f.add(feature(306, left, right));
      f.add(feature(307, words.norm(i - 2), left, first));
      f.add(feature(308, right, words.norm(i + 1)));
      f.add(feature(309, words.parts(i), state, first));
      f.add(feature(310, words.parts(i), words.parts(i + 1), state));
      f.add(feature(311, words.parts(i - 1), words.parts(i), state));
      f.add(feature(312, words.mark(i), words.mark(i - 1), state));
      f.add(feature(313, length, state, first));
      f.add(feature(314, Math.min(3, gap), state, first));
      f.add(feature(315, words.shape(i + 1), first, state));
      f.add(feature(316, words.norm(begin), words.norm(begin + 1), state));
      f.add(feature(317, words.suffix(i - 1), first, state));
      f.add(feature(320, words.cluster(i - 1), words.cluster(i), state));
      f.add(feature(321, words.cluster(i), words.cluster(i + 1), state));
      f.add(feature(322, first, words.shape(i + 1), words.shape(i + 2)));
      f.add(feature(323, left, length, state));
      f.add(feature(324, right, length, state));
      f.add(feature(325, words.shape(i - 2), words.shape(i - 1), words.cluster(i)));
      f.add(feature(326, words.norm(begin), right, state));
      f.add(feature(327, words.cluster(i - 2), words.cluster(i - 1), first));
      f.add(feature(318, words.shape(i - 2), words.shape(i - 1), first));
      soFar(i, begin, stop, f);
    }

    /** What the sentence so far looks like: open brackets and quotes, length, capitals, verbs. */
    private void soFar(int i, int begin, int stop, FeatureBuffer f) {
      int brackets = 0;
      int quotes = 0;
      int capitals = 0;
      int verbs = 0;
      for (int k = begin; k < i; k++) {
        char c = words.word(k).charAt(0);
        brackets += c == '(' || c == '[' ? 1 : 0;
        brackets -= brackets > 0 && (c == ')' || c == ']') ? 1 : 0;
        quotes ^= c == '"' ? 1 : 0;
        capitals += Character.isUpperCase(c) ? 1 : 0;
        verbs += (words.parts(k) & Lexicon.VERB) != 0 ? 1 : 0;
      }
      int open = Math.min(brackets, 1) * 2 + quotes;
      int length = i - begin;
      int shortLength = Math.min(8, length);
      int first = words.shape(i);
      int left = words.norm(i - 1);
      f.add(feature(340, open, stop));
      f.add(feature(341, open, words.norm(i), stop));
      f.add(feature(342, 4 * capitals / length, first, stop));
      f.add(feature(343, Math.min(2, verbs), Math.min(6, length / 2), stop));
      f.add(feature(344, shortLength, first, stop));
      f.add(feature(345, shortLength, left));
      f.add(feature(346, words.norm(begin), shortLength, stop));
      f.add(feature(347, words.norm(i + 1), first, stop));
      f.add(feature(348, left, words.norm(i), words.norm(i + 1)));
      f.add(feature(349, words.shape(i - 1), first, words.shape(i + 1)));
    }
  }
}
