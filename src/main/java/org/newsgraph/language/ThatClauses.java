package org.newsgraph.language;

import java.util.Set;

/**
 * Mends two clauses with "that". In "told Mr Zarif by telephone that it should stop" the parser
 * hangs the clause to the nearest noun, though it is what is told. In "the message from Berlin was
 * that Russia must leave" it takes the noun for a second subject of the clause, though the clause
 * says what the message is.
 */
final class ThatClauses {
  private static final Set<String> TELLING =
      Set.of(
          "tell",
          "say",
          "warn",
          "inform",
          "assure",
          "remind",
          "retort",
          "argue",
          "announce",
          "add",
          "declare",
          "state",
          "insist",
          "claim",
          "reply",
          "explain",
          "complain",
          "believe",
          "promise",
          "predict",
          "admit",
          "deny",
          "demand",
          "persuade",
          "convince",
          "notify",
          "advise",
          "hint",
          "stress",
          "maintain",
          "contend",
          "concede",
          "acknowledge",
          "confirm");

  /** Nouns that a clause with "that" explains. */
  private static final Set<String> CONTENTS =
      Set.of(
          "fact",
          "idea",
          "notion",
          "report",
          "rumour",
          "rumor",
          "news",
          "suggestion",
          "evidence",
          "proof",
          "indication",
          "sign",
          "signal",
          "doubt",
          "question",
          "admission",
          "confession",
          "assurance",
          "guarantee",
          "pledge",
          "commitment",
          "threat",
          "announcement",
          "statement",
          "understanding",
          "agreement",
          "decision",
          "proposal",
          "offer",
          "request",
          "insistence",
          "assertion",
          "reminder",
          "impression",
          "feeling",
          "sense",
          "conviction",
          "expectation",
          "prospect",
          "speculation",
          "thought",
          "concern",
          "worry",
          "anger",
          "anxiety",
          "confidence",
          "certainty",
          "caveat",
          "proviso",
          "stipulation",
          "principle",
          "rule",
          "ground",
          "basis",
          "effect",
          "pretext",
          "reason",
          "case",
          "thesis",
          "truth",
          "reality",
          "lie",
          "myth",
          "note",
          "observation",
          "remark",
          "chance",
          "risk",
          "danger",
          "likelihood",
          "possibility",
          "way",
          "assumption",
          "estimate",
          "declaration",
          "resolution",
          "motion",
          "ruling",
          "order",
          "law",
          "right",
          "need",
          "plea",
          "appeal",
          "advice",
          "consensus",
          "acknowledgement",
          "recognition",
          "denial",
          "reassurance",
          "joke",
          "tip",
          "intelligence",
          "information",
          "testimony",
          "knowledge",
          "awareness",
          "extent");

  /** What the clause after "was that" is the content of. */
  private static final Set<String> MESSAGES =
      Set.of(
          "message",
          "answer",
          "reply",
          "response",
          "retort",
          "riposte",
          "position",
          "view",
          "stance",
          "line",
          "argument",
          "verdict",
          "conclusion",
          "opinion",
          "contention",
          "complaint",
          "claim",
          "excuse",
          "explanation",
          "belief",
          "assessment",
          "warning",
          "demand",
          "condition",
          "comment",
          "objection",
          "charge",
          "accusation",
          "allegation",
          "suspicion",
          "hope",
          "fear",
          "promise",
          "point",
          "word",
          "version",
          "story",
          "finding",
          "wish",
          "theory",
          "prediction",
          "judgment",
          "judgement",
          "defence",
          "defense",
          "justification");

  private ThatClauses() {}

  /** Changes heads and relations of such clauses. */
  static void mend(String[] lemmas, String[] xpos, NeuralParser.Analysis tree) {
    afterColon(lemmas, xpos, tree);
    for (int that = 1; that < lemmas.length - 1; that++) {
      int clause = tree.heads()[that];
      if (lemmas[that].equals("that") && tree.relations()[that].equals("mark") && clause > that) {
        if (!told(clause, that, lemmas, xpos, tree)) {
          equated(clause, that, lemmas, tree);
        }
      }
    }
  }

