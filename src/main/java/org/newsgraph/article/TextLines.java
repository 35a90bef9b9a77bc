package org.newsgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.TextSpan;

/**
 * Finds the paragraphs of a plain text: parted by blank lines, or one a line, or hard-wrapped at a
 * column.
 */
final class TextLines {
  private static final Pattern BULLET =
      Pattern.compile("(?:[-*•▪●◦‣·–—]|\\d{1,2}[.)])\\s+(?=\\S).*");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;…][\"”’')\\]]*");
  private static final int LONGEST_WRAPPED_LINE = 120;
  private static final int SHORTEST_WRAP_COLUMN = 40;

  private TextLines() {}

  /** The paragraphs, trimmed, in text order. */
  static List<TextSpan> paragraphs(String text) {
    List<TextSpan> out = new ArrayList<>();
    List<TextSpan> chunk = new ArrayList<>();
    int begin = 0;
    while (begin <= text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      TextSpan line = trim(text, begin, end);
      if (line.begin() == line.end()) {
        addChunk(text, chunk, out);
      } else {
        chunk.add(line);
      }
      begin = end + 1;
    }
    addChunk(text, chunk, out);
    return out;
  }

  static TextSpan trim(String text, int begin, int end) {
    int b = begin;
    int e = end;
    while (b < e && Character.isWhitespace(text.charAt(b))) {
      b++;
    }
    while (e > b && Character.isWhitespace(text.charAt(e - 1))) {
      e--;
    }
    return new TextSpan(b, e);
  }

  private static void addChunk(String text, List<TextSpan> chunk, List<TextSpan> out) {
    boolean wrapped = isWrapped(chunk);
    int column = chunk.stream().mapToInt(s -> s.end() - s.begin()).max().orElse(0);
    TextSpan open = null;
    TextSpan last = null;
    for (TextSpan line : chunk) {
      boolean joins = wrapped && open != null && continues(text, last, line, column);
      if (joins) {
        open = new TextSpan(open.begin(), line.end());
      } else {
        if (open != null) {
          out.add(open);
        }
        open = line;
      }
      last = line;
    }
    if (open != null) {
      out.add(open);
    }
    chunk.clear();
  }

  /** Hard-wrapped lines end near one column, none far beyond it. */
  private static boolean isWrapped(List<TextSpan> chunk) {
    if (chunk.size() < 2) {
      return false;
    }
    int column = chunk.stream().mapToInt(s -> s.end() - s.begin()).max().orElse(0);
    if (column > LONGEST_WRAPPED_LINE || column < SHORTEST_WRAP_COLUMN) {
      return false;
    }
    long full =
        chunk.subList(0, chunk.size() - 1).stream()
            .filter(s -> s.end() - s.begin() >= 0.7 * column)
            .count();
    return 2 * full >= chunk.size() - 1;
  }

  private static boolean continues(String text, TextSpan last, TextSpan line, int column) {
    String before = last.of(text);
    String after = line.of(text);
    if (BULLET.matcher(after).matches() && SENTENCE_END.matcher(before).matches()
        || SiteClutter.isClutter(before)
        || SiteClutter.isClutter(after)
        || ArticleHeader.isHeader(before)
        || ArticleHeader.isHeader(after)) {
      return false;
    }
    boolean shortLine = before.length() < 0.6 * column;
    return !shortLine || Character.isLowerCase(after.charAt(0));
  }
}
