package org.newsgraph.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The known names that a mistyped one is likely to mean. */
public final class Closest {
  private static final int MOST = 3;

  private record Candidate(String name, int distance) {}

  private Closest() {}

  /** Up to three names within a third of the word's length in edits, the closest first. */
  public static List<String> to(String word, Collection<String> names) {
    int limit = Math.max(1, word.length() / 3);
    return names.stream()
        .filter(n -> Math.abs(n.length() - word.length()) <= limit)
        .map(n -> new Candidate(n, distance(word, n)))
        .filter(c -> c.distance() <= limit)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  /** Edits (insert, delete, replace, swap of neighbours) from one word to the other. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, d);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] d) {
    int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replace, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swap ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