  /** "told him by telephone that ..." */
  private static boolean told(
      int clause, int that, String[] lemmas, String[] xpos, NeuralParser.Analysis tree) {
    int noun = tree.heads()[clause];
    boolean explains = tree.relations()[clause].startsWith("acl") && noun >= 0 && noun < that;
    if (!explains || CONTENTS.contains(lemmas[noun]) || MESSAGES.contains(lemmas[noun])) {
      return false;
    }
    int verb = noun;
    while (verb >= 0 && !xpos[verb].startsWith("VB")) {
      verb = tree.heads()[verb];
    }
    if (verb < 0 || verb > noun || !TELLING.contains(lemmas[verb]) || has(verb, "ccomp", tree)) {
      return false;
    }
    tree.heads()[clause] = verb;
    tree.relations()[clause] = "ccomp";
    return true;
  }

  private static boolean has(int head, String relation, NeuralParser.Analysis tree) {
    for (int i = 0; i < tree.heads().length; i++) {
      if (tree.heads()[i] == head && tree.relations()[i].equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /** "the message was that ...": the noun becomes the head, and the clause its content. */
  private static void equated(int clause, int that, String[] lemmas, NeuralParser.Analysis tree) {
    int copula = that - 1;
    boolean be = lemmas[copula].equals("be") && tree.heads()[copula] == clause;
    int noun = -1;
    for (int i = 0; be && i < copula; i++) {
      boolean subject = tree.heads()[i] == clause && tree.relations()[i].startsWith("nsubj");
      noun = subject ? i : noun;
    }
    if (noun < 0 || !MESSAGES.contains(lemmas[noun])) {
      return;
    }
    for (int i = 0; i < that; i++) {
      if (tree.heads()[i] == clause && i != noun) {
        tree.heads()[i] = noun;
      }
    }
    tree.relations()[copula] = "cop";
    tree.heads()[noun] = tree.heads()[clause];
    tree.relations()[noun] = tree.relations()[clause];
    tree.heads()[clause] = noun;
    tree.relations()[clause] = "ccomp";
  }

  /** "Moscow's answer: the rebels did it". */
  private static void afterColon(String[] lemmas, String[] xpos, NeuralParser.Analysis tree) {
    int colon = 1;
    while (colon < lemmas.length - 2 && !lemmas[colon].equals(":")) {
      if (xpos[colon].startsWith("VB") || xpos[colon].equals("MD")) {
        return;
      }
      colon++;
    }
    int noun = -1;
    for (int i = 0; i < colon; i++) {
      noun = noun < 0 && MESSAGES.contains(lemmas[i]) ? i : noun;
    }
    if (noun < 0 || colon >= lemmas.length || !lemmas[colon].equals(":")) {
      return;
    }
    int head = tree.heads()[noun];
    int clause = head > colon ? head : firstAfter(colon, noun, tree);
    if (clause < 0 || !isClause(clause, xpos, tree)) {
      return;
    }
    if (head == clause) {
      tree.heads()[noun] = tree.heads()[clause];
      tree.relations()[noun] = tree.relations()[clause];
    }
    tree.heads()[clause] = noun;
    tree.relations()[clause] = "ccomp";
  }

  private static int firstAfter(int colon, int noun, NeuralParser.Analysis tree) {
    for (int i = colon + 1; i < tree.heads().length; i++) {
      boolean aside =
          tree.relations()[i].equals("parataxis") || tree.relations()[i].equals("appos");
      if (tree.heads()[i] == noun && aside) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isClause(int token, String[] xpos, NeuralParser.Analysis tree) {
    return xpos[token].startsWith("VB") || has(token, "cop", tree) || has(token, "nsubj", tree);
  }
}
