package org.newsgraph.language.quote;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.TextSpan;
import org.newsgraph.language.quote.QuotedSpan.Marks;

/** Scans one paragraph. */
final class QuoteBlock {
  private static final String DOUBLE_OPEN = "“„«‟";
  private static final String DOUBLE_CLOSE = "”»";
  private static final int NONE = -1;

  private final String text;
  private final int begin;
  private final int end;
  private final int block;
  private final boolean nextOpens;
  private final List<QuotedSpan> out = new ArrayList<>();

  QuoteBlock(String text, TextSpan span, int block, boolean nextOpens) {
    this.text = text;
    this.begin = span.begin();
    this.end = span.end();
    this.block = block;
    this.nextOpens = nextOpens;
  }

  List<QuotedSpan> spans() {
    int i = begin;
    while (i < end) {
      char c = text.charAt(i);
      if (opensDouble(i)) {
        i = readDouble(i);
      } else if (opensSingle(i)) {
        i = readSingle(i);
      } else {
        if (out.isEmpty() && closesWithoutOpening(i)) {
          add(begin, i, i + 1, Marks.UNOPENED);
        }
        i += c == '`' && at(i + 1) == '`' ? 2 : 1;
      }
    }
    return out;
  }

  private char at(int i) {
    return i < begin || i >= end ? ' ' : text.charAt(i);
  }

  private static boolean isStraightDouble(char c) {
    return c == '"' || c == '＂';
  }

  private boolean opensDouble(int i) {
    char c = at(i);
    if (DOUBLE_OPEN.indexOf(c) >= 0 || (c == '`' && at(i + 1) == '`')) {
      return true;
    }
    // Between digits it is an inch mark, after a word it closes what was never opened.
    return isStraightDouble(c)
        && !Character.isWhitespace(at(i + 1))
        && !Character.isLetterOrDigit(at(i - 1))
        && (!isClosingPunctuation(at(i - 1)) || at(i - 1) == ':')
        && at(i + 1) != ',';
  }

  private static boolean isClosingPunctuation(char c) {
    return ".,!?;:…%)]’'".indexOf(c) >= 0;
  }

  private boolean closesWithoutOpening(int i) {
    char c = at(i);
    if (DOUBLE_CLOSE.indexOf(c) < 0 && !isStraightDouble(c)) {
      return false;
    }
    return i - begin >= 12 && isClosingPunctuation(isStraightDouble(c) ? at(i - 1) : ',')
        || (DOUBLE_CLOSE.indexOf(c) < 0 && isClosingPunctuation(at(i + 1)));
  }

  /** Reads from an opening mark to its end; returns the offset to go on from. */
  private int readDouble(int open) {
    int markWidth = at(open) == '`' ? 2 : 1;
    boolean straight = isStraightDouble(at(open));
    int close = straight ? closeOfStraight(open) : closeOfCurly(open, markWidth);
    if (close != NONE) {
      int width = at(close) == '\'' ? 2 : 1;
      add(open + markWidth, close, close + width, Marks.BOTH);
      return close + width;
    }
    if (nextOpens && open - begin <= 1) {
      add(open + markWidth, end, end, Marks.CONTINUED);
      return end;
    }
    int stop = unclosedEnd(open + markWidth);
    add(open + markWidth, stop, stop, nextOpens && stop == end ? Marks.CONTINUED : Marks.UNCLOSED);
    return stop;
  }

  private int closeOfCurly(int open, int width) {
    int depth = 1;
    int first = NONE;
    for (int i = open + width; i < end; i++) {
      char c = at(i);
      if (DOUBLE_OPEN.indexOf(c) >= 0 && !(at(open) == '„' && c == '“')) {
        depth++;
      } else if (DOUBLE_CLOSE.indexOf(c) >= 0
          || (at(open) == '„' && c == '“')
          || (c == '\'' && at(i + 1) == '\'' && at(open) == '`')
          || (isStraightDouble(c) && !isStrictOpening(i))) {
        if (first == NONE) {
          first = i;
        }
        if (--depth == 0) {
          return i;
        }
      }
    }
    // Something inside was opened and not closed: the nearest close ends this one.
    return first;
  }

  /** Nested straight marks count only if all of them balance before the paragraph ends. */
  private int closeOfStraight(int open) {
    int depth = 1;
    int first = NONE;
    boolean nested = false;
    for (int i = open + 1; i < end; i++) {
      if (!isStraightDouble(at(i)) && DOUBLE_CLOSE.indexOf(at(i)) < 0) {
        continue;
      }
      if (isStrictOpening(i)) {
        if (first != NONE || endsWithSpeechComma(i)) {
          break;
        }
        depth++;
        nested = true;
      } else {
        depth--;
        if (depth == 0) {
          return i;
        }
        if (nested && isOuterClose(i) && !anotherCloseFollows(i)) {
          return i;
        }
      }
    }
    return first;
  }

