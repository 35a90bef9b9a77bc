package org.newsgraph.language;

import java.util.Arrays;

/**
 * A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez, Satta 2011): a stack, the
 * next word, and the arcs drawn so far. The root stands behind the last word. Transition 0 shifts;
 * {@code 1 + r} makes the next word the head of the stack's top with relation r; {@code 1 + R + r}
 * makes the stack's second word its head, R being the number of relations.
 */
public final class ParserState {
  private static final int NONE = -1;

  private final int size;
  private final int relations;
  private final int[] stack;
  private int depth;
  private int next;
  final int[] head;
  final int[] relation;
  private final int[] left;
  private final int[] left2;
  private final int[] right;
  private final int[] right2;
  final int[] lefts;
  final int[] rights;

  public ParserState(int size, int relations) {
    this.size = size;
    this.relations = relations;
    stack = new int[size + 1];
    head = filled();
    relation = filled();
    left = filled();
    left2 = filled();
    right = filled();
    right2 = filled();
    lefts = new int[size + 1];
    rights = new int[size + 1];
  }

  private int[] filled() {
    int[] a = new int[size + 1];
    Arrays.fill(a, NONE);
    return a;
  }

  public boolean isFinal() {
    return depth == 0 && next == size;
  }

  public boolean canShift() {
    return next < size;
  }

  /** Whether the next word may take the stack's top; the root takes only the last one. */
  public boolean canLeft() {
    return depth > 0 && (next < size || depth == 1);
  }

  public boolean canRight() {
    return depth > 1;
  }

  public boolean allows(int transition) {
    return transition == 0 ? canShift() : transition <= relations ? canLeft() : canRight();
  }

  public void apply(int transition) {
    if (transition == 0) {
      stack[depth++] = next++;
    } else if (transition <= relations) {
      attach(next, stack[--depth], transition - 1);
    } else {
      int dependent = stack[--depth];
      attach(stack[depth - 1], dependent, transition - 1 - relations);
    }
  }

  private void attach(int h, int d, int r) {
    head[d] = h;
    relation[d] = r;
    if (d < h) {
      left2[h] = left[h];
      left[h] = d;
      lefts[h]++;
    } else {
      right2[h] = right[h];
      right[h] = d;
      rights[h]++;
    }
  }

  /** The word at this depth of the stack, 0 being the top; -1 if there is none. */
  public int stack(int i) {
    return i < depth ? stack[depth - 1 - i] : NONE;
  }

  public int depth() {
    return depth;
  }

  /** The next word; the sentence's length stands for the root. */
  public int next() {
    return next;
  }

  public int size() {
    return size;
  }

  int leftmost(int i) {
    return i < 0 ? NONE : left[i];
  }

  int leftmost2(int i) {
    return i < 0 ? NONE : left2[i];
  }

  int rightmost(int i) {
    return i < 0 ? NONE : right[i];
  }

  int rightmost2(int i) {
    return i < 0 ? NONE : right2[i];
  }

  /** Head of a word, the sentence's length for the root. */
  public int head(int i) {
    return head[i];
  }

  public int relation(int i) {
    return relation[i];
  }
}
