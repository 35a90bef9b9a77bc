package org.newsgraph.language;

import java.util.Set;

/**
 * Mends a day or month that begins a sentence without a comma behind it: in "On Monday troops
 * withdrew" the parser takes Monday for a part of the troops' name.
 */
final class FrontedDays {
  private static final Set<String> PREPOSITIONS =
      Set.of("on", "by", "in", "since", "until", "before", "after", "late", "early");
  private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");

  private FrontedDays() {}

  /**
   * Hangs such a time to the verb and makes the noun its subject.
   *
   * @param xpos Penn tag of each word
   */
  static void mend(WordForms words, String[] xpos, NeuralParser.Analysis tree) {
    int day = words.size() > 4 && PREPOSITIONS.contains(lower(words, 1)) ? 2 : 1;
    boolean time =
        words.size() > 4
            && PREPOSITIONS.contains(lower(words, 0))
            && CalendarNames.contains(lower(words, day))
            && Character.isUpperCase(words.word(day).charAt(0));
    if (!time) {
      return;
    }
    int last = PARTS.contains(lower(words, day + 1)) ? day + 1 : day;
    int noun = nounAbove(last, xpos, tree);
    int verb = noun < 0 ? -1 : tree.heads()[noun];
    if (verb <= noun || !xpos[verb].matches("VB.*|JJ") || words.word(last + 1).equals(",")) {
      return;
    }
    String relation = tree.relations()[noun];
    if (!relation.startsWith("nsubj") && hasSubject(verb, noun, tree)) {
      return;
    }
    if (!relation.startsWith("nsubj")) {
      tree.relations()[noun] = "nsubj";
    }
    for (int i = 0; i < last; i++) {
      tree.heads()[i] = last;
      tree.relations()[i] = i < day ? "case" : "compound";
    }
    tree.heads()[last] = verb;
    tree.relations()[last] = "obl";
  }

  private static String lower(WordForms words, int i) {
    return i < words.size() ? WordForms.normalize(words.word(i)) : "";
  }

  /** The noun of which the parser takes a time for a part, or -1. */
  private static int nounAbove(int time, String[] xpos, NeuralParser.Analysis tree) {
    int i = time;
    while (tree.heads()[i] > i
        && tree.relations()[i].matches("compound|nmod(:\\w+)?|nummod|amod|flat")) {
      i = tree.heads()[i];
    }
    return i > time && xpos[i].startsWith("NN") ? i : -1;
  }

  private static boolean hasSubject(int verb, int but, NeuralParser.Analysis tree) {
    for (int i = 0; i < tree.heads().length; i++) {
      boolean subject = tree.relations()[i].contains("subj") || tree.relations()[i].equals("expl");
      if (i != but && tree.heads()[i] == verb && subject) {
        return true;
      }
    }
    return false;
  }
}
