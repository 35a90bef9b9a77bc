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
          "chide",
          "testify",
          "riposte",
          "rejoin",
          "fret",
          "grumble",
          "mutter",
          "snarl",
          "bark",
          "moan",
          "muse",
          "preach",
          "object",
          "exclaim",
          "intone",
          "opine",
          "confess",
          "aver",
          "roar");

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
        clauseBefore(v, xpos, tree);
        fronted(v, tree);
        standBeside(v, tree);
      }
      if (finite && VERBS.contains(lemmas[v])) {
        behindItsSubject(v, words, tree);
        giveSubjectBack(v, tree);
      }
    }
  }

  /** "'That is a lie,' snapped the envoy": a clause that is said, no adverbial one. */
  private static void clauseBefore(int v, String[] xpos, NeuralParser.Analysis tree) {
    int clause = -1;
    for (int i = 0; i < tree.heads().length; i++) {
      String r = tree.relations()[i];
      if (tree.heads()[i] == v && (r.equals("ccomp") || r.equals("parataxis"))) {
        return;
      }
      clause = tree.heads()[i] == v && i < v && r.equals("advcl") ? i : clause;
    }
    if (clause >= 0 && subjectFollows(v, tree) && hasSubject(clause, tree)) {
      boolean marked = xpos[clause].equals("VBG") || isMarkedClause(clause, xpos, tree);
      tree.relations()[clause] = marked ? "advcl" : "ccomp";
    }
  }

  private static boolean isMarkedClause(int clause, String[] xpos, NeuralParser.Analysis tree) {
    for (int i = 0; i < clause; i++) {
      boolean when = tree.relations()[i].equals("advmod") && xpos[i].equals("WRB");
      if (tree.heads()[i] == clause && (tree.relations()[i].equals("mark") || when)) {
        return true;
      }
    }
    return false;
  }

  /** "Kyiv had no part in it, an adviser to the president said": what is told goes before. */
  private static void behindItsSubject(int v, WordForms words, NeuralParser.Analysis tree) {
    int head = tree.heads()[v];
    if (head < 0 || head > v || !tree.relations()[v].startsWith("advcl") || !endsClause(v, words)) {
      return;
    }
    int first = v;
    boolean subject = false;
    for (int i = v - 1; i > head && isBelow(i, v, tree); i--) {
      first = i;
      subject |= tree.heads()[i] == v && tree.relations()[i].equals("nsubj");
      if (tree.heads()[i] == v && tree.relations()[i].matches("mark|cc|advmod|obj|nsubj:pass")) {
        return;
      }
    }
    boolean comma = words.word(first).equals(",") || words.word(first - 1).equals(",");
    if (subject && comma) {
      tree.relations()[v] = "parataxis";
    }
  }

  /**
   * "The ban, the envoy said, made no sense": of two subjects the first is that of what is said.
   */
  private static void giveSubjectBack(int v, NeuralParser.Analysis tree) {
    int first = -1;
    int second = -1;
    int clause = -1;
    for (int i = 0; i < tree.heads().length; i++) {
      String r = tree.relations()[i];
      if (tree.heads()[i] == v && r.equals("nsubj") && i < v) {
        second = first >= 0 ? i : second;
        first = first >= 0 ? first : i;
      } else if (tree.heads()[i] == v && r.equals("ccomp") && clause < 0) {
        clause = i;
      }
    }
    if (second > 0 && clause > first && !hasSubject(clause, tree)) {
      tree.heads()[first] = clause;
    }
  }

  private static boolean endsClause(int v, WordForms words) {
    return BEFORE.contains(words.word(v + 1)) || words.word(v + 1).equals(".");
  }

  private static boolean isBelow(int token, int top, NeuralParser.Analysis tree) {
    int at = token;
    while (at >= 0 && at != top) {
      at = tree.heads()[at];
    }
    return at == top;
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
