package org.newsgraph.language;

import java.util.Locale;
import java.util.Set;

/**
 * Mends "both", "neither", "each" and "none" where they are whole phrases: in "Neither signed" and
 * "phoned both on Monday" the parser takes them for adverbs, so that a verb has no subject or
 * object.
 */
final class QuantifierPhrases {
  private static final Set<String> WORDS = Set.of("both", "neither", "each", "none");
  private static final Set<String> MISTAKEN =
      Set.of("advmod", "cc", "cc:preconj", "dep", "discourse", "det", "obl", "mark");
  private static final Set<String> OPENERS =
      Set.of(
          "and", "but", "though", "although", "while", "whereas", "yet", "that", "because", "as");

  /** Verbs of asking: what stands between them and an infinitive is whom they ask. */
  private static final Set<String> ASKING =
      Set.of("ask", "urge", "tell", "order", "advise", "beg", "implore", "press", "exhort", "warn");

  private QuantifierPhrases() {}

  /**
   * Changes tags, heads and relations of such words.
   *
   * @param upos universal tag of each word; changed in place
   * @param xpos Penn tag of each word; changed in place
   */
  static void mend(WordForms words, String[] upos, String[] xpos, NeuralParser.Analysis tree) {
    for (int i = 0; i + 1 < xpos.length; i++) {
      boolean candidate =
          WORDS.contains(words.word(i).toLowerCase(Locale.ROOT))
              && MISTAKEN.contains(tree.relations()[i])
              && !isCorrelative(words, i);
      if (!candidate) {
        continue;
      }
      if (isSubject(words, xpos, tree, i)) {
        int verb = verbBehind(xpos, i);
        boolean participle = xpos[verb].equals("VBN") && !has(tree, verb, "aux");
        xpos[verb] = participle ? "VBD" : xpos[verb];
        become(upos, xpos, tree, i, verb, has(tree, verb, "aux:pass") ? "nsubj:pass" : "nsubj");
      } else if (has(tree, i, "case") && tree.relations()[i].equals("advmod")) {
        become(upos, xpos, tree, i, tree.heads()[i], "obl");
      } else if (isObject(words, xpos, tree, i)) {
        become(upos, xpos, tree, i, i - 1, "obj");
      }
    }
  }

  /** "asked both capitals to hold fire": the asked, whom the parser takes for a late subject. */
  static void mendAsked(String[] lemmas, String[] xpos, NeuralParser.Analysis tree) {
    for (int i = 1; i + 1 < xpos.length; i++) {
      int verb = tree.heads()[i];
      boolean late =
          verb >= 0 && verb < i && tree.relations()[i].equals("nsubj") && xpos[i].startsWith("NN");
      if (late
          && tree.relations()[verb].matches("root|conj|parataxis")
          && ASKING.contains(lemmas[verb])
          && xpos[i + 1].equals("TO")) {
        tree.relations()[i] = "obj";
      }
    }
  }

  private static void become(
      String[] upos,
      String[] xpos,
      NeuralParser.Analysis tree,
      int word,
      int head,
      String relation) {
    upos[word] = "PRON";
    xpos[word] = "DT";
    tree.heads()[word] = head;
    tree.relations()[word] = relation;
  }

  /** "neither signed nor spoke", "both in Paris and in Rome". */
  private static boolean isCorrelative(WordForms words, int at) {
    String second =
        switch (words.word(at).toLowerCase(Locale.ROOT)) {
          case "both" -> "and";
          case "neither" -> "nor";
          default -> "";
        };
    for (int i = at + 1; i < words.size() && !second.isEmpty(); i++) {
      if (words.word(i).equals(second)) {
        return true;
      }
      if (words.word(i).equals(";") || words.word(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSubject(
      WordForms words, String[] xpos, NeuralParser.Analysis tree, int at) {
    String before = at == 0 ? "" : words.word(at - 1).toLowerCase(Locale.ROOT);
    boolean opens = at == 0 || OPENERS.contains(before) || before.equals(";");
    int verb = verbBehind(xpos, at);
    if (!opens || verb < 0 || has(tree, verb, "nsubj") || isBelow(tree, verb, at)) {
      return false;
    }
    boolean helped = has(tree, verb, "aux");
    return xpos[verb].matches("VBD|VBZ|VBP") || xpos[verb].equals("VBN") || helped;
  }

  /** The verb right behind a word, over auxiliaries and adverbs; -1 if there is none. */
  private static int verbBehind(String[] xpos, int at) {
    int verb = -1;
    for (int i = at + 1; i < xpos.length; i++) {
      if (xpos[i].startsWith("VB")) {
        verb = i;
      } else if (!xpos[i].equals("MD") && !xpos[i].startsWith("RB")) {
        break;
      }
    }
    return verb;
  }

  private static boolean isObject(
      WordForms words, String[] xpos, NeuralParser.Analysis tree, int at) {
    boolean verb = at > 0 && xpos[at - 1].startsWith("VB") && tree.heads()[at] == at - 1;
    boolean ends = xpos[at + 1].matches("IN|TO|[.,:]");
    return verb
        && ends
        && !has(tree, at - 1, "obj")
        && !has(tree, at - 1, "aux:pass")
        && tree.relations()[at].equals("advmod");
  }

  private static boolean isBelow(NeuralParser.Analysis tree, int token, int ancestor) {
    int up = token;
    for (int steps = 0; up >= 0 && steps < tree.heads().length; steps++) {
      if (up == ancestor) {
        return true;
      }
      up = tree.heads()[up];
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
