package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends the two objects of "gave Argentina high marks" and "made Diaz prime minister" (Quirk et al.
 * 1985, 16.46 and 16.55): a parser that takes a name for a modifier of the noun behind it, or hangs
 * both as direct objects, hides who gets something or becomes something.
 */
final class DoubleObject {
  /** Verbs that give something to somebody. */
  private static final Set<String> GIVE =
      Set.of(
          "give",
          "lend",
          "hand",
          "offer",
          "send",
          "set",
          "show",
          "grant",
          "award",
          "deny",
          "promise",
          "owe",
          "pay",
          "sell",
          "wish",
          "bring",
          "leave",
          "accord",
          "assign",
          "guarantee",
          "refuse",
          "allow",
          "loan",
          "deal",
          "pledge",
          "supply",
          "earn",
          "buy",
          "throw",
          "extend",
          "advance",
          "feed",
          "ship",
          "wire",
          "gift",
          "toss",
          "fly");

  /** Verbs that make somebody something. */
  private static final Set<String> MAKE =
      Set.of(
          "make",
          "name",
          "declare",
          "appoint",
          "elect",
          "call",
          "crown",
          "proclaim",
          "dub",
          "label",
          "brand",
          "consider",
          "deem",
          "nominate",
          "vote",
          "designate",
          "pronounce",
          "rule",
          "term");

  /** Nouns that stand bare as what is given. */
  private static final Set<String> BARE =
      Set.of(
          "credit",
          "support",
          "backing",
          "aid",
          "cover",
          "hope",
          "access",
          "permission",
          "asylum",
          "refuge",
          "shelter",
          "time",
          "money");

  private static final Set<String> SPANS =
      Set.of("minute", "hour", "day", "week", "fortnight", "month", "year", "term", "decade");

  private static final Set<String> ONE = Set.of("a", "an", "another");

  private static final Set<String> BEFORE_NOUN =
      Set.of("JJ", "JJR", "JJS", "DT", "PRP$", "CD", "PDT");

  private DoubleObject() {}

  /**
   * Changes heads and relations of such objects.
   *
   * @param lemmas lemma of each word
   * @param xpos Penn tag of each word
   */
  static void mend(String[] lemmas, String[] xpos, NeuralParser.Analysis tree) {
    for (int v = 0; v < lemmas.length; v++) {
      boolean give = GIVE.contains(lemmas[v]);
      if (give && xpos[v].equals("VBN") && behind(v, "obj", tree).isEmpty()) {
        // "was given three days": what is given, no time at which
        behind(v, "obl:tmod", tree).stream()
            .filter(t -> t > 0 && xpos[t - 1].equals("CD"))
            .findFirst()
            .ifPresent(t -> tree.relations()[t] = "obj");
      }
      if (xpos[v].startsWith("V") && (give || MAKE.contains(lemmas[v]))) {
        mend(v, give, lemmas, xpos, tree);
      }
    }
  }

  private static void mend(
      int v, boolean give, String[] lemmas, String[] xpos, NeuralParser.Analysis tree) {
    if (give) {
      span(v, lemmas, tree);
    }
    List<Integer> objects = behind(v, "obj", tree);
    if (objects.size() == 2 && behind(v, "iobj", tree).isEmpty()) {
      if (give) {
        tree.relations()[objects.get(0)] = "iobj";
      } else if (behind(v, "xcomp", tree).isEmpty()) {
        tree.relations()[objects.get(1)] = "xcomp";
      }
      return;
    }
    boolean alone = give ? objects.size() == 1 : objects.isEmpty();
    List<Integer> nouns = give ? objects : behind(v, "xcomp", tree);
    if (!alone || nouns.isEmpty() || !behind(v, "iobj", tree).isEmpty()) {
      return;
    }
    int noun = nouns.get(0);
    int name = xpos[noun].startsWith("NN") ? nameBefore(v, noun, lemmas, xpos, tree) : -1;
    if (name >= 0) {
      for (int i = v + 1; i < name; i++) {
        if (tree.heads()[i] == noun) {
          tree.heads()[i] = name;
        }
      }
      tree.heads()[name] = v;
      tree.relations()[name] = give ? "iobj" : "obj";
    }
  }

  /** "gave the envoys two weeks to leave": a span of time right behind whom it is given to. */
  private static void span(int v, String[] lemmas, NeuralParser.Analysis tree) {
    List<Integer> whom = behind(v, "iobj", tree);
    whom.addAll(behind(v, "obj", tree));
    List<Integer> spans = behind(v, "obl:tmod", tree);
    if (whom.size() != 1 || spans.isEmpty() || spans.get(0) < whom.get(0)) {
      return;
    }
    int span = spans.get(0);
    boolean counted = false;
    for (int i = span - 1; i > whom.get(0) && tree.heads()[i] == span; i--) {
      boolean number = tree.relations()[i].equals("nummod");
      counted |= number || ONE.contains(lemmas[i]);
    }
    if (counted && SPANS.contains(lemmas[span])) {
      tree.relations()[whom.get(0)] = "iobj";
      tree.relations()[span] = "obj";
    }
  }

  private static List<Integer> behind(int v, String relation, NeuralParser.Analysis tree) {
    List<Integer> out = new ArrayList<>(2);
    for (int i = v + 1; i < tree.heads().length; i++) {
      if (tree.heads()[i] == v && tree.relations()[i].equals(relation)) {
        out.add(i);
      }
    }
    return out;
  }

  /** The last name right behind the verb that is a phrase of its own; -1 if there is none. */
  private static int nameBefore(
      int v, int noun, String[] lemmas, String[] xpos, NeuralParser.Analysis tree) {
    int name = -1;
    for (int i = v + 1; i < noun; i++) {
      boolean modifier = tree.heads()[i] == noun && tree.relations()[i].equals("compound");
      if (modifier && xpos[i].startsWith("NNP")) {
        name = i;
      } else if (name >= 0 && tree.heads()[i] == noun && BEFORE_NOUN.contains(xpos[i])) {
        return name; // a noun's adjectives stand before the names that modify it
      } else if (name >= 0 && tree.heads()[i] == noun) {
        return -1;
      }
    }
    return name >= 0 && BARE.contains(lemmas[noun]) ? name : -1;
  }
}
