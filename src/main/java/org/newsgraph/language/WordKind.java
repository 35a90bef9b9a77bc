package org.newsgraph.language;

import java.util.Locale;

/** Kinds of words by their letters, as far as they matter for which labels follow each other. */
public enum WordKind {
  CAPITALIZED,
  CAPITALS,
  SMALL,
  NUMBER,
  JOINER,
  OTHER;

  /** Kind of a word. */
  public static WordKind of(String word) {
    char c = word.charAt(0);
    if (Character.isUpperCase(c)) {
      boolean all = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      return all ? CAPITALS : CAPITALIZED;
    }
    if (Character.isLowerCase(c)) {
      return SMALL;
    }
    if (Character.isDigit(c)) {
      return NUMBER;
    }
    return c == '-' || c == '&' || c == '\'' || c == '.' ? JOINER : OTHER;
  }
}
