package org.newsgraph.language;

import java.util.Set;

/**
 * Mends answers that somebody gives in one word: in "said no to the pact" the word is what is said
 * and the pact what it is said to, while parsers trained on "no pact" take it for an article of the
 * noun behind.
 */
final class Answers {
  private static final Set<String> WORDS =
      Set.of("yes", "no", "aye", "nay", "yea", "oui", "non", "nein", "nyet");

  private static final Set<String> VERBS = Set.of("say", "vote", "answer");

  private Answers() {}

  /**
   * Changes heads and relations of such answers.
   *
   * @param lemmas lemma of each word
   * @param xpos Penn tag of each word
   */
  static void mend(String[] lemmas, String[] xpos, NeuralParser.Analysis tree) {
    for (int i = 1; i < lemmas.length; i++) {
      boolean said = VERBS.contains(lemmas[i - 1]) && xpos[i - 1].startsWith("V");
      if (said && WORDS.contains(lemmas[i]) && tree.heads()[i - 1] != i) {
        mend(i - 1, i, lemmas, tree);
      }
    }
  }

  private static void mend(int verb, int answer, String[] lemmas, NeuralParser.Analysis tree) {
    boolean last = answer + 1 >= lemmas.length;
    boolean addressed = !last && lemmas[answer + 1].equals("to");
    int noun = addressed ? tree.heads()[answer + 1] : -1;
    boolean phrase = noun > answer && tree.relations()[answer + 1].equals("case");
    if (phrase || tree.heads()[answer] == verb) {
      tree.heads()[answer] = verb;
      tree.relations()[answer] = "obj";
    }
    if (phrase && tree.heads()[noun] == verb) {
      tree.relations()[noun] = "obl";
    }
  }
}
