package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.TextSpan;

/**
 * Splits text into words and punctuation as the English Universal Dependencies treebanks do:
 * clitics ({@code do n't}, {@code Russia 's}), hyphened compounds (three tokens, but for prefixes
 * such as {@code non-}), slashes between words, brackets and quotes stand alone; addresses,
 * numbers, dates and abbreviations stay whole.
 */
final class Tokenizer {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(https?://|www\\.)\\S*[\\w/=]|[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"
              + "|[\\w-]+(\\.[\\w-]+)*\\.(com|org|net|gov|edu|info|co\\.uk)(/\\S*\\w)?"
              + "|[@#]\\w+");
  private static final Pattern EMOTICON = Pattern.compile("[:;=][-']?[()DPp/\\\\|]+|<3|:-?\\(+");
  private static final Set<String> PREFIXES =
      Set.of(
          "non", "e", "re", "anti", "co", "pro", "pre", "mid", "post", "cross", "over", "multi",
          "ex", "counter", "sub", "semi", "mini", "neo", "socio", "intra", "inter", "micro", "un",
          "ultra", "quasi", "trans", "extra", "bi", "tri", "geo", "de");
  private static final Pattern CLITIC =
      Pattern.compile("(?i)(?<=\\w)(n['’]t|['’](s|ll|re|ve|d|m))$");
  private static final Pattern MEASURE =
      Pattern.compile(
          "(\\d[\\d.,:]*)((?i:am|pm|a\\.m\\.?|p\\.m\\.?)|km|kg|mm|cm|m|ft|lbs?|k|bn|mn|mph|kph|hrs?|°[CF])");
  private static final String OPENERS = "([{<>\"“‘'`$£€¥#*_«•¿¡";
  private static final String CLOSERS = ")]}>\"”’'`,;:?!%…»*_";

  /** No word is longer; such a chunk is no language. In characters. */
  private static final int LONGEST = 300;

