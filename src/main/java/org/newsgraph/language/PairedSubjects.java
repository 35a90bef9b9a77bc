package org.newsgraph.language;

import java.util.Set;

/**
 * Mends paired subjects: in "Not only Russia but also China vetoed the draft" the parser takes the
 * first for a sentence of its own. Both are subjects of the verb.
 */
final class PairedSubjects {
  private static final Set<String> ONLY = Set.of("only", "just", "merely", "simply");

  private PairedSubjects() {}

  /** Changes heads and relations of such pairs. */
  static void mend(String[] lemmas, String[] xpos, NeuralParser.Analysis tree) {
    for (int not = 0; not + 2 < lemmas.length; not++) {
      boolean opens = lemmas[not].equals("not") && ONLY.contains(lemmas[not + 1]);
      int first = opens ? tree.heads()[not + 1] : -1;
      if (first > not && xpos[first].startsWith("NN")) {
        pair(first, xpos, tree);
      }
    }
  }

  private static void pair(int first, String[] xpos, NeuralParser.Analysis tree) {
    for (int verb = first + 1; verb < xpos.length; verb++) {
      boolean conjunct = tree.heads()[verb] == first && tree.relations()[verb].equals("conj");
      int second = conjunct && xpos[verb].startsWith("VB") ? subject(verb, tree) : -1;
      if (second > first) {
        tree.heads()[verb] = tree.heads()[first];
        tree.relations()[verb] = tree.relations()[first];
        tree.relations()[first] = tree.relations()[second];
        tree.heads()[first] = verb;
        tree.heads()[second] = first;
        tree.relations()[second] = "conj";
        return;
      }
    }
  }

  private static int subject(int verb, NeuralParser.Analysis tree) {
    for (int i = 0; i < verb; i++) {
      if (tree.heads()[i] == verb && tree.relations()[i].startsWith("nsubj")) {
        return i;
      }
    }
    return -1;
  }
}
