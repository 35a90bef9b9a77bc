package org.newsgraph.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Mends clauses behind phrases that say no more than "say": in "let it be known that the rebels had
 * fled", "made clear that", "let slip that", "put on record that", "took the view that" the parser
 * hangs the clause to the last word of the phrase; it is what the subject of the verb says.
 */
final class ToldIdioms {
  /** The words between verb and "that", after those of {@link #LIGHT} are left out. */
  private static final List<List<String>> IDIOMS =
      List.of(
          List.of("let", "know"),
          List.of("let", "understand"),
          List.of("let", "slip"),
          List.of("let", "fall"),
          List.of("let", "drop"),
          List.of("make", "clear"),
          List.of("make", "plain"),
          List.of("make", "known"),
          List.of("make", "know"),
          List.of("make", "explicit"),
          List.of("make", "public"),
          List.of("put", "on", "record"),
          List.of("place", "on", "record"),
          List.of("give", "to", "understand"),
          List.of("take", "view"),
          List.of("hold", "view"));

  private static final Set<String> LIGHT =
      Set.of(
          "it",
          "be",
          "the",
          "a",
          "very",
          "quite",
          "abundantly",
          "perfectly",
          "crystal",
          "absolutely",
          "also",
          "-",
          "never",
          "always",
          "firm",
          "him",
          "her",
          "them",
          "he",
          "she",
          "they");

  private static final int LONGEST = 7;

  private ToldIdioms() {}

  /** Changes heads and relations of such clauses. */
  static void mend(String[] lemmas, NeuralParser.Analysis tree) {
    for (int that = 2; that < lemmas.length - 1; that++) {
      int clause = tree.heads()[that];
      int verb = lemmas[that].equals("that") && clause > that ? verbBefore(that, lemmas) : -1;
      if (verb >= 0 && !isBelow(verb, clause, tree)) {
        tree.heads()[clause] = verb;
        tree.relations()[clause] = "ccomp";
        tree.relations()[that] = "mark";
      }
    }
  }

  private static int verbBefore(int that, String[] lemmas) {
    for (int v = that - 2; v >= Math.max(0, that - LONGEST); v--) {
      for (List<String> idiom : IDIOMS) {
        if (idiom.get(0).equals(lemmas[v]) && idiom.equals(heavy(v, that, lemmas))) {
          return v;
        }
      }
    }
    return -1;
  }

  private static List<String> heavy(int from, int to, String[] lemmas) {
    return Arrays.stream(lemmas, from, to).filter(w -> !LIGHT.contains(w)).toList();
  }

  private static boolean isBelow(int token, int head, NeuralParser.Analysis tree) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < tree.heads().length; steps++) {
      if (at == head) {
        return true;
      }
      at = tree.heads()[at];
    }
    return false;
  }
}
