package org.newsgraph.article;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a text is English: by the share of English function words, which make up a third of any
 * English text and next to nothing of any other. Words that are common in other languages too
 * ("in", "is", "was", "of", "on", "a") are left out. A text of a few words passes if its letters
 * are Latin.
 */
final class EnglishTest {
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "and", "to", "that", "with", "for", "by", "from", "has", "have", "its", "it", "as",
          "at", "which", "said", "be", "been", "were", "will", "would", "not", "he", "she", "they",
          "this", "but", "his", "her", "are", "their", "who", "after", "had", "could", "should",
          "there", "what", "when", "says", "or", "than", "we", "you", "our", "about", "over",
          "between", "against", "into", "if", "any", "all", "more", "also", "other");

  private static final int ENOUGH_WORDS = 25;
  private static final double LOWEST_SHARE = 0.12;
  private static final double LOWEST_LATIN = 0.7;
  private static final int SAMPLE = 20_000;

  private EnglishTest() {}

  static boolean passes(String text) {
    int words = 0;
    int function = 0;
    int letters = 0;
    int latin = 0;
    int end = Math.min(text.length(), SAMPLE);
    int i = 0;
    while (i < end) {
      if (!Character.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int begin = i;
      while (i < end && Character.isLetter(text.charAt(i))) {
        letters++;
        if (text.charAt(i) < 0x250) {
          latin++;
        }
        i++;
      }
      words++;
      if (FUNCTION_WORDS.contains(text.substring(begin, i).toLowerCase(Locale.ROOT))) {
        function++;
      }
    }
    if (letters == 0 || latin < LOWEST_LATIN * letters) {
      return false;
    }
    return words < ENOUGH_WORDS || function >= LOWEST_SHARE * words;
  }
}