  /** A new quotation starts after a colon or a verb and comma: the one before was never closed. */
  private boolean endsWithSpeechComma(int i) {
    int p = i - 1;
    while (p > begin && Character.isWhitespace(at(p))) {
      p--;
    }
    return at(p) == ':' || at(p) == ',';
  }

  private boolean isOuterClose(int i) {
    return isClosingPunctuation(at(i - 1)) || isClosingPunctuation(at(i + 1));
  }

  private boolean anotherCloseFollows(int i) {
    for (int j = i + 1; j < end; j++) {
      if (isStraightDouble(at(j))) {
        return !isStrictOpening(j);
      }
    }
    return false;
  }

  private boolean isStrictOpening(int i) {
    char before = at(i - 1);
    char after = at(i + 1);
    return (Character.isWhitespace(before) || "([—–-".indexOf(before) >= 0)
        && (Character.isLetterOrDigit(after) || "…$£€‘'".indexOf(after) >= 0);
  }

  /** Where an unclosed quotation ends: at its sentence's end, or with the paragraph. */
  private int unclosedEnd(int from) {
    for (int i = from; i < end; i++) {
      if (isStraightDouble(at(i)) || DOUBLE_OPEN.indexOf(at(i)) >= 0) {
        return lastSentenceEnd(from, i);
      }
    }
    return lastSentenceEnd(from, end);
  }

  private int lastSentenceEnd(int from, int limit) {
    for (int i = from; i + 1 < limit; i++) {
      boolean mark = ".!?".indexOf(at(i)) >= 0;
      if (mark && i - from > 20 && Character.isWhitespace(at(i + 1))) {
        return i + 1;
      }
    }
    return limit;
  }

  private boolean opensSingle(int i) {
    char c = at(i);
    if (c != '‘' && c != '\'' && c != '‛') {
      return false;
    }
    char before = at(i - 1);
    boolean edge = Character.isWhitespace(before) || "([—–-:/".indexOf(before) >= 0;
    return edge
        && (Character.isLetterOrDigit(at(i + 1)) || "\"“…$£€[".indexOf(at(i + 1)) >= 0)
        && !isElision(i);
  }

  /** "'90s", "'em", "'tis": an apostrophe that begins a word. */
  private boolean isElision(int i) {
    if (Character.isDigit(at(i + 1)) && Character.isDigit(at(i + 2))) {
      return at(i + 3) == 's' || !Character.isLetterOrDigit(at(i + 3));
    }
    int stop = i + 1;
    while (stop < end && Character.isLetter(at(stop))) {
      stop++;
    }
    return List.of("em", "tis", "twas", "til", "cause", "cos", "bout", "n", "round")
        .contains(text.substring(i + 1, stop).toLowerCase(java.util.Locale.ROOT));
  }

  private int readSingle(int open) {
    int close = closeOfSingle(open);
    if (close != NONE) {
      add(open + 1, close, close + 1, Marks.BOTH);
      return close + 1;
    }
    if (nextOpens && open - begin <= 1) {
      add(open + 1, end, end, Marks.CONTINUED);
      return end;
    }
    return open + 1;
  }

  private int closeOfSingle(int open) {
    int weak = NONE;
    for (int i = open + 1; i < end; i++) {
      char c = at(i);
      if (opensSingle(i) && weak != NONE) {
        return weak;
      }
      boolean closes =
          (c == '’' || c == '\'')
              && !Character.isWhitespace(at(i - 1))
              && !Character.isLetterOrDigit(at(i + 1));
      if (closes) {
        if (!mayBeApostrophe(i)) {
          return i;
        }
        weak = weak == NONE ? i : weak;
      }
    }
    return weak;
  }

  /** "the rebels' camp", "goin' home": a mark inside a phrase that may close nothing. */
  private boolean mayBeApostrophe(int i) {
    boolean inPhrase = at(i + 1) == ' ' && Character.isLowerCase(at(i + 2));
    boolean possessive = at(i - 1) == 's' || at(i - 1) == 'z' || at(i - 1) == 'x';
    boolean clipped = at(i - 1) == 'n' && at(i - 2) == 'i';
    return (possessive && (inPhrase || at(i + 1) == ' ')) || (clipped && inPhrase);
  }

  private void add(int first, int last, int outerEnd, Marks marks) {
    int outerBegin = marks == Marks.UNOPENED ? first : first - 1;
    while (first < last && Character.isWhitespace(at(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(at(last - 1))) {
      last--;
    }
    if (first < last) {
      out.add(
          new QuotedSpan(
              new TextSpan(first, last),
              new TextSpan(Math.max(begin, outerBegin), Math.max(outerEnd, last)),
              block,
              marks));
    }
  }
}
