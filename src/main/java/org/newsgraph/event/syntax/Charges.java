package org.newsgraph.event.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Deeds that somebody is accused of, praised or punished for: they are his, not the judge's. */
final class Charges {
  /** Verbs behind whose object "of" or "for" says what the object has done. */
  static final Set<String> VERBS =
      Set.of(
          "accuse",
          "suspect",
          "convict",
          "blame",
          "fault",
          "criticize",
          "criticise",
          "praise",
          "condemn",
          "thank",
          "acquit",
          "arrest",
          "detain",
          "jail",
          "imprison",
          "sentence",
          "indict",
          "prosecute",
          "sue",
          "try",
          "fine",
          "punish",
          "penalise",
          "penalize",
          "sanction",
          "blacklist",
          "expel",
          "suspend",
          "sack",
          "fire",
          "dismiss",
          "reprimand",
          "rebuke",
          "censure",
          "chide",
          "scold",
          "slam",
          "blast",
          "lambast",
          "lambaste",
          "denounce",
          "deride",
          "attack",
          "laud",
          "applaud",
          "commend",
          "salute",
          "honour",
          "honor",
          "reward",
          "decorate",
          "forgive",
          "pardon");

  /** Nouns of light verbs that do the same: "imposed sanctions on judges for jailing". */
  private static final Set<String> SENTENCES =
      Set.of(
          "sanction",
          "fine",
          "penalty",
          "tariff",
          "ban",
          "restriction",
          "embargo",
          "punishment",
          "criticism",
          "blame",
          "praise",
          "measure",
          "reprimand",
          "award",
          "medal");

  private final AnalyzedSentence sentence;
  private final Phrases phrases;
  private final Clauses clauses;

  Charges(AnalyzedSentence sentence, Phrases phrases, Clauses clauses) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.clauses = clauses;
  }

  /** Whose doing it is that somebody is accused of, praised or punished for. */
  Optional<List<Integer>> chargedWith(int predicate, int head) {
    String verb = sentence.token(head).lemma();
    boolean of = phrases.hasMark(predicate, "of") || phrases.hasMark(predicate, "for");
    boolean with = phrases.hasMark(predicate, "with") && verb.equals("charge");
    if (with || of && VERBS.contains(verb)) {
      return Optional.of(clauses.logicalObject(head));
    }
    boolean behind = predicate > head && phrases.hasMark(predicate, "for");
    for (Token o : sentence.children(head, "obj")) {
      if (behind && SENTENCES.contains(o.lemma())) {
        List<Integer> whom = new ArrayList<>(clauses.obliques(head, "on"));
        whom.addAll(clauses.obliques(o.index(), "on"));
        whom.addAll(clauses.obliques(head, "against"));
        whom.addAll(clauses.obliques(o.index(), "against"));
        return Optional.of(whom);
      }
    }
    return Optional.empty();
  }
}
