package org.newsgraph.train;

import org.newsgraph.language.ParserState;

/** Dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): arcs that a move loses. */
final class ArcOracle {
  private final int[] heads;

  /**
   * @param heads gold heads; the sentence's length stands for the root
   */
  ArcOracle(int[] heads) {
    this.heads = heads;
  }

  int shiftCost(ParserState c) {
    int cost = 0;
    int b = c.next();
    for (int i = 0; i < c.depth(); i++) {
      int d = c.stack(i);
      if (heads[d] == b) {
        cost++;
      }
      if (i > 0 && heads[b] == d) {
        cost++;
      }
    }
    return cost;
  }

  int leftCost(ParserState c) {
    int s0 = c.stack(0);
    int cost = lostChildren(c, s0);
    if (heads[s0] > c.next() || c.depth() > 1 && heads[s0] == c.stack(1)) {
      cost++;
    }
    return cost;
  }

  int rightCost(ParserState c) {
    int s0 = c.stack(0);
    return lostChildren(c, s0) + (heads[s0] >= c.next() ? 1 : 0);
  }

  private int lostChildren(ParserState c, int head) {
    int cost = 0;
    for (int d = c.next(); d < heads.length; d++) {
      if (heads[d] == head) {
        cost++;
      }
    }
    return cost;
  }
}
