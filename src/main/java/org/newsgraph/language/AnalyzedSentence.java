package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.TextSpan;

/** A sentence with tokens, dependency tree and names. Immutable; token indexes count from 0. */
public final class AnalyzedSentence {
  private final int index;
  private final int block;
  private final TextSpan span;
  private final String text;
  private final List<Token> tokens;
  private final List<NameSpan> names;
  private final int[][] children;
  private final int[] leftEdge;
  private final int[] rightEdge;

  /**
   * @param index place of the sentence in the article, from 0
   * @param block index of its block in {@code Article.blocks()}
   * @param span where it stands in the article's text
   * @param text its characters, line breaks told as spaces
   * @param tokens its tokens; heads form a tree (one or more roots with head -1)
   * @param names the names that the name finder saw, in order, not overlapping
   */
  public AnalyzedSentence(
      int index, int block, TextSpan span, String text, List<Token> tokens, List<NameSpan> names) {
    this.index = index;
    this.block = block;
    this.span = span;
    this.text = text;
    this.tokens = List.copyOf(tokens);
    this.names = List.copyOf(names);
    int n = this.tokens.size();
    int[] count = new int[n];
    for (Token t : this.tokens) {
      if (t.head() >= 0) {
        count[t.head()]++;
      }
    }
    children = new int[n][];
    for (int i = 0; i < n; i++) {
      children[i] = new int[count[i]];
    }
    int[] filled = new int[n];
    for (Token t : this.tokens) {
      if (t.head() >= 0) {
        children[t.head()][filled[t.head()]++] = t.index();
      }
    }
    leftEdge = new int[n];
    rightEdge = new int[n];
    for (int i = 0; i < n; i++) {
      leftEdge[i] = i;
      rightEdge[i] = i;
    }
    for (int i = 0; i < n; i++) {
      int steps = 0;
      for (int h = this.tokens.get(i).head();
          h >= 0 && steps++ <= n;
          h = this.tokens.get(h).head()) {
        leftEdge[h] = Math.min(leftEdge[h], i);
        rightEdge[h] = Math.max(rightEdge[h], i);
      }
      if (steps > n) {
        throw new IllegalArgumentException("the heads of sentence " + index + " have a cycle");
      }
    }
  }

  /** The same sentence with other names. */
  AnalyzedSentence withNames(List<NameSpan> others) {
    return new AnalyzedSentence(index, block, span, text, tokens, others);
  }

  public int index() {
    return index;
  }

  public int block() {
    return block;
  }

  public TextSpan span() {
    return span;
  }

  public String text() {
    return text;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public List<NameSpan> names() {
    return names;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /** The tokens that depend on this one, left to right. */
  public List<Token> children(int i) {
    List<Token> out = new ArrayList<>(children[i].length);
    for (int c : children[i]) {
      out.add(tokens.get(c));
    }
    return out;
  }

  /** The children with this relation (with or without a subtype), left to right. */
  public List<Token> children(int i, String relation) {
    List<Token> out = new ArrayList<>(2);
    for (int c : children[i]) {
      if (tokens.get(c).is(relation)) {
        out.add(tokens.get(c));
      }
    }
    return out;
  }

  /** The first child with this relation (with or without a subtype). */
  public Optional<Token> child(int i, String relation) {
    for (int c : children[i]) {
      if (tokens.get(c).is(relation)) {
        return Optional.of(tokens.get(c));
      }
    }
    return Optional.empty();
  }

  /** Index of the leftmost token below this one, itself included. */
  public int leftEdge(int i) {
    return leftEdge[i];
  }

  /** Index of the rightmost token below this one, itself included. */
  public int rightEdge(int i) {
    return rightEdge[i];
  }

  /** Whether a token stands below another in the tree, or is it. */
  public boolean isBelow(int token, int ancestor) {
    for (int i = token; i >= 0; i = tokens.get(i).head()) {
      if (i == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The article's characters from one token to another, both included. */
  public String text(int first, int last) {
    return text.substring(
        tokens.get(first).span().begin() - span.begin(),
        tokens.get(last).span().end() - span.begin());
  }
}
