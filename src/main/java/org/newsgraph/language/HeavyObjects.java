package org.newsgraph.language;

import java.util.Set;

/**
 * Mends objects that stand behind an adverbial because they are long: "condemned in the strongest
 * terms the attack on the mosque", "rejected as slander the claim that ..." (Huddleston and Pullum
 * 2002, 16.4). The parser hangs them to the adverbial or takes them for one.
 */
final class HeavyObjects {
  private static final Set<String> MANNERS =
      Set.of("term", "terms", "word", "words", "language", "tone", "manner", "way");
  private static final Set<String> OBJECTS = Set.of("obj", "ccomp", "xcomp", "nsubj:pass");
  private static final Set<String> LOOSE =
      Set.of("obl", "nmod", "acl:relcl", "acl", "appos", "dep", "obl:tmod", "advcl", "parataxis");
  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "PDT");

  /** Words between the verb and its object: "in the strongest possible terms". */
  private static final int REACH = 6;

  private HeavyObjects() {}

  /**
   * Changes heads and relations of such objects.
   *
   * @param lemmas lemma of each word
   * @param xpos Penn tag of each word
   */
  static void mend(WordForms words, String[] lemmas, String[] xpos, NeuralParser.Analysis tree) {
    for (int verb = 0; verb + 3 < lemmas.length; verb++) {
      if (!xpos[verb].startsWith("VB") || hasObject(verb, tree)) {
        continue;
      }
      int end = endOfAdverbial(words, lemmas, xpos, verb);
      if (end > 0 && end + 1 < lemmas.length && isDetermined(end + 1, words, xpos)) {
        take(verb, end + 1, xpos, tree);
      }
    }
  }

  private static boolean isDetermined(int i, WordForms words, String[] xpos) {
    boolean possessor = i + 1 < xpos.length && words.word(i + 1).equals("'s");
    return DETERMINERS.contains(xpos[i]) || possessor;
  }

  /** The last word of "in ... terms" or "as slander" right behind the verb, or -1. */
  private static int endOfAdverbial(WordForms words, String[] lemmas, String[] xpos, int verb) {
    int first = verb + 1;
    if (words.word(first).equals("as")
        && (xpos[first + 1].startsWith("JJ") || xpos[first + 1].equals("NN"))) {
      return first + 1;
    }
    if (!words.word(first).equals("in")) {
      return -1;
    }
    for (int i = first + 1; i < Math.min(first + REACH, lemmas.length); i++) {
      if (MANNERS.contains(lemmas[i])) {
        return i;
      }
      if (!xpos[i].startsWith("JJ") && !xpos[i].startsWith("RB") && !xpos[i].equals("DT")) {
        return -1;
      }
    }
    return -1;
  }

  /** Hangs the phrase that begins at a word to the verb, unless it has a place of its own. */
  private static void take(int verb, int first, String[] xpos, NeuralParser.Analysis tree) {
    int noun = first;
    while (noun >= 0 && (!xpos[noun].startsWith("N") || tree.heads()[noun] >= first)) {
      int up = tree.heads()[noun];
      if (up < first) {
        break;
      }
      noun = up;
    }
    boolean nominal = noun > first - 1 && xpos[noun].startsWith("N");
    boolean loose =
        nominal
            && tree.heads()[noun] >= verb
            && tree.heads()[noun] < first
            && LOOSE.contains(tree.relations()[noun])
            && !hasCase(noun, first, tree);
    if (loose) {
      tree.heads()[noun] = verb;
      tree.relations()[noun] = "obj";
      release(verb, first - 1, noun, tree);
    }
  }

  /** Words of the adverbial that the parser has hung to the object behind it. */
  private static void release(int verb, int last, int noun, NeuralParser.Analysis tree) {
    for (int i = verb + 1; i <= last; i++) {
      if (tree.heads()[i] == noun) {
        tree.heads()[i] = i == last ? verb : last;
        tree.relations()[i] = i == last ? "obl" : tree.relations()[i];
      }
    }
  }

  /** A preposition of its own; one that stands before the phrase belongs to the adverbial. */
  private static boolean hasCase(int noun, int first, NeuralParser.Analysis tree) {
    for (int i = first; i < noun; i++) {
      if (tree.heads()[i] == noun && tree.relations()[i].equals("case")) {
        return true;
      }
    }
    return false;
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
