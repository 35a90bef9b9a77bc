package org.newsgraph.language;

/**
 * Mends clauses whose subject the parser has hung to another verb, and passives of forms that look
 * like the past tense ("was slain").
 */
final class StrandedSubjects {
  private StrandedSubjects() {}

  /**
   * Changes tags, heads and relations of such clauses.
   *
   * @param upos universal tag of each word
   * @param xpos Penn tag of each word; changed in place
   */
  static void mend(String[] lemmas, String[] upos, String[] xpos, NeuralParser.Analysis tree) {
    for (int v = 0; v < xpos.length; v++) {
      if (!upos[v].equals("VERB")) {
        continue;
      }
      mendReported(xpos, tree, v);
      mendParticiple(xpos, tree, v);
      mendPassive(lemmas, xpos, tree, v);
    }
  }

  /** "Warplanes unloaded on a school, villagers said": nobody but the villagers said it. */
  private static void mendReported(String[] xpos, NeuralParser.Analysis tree, int verb) {
    int second = last(tree, verb, "nsubj", verb);
    int first = second < 0 ? -1 : last(tree, verb, "nsubj", second);
    if (first < 0) {
      return;
    }
    int told = withoutSubject(tree, verb, first);
    told = told < 0 ? last(tree, first, "acl", second) : told;
    if (told < first || last(tree, told, "mark", told) >= 0) {
      return;
    }
    boolean passive = last(tree, told, "aux:pass", told) >= 0;
    boolean bare = !passive && last(tree, told, "aux", told) < 0;
    if (tree.heads()[told] == first && !(bare && xpos[told].equals("VBN"))) {
      return; // "to unload", "unloading": no predicate
    }
    xpos[told] = bare && xpos[told].equals("VBN") ? "VBD" : xpos[told];
    hang(tree, told, verb, "ccomp");
    hang(tree, first, told, passive ? "nsubj:pass" : "nsubj");
  }

  /** "The sailors seized in the strait were freed, they said": what is said without a subject. */
  private static int withoutSubject(NeuralParser.Analysis tree, int verb, int after) {
    for (int i = after + 1; i < tree.heads().length; i++) {
      if (tree.heads()[i] == verb
          && tree.relations()[i].equals("ccomp")
          && last(tree, i, "nsubj", i) < 0
          && last(tree, i, "nsubj:pass", i) < 0) {
        return i;
      }
    }
    return -1;
  }

  /** "Insurgents waving flags swarmed the garrison": they swarmed it. */
  private static void mendParticiple(String[] xpos, NeuralParser.Analysis tree, int verb) {
    boolean finite = xpos[verb].equals("VBD") || xpos[verb].equals("VBZ");
    if (!finite || last(tree, verb, "nsubj", xpos.length) >= 0) {
      return;
    }
    int participle = last(tree, verb, "advcl", verb);
    if (participle < 0
        || !xpos[participle].equals("VBG")
        || last(tree, participle, "mark", participle) >= 0) {
      return;
    }
    int subject = last(tree, participle, "nsubj", participle);
    if (subject >= 0 && subject == participle - 1) {
      hang(tree, subject, verb, "nsubj");
      hang(tree, participle, subject, "acl");
    }
  }

  /** "was slain by two men": the verb's past participle, with a copula by mistake. */
  private static void mendPassive(
      String[] lemmas, String[] xpos, NeuralParser.Analysis tree, int verb) {
    int be = last(tree, verb, "cop", verb);
    boolean passive =
        be >= 0
            && lemmas[be].equals("be")
            && (xpos[verb].equals("VBD") || xpos[verb].equals("VBN"));
    if (!passive) {
      return;
    }
    for (int agent = verb + 1; agent < xpos.length; agent++) {
      int by = last(tree, agent, "case", agent);
      if (tree.heads()[agent] == verb
          && tree.relations()[agent].equals("obl")
          && by >= 0
          && lemmas[by].equals("by")) {
        tree.relations()[agent] = "obl:agent";
        makePassive(xpos, tree, verb, be);
      }
    }
  }

  private static void makePassive(String[] xpos, NeuralParser.Analysis tree, int verb, int be) {
    xpos[verb] = "VBN";
    tree.relations()[be] = "aux:pass";
    int subject = last(tree, verb, "nsubj", verb);
    if (subject >= 0) {
      tree.relations()[subject] = "nsubj:pass";
    }
  }

  private static void hang(NeuralParser.Analysis tree, int word, int head, String relation) {
    tree.heads()[word] = head;
    tree.relations()[word] = relation;
  }

  /** The last word before another that hangs to a head by a relation, -1 if there is none. */
  private static int last(NeuralParser.Analysis tree, int head, String relation, int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (tree.heads()[i] == head && tree.relations()[i].equals(relation)) {
        return i;
      }
    }
    return -1;
  }
}
