package org.newsgraph.event.time;

import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Which word a time phrase modifies: by the tree, mended where parsers go wrong. */
final class Attachment {
  private static final Set<String> PARTS =
      Set.of(
          "end",
          "beginning",
          "start",
          "middle",
          "morning",
          "evening",
          "night",
          "half",
          "dawn",
          "hour",
          "afternoon");

  private Attachment() {}

  /** The token that a phrase modifies, or -1. */
  static int of(AnalyzedSentence s, TimePhrase phrase) {
    int spoken = reportingVerbBefore(s, phrase);
    if (spoken >= 0) {
      return spoken;
    }
    int at = s.token(phrase.head()).head();
    while (at >= 0
        && (PARTS.contains(s.token(at).lemma())
            || s.token(at).upos().equals("ADP")
            || phrase.contains(at))) {
      at = s.token(at).head();
    }
    if (isFronted(s, phrase)) {
      return frontedHead(s, phrase, at);
    }
    return at;
  }

  /** "said Friday", "said on Friday that": the date of the saying. */
  private static int reportingVerbBefore(AnalyzedSentence s, TimePhrase phrase) {
    int before = phrase.first() - 1;
    while (before >= 0
        && phrase.first() - before < 3
        && s.token(before)
            .text()
            .toLowerCase(java.util.Locale.ROOT)
            .matches("on|late|early|in|earlier")) {
      before--;
    }
    if (before < 0 || !Clauses.isReporting(s.token(before)) || !s.token(before).isVerb()) {
      return -1;
    }
    return before;
  }

  /** Whether nothing but prepositions, adverbs and places stands before the phrase. */
  private static boolean isFronted(AnalyzedSentence s, TimePhrase phrase) {
    if (phrase.first() > 8) {
      return false;
    }
    for (int i = 0; i < phrase.first(); i++) {
      Token t = s.token(i);
      boolean light = t.upos().matches("ADP|ADV|CCONJ|DET|PUNCT|PROPN|ADJ|NUM");
      boolean subject = t.is("nsubj") && t.head() > phrase.end();
      if (!light || subject) {
        return false;
      }
    }
    return true;
  }

  /** A fronted time belongs to the first clause, not to "..., he said" at the end. */
  private static int frontedHead(AnalyzedSentence s, TimePhrase phrase, int treeHead) {
    int verb = treeHead < 0 ? -1 : Clauses.governor(s, treeHead);
    if (verb < 0) {
      verb = root(s);
    }
    if (verb < 0 || verb < phrase.first()) {
      return treeHead;
    }
    if (Clauses.isReporting(s.token(verb))) {
      for (Token c : s.children(verb, "ccomp")) {
        if (c.index() < verb && s.leftEdge(c.index()) <= phrase.end() + 1) {
          return c.index();
        }
      }
    }
    boolean nominal = treeHead >= 0 && !Clauses.isVerbal(s.token(treeHead));
    return nominal && s.child(treeHead, "cop").isEmpty() ? verb : treeHead < 0 ? verb : treeHead;
  }

  private static int root(AnalyzedSentence s) {
    for (Token t : s.tokens()) {
      if (t.isRoot()) {
        return t.index();
      }
    }
    return -1;
  }
}
