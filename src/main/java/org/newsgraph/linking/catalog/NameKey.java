package org.newsgraph.linking.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Folds written names to the keys under which the catalog finds them. */
public final class NameKey {
  private static final java.util.regex.Pattern DIPHTHONG =
      java.util.regex.Pattern.compile("[ae][iy]");

  private NameKey() {}

  /**
   * Lower case, without diacritics, apostrophes and full stops; hyphens and other punctuation part
   * words; a leading article is dropped.
   */
  public static String of(String name) {
    List<String> words = words(name);
    if (words.size() > 1 && words.get(0).equals("the")) {
      words = words.subList(1, words.size());
    }
    return String.join(" ", words);
  }

  /** The folded words of a name. */
  public static List<String> words(String name) {
    String s = plain(name);
    List<String> out = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      } else if (c == '&') {
        flush(word, out);
        out.add("and");
      } else if (c != '.' && c != '\'') {
        flush(word, out);
      } else if (c == '.' && word.length() > 1 && !dotted(s, i)) {
        flush(word, out);
      }
    }
    flush(word, out);
    return out;
  }

  private static void flush(StringBuilder word, List<String> out) {
    if (!word.isEmpty()) {
      out.add(word.toString());
      word.setLength(0);
    }
  }

  /** Whether the full stop at i stands in an abbreviation such as U.S.A. */
  private static boolean dotted(String s, int i) {
    return i >= 2 && s.charAt(i - 2) == '.';
  }

  /** Without diacritics, and with one apostrophe. */
  static String plain(String s) {
    boolean ascii = true;
    for (int i = 0; i < s.length() && ascii; i++) {
      ascii = s.charAt(i) < 128;
    }
    if (ascii) {
      return s;
    }
    StringBuilder out = new StringBuilder();
    for (char c : Normalizer.normalize(s, Normalizer.Form.NFD).toCharArray()) {
      switch (c) {
        case '\u2019', '\u2018', '\u02bc', '\u02bb', '\u0060', '\u02bf', '\u02be' ->
            out.append('\'');
        case '\u0131' -> out.append('i');
        case '\u00f8', '\u00d8' -> out.append('o');
        case '\u0142', '\u0141' -> out.append('l');
        case '\u00df' -> out.append("ss");
        case '\u0111', '\u0110', '\u00f0' -> out.append('d');
        case '\u00e6', '\u00c6', '\u0259', '\u018f' -> out.append("a");
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  /**
   * A key that spellings of one name in different transliterations share: vowels fall into three
   * classes, articles such as "al" go, doubled letters are one. For names of two words and more.
   */
  public static String sound(String key) {
    StringBuilder out = new StringBuilder(key.length());
    for (String word : key.split(" ")) {
      if (word.equals("al") || word.equals("el") || word.equals("bin") || word.equals("ibn")) {
        continue;
      }
      if (!out.isEmpty()) {
        out.append(' ');
      }
      soundOf(word, out);
    }
    return out.toString();
  }

  private static void soundOf(String word, StringBuilder out) {
    String w =
        DIPHTHONG
            .matcher(word)
            .replaceAll("i")
            .replace("kh", "h")
            .replace("gh", "g")
            .replace("ph", "f")
            .replace("dj", "j")
            .replace("zh", "j")
            .replace("tch", "ch")
            .replace("ck", "k")
            .replace("q", "k")
            .replace("w", "v")
            .replace("x", "ks");
    char last = 0;
    for (int i = 0; i < w.length(); i++) {
      char c = w.charAt(i);
      boolean vowel = "aeiouy".indexOf(c) >= 0;
      char folded =
          switch (c) {
            case 'e', 'y', 'i', 'j' -> 'i';
            case 'o', 'u' -> 'u';
            case 'c' -> 'k';
            case 'z' -> 's';
            default -> c;
          };
      if (folded == last || (vowel && folded == 'i' && last == 'a')) {
        continue;
      }
      if (folded == 'i' && last == 'u' && i == w.length() - 1) {
        continue;
      }
      out.append(folded);
      last = folded;
    }
  }
}
