package org.newsgraph.language;

import java.util.Set;

/**
 * Mends "that" in "a view that China rejected": the parser takes it for the conjunction of "a claim
 * that China had won". With a verb that has no object of its own it is the object.
 */
final class RelativeObjects {
  /** Verbs of taking a stand, which make no sense without an object. */
  private static final Set<String> VERBS =
      Set.of(
          "reject",
          "deny",
          "dismiss",
          "dispute",
          "oppose",
          "denounce",
          "condemn",
          "criticise",
          "criticize",
          "welcome",
          "endorse",
          "support",
          "adopt",
          "approve",
          "veto",
          "block",
          "draft",
          "table",
          "sponsor",
          "propose",
          "repeat",
          "echo",
          "contest",
          "refute",
          "rebut",
          "repudiate",
          "rubbish",
          "hail",
          "accept",
          "share",
          "resist",
          "back",
          "ratify",
          "sign",
          "deplore",
          "decry",
          "praise",
          "defend",
          "impose",
          "lift");

  private static final Set<String> OBJECTS =
      Set.of("obj", "ccomp", "xcomp", "nsubj:pass", "aux:pass");

  private RelativeObjects() {}

  /**
   * Changes tags and relations of such clauses.
   *
   * @param upos universal tag of each word; changed in place
   * @param xpos Penn tag of each word; changed in place
   */
  static void mend(
      WordForms words, String[] lemmas, String[] upos, String[] xpos, NeuralParser.Analysis tree) {
    for (int i = 1; i + 2 < lemmas.length; i++) {
      int verb = tree.heads()[i];
      boolean that = words.word(i).equals("that") && tree.relations()[i].equals("mark") && verb > i;
      boolean clause =
          that
              && tree.relations()[verb].equals("acl")
              && tree.heads()[verb] < i
              && VERBS.contains(lemmas[verb]);
      if (clause && !hasObject(verb, tree)) {
        tree.relations()[verb] = "acl:relcl";
        tree.relations()[i] = "obj";
        upos[i] = "PRON";
        xpos[i] = "WDT";
      }
    }
  }

  private static boolean hasObject(int verb, NeuralParser.Analysis tree) {
    for (int i = 0; i < tree.heads().length; i++) {
      if (tree.heads()[i] == verb && OBJECTS.contains(tree.relations()[i])) {
        return true;
      }
    }
    return false;
  }
}
