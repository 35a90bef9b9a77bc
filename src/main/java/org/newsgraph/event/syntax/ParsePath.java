package org.newsgraph.event.syntax;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.AnalyzedSentence;

/**
 * The way between two words of a dependency tree, in writing: {@code vetoed >nsubj Russia} goes
 * down to a subject, {@code strike <obj launched >nsubj army} first up to the verb.
 */
public final class ParsePath {
  private ParsePath() {}

  /** From one token to another over the nearest word that governs both. */
  public static String between(AnalyzedSentence s, int from, int to) {
    List<Integer> up = ancestors(s, from);
    List<Integer> down = ancestors(s, to);
    int meeting = up.stream().filter(down::contains).findFirst().orElse(-1);
    StringBuilder path = new StringBuilder(s.token(from).text());
    for (int i = from; i != meeting && s.token(i).head() >= 0; i = s.token(i).head()) {
      path.append(" <").append(s.token(i).relation()).append(' ');
      path.append(s.token(s.token(i).head()).text());
    }
    for (int k = down.indexOf(meeting) - 1; k >= 0; k--) {
      path.append(" >").append(s.token(down.get(k)).relation()).append(' ');
      path.append(s.token(down.get(k)).text());
    }
    return path.toString();
  }

  /** From a token up to the root of its sentence. */
  public static String toRoot(AnalyzedSentence s, int from) {
    List<Integer> up = ancestors(s, from);
    return between(s, from, up.get(up.size() - 1));
  }

  private static List<Integer> ancestors(AnalyzedSentence s, int token) {
    List<Integer> up = new ArrayList<>();
    for (int i = token; i >= 0 && !up.contains(i); i = s.token(i).head()) {
      up.add(i);
    }
    return up;
  }
}
