package org.newsgraph;

/**
 * A stretch of an article's text.
 *
 * @param begin offset of the first character (UTF-16 units, from 0)
 * @param end offset behind the last character
 */
public record TextSpan(int begin, int end) implements Comparable<TextSpan> {
  public TextSpan {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("bad span " + begin + ".." + end);
    }
  }

  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  public boolean contains(TextSpan other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(TextSpan other) {
    return begin < other.end && other.begin < end;
  }

  @Override
  public int compareTo(TextSpan other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
