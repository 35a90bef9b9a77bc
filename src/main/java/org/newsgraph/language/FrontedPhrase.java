package org.newsgraph.language;

import java.util.Set;

/**
 * Mends subjects behind a fronted phrase: in "In a call with Nehammer, Turkish president Erdogan
 * said" the parser takes the president for an apposition of Nehammer, and leaves the verb without a
 * subject. A noun phrase between a comma and a finite verb that has none is its subject.
 */
final class FrontedPhrase {
  private static final Set<String> CLAUSES = Set.of("root", "ccomp", "parataxis", "advcl");
  private static final Set<String> MISTAKEN = Set.of("appos", "conj", "nmod", "list", "dep");

  private FrontedPhrase() {}

  /**
   * Changes head and relation of such a phrase.
   *
   * @param xpos Penn tag of each word
   */
  static void mend(WordForms words, String[] xpos, NeuralParser.Analysis tree) {
    for (int v = 3; v < xpos.length; v++) {
      boolean finite = xpos[v].equals("VBD") || xpos[v].equals("VBZ");
      if (finite && CLAUSES.contains(tree.relations()[v]) && !hasSubject(v, tree)) {
        int phrase = phraseBefore(v, words, xpos, tree);
        if (phrase >= 0) {
          tree.heads()[phrase] = v;
          tree.relations()[phrase] = "nsubj";
        }
      }
    }
  }

  private static boolean hasSubject(int v, NeuralParser.Analysis tree) {
    for (int i = 0; i < tree.heads().length; i++) {
      String r = tree.relations()[i];
      if (tree.heads()[i] == v && (r.contains("subj") || r.equals("expl") || r.equals("cop"))) {
        return true;
      }
    }
    return false;
  }

  /** The head of the phrase that fills the space from a comma to the verb, -1 if there is none. */
  private static int phraseBefore(
      int v, WordForms words, String[] xpos, NeuralParser.Analysis tree) {
    int last = v - 1;
    while (last > 0 && tree.heads()[last] == v && xpos[last].matches("RB|MD|VB.?")) {
      last--;
    }
    if (words.word(last).equals(",")) {
      return -1;
    }
    for (int i = last; i >= 0 && tree.heads()[i] >= 0 && i != v; i = tree.heads()[i]) {
      boolean noun = xpos[i].startsWith("NN");
      if (noun && MISTAKEN.contains(tree.relations()[i]) && tree.heads()[i] < i) {
        int first = firstOf(i, tree);
        boolean whole = first > 1 && words.word(first - 1).equals(",");
        return whole && isBelow(tree.heads()[i], v, tree) && lastOf(i, tree) == last ? i : -1;
      }
    }
    return -1;
  }

  private static int firstOf(int head, NeuralParser.Analysis tree) {
    int first = head;
    for (int i = head - 1; i >= 0 && isBelow(i, head, tree); i--) {
      first = i;
    }
    while (first < head && tree.relations()[first].equals("punct")) {
      first++;
    }
    return first;
  }

  private static int lastOf(int head, NeuralParser.Analysis tree) {
    int last = head;
    for (int i = head; i < tree.heads().length; i++) {
      last = isBelow(i, head, tree) ? i : last;
    }
    return last;
  }

  private static boolean isBelow(int token, int ancestor, NeuralParser.Analysis tree) {
    int up = token;
    while (up >= 0 && up != ancestor) {
      up = tree.heads()[up];
    }
    return up == ancestor;
  }
}
