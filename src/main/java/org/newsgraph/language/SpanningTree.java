package org.newsgraph.language;

import java.util.Arrays;

/** The best dependency tree of a score matrix (Chu and Liu 1965, Edmonds 1967), with one root. */
public final class SpanningTree {
  /** Taken from the scores of root arcs, so that the best tree has one of them only. */
  private static final double ROOT_PENALTY = 1e6;

  private SpanningTree() {}

  /**
   * Finds the heads.
   *
   * @param scores a row a word; column j is the score of head j, column n of the root
   * @return for each word its head, n for the root
   */
  public static int[] heads(float[] scores, int n) {
    int[] heads = greedy(scores, n);
    return isTree(heads) ? heads : edmonds(scores, n);
  }

  private static int[] greedy(float[] scores, int n) {
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      int best = n;
      for (int j = 0; j < n; j++) {
        if (j != i && scores[i * (n + 1) + j] > scores[i * (n + 1) + best]) {
          best = j;
        }
      }
      heads[i] = best;
    }
    return heads;
  }

  private static boolean isTree(int[] heads) {
    int n = heads.length;
    int roots = 0;
    int[] seen = new int[n];
    for (int i = 0; i < n; i++) {
      roots += heads[i] == n ? 1 : 0;
      int j = i;
      while (j < n && seen[j] == 0) {
        seen[j] = i + 1;
        j = heads[j];
      }
      if (j < n && seen[j] == i + 1) {
        return false;
      }
    }
    return roots == 1;
  }

  private static int[] edmonds(float[] scores, int n) {
    double[][] s = new double[n + 1][n + 1];
    for (int d = 0; d < n; d++) {
      for (int h = 0; h <= n; h++) {
        s[h][d] = scores[d * (n + 1) + h] - (h == n ? ROOT_PENALTY : 0);
      }
    }
    return Arrays.copyOf(solve(s, n), n);
  }

  /** Best incoming arcs without cycles; s[h][d], node {@code root} has no head. */
  private static int[] solve(double[][] s, int root) {
    int n = s.length;
    int[] heads = new int[n];
    for (int d = 0; d < n; d++) {
      heads[d] = -1;
      for (int h = 0; d != root && h < n; h++) {
        if (h != d && (heads[d] < 0 || s[h][d] > s[heads[d]][d])) {
          heads[d] = h;
        }
      }
    }
    boolean[] cycle = cycle(heads);
    return cycle == null ? heads : contract(s, root, heads, cycle);
  }

  private static boolean[] cycle(int[] heads) {
    int n = heads.length;
    int[] seen = new int[n];
    for (int i = 0; i < n; i++) {
      int j = i;
      while (j >= 0 && seen[j] == 0) {
        seen[j] = i + 1;
        j = heads[j];
      }
      if (j >= 0 && seen[j] == i + 1) {
        boolean[] in = new boolean[n];
        for (; !in[j]; j = heads[j]) {
          in[j] = true;
        }
        return in;
      }
    }
    return null;
  }

  private static int[] contract(double[][] s, int root, int[] heads, boolean[] in) {
    int n = s.length;
    int[] old = new int[n];
    int m = 0;
    int newRoot = 0;
    for (int i = 0; i < n; i++) {
      if (!in[i]) {
        newRoot = i == root ? m : newRoot;
        old[m++] = i;
      }
    }
    double[][] t = new double[m + 1][m + 1];
    int[] into = new int[m];
    int[] outOf = new int[m];
    for (int a = 0; a < m; a++) {
      for (int b = 0; b < m; b++) {
        t[a][b] = s[old[a]][old[b]];
      }
      int v = old[a];
      into[a] = -1;
      outOf[a] = -1;
      for (int c = 0; c < n; c++) {
        if (in[c]) {
          if (into[a] < 0 || gain(s, heads, v, c) > gain(s, heads, v, into[a])) {
            into[a] = c;
          }
          if (outOf[a] < 0 || s[c][v] > s[outOf[a]][v]) {
            outOf[a] = c;
          }
        }
      }
      t[a][m] = gain(s, heads, v, into[a]);
      t[m][a] = s[outOf[a]][v];
    }
    int[] solved = solve(t, newRoot);
    int[] result = heads.clone();
    for (int b = 0; b < m; b++) {
      if (old[b] != root) {
        result[old[b]] = solved[b] == m ? outOf[b] : old[solved[b]];
      }
    }
    result[into[solved[m]]] = old[solved[m]];
    return result;
  }

  /** What the tree gains when a word of the cycle takes this head instead of its own. */
  private static double gain(double[][] s, int[] heads, int head, int c) {
    return s[head][c] - s[heads[c]][c];
  }
}