  private final String text;
  private final List<TextSpan> tokens = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  /** Tokens of a stretch of text, with offsets into the text. */
  static List<TextSpan> tokenize(String text, int begin, int end) {
    Tokenizer t = new Tokenizer(text);
    int i = begin;
    while (i < end) {
      if (isSpace(text.charAt(i))) {
        i++;
        continue;
      }
      int j = i;
      while (j < end && !isSpace(text.charAt(j))) {
        j++;
      }
      t.chunk(i, j, j < end ? nextVisible(text, j, end) : 0);
      i = j;
    }
    return t.tokens;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  private static char nextVisible(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!isSpace(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return 0;
  }

  private void add(int begin, int end) {
    if (begin < end) {
      tokens.add(new TextSpan(begin, end));
    }
  }

  /** One stretch without spaces; {@code following} is the first character of the next one. */
  private void chunk(int b, int e, char following) {
    if (EMOTICON.matcher(text).region(b, e).matches() || isRun(b, e) || e - b > LONGEST) {
      add(b, e);
      return;
    }
    while (b < e && isOpener(b, e)) {
      int run = runEnd(b, e);
      add(b, run);
      b = run;
    }
    List<TextSpan> closing = new ArrayList<>();
    while (b < e) {
      int begin = closerBegin(b, e, following);
      if (begin == e) {
        break;
      }
      closing.add(new TextSpan(begin, e));
      e = begin;
    }
    if (b < e) {
      core(b, e);
    }
    for (int i = closing.size() - 1; i >= 0; i--) {
      tokens.add(closing.get(i));
    }
  }

  /** Whether the chunk is one mark written three times or more, such as a ruled line. */
  private boolean isRun(int b, int e) {
    char c = text.charAt(b);
    for (int i = b + 1; i < e; i++) {
      if (text.charAt(i) != c) {
        return false;
      }
    }
    return e - b > 2 && !Character.isLetterOrDigit(c) && c != '"' && c != '\'';
  }

  private boolean isOpener(int i, int e) {
    char c = text.charAt(i);
    if (c == '-' || c == '–' || c == '—' || c == '.') {
      // A minus before a number stays with it; a lone dash or dots before a word do not.
      boolean number = i + 1 < e && Character.isDigit(text.charAt(i + 1));
      return !number;
    }
    if (c == '\'' || c == '’') {
      return !isClitic(i, e);
    }
    if (c == '#' || c == '@') {
      return i + 1 == e || !Character.isLetter(text.charAt(i + 1));
    }
    return OPENERS.indexOf(c) >= 0;
  }

  /** A chunk such as 's, n't or 90s with an apostrophe that is no quote. */
  private boolean isClitic(int b, int e) {
    int end = b + 1;
    while (end < e && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String s = text.substring(b + 1, end).toLowerCase(Locale.ROOT);
    return Set.of("s", "ll", "re", "ve", "d", "m", "em", "til", "cause", "n").contains(s)
        || s.matches("\\d\\ds?");
  }

  /** End of a run of the same mark: dashes, dots, quotes written twice, underscores. */
  private int runEnd(int i, int e) {
    char c = text.charAt(i);
    int j = i + 1;
    if ("-.`'*_=<>‘’".indexOf(c) >= 0) {
      while (j < e && text.charAt(j) == c) {
        j++;
      }
      if ("'`‘’<>".indexOf(c) >= 0 && j - i > 2) {
        j = i + 2;
      }
    }
    return j;
  }

  /** Where the closing mark at the end of the chunk begins; {@code e} if there is none. */
  private int closerBegin(int b, int e, char following) {
    char c = text.charAt(e - 1);
    if (e - b == 1) {
      return e;
    }
    if (c == '.') {
      return stopBegin(b, e, following);
    }
    if (c == '-' || c == '?' || c == '!' || c == '*' || c == '_' || c == '—' || c == '–') {
      int j = e - 1;
      while (j > b && (text.charAt(j - 1) == c || (c == '?' || c == '!') && isAsk(j - 1))) {
        j--;
      }
      return j == b ? e : j;
    }
    if ("'’>".indexOf(c) >= 0 && e - b > 2 && text.charAt(e - 2) == c) {
      return e - 2;
    }
    return CLOSERS.indexOf(c) >= 0 ? e - 1 : e;
  }

  private boolean isAsk(int i) {
    return ".?!".indexOf(text.charAt(i)) >= 0;
  }

  private int stopBegin(int b, int e, char following) {
    int j = e - 1;
    while (j > b && text.charAt(j - 1) == '.') {
      j--;
    }
    if (e - j > 1) {
      return j == b ? e : j;
    }
    String stem = text.substring(b, j);
    int cut = stem.lastIndexOf('-') + 1;
    String last = stem.substring(cut);
    if (last.equals("etc") && (following == 0 || Character.isUpperCase(following))) {
      return j;
    }
    if (Abbreviations.wantsNumber(last) && !Character.isDigit(following)) {
      return j;
    }
    return Abbreviations.isAbbreviation(last) ? e : j;
  }

  /** A stretch without outer punctuation: addresses, then splits inside. */
  private void core(int b, int e) {
    if (ADDRESS.matcher(text).region(b, e).matches()) {
      add(b, e);
      return;
    }
    for (int i = b + 1; i < e - 1; i++) {
      int after = splitAt(b, i, e);
      if (after > i) {
        chunk(b, i, 'x');
        add(i, after);
        chunk(after, e, 'x');
        return;
      }
      if (after == -1) {
        chunk(b, i + 1, 'X');
        chunk(i + 1, e, 'x');
        return;
      }
    }
    word(b, e);
  }

  /**
   * Whether the chunk splits at an inner mark: end of the mark's token, 0 for no, -1 for a split
   * behind the mark (a sentence end without a space).
   */
  private int splitAt(int b, int i, int e) {
    char c = text.charAt(i);
    char p = text.charAt(i - 1);
    char n = text.charAt(i + 1);
    switch (c) {
      case '—', '–', '…', '"', '“', '”', '(', ')', '[', ']', ';', '?', '!', '=', '•':
        return i + 1;
      case ',', ':':
        return Character.isDigit(p) && Character.isDigit(n) ? 0 : i + 1;
      case '-':
        return hyphen(b, i, e);
      case '/':
        return Character.isLetter(p) && Character.isLetter(n) && i - b > 1 && e - i > 2 ? i + 1 : 0;
      case '.':
        if (n == '.') {
          return runEnd(i, e);
        }
        boolean sentenceEnd =
            Character.isUpperCase(n)
                && i - b > 1
                && (Character.isLowerCase(p) || p == ')' || Character.isDigit(p))
                && e - i > 2
                && !Abbreviations.isAbbreviation(text.substring(b, i));
        return sentenceEnd ? i + 1 : Abbreviations.keepsName(text.substring(b, i)) ? -1 : 0;
      default:
        return 0;
    }
  }

  private int hyphen(int b, int i, int e) {
    int run = runEnd(i, e);
    if (run - i > 1) {
      return run;
    }
    String before = text.substring(b, i).toLowerCase(Locale.ROOT);
    char n = text.charAt(i + 1);
    if (PREFIXES.contains(before) && Character.isLetter(n)) {
      return 0;
    }
    boolean letterSide = before.chars().anyMatch(Character::isLetter);
    boolean letterAfter = text.substring(i + 1, e).chars().anyMatch(Character::isLetter);
    if (!letterSide && !letterAfter) {
      // 10-15 is a range of two numbers; 713-853-3989 and 2017-04-12 stay whole.
      boolean range = text.indexOf('-', i + 1) < 0 || text.indexOf('-', i + 1) >= e;
      return range && before.length() <= 4 && e - i <= 5 ? i + 1 : 0;
    }
    // Names of models and flights, such as MiG-29 or S-400, are split as well in the treebanks.
    return i + 1;
  }

  /** A word without inner punctuation but for clitics. */
  private void word(int b, int e) {
    String w = text.substring(b, e);
    String lower = w.toLowerCase(Locale.ROOT);
    int cut =
        switch (lower) {
          case "cannot", "gonna", "gotta", "wanna" -> 3;
          case "dont", "didnt", "doesnt", "isnt", "wasnt", "wont", "couldnt", "wouldnt", "cant" ->
              w.length() - 2;
          default -> 0;
        };
    var clitic = CLITIC.matcher(w);
    if (cut == 0 && clitic.find() && clitic.start() > 0) {
      cut = clitic.start();
    }
    var measure = MEASURE.matcher(w);
    if (cut == 0 && measure.matches()) {
      cut = measure.start(2);
    }
    if (cut > 0) {
      word(b, b + cut);
      add(b + cut, e);
    } else {
      add(b, e);
    }
  }
}
