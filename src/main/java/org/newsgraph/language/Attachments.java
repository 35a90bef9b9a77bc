package org.newsgraph.language;

import java.util.Locale;
import java.util.Set;

/**
 * Mends attachments that no grammar allows: a subject coordinated with another across its verb
 * ("Russia signed a pact, and Kim has sent soldiers"), an infinitive hung to a word of time
 * ("called on Rwanda for the first time to stop"), two objects of a verb that takes one ("a militia
 * that it accuses Kinshasa of backing").
 */
final class Attachments {
  private static final Set<String> ASKING =
      Set.of(
          "call",
          "urge",
          "ask",
          "appeal",
          "tell",
          "order",
          "want",
          "press",
          "invite",
          "beg",
          "implore",
          "plead",
          "exhort",
          "encourage",
          "instruct",
          "command",
          "advise",
          "warn",
          "require",
          "direct",
          "pressure",
          "push",
          "force",
          "compel",
          "allow",
          "permit",
          "persuade",
          "agree",
          "refuse",
          "decide",
          "promise",
          "pledge",
          "vow",
          "threaten",
          "offer",
          "decline");

  private static final Set<String> WHEN =
      Set.of(
          "time",
          "week",
          "month",
          "year",
          "day",
          "night",
          "morning",
          "evening",
          "afternoon",
          "weekend");

  private static final Set<String> CHARGING =
      Set.of(
          "accuse", "suspect", "blame", "convict", "acquit", "condemn", "criticise", "criticize");

  private static final Set<String> APPEALING = Set.of("call", "appeal", "plead", "prevail");
  private static final Set<String> ADDRESSING = Set.of("on", "upon", "to", "with");
  private static final Set<String> RELATIVE = Set.of("WDT", "WP");

  private Attachments() {}

  /** Changes heads and relations of such words. */
  static void mend(String[] lemmas, String[] xpos, NeuralParser.Analysis tree) {
    for (int i = 1; i < lemmas.length; i++) {
      switch (tree.relations()[i]) {
        case "conj" -> subjectAcross(i, xpos, tree);
        case "acl" -> infinitiveOfTime(i, lemmas, xpos, tree);
        case "advcl" -> infinitiveOfAppeal(i, lemmas, xpos, tree);
        case "iobj" -> objectOfCharge(i, lemmas, xpos, tree);
        default -> {
          // stands
        }
      }
    }
  }

  /** A conjunct of a subject behind its verb is the subject of the verb that follows. */
  private static void subjectAcross(int name, String[] xpos, NeuralParser.Analysis tree) {
    int first = tree.heads()[name];
    boolean subject = first >= 0 && tree.relations()[first].startsWith("nsubj");
    int verb = subject ? tree.heads()[first] : -1;
    if (verb <= first || verb >= name || !xpos[name].startsWith("NN")) {
      return;
    }
    for (int v = name + 1; v < xpos.length; v++) {
      boolean next =
          tree.heads()[v] == verb && tree.relations()[v].equals("conj") && xpos[v].startsWith("VB");
      if (next && child(v, "nsubj", tree) < 0) {
        tree.heads()[name] = v;
        tree.relations()[name] = "nsubj";
        return;
      }
    }
  }

  /** "for the first time to stop": what is asked for, not a time to do so. */
  private static void infinitiveOfTime(
      int verb, String[] lemmas, String[] xpos, NeuralParser.Analysis tree) {
    int time = tree.heads()[verb];
    boolean infinitive = xpos[verb].equals("VB") && child(verb, "mark", tree) >= 0;
    boolean when = time >= 0 && time < verb && isTime(lemmas[time]);
    int asking = infinitive && when ? tree.heads()[time] : -1;
    if (asking >= 0 && asking < time && ASKING.contains(lemmas[asking])) {
      boolean far = verb - time > 2 || !lemmas[time].equals("time");
      if (far && child(asking, "xcomp", tree) < 0) {
        tree.heads()[verb] = asking;
        tree.relations()[verb] = "xcomp";
      }
    }
  }

  /** "called on Rwanda on Friday to stop": Rwanda is to stop. */
  private static void infinitiveOfAppeal(
      int verb, String[] lemmas, String[] xpos, NeuralParser.Analysis tree) {
    int appeal = tree.heads()[verb];
    boolean infinitive = xpos[verb].equals("VB") && child(verb, "mark", tree) >= 0;
    if (!infinitive || appeal < 0 || appeal > verb) {
      return;
    }
    if (ASKING.contains(lemmas[appeal]) && isAsked(appeal, verb, tree)) {
      tree.relations()[verb] = "xcomp"; // "asked Rwanda at the talks on Friday to stop"
    }
    if (!APPEALING.contains(lemmas[appeal])) {
      return;
    }
    for (int i = appeal + 1; i < verb; i++) {
      int to = tree.heads()[i] == appeal ? child(i, "case", tree) : -1;
      boolean addressee = to >= 0 && ADDRESSING.contains(lemmas[to]);
      if (addressee && tree.relations()[i].equals("obl") && !isTime(lemmas[i])) {
        tree.relations()[verb] = "xcomp";
        return;
      }
    }
  }

  private static boolean isAsked(int asking, int infinitive, NeuralParser.Analysis tree) {
    int object = Math.max(child(asking, "obj", tree), child(asking, "iobj", tree));
    return object > asking
        && object < infinitive
        && child(asking, "xcomp", tree) < 0
        && child(asking, "ccomp", tree) < 0;
  }

  private static boolean isTime(String lemma) {
    String word = lemma.toLowerCase(Locale.ROOT);
    return WHEN.contains(word) || CalendarNames.contains(word);
  }

  /** "that it accuses Kinshasa of backing": the name is accused, what "that" means is backed. */
  private static void objectOfCharge(
      int name, String[] lemmas, String[] xpos, NeuralParser.Analysis tree) {
    int verb = tree.heads()[name];
    if (verb < 0 || !CHARGING.contains(lemmas[verb])) {
      return;
    }
    tree.relations()[name] = "obj";
    for (int i = 0; i < verb; i++) {
      boolean relative =
          tree.heads()[i] == verb
              && tree.relations()[i].equals("obj")
              && RELATIVE.contains(xpos[i]);
      for (int g = name + 1; relative && g < xpos.length; g++) {
        if (tree.heads()[g] == verb && xpos[g].equals("VBG") && child(g, "obj", tree) < 0) {
          tree.heads()[i] = g;
        }
      }
    }
  }

  private static int child(int head, String relation, NeuralParser.Analysis tree) {
    for (int i = 0; i < tree.heads().length; i++) {
      if (tree.heads()[i] == head && tree.relations()[i].startsWith(relation)) {
        return i;
      }
    }
    return -1;
  }
}
