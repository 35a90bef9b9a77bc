package org.newsgraph.language;

import java.util.Locale;
import java.util.Set;

/**
 * Mends past tenses that were taken for participles. English spells both alike for most verbs, and
 * newspapers put many a rare verb in the past ("A mob set upon the marchers"): without an auxiliary
 * a full sentence has no participle for its main verb, and an adjective has no object.
 */
final class MainVerbs {
  /** What a phrase of place begins with that only something in motion takes. */
  private static final Set<String> MOTION =
      Set.of("into", "through", "upon", "onto", "toward", "towards", "across");

  private MainVerbs() {}

  /**
   * Changes tags and relations.
   *
   * @param upos universal tag of each word; changed in place
   * @param xpos Penn tag of each word; changed in place
   */
  static void mend(WordForms words, String[] upos, String[] xpos, NeuralParser.Analysis tree) {
    int n = xpos.length;
    for (int i = 1; i < n - 1; i++) {
      gerundBefore(i, words, upos, xpos, tree);
      boolean plural = xpos[i].equals("NNS") && upos[i].equals("NOUN");
      if (plural && has(tree, i, "nsubj") && has(tree, i, "obj") && !has(tree, i, "cop")) {
        upos[i] = "VERB"; // "that it arms the rebels"
        xpos[i] = "VBZ";
      }
    }
    for (int i = 0; i < n; i++) {
      boolean adjective = xpos[i].equals("JJ") && words.word(i).endsWith("ed");
      if (adjective && has(tree, i, "obj") && has(tree, i, "nsubj") && !has(tree, i, "cop")) {
        upos[i] = "VERB";
        xpos[i] = "VBD";
      }
    }
    if (n < 4 || !words.word(n - 1).equals(".")) {
      return;
    }
    int root = 0;
    while (root < n && tree.heads()[root] >= 0) {
      root++;
    }
    if (root < n && xpos[root].equals("VBN") && !has(tree, root, "aux")) {
      active(tree, xpos, root);
    } else if (root < n && upos[root].equals("NOUN") && !hasFiniteVerb(xpos)) {
      verbBehind(words, xpos, tree, root);
    }
  }

  /** "joined them in bombing Houthi positions": a preposition and then a noun of "-ing". */
  private static void gerundBefore(
      int i, WordForms words, String[] upos, String[] xpos, NeuralParser.Analysis tree) {
    int noun = tree.heads()[i];
    boolean taken =
        xpos[i].startsWith("NN")
            && words.word(i).endsWith("ing")
            && tree.relations()[i].equals("compound")
            && noun > i
            && xpos[noun].equals("NNS")
            && tree.heads()[i - 1] == i;
    if (taken && tree.relations()[i - 1].equals("mark")) {
      upos[i] = "VERB";
      xpos[i] = "VBG";
      tree.heads()[i] = tree.heads()[noun];
      tree.relations()[i] = "advcl";
      tree.heads()[noun] = i;
      tree.relations()[noun] = "obj";
    }
  }

  /** "Guards fired on the boats." */
  private static void active(NeuralParser.Analysis tree, String[] xpos, int verb) {
    for (int i = 0; i < verb; i++) {
      if (tree.heads()[i] == verb && tree.relations()[i].startsWith("nsubj")) {
        tree.relations()[i] = "nsubj";
        xpos[verb] = "VBD";
      }
    }
  }

  /** "A bomb ripped through the market." */
  private static void verbBehind(
      WordForms words, String[] xpos, NeuralParser.Analysis tree, int noun) {
    for (int v = noun + 1; v < xpos.length; v++) {
      boolean clause = tree.heads()[v] == noun && tree.relations()[v].equals("acl");
      if (clause && xpos[v].equals("VBN") && (has(tree, v, "obj") || moves(words, tree, v))) {
        tree.heads()[v] = -1;
        tree.relations()[v] = "root";
        tree.heads()[noun] = v;
        tree.relations()[noun] = "nsubj";
        xpos[v] = "VBD";
        for (int i = v + 1; i < xpos.length; i++) {
          if (tree.heads()[i] == noun) {
            tree.heads()[i] = v;
          }
        }
        return;
      }
    }
  }

  private static boolean moves(WordForms words, NeuralParser.Analysis tree, int verb) {
    int next = verb + 1;
    return next < words.size()
        && MOTION.contains(words.word(next).toLowerCase(Locale.ROOT))
        && !has(tree, verb, "obl:agent");
  }

  private static boolean hasFiniteVerb(String[] xpos) {
    for (String x : xpos) {
      if (x.equals("VBD") || x.equals("VBZ") || x.equals("VBP") || x.equals("MD")) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(NeuralParser.Analysis tree, int head, String relation) {
    for (int i = 0; i < tree.heads().length; i++) {
      if (tree.heads()[i] == head && tree.relations()[i].startsWith(relation)) {
        return true;
      }
    }
    return false;
  }
}
