package org.newsgraph.linking.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Mention;

/**
 * Whom a pronoun cannot stand for: the other argument of its own verb (principle B of binding
 * theory, Chomsky 1981), somebody inside a quotation, and in "a charge it denied" the accuser.
 */
final class Binding {
  private static final Set<String> DENYING =
      Set.of(
          "deny",
          "reject",
          "dismiss",
          "refute",
          "rebut",
          "rebuff",
          "repudiate",
          "contest",
          "dispute",
          "disavow",
          "rubbish");

  private static final Set<String> CHARGES =
      Set.of(
          "charge", "accusation", "allegation", "claim", "assertion", "suspicion", "insinuation");

  private static final Set<String> ACCUSING =
      Set.of(
          "accuse",
          "blame",
          "charge",
          "hold",
          "say",
          "allege",
          "suspect",
          "claim",
          "believe",
          "fault",
          "arrest",
          "detain",
          "jail",
          "indict",
          "report",
          "find",
          "conclude");

  private final Discourse discourse;
  private final List<Mention> mentions;

  /**
   * @param mentions names and what was resolved so far; grows as the caller adds
   */
  Binding(Discourse discourse, List<Mention> mentions) {
    this.discourse = discourse;
    this.mentions = mentions;
  }

  /**
   * Keys of those whom a pronoun cannot stand for whatever else is said of them: who does to others
   * what is done to an object pronoun, and who makes the charge that is denied.
   */
  Set<String> coArguments(AnalyzedSentence s, Token pronoun) {
    Set<String> keys = new HashSet<>();
    for (Mention m : mentions) {
      if (m.sentence() == s.index() && isAccuser(s, pronoun, m)) {
        keys.add(m.entityKey());
      }
    }
    if (isObject(pronoun) && pronoun.head() >= 0) {
      for (Mention m : mentions) {
        if (m.sentence() == s.index() && isOwnSubject(s, m, pronoun.head())) {
          keys.add(m.entityKey());
        }
      }
    }
    return keys;
  }

  /**
   * Whether a mention cannot be meant.
   *
   * @param distance how many sentences back it stands
   */
  boolean isExcluded(AnalyzedSentence s, Token pronoun, Mention m, int distance) {
    AnalyzedSentence there = discourse.article().sentences().get(m.sentence());
    if (discourse.isQuoted(there.token(m.head()))) {
      return true; // "I told Putin so", he said: he is not Putin
    }
    if (distance > 0) {
      return false;
    }
    boolean object = isObject(pronoun);
    if (object && isOwnSubject(s, m, pronoun.head())) {
      return true;
    }
    if (pronoun.xpos().equals("PRP$") && PronounWords.isAnswered(s, pronoun, m)) {
      return true;
    }
    boolean sameClause = object && noVerbBetween(s, m.end(), pronoun.index());
    return sameClause && discourse.place(m) == Discourse.Place.SUBJECT;
  }

  private static boolean isObject(Token pronoun) {
    boolean possessive = pronoun.xpos().equals("PRP$");
    return !possessive && (pronoun.is("obj") || pronoun.is("iobj") || pronoun.is("obl"));
  }

  /** "Oslo blamed Minsk, a charge it denied": who makes a charge is not who denies it. */
  private boolean isAccuser(AnalyzedSentence s, Token pronoun, Mention m) {
    int verb = pronoun.is("nsubj") ? pronoun.head() : -1;
    if (verb < 0 || !DENYING.contains(s.token(verb).lemma()) || m.end() > pronoun.index()) {
      return false;
    }
    Token head = s.token(m.head());
    boolean active = discourse.place(m) == Discourse.Place.SUBJECT && !head.is("nsubj:pass");
    int open = pronoun.index() - 1;
    while (open > 0 && !s.token(open).text().equals(",")) {
      open--;
    }
    boolean charge = false;
    for (int i = open + 1; i < pronoun.index(); i++) {
      charge |=
          CHARGES.contains(s.token(i).lemma())
              || s.token(i).text().equals("which")
              || s.token(i).text().equals("something");
    }
    return active && charge && pronoun.index() - open <= 5 && accuses(s, head, open);
  }

  private static boolean accuses(AnalyzedSentence s, Token subject, int end) {
    for (int i = subject.index() + 1; i < end; i++) {
      if (s.token(i).isVerb() && ACCUSING.contains(s.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mention is the subject of a verb, or of the one that this is coordinated with. */
  private static boolean isOwnSubject(AnalyzedSentence s, Mention m, int verb) {
    int v = verb;
    while (v >= 0 && s.child(v, "nsubj").isEmpty() && s.token(v).is("conj")) {
      v = s.token(v).head();
    }
    return v >= 0 && s.children(v, "nsubj").stream().anyMatch(c -> c.index() == m.head());
  }

  private static boolean noVerbBetween(AnalyzedSentence s, int first, int end) {
    int verbs = 0;
    for (int i = first; i < end; i++) {
      verbs += s.token(i).isVerb() ? 1 : 0;
    }
    return verbs <= 1;
  }
}
