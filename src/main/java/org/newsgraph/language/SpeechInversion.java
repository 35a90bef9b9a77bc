package org.newsgraph.language;

import java.util.Set;

/**
 * Mends subjects behind verbs of speech: in {@code "...", said the envoy} the envoy speaks. The
 * treebanks have few such clauses, and the parser takes him for an object.
 */
final class SpeechInversion {
  private static final Set<String> VERBS =
      Set.of(
          "say",
          "add",
          "reply",
          "insist",
          "declare",
          "conclude",
          "continue",
          "note",
          "explain",
          "argue",
          "warn",
          "state",
          "remark",
          "respond",
          "stress",
          "acknowledge",
          "admit",
          "claim",
          "ask",
          "write",
          "recall",
          "joke",
          "complain",
          "announce",
          "agree",
          "quip",
          "concede",
          "contend",
          "assert",
          "observe",
          "caution",
          "lament",
          "boast",
          "read",
          "snap",
          "fume",
          "thunder",
          "retort",
          "counter",
          "growl",
          "sigh",
          "shout",
          "predict",
          "promise",
          "vow",
          "maintain",
          "allege",
          "protest",
          "confirm",
          "suggest",
          "hint",
          "emphasise",
          "emphasize",
          "underline",
          "reiterate",
          "repeat",
          "comment",
          "affirm",
          "charge",
          "threaten",
          "scoff",
          "swear",
          "demand",
          "plead",
          "rage",
          "chide");

  private static final Set<String> BEFORE = Set.of(",", "\"", "”", "''", "'", "’", "?", "!", "…");

  private SpeechInversion() {}

  /**
   * Changes relations where the clause before the verb is what was said.
   *
   * @param lemmas lemma of each word
   * @param xpos Penn tag of each word
   */
  static void mend(WordForms words, String[] lemmas, String[] xpos, NeuralParser.Analysis tree) {
    for (int v = 1; v + 1 < lemmas.length; v++) {
      boolean finite = xpos[v].equals("VBD") || xpos[v].equals("VBZ");
      if (finite && VERBS.contains(lemmas[v]) && BEFORE.contains(words.word(v - 1))) {
        int object = objectBehind(v, tree);
        if (object > 0 && !hasSubject(v, tree)) {
          tree.relations()[object] = "nsubj";
        }
        fronted(v, tree);
        standBeside(v, tree);
      }
    }
  }

  /**
   * "By vetoing it, Russia has isolated itself, said X": what stands before the words said is part
   * of them.
   */
  private static void fronted(int v, NeuralParser.Analysis tree) {
    int said = -1;
    boolean inverted = false;
    for (int i = 0; i < tree.heads().length; i++) {
      boolean own = tree.heads()[i] == v;
      said = own && i < v && tree.relations()[i].equals("ccomp") ? i : said;
      inverted |= own && i > v && tree.relations()[i].startsWith("nsubj");
    }
    for (int i = 0; inverted && i < said; i++) {
      if (tree.heads()[i] == v && !tree.relations()[i].startsWith("nsubj")) {
        tree.heads()[i] = said;
      }
    }
  }

  /** "China does not pay, insisted the envoy": no adverbial clause of what is said. */
  private static void standBeside(int v, NeuralParser.Analysis tree) {
    int head = tree.heads()[v];
    String relation = tree.relations()[v];
    boolean before = head >= 0 && head < v - 1;
    if (before
        && (relation.equals("advcl") || relation.equals("conj"))
        && subjectFollows(v, tree)
        && !isMarked(v, tree)) {
      tree.relations()[v] = "parataxis";
    }
  }

  private static boolean subjectFollows(int v, NeuralParser.Analysis tree) {
    for (int i = v + 1; i < tree.heads().length; i++) {
      if (tree.heads()[i] == v && tree.relations()[i].startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarked(int v, NeuralParser.Analysis tree) {
    for (int i = 0; i < v; i++) {
      if (tree.heads()[i] == v && tree.relations()[i].matches("mark|cc|advmod|nsubj.*")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSubject(int v, NeuralParser.Analysis tree) {
    for (int i = 0; i < tree.heads().length; i++) {
      if (tree.heads()[i] == v && tree.relations()[i].startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** The object whose words follow the verb at once, -1 if there is none. */
  private static int objectBehind(int v, NeuralParser.Analysis tree) {
    int[] heads = tree.heads();
    for (int i = v + 1; i < heads.length; i++) {
      String r = tree.relations()[i];
      if (heads[i] == v) {
        return r.equals("obj") || r.equals("iobj") || r.equals("dep") ? i : -1;
      }
      if (heads[i] < v) {
        return -1;
      }
    }
    return -1;
  }
}
