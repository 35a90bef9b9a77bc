package org.newsgraph.language;

import java.util.Set;

/**
 * Mends gerunds that a verb takes as its object: in "denies using gas" the use is what is denied,
 * not how it is done. The parser follows "said on Monday, using a map" where such gerunds look
 * alike.
 */
final class GerundComplement {
  /** Verbs that take a gerund and make no sense without an object (Quirk et al. 1985, 16.39). */
  private static final Set<String> VERBS =
      Set.of(
          "deny",
          "admit",
          "acknowledge",
          "avoid",
          "consider",
          "contemplate",
          "risk",
          "suggest",
          "recommend",
          "propose",
          "regret",
          "oppose",
          "resist",
          "justify",
          "condone",
          "recall",
          "mention",
          "discuss",
          "favor",
          "favour",
          "postpone",
          "delay",
          "quit",
          "stop",
          "cease",
          "begin",
          "start",
          "keep",
          "mind",
          "preclude",
          "envisage");

  private static final Set<String> AUXILIARIES = Set.of("have", "be");

  private GerundComplement() {}

  /**
   * Changes relations of gerunds that stand right behind such a verb.
   *
   * @param lemmas lemma of each word
   * @param xpos Penn tag of each word
   */
  static void mend(String[] lemmas, String[] xpos, NeuralParser.Analysis tree) {
    for (int i = 1; i < lemmas.length; i++) {
      int verb = tree.heads()[i];
      if (verb >= 0
          && verb < i
          && tree.relations()[i].equals("advcl")
          && VERBS.contains(lemmas[verb])
          && xpos[verb].startsWith("V")
          && isGerundBehind(verb, i, lemmas, xpos)
          && !isPassive(verb, tree)) {
        tree.relations()[i] = "xcomp";
      }
    }
  }

  /** Whether nothing but adverbs and the gerund's auxiliaries stands between. */
  private static boolean isGerundBehind(int verb, int at, String[] lemmas, String[] xpos) {
    boolean gerund = xpos[at].equals("VBG");
    for (int i = verb + 1; i < at; i++) {
      boolean auxiliary = AUXILIARIES.contains(lemmas[i]) && xpos[i].startsWith("V");
      gerund |= auxiliary && xpos[i].equals("VBG");
      if (!auxiliary && !xpos[i].startsWith("RB")) {
        return false;
      }
    }
    return gerund;
  }

  private static boolean isPassive(int verb, NeuralParser.Analysis tree) {
    for (int i = 0; i < tree.heads().length; i++) {
      String r = tree.relations()[i];
      if (tree.heads()[i] == verb && (r.equals("aux:pass") || r.equals("nsubj:pass"))) {
        return true;
      }
    }
    return false;
  }
}
