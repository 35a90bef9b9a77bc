package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.TextSpan;

/** Finds the ends of sentences in the tokens of a paragraph, by rules. */
final class SentenceSplitter {
  private static final Set<String> CLOSING = Set.of("\"", "”", "''", "'", "’", ")", "]", "»");
  private static final Set<String> OPENING =
      Set.of("\"", "“", "``", "'", "‘", "(", "[", "«", "-", "–", "—", "•", "*");

  private static final Set<String> QUOTES = Set.of("\"", "“", "``", "‘", "(", "[");

  /** In tokens. What runs on longer is no prose, and costs time that grows with its square. */
  static final int LONGEST = 400;

  private SentenceSplitter() {}

  /** Index behind the last token of each sentence. */
  static List<Integer> split(String text, List<TextSpan> tokens) {
    List<Integer> ends = new ArrayList<>();
    int n = tokens.size();
    int begin = 0;
    for (int i = 0; i < n; i++) {
      if (i - begin >= LONGEST) {
        ends.add(i);
        begin = i;
      }
      if (!isStop(text, tokens, i)) {
        continue;
      }
      int j = i + 1;
      while (j < n && isStopMark(word(text, tokens, j))) {
        j++;
      }
      j = closingMarks(text, tokens, j, begin);
      if (j >= n || startsSentence(text, tokens, i, j)) {
        ends.add(j);
        begin = j;
        i = j - 1;
      }
    }
    if (begin < n) {
      ends.add(n);
    }
    return ends;
  }

  private static String word(String text, List<TextSpan> tokens, int i) {
    return tokens.get(i).of(text);
  }

  static boolean isStopMark(String w) {
    return w.equals(".")
        || w.equals("…")
        || w.charAt(0) == '?'
        || w.charAt(0) == '!'
        || w.startsWith("..");
  }

  private static boolean isStop(String text, List<TextSpan> tokens, int i) {
    String w = word(text, tokens, i);
    if (isStopMark(w)) {
      return true;
    }
    if (!w.endsWith(".") || w.length() < 2) {
      return false;
    }
    String stem = w.substring(0, w.length() - 1);
    if (Abbreviations.keepsName(stem) || stem.length() == 1) {
      return false;
    }
    return Abbreviations.isAbbreviation(stem);
  }

  /** Skips closing quotes and brackets that stand close to the stop. */
  private static int closingMarks(String text, List<TextSpan> tokens, int j, int begin) {
    while (j < tokens.size() && CLOSING.contains(word(text, tokens, j))) {
      boolean glued = tokens.get(j).begin() == tokens.get(j - 1).end();
      boolean straight = word(text, tokens, j).equals("\"") || word(text, tokens, j).equals("'");
      boolean open = straight && isOpen(text, tokens, begin, j);
      if (!glued && !open) {
        break;
      }
      j++;
    }
    return j;
  }

  /** Whether an odd number of such quotes stands between. */
  private static boolean isOpen(String text, List<TextSpan> tokens, int begin, int j) {
    String mark = word(text, tokens, j);
    boolean open = false;
    for (int i = begin; i < j; i++) {
      open ^= word(text, tokens, i).equals(mark);
    }
    return open;
  }

  private static boolean startsSentence(String text, List<TextSpan> tokens, int stop, int j) {
    String next = word(text, tokens, j);
    int k = j;
    while (k + 1 < tokens.size() && OPENING.contains(next)) {
      next = word(text, tokens, ++k);
    }
    char c = next.charAt(0);
    String w = word(text, tokens, stop);
    boolean plainStop = isStopMark(w) && !w.startsWith("..") && !w.equals("…");
    if (Character.isLowerCase(c) || c == ',' || c == ';' || c == ':') {
      return false;
    }
    if (plainStop) {
      return true;
    }
    if (!isStopMark(w)) {
      return abbreviationEnds(w, next, QUOTES.contains(word(text, tokens, j)));
    }
    return Character.isUpperCase(c);
  }

  /** After "U.S." and its like only a word that opens sentences begins a new one. */
  private static boolean abbreviationEnds(String abbreviation, String next, boolean quoted) {
    boolean time = abbreviation.equalsIgnoreCase("a.m.") || abbreviation.equalsIgnoreCase("p.m.");
    return quoted || OPENERS.contains(next) || time && Character.isUpperCase(next.charAt(0));
  }

  private static final Set<String> OPENERS =
      Set.of(
          "The",
          "A",
          "An",
          "He",
          "She",
          "It",
          "They",
          "We",
          "I",
          "You",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "But",
          "And",
          "In",
          "On",
          "At",
          "For",
          "If",
          "When",
          "While",
          "His",
          "Her",
          "Their",
          "Its",
          "Our",
          "My",
          "As",
          "After",
          "Before",
          "However",
          "Since",
          "So",
          "Some",
          "Many",
          "Most",
          "Both",
          "What",
          "Who",
          "Why",
          "How",
          "With",
          "By",
          "From",
          "Earlier",
          "Meanwhile",
          "Although",
          "Also",
          "Yet",
          "Not",
          "No",
          "Now",
          "Then",
          "Last");
}
