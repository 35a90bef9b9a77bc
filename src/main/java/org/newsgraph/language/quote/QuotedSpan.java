package org.newsgraph.language.quote;

import java.util.Objects;
import org.newsgraph.TextSpan;

/**
 * Words between quotation marks. A quotation inside another is no span of its own.
 *
 * @param inner the words, without the marks and without space at the edges
 * @param outer the words with their marks
 * @param block index of the block in {@code Article.blocks()}
 * @param marks whether the marks are all there
 */
public record QuotedSpan(TextSpan inner, TextSpan outer, int block, Marks marks) {
  /** Whether the marks are all there. */
  public enum Marks {
    BOTH,
    /** Opened and never closed; it ends with its paragraph or sentence. */
    UNCLOSED,
    /** Opened, not closed, and the next paragraph opens again: one quotation goes on. */
    CONTINUED,
    /** Closed and never opened; it begins with its paragraph. */
    UNOPENED
  }

  public QuotedSpan {
    Objects.requireNonNull(marks, "marks");
    if (!outer.contains(inner)) {
      throw new IllegalArgumentException("the marks " + outer + " do not enclose " + inner);
    }
  }

  /** Number of words, as white space parts them. */
  public int words(CharSequence text) {
    String words = inner.of(text).strip();
    return words.isEmpty() ? 0 : words.split("\\s+").length;
  }
}
