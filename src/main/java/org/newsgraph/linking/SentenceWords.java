package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.catalog.NameKey;

/**
 * A sentence as the folded words that names are looked up by. Hyphens inside names are passed over;
 * other punctuation and the possessive end a name.
 */
final class SentenceWords {
  /** Stands for "'s": it ends a name or, as in "People's Army", belongs to it. */
  static final String POSSESSIVE = "'s";

  private final AnalyzedSentence sentence;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();
  private final boolean shouted;

  SentenceWords(AnalyzedSentence sentence) {
    this.sentence = sentence;
    int lower = 0;
    for (Token t : sentence.tokens()) {
      String text = t.text();
      lower += text.length() > 3 && Character.isLowerCase(text.charAt(1)) ? 1 : 0;
      if (isPossessive(text)) {
        add(POSSESSIVE, t.index());
        continue;
      }
      List<String> parts = NameKey.words(text);
      if (parts.isEmpty() && !isHyphen(text)) {
        add(null, t.index());
      }
      for (String p : parts) {
        add(p, t.index());
      }
    }
    this.shouted = lower == 0;
  }

  private void add(String word, int token) {
    words.add(word);
    tokens.add(token);
  }

  private static boolean isPossessive(String s) {
    return s.equalsIgnoreCase("'s")
        || s.equalsIgnoreCase("\u2019s")
        || s.equals("'")
        || s.equals("\u2019");
  }

  private static boolean isHyphen(String s) {
    return s.equals("-") || s.equals("\u2010") || s.equals("\u2011");
  }

  AnalyzedSentence sentence() {
    return sentence;
  }

  /** Index of the first word of a token. */
  int at(int token) {
    int i = 0;
    while (i < size() - 1 && tokens.get(i) < token) {
      i++;
    }
    return i;
  }

  int size() {
    return words.size();
  }

  /** The folded word, {@link #POSSESSIVE}, or null where a name ends. */
  String word(int i) {
    return words.get(i);
  }

  int token(int i) {
    return tokens.get(i);
  }

  /** Whether no word of the sentence is in lower case, as in some headlines. */
  boolean shouted() {
    return shouted;
  }

  boolean startsToken(int i) {
    return i == 0 || !tokens.get(i - 1).equals(tokens.get(i));
  }

  boolean endsToken(int i) {
    return i + 1 == size() || !tokens.get(i + 1).equals(tokens.get(i));
  }

  /** The words from a token up to another, joined to a key. */
  String key(int first, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < size(); i++) {
      if (tokens.get(i) >= first && tokens.get(i) < end && words.get(i) != null) {
        if (out.isEmpty() && words.get(i).equals("the")) {
          continue;
        }
        boolean possessive = words.get(i).equals(POSSESSIVE);
        out.append(out.isEmpty() || possessive ? "" : " ").append(possessive ? "s" : words.get(i));
      }
    }
    return out.toString();
  }
}
