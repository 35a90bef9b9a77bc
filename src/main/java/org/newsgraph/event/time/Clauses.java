package org.newsgraph.event.time;

import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** What the tree says about clauses: which verb governs a token, and what time it speaks of. */
final class Clauses {
  private static final Set<String> FUTURE_AUXILIARIES = Set.of("will", "'ll", "’ll", "shall", "wo");
  private static final Set<String> PLANNING =
      Set.of(
          "due",
          "set",
          "schedule",
          "plan",
          "expect",
          "intend",
          "want",
          "slate",
          "hope",
          "agree",
          "decide",
          "prepare",
          "promise",
          "vow",
          "pledge",
          "threaten",
          "likely",
          "ready",
          "offer",
          "propose",
          "invite");
  private static final Set<String> REPORTING =
      Set.of(
          "say",
          "tell",
          "report",
          "announce",
          "add",
          "state",
          "warn",
          "write",
          "note",
          "confirm",
          "declare",
          "insist",
          "argue",
          "claim",
          "acknowledge",
          "ask",
          "reply",
          "charge",
          "allege",
          "tweet",
          "post",
          "respond",
          "urge",
          "suggest",
          "explain",
          "continue",
          "describe",
          "scold",
          "predict",
          "promise");
  private static final Set<String> LIGHT =
      Set.of(
          "hold",
          "have",
          "carry",
          "launch",
          "conduct",
          "take",
          "come",
          "begin",
          "start",
          "cast",
          "make",
          "stage",
          "follow",
          "happen",
          "occur",
          "give",
          "be",
          "open",
          "end",
          "issue",
          "sign",
          "use",
          "pay",
          "mount",
          "impose",
          "announce",
          "unveil",
          "break",
          "continue",
          "resume",
          "see",
          "exchange",
          "reach",
          "strike",
          "voice",
          "express",
          "receive",
          "suffer",
          "order",
          "pass",
          "adopt",
          "place",
          "lift",
          "slap",
          "leave",
          "kill",
          "wound",
          "injure",
          "hit",
          "destroy",
          "deliver",
          "send",
          "put");

  /** Verbs whose past is written like their present, so that tags cannot be relied on. */
  private static final Set<String> UNCHANGING =
      Set.of("hit", "cut", "put", "set", "shut", "split", "spread", "let", "hurt", "quit", "beat");

  private Clauses() {}

  static boolean isVerbal(Token t) {
    return t.isVerb() || t.upos().equals("AUX");
  }

  /** The verb (or other predicate) whose clause a token stands in, itself included. */
  static int governor(AnalyzedSentence s, int token) {
    int i = token;
    while (i >= 0 && !isPredicate(s, i)) {
      i = s.token(i).head();
    }
    return i;
  }

  private static boolean isPredicate(AnalyzedSentence s, int i) {
    Token t = s.token(i);
    return t.isRoot() || t.isVerb() || s.child(i, "cop").isPresent();
  }

  /** Whether the clause of this predicate speaks of what is to come. */
  static boolean isFuture(AnalyzedSentence s, int predicate) {
    for (int i = predicate, steps = 0; i >= 0 && steps < 3; steps++) {
      Token t = s.token(i);
      if (hasFutureAuxiliary(s, i)) {
        return true;
      }
      boolean infinitive = s.children(i, "mark").stream().anyMatch(c -> c.lemma().equals("to"));
      if (infinitive && t.head() >= 0) {
        Token head = s.token(t.head());
        return PLANNING.contains(head.lemma()) || t.relation().startsWith("acl") || isBeTo(s, i);
      }
      if (isBeTo(s, i)) {
        return true;
      }
      boolean scheduled =
          (t.xpos().equals("VBZ") || t.xpos().equals("VBP"))
              && t.isVerb()
              && !REPORTING.contains(t.lemma())
              && !UNCHANGING.contains(t.lemma())
              && s.child(i, "aux").isEmpty();
      if (scheduled || isProgressivePresent(s, i) || PLANNING.contains(t.lemma()) && !t.isVerb()) {
        return true;
      }
      if (!t.is("conj") || s.child(i, "nsubj").isPresent()) {
        return false;
      }
      i = t.head();
    }
    return false;
  }

  private static boolean hasFutureAuxiliary(AnalyzedSentence s, int i) {
    boolean would = false;
    boolean perfect = false;
    for (Token c : s.children(i, "aux")) {
      if (FUTURE_AUXILIARIES.contains(c.lemma()) || FUTURE_AUXILIARIES.contains(c.text())) {
        return true;
      }
      would |=
          c.text().equals("would")
              || c.text().equals("may")
              || c.text().equals("might")
              || c.text().equals("could");
      perfect |= c.lemma().equals("have");
    }
    return would && !perfect;
  }

  /** "due to meet", "plans to meet", "will meet", by the words before the verb. */
  static boolean isPlanned(AnalyzedSentence s, int verb) {
    for (int i = verb - 1; i >= 0 && verb - i <= 3; i--) {
      Token t = s.token(i);
      if (FUTURE_AUXILIARIES.contains(t.lemma())) {
        return true;
      }
      boolean to = t.text().equals("to") && i == verb - 1;
      if (!to && !t.upos().equals("ADV") && !t.upos().equals("AUX")) {
        boolean toVerb = s.token(verb - 1).text().equals("to");
        return toVerb && PLANNING.contains(t.lemma());
      }
    }
    return false;
  }

  /** "are to meet on Monday". */
  private static boolean isBeTo(AnalyzedSentence s, int i) {
    boolean to = i > 0 && s.token(i - 1).lemma().equals("to");
    return to && i > 1 && s.token(i - 2).lemma().equals("be");
  }

  private static boolean isProgressivePresent(AnalyzedSentence s, int i) {
    return s.token(i).xpos().equals("VBG")
        && s.children(i, "aux").stream()
            .anyMatch(c -> c.lemma().equals("be") && c.xpos().matches("VB[ZP]"))
        && s.children(i, "aux").size() == 1;
  }

  /** Verbs that lend their time to the noun they stand with: "held talks on Monday". */
  static boolean isLight(Token verb) {
    return LIGHT.contains(verb.lemma());
  }

  /** "plan", "due", "agree": what follows lies ahead. */
  static boolean isPlanning(Token word) {
    return PLANNING.contains(word.lemma());
  }

  static boolean isReporting(Token verb) {
    return REPORTING.contains(verb.lemma());
  }

  /**
   * Whether a token stands in a relative clause, complement or the like, away from the main line.
   */
  static boolean isAside(AnalyzedSentence s, int token) {
    for (int i = token; i >= 0; i = s.token(i).head()) {
      Token t = s.token(i);
      if (t.is("acl") || t.is("ccomp") || t.is("csubj") || (t.is("advcl") && !isParticiple(s, i))) {
        return true;
      }
    }
    return false;
  }

  /** A participle without conjunction: "Meeting in Rome, they agreed". */
  static boolean isParticiple(AnalyzedSentence s, int i) {
    Token t = s.token(i);
    return (t.xpos().equals("VBG") || t.xpos().equals("VBN"))
        && s.child(i, "mark").isEmpty()
        && s.child(i, "aux").isEmpty()
        && s.child(i, "nsubj").isEmpty();
  }
}
