package org.newsgraph.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares texts by their words: without case, accents, punctuation and function words. */
final class Wording {
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "a", "an", "of", "on", "in", "and", "to", "for", "s", "its", "his", "her", "their",
          "that", "by", "with");

  // Two sentences with this share of the shorter one's words are taken for the same.
  private static final double SAME_SENTENCE = 0.7;

  private Wording() {}

  /** Lower-case words of Latin letters and digits, one space between. */
  static String normal(String text) {
    String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD);
    plain = ACCENTS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT).replace("ß", "ss");
    return NO_WORD.matcher(plain).replaceAll(" ").strip();
  }

  /** The words that carry meaning. */
  static Set<String> words(String text) {
    Set<String> words = split(normal(text));
    words.removeAll(FUNCTION_WORDS);
    return words;
  }

  /** Whether two answers rest on the same sentence of the article. */
  static boolean sameSentence(String one, String other) {
    String a = normal(one);
    String b = normal(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    if (a.contains(b) || b.contains(a)) {
      return true;
    }
    Set<String> left = split(a);
    Set<String> right = split(b);
    return common(left, right) >= SAME_SENTENCE * Math.min(left.size(), right.size());
  }

  static long common(Set<String> a, Set<String> b) {
    return a.stream().filter(b::contains).count();
  }

  private static Set<String> split(String normal) {
    return normal.isEmpty()
        ? new LinkedHashSet<>()
        : new LinkedHashSet<>(Arrays.asList(normal.split(" ")));
  }
}
