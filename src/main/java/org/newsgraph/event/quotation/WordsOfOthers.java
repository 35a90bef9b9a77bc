package org.newsgraph.event.quotation;

import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.event.Participant;

/** Words that are not those of the verb's subject, or of no verb: "quoted Y as saying". */
final class WordsOfOthers {
  private final Paragraph p;
  private final Speakers speakers;
  private final Subjects subjects;

  WordsOfOthers(Paragraph paragraph, Speakers speakers, Subjects subjects) {
    this.p = paragraph;
    this.speakers = speakers;
    this.subjects = subjects;
  }

  /** "denied ever having said", "never said": these are not his words. */
  boolean isDisowned(int verb) {
    if (!SpeechWords.isSaying(p.token(verb))) {
      return false;
    }
    boolean having = p.word(verb - 1).equals("having") || p.word(verb - 1).equals("ever");
    boolean denied = false;
    for (int i = Math.max(0, verb - 5); having && i < verb; i++) {
      denied |= p.token(i).lemma().equals("deny");
    }
    boolean passive = p.word(verb - 1).matches("is|are|was|were|be|been");
    boolean rumour = passive && p.token(verb).xpos().equals("VBN") && p.word(verb + 1).equals("to");
    return denied || rumour || p.word(verb - 1).equals("never");
  }

  /** "X summoned the envoy over what it called '...'": X, where nobody else is known to be "it". */
  OptionalInt behindWhat(OptionalInt subject) {
    if (subject.isEmpty() || subject.getAsInt() < 2) {
      return subject;
    }
    int pronoun = subject.getAsInt();
    boolean what = p.word(pronoun - 1).equals("what") && p.word(pronoun).matches("it|they|he|she");
    if (!what || speakers.at(p.sentence(pronoun), p.token(pronoun).index()).isPresent()) {
      return subject;
    }
    for (int i = p.sentenceStart(pronoun); i < pronoun - 1; i++) {
      boolean main = p.token(i).is("nsubj") && p.sentence(i).token(p.token(i).head()).is("root");
      if (main && !p.isQuoted(i)) {
        return OptionalInt.of(i);
      }
    }
    return subject;
  }

  /** "X quoted Y as saying", "Y was quoted as saying": Y. */
  Optional<Participant> quoted(int verb, int start) {
    if (!p.word(verb - 1).equals("as") || !p.token(verb).xpos().equals("VBG")) {
      return Optional.empty();
    }
    for (int q = verb - 2; q > start; q--) {
      if (p.token(q).lemma().matches("quote|cite|report") && !p.isQuoted(q)) {
        int head = q + 1;
        while (head + 1 < verb - 1 && Speakers.isCore(p.token(head + 1))) {
          head++;
        }
        return head < verb - 1 && p.token(head).isNominal()
            ? speakers.at(p.sentence(head), p.token(head).index())
            : subjectOf(q);
      }
    }
    return Optional.empty();
  }

  /** "was hailed by X as '...'": X. */
  Optional<Participant> agent(int verb, int begin) {
    boolean passive = p.token(verb).xpos().equals("VBN") && !SpeechWords.isSaying(p.token(verb));
    if (!passive || !p.word(verb + 1).equals("by") || !p.word(begin - 1).matches("as|a|an|the")) {
      return Optional.empty();
    }
    int head = verb + 2;
    while (head + 1 < begin && Speakers.isCore(p.token(head + 1))) {
      head++;
    }
    return p.token(head).isNominal()
        ? speakers.at(p.sentence(head), p.token(head).index())
        : Optional.empty();
  }

  /** "X's view", "X's eyes". */
  boolean isViewOf(int first, int begin) {
    int i = first;
    while (i < begin && Speakers.isCore(p.token(i)) && !p.token(i).xpos().equals("POS")) {
      i++;
    }
    return i > first
        && p.token(i).xpos().equals("POS")
        && p.word(i + 1)
            .matches("view|eyes|words|opinion|telling|account|phrase|judgement|judgment|reading");
  }

  /** "For X the plan was '...'": a person to whom it is that. */
  boolean isForWhom(int i, int begin) {
    if (!p.word(i).matches("for|to") || !p.token(i + 1).upos().equals("PROPN")) {
      return false;
    }
    boolean verdict = false;
    for (int v = i + 2; v < begin; v++) {
      verdict |= p.token(v).lemma().equals("be") && begin - v <= 3;
    }
    return verdict;
  }

  private Optional<Participant> subjectOf(int verb) {
    OptionalInt head = subjects.of(verb);
    return head.isEmpty()
        ? Optional.empty()
        : speakers.at(p.sentence(head.getAsInt()), p.token(head.getAsInt()).index());
  }
}
