package org.newsgraph.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends the lemma of designations of aircraft, tanks and missiles: "F-16s", "Mi-24" and "S-400" are
 * three tokens each, and their head by itself ("F", "16s") is no word of any lexicon.
 */
final class Designations {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\p{L}?\\d?s?");

  private Designations() {}

  /**
   * Gives the head of each designation its lemma as a whole, without mark of number or variant:
   * "F-16".
   *
   * @param lemmas lemma of each word; changed in place
   */
  static void mend(WordForms words, String[] lemmas, NeuralParser.Analysis tree) {
    for (int hyphen = 1; hyphen + 1 < lemmas.length; hyphen++) {
      if (!words.word(hyphen).equals("-") || !isLetters(words.word(hyphen - 1))) {
        continue;
      }
      Matcher number = NUMBER.matcher(words.word(hyphen + 1));
      if (number.matches()) {
        boolean first = tree.heads()[hyphen + 1] == hyphen - 1;
        lemmas[first ? hyphen - 1 : hyphen + 1] = words.word(hyphen - 1) + "-" + number.group(1);
      }
    }
  }

  /** One to three letters of which the first is a capital: "F", "Su", "MiG". */
  private static boolean isLetters(String word) {
    return word.length() <= 3
        && Character.isUpperCase(word.charAt(0))
        && word.chars().allMatch(Character::isLetter);
  }
}
