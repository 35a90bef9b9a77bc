package org.newsgraph.language;

import java.util.Set;

/** Mends names behind an honorific that the parser takes for their head: "Mr Maduro has stolen". */
final class Honorifics {
  private static final Set<String> WORDS =
      Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Sir", "Lady");

  private Honorifics() {}

  /** Makes the name the head of the phrase, as in the phrases that the parser gets right. */
  static void mend(WordForms words, NeuralParser.Analysis tree) {
    int[] heads = tree.heads();
    for (int title = 0; title + 1 < heads.length; title++) {
      int name = title + 1;
      boolean flat = heads[name] == title && tree.relations()[name].equals("flat");
      if (flat && WORDS.contains(words.word(title))) {
        heads[name] = heads[title];
        tree.relations()[name] = tree.relations()[title];
        for (int i = 0; i < heads.length; i++) {
          if (heads[i] == title) {
            heads[i] = name;
          }
        }
        heads[title] = name;
        tree.relations()[title] = "nmod:desc";
      }
    }
  }
}
