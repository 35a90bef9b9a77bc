package org.newsgraph.event.time;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** The tokens of a sentence as lower-case words; beyond its ends stand empty words. */
final class Words {
  private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");
  private final AnalyzedSentence sentence;
  private final String[] words;

  Words(AnalyzedSentence sentence) {
    this.sentence = sentence;
    words = new String[sentence.size()];
  }

  private static String word(Token t) {
    String word = t.text().toLowerCase(Locale.ROOT);
    boolean dotted = word.length() > 2 && word.endsWith(".");
    return dotted ? word.substring(0, word.length() - 1) : word;
  }

  int size() {
    return words.length;
  }

  AnalyzedSentence sentence() {
    return sentence;
  }

  String at(int i) {
    if (i < 0 || i >= words.length) {
      return "";
    }
    if (words[i] == null) {
      words[i] = word(sentence.token(i));
    }
    return words[i];
  }

  boolean is(int i, String... any) {
    String word = at(i);
    for (String candidate : any) {
      if (word.equals(candidate)) {
        return true;
      }
    }
    return false;
  }

  boolean isPossessive(int i) {
    return POSSESSIVES.contains(at(i));
  }

  boolean isCapitalized(int i) {
    return i >= 0 && i < words.length && Character.isUpperCase(sentence.token(i).text().charAt(0));
  }

  boolean isNumber(int i) {
    return !at(i).isEmpty() && Character.isDigit(at(i).charAt(0));
  }

  String upos(int i) {
    return i < 0 || i >= words.length ? "" : sentence.token(i).upos();
  }

  /** "It was ... that": the sentence puts one part of itself in front. */
  static boolean isCleft(AnalyzedSentence sentence) {
    return sentence.size() > 3
        && sentence.token(0).text().equalsIgnoreCase("it")
        && sentence.token(1).lemma().equals("be");
  }
}
