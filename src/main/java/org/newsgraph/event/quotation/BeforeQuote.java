package org.newsgraph.event.quotation;

import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.event.Participant;
import org.newsgraph.language.Token;

/** Attributions that stand before a quotation, or around it: "X said: ...", "X called it ...". */
final class BeforeQuote {
  private final Paragraph p;
  private final Speakers speakers;
  private final Subjects subjects;
  private final WordsOfOthers others;

  BeforeQuote(Paragraph paragraph, Speakers speakers) {
    this.p = paragraph;
    this.speakers = speakers;
    this.subjects = new Subjects(paragraph);
    this.others = new WordsOfOthers(paragraph, speakers, subjects);
  }

  /** The nearest verb of speech or judgement before the quotation in its sentence. */
  Optional<Attribution> byVerb(int quote) {
    int begin = p.begin(quote);
    int start = sentenceStart(quote);
    for (int v = begin - 1; v >= start; v--) {
      Token t = p.token(v);
      if (p.isQuoted(v) || !SpeechWords.bringsWords(t) || isNounLike(v)) {
        continue;
      }
      if (blocked(v, begin)) {
        return Optional.empty();
      }
      int verb = v;
      boolean direct = directSpeech(begin);
      if (others.isDisowned(v)) {
        return Optional.of(new Attribution(Optional.empty(), "X denies having said it", false));
      }
      Optional<Participant> other = others.quoted(v, start).or(() -> others.agent(verb, begin));
      if (other.isPresent()) {
        return Optional.of(new Attribution(other, "X is quoted", direct));
      }
      Optional<Participant> speaker = subject(v);
      if (speaker.isEmpty() && !isAdjacent(v, begin) && !direct && !hasPronoun(v)) {
        continue;
      }
      Optional<Participant> reporter =
          speaker.isPresent()
                  && (speaker.get().entityKey().isEmpty() || !SpeechWords.bringsBack(t))
                  && !SpeechWords.isSaying(t)
              ? reporter(v, start)
              : Optional.empty();
      return Optional.of(
          new Attribution(reporter.or(() -> speaker), "X " + t.lemma() + " before it", direct));
    }
    return Optional.empty();
  }

  /** "X said the minister had asked for \"...\"": X, whom the text names, reports these words. */
  private Optional<Participant> reporter(int verb, int start) {
    for (int v = verb - 1; v > start; v--) {
      boolean says = SpeechWords.isSaying(p.token(v)) && !p.isQuoted(v);
      boolean clause = says && !p.sentence(v).children(p.token(v).index(), "ccomp").isEmpty();
      if (clause && p.word(v - 1).matches("[^,;]+")) {
        return subject(v).filter(s -> s.entityKey().isPresent());
      }
    }
    return Optional.empty();
  }

  /** Start of the sentence in which the quotation begins, over wrong splits inside quotations. */
  private int sentenceStart(int quote) {
    int begin = p.begin(quote);
    if (begin == 0) {
      return 0;
    }
    int start = p.sentenceStart(begin);
    if (start == begin && p.word(begin - 1).matches("[:,]")) {
      return p.sentenceStart(begin - 1);
    }
    return start;
  }

  private boolean isNounLike(int v) {
    Token t = p.token(v);
    return t.is("amod") || t.is("compound") || t.upos().equals("NOUN") || t.upos().equals("ADJ");
  }

  /** A quotation lies between, which the verb may belong to, and the clause ended since. */
  private boolean blocked(int verb, int begin) {
    for (int i = verb + 1; i < begin; i++) {
      if (p.word(i).matches(";") || p.word(i).matches("[.!?]") && !p.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAdjacent(int verb, int begin) {
    return begin - verb <= 2;
  }

  private boolean directSpeech(int begin) {
    return p.word(begin - 1).matches("[:,]");
  }

  /** Whether somebody who is not told is the verb's subject. */
  private boolean hasPronoun(int verb) {
    OptionalInt head = subjects.of(verb);
    return head.isPresent() && p.token(head.getAsInt()).text().matches("(?i)he|she|they");
  }

  private Optional<Participant> subject(int verb) {
    OptionalInt head = others.behindWhat(subjects.of(verb));
    return head.isEmpty()
        ? Optional.empty()
        : speakers.at(p.sentence(head.getAsInt()), p.token(head.getAsInt()).index());
  }

  /** "X: ...", "X's reply: ...", "X rejected this: ...". */
  Optional<Attribution> byColon(int quote) {
    int begin = p.begin(quote);
    if (!p.word(begin - 1).equals(":")) {
      return byReply(quote);
    }
    int start = p.sentenceStart(begin - 1);
    for (int v = begin - 2; v >= start; v--) {
      if (p.token(v).xpos().matches("VBD|VBZ|VBP") && p.token(v).isVerb() && !p.isQuoted(v)) {
        return subject(v).map(s -> new Attribution(Optional.of(s), "X before a colon", true));
      }
    }
    boolean label = begin - 1 - start <= 8;
    for (int i = start; label && i < begin - 1; i++) {
      if (p.token(i).isNominal()) {
        int head = i;
        while (head + 1 < begin - 1
            && Speakers.isCore(p.token(head + 1))
            && !p.token(head + 1).xpos().equals("POS")) {
          head++;
        }
        return speakers
            .at(p.sentence(head), p.token(head).index())
            .map(s -> new Attribution(Optional.of(s), "X before a colon", true));
      }
    }
    return Optional.empty();
  }

  /** "The ministry's reply: it would \"look into this again\"". */
  private Optional<Attribution> byReply(int quote) {
    int begin = p.begin(quote);
    for (int i = sentenceStart(quote) + 1; i < begin; i++) {
      boolean reply =
          p.word(i).equals(":")
              && p.word(i - 1).matches("reply|answer|response|verdict|message|view|position|line");
      if (!reply) {
        continue;
      }
      int owner = i - 2;
      while (owner > 0 && p.token(owner).xpos().matches("POS|JJ")) {
        owner--;
      }
      int head = owner;
      return owner < 0 || !p.token(head).isNominal()
          ? Optional.empty()
          : speakers
              .at(p.sentence(head), p.token(head).index())
              .map(s -> new Attribution(Optional.of(s), "X's reply", false));
    }
    return Optional.empty();
  }

  /** "according to X, ...", "in the words of X, ...", "as X put it, ...", "for X, ...". */
  Optional<Attribution> byPhrase(int quote) {
    int begin = p.begin(quote);
    int start = sentenceStart(quote);
    for (int i = start; i < begin - 2; i++) {
      int noun = -1;
      if (p.word(i).equals("according") && p.word(i + 1).equals("to")) {
        noun = i + 2;
      } else if (p.word(i).equals("words") && p.word(i + 1).equals("of")) {
        noun = i + 2;
      }
      boolean his = p.word(i).equals("in") && others.isViewOf(i + 1, begin);
      noun = his || i == start && others.isForWhom(i, begin) ? i + 1 : noun;
      if (noun >= 0 && !p.isQuoted(noun)) {
        int head = noun;
        while (head + 1 < begin
            && Speakers.isCore(p.token(head + 1))
            && !(his && p.token(head + 1).xpos().equals("POS"))) {
          head++;
        }
        return speakers
            .at(p.sentence(head), p.token(head).index())
            .map(s -> new Attribution(Optional.of(s), "according to X", false));
      }
    }
    return Optional.empty();
  }

  /** "..., the Frenchman said, ..." or "..., Blinken warned." anywhere outside the quotation. */
  Optional<Attribution> byAside(int quote) {
    int end = p.end(quote);
    int last = end == 0 ? 0 : p.sentenceEnd(end - 1);
    for (int v = end; v < last; v++) {
      if (p.isQuoted(v) || !SpeechWords.isSaying(p.token(v)) || isNounLike(v)) {
        continue;
      }
      OptionalInt head = subjects.of(v);
      if (head.isEmpty() || head.getAsInt() < end || head.getAsInt() > v) {
        continue;
      }
      int first =
          p.sentenceStart(head.getAsInt())
              + Speakers.coreStart(p.sentence(head.getAsInt()), p.token(head.getAsInt()).index());
      while (p.word(first - 1).equals("of")
          && first - 2 >= end
          && Speakers.isCore(p.token(first - 2))) {
        first = first - 2; // "Secretary of State Antony Blinken"
        while (first - 1 >= end && Speakers.isCore(p.token(first - 1))) {
          first--;
        }
      }
      boolean afterComma = p.word(first - 1).equals(",");
      boolean closes = v + 1 >= last || !p.word(v + 1).equals("that");
      if (afterComma && closes) {
        return speakers
            .at(p.sentence(head.getAsInt()), p.token(head.getAsInt()).index())
            .map(s -> new Attribution(Optional.of(s), "X said beside it", false));
      }
    }
    return Optional.empty();
  }

  /** "X saw in it ‘a step’, and Y ‘a trap’": the verb is left out. */
  Optional<Attribution> byGap(int quote, int earlier) {
    int from = p.end(earlier);
    int head = p.begin(quote) - 1;
    if (head <= from || !p.token(head).isNominal()) {
      return Optional.empty();
    }
    boolean and = false;
    for (int i = from; i < head; i++) {
      and |= p.word(i).matches("and|but|while");
      boolean other = p.word(i).matches("[.;:!?]") || p.token(i).isVerb();
      if (other) {
        return Optional.empty();
      }
    }
    return and
        ? speakers
            .at(p.sentence(head), p.token(head).index())
            .map(s -> new Attribution(Optional.of(s), "X beside it, verb left out", false))
        : Optional.empty();
  }

  /** Any verb whose clause the quoted words are part of and whose subject can speak. */
  Optional<Attribution> byAnyVerb(int quote) {
    int begin = p.begin(quote);
    int start = sentenceStart(quote);
    if (begin == start) {
      return Optional.empty();
    }
    for (int v = begin - 1; v >= start; v--) {
      Token t = p.token(v);
      boolean verb = t.isVerb() && t.xpos().startsWith("VB") && !p.isQuoted(v) && !isNounLike(v);
      if (!verb) {
        continue;
      }
      if (isRemote(v)) {
        return Optional.empty();
      }
      Optional<Participant> speaker = subject(v);
      boolean entity = speaker.isPresent() && speaker.get().entityKey().isPresent();
      return entity
          ? Optional.of(new Attribution(speaker, "X " + t.lemma() + " around it", false))
          : speaker
              .filter(s -> t.xpos().matches("VBD|VBZ"))
              .map(s -> new Attribution(Optional.of(s), "X " + t.lemma() + " around it", false));
    }
    return Optional.empty();
  }

  /**
   * "Kim would be invited", "the island had been isolated": told of the subject, not said by it.
   */
  private boolean isRemote(int verb) {
    for (int i = Math.max(p.sentenceStart(verb), verb - 4); i < verb; i++) {
      if (p.token(i).xpos().equals("MD") || p.token(i).lemma().equals("be")) {
        return true;
      }
    }
    return p.token(verb).lemma().matches("be|have");
  }

  /** Whether the sentence of a quotation is told from a speaker's view: "would", "had". */
  boolean isFreeIndirect(int quote) {
    int begin = p.begin(quote);
    for (int i = sentenceStart(quote); i < begin; i++) {
      if (p.word(i).matches("would|could|should|had|must|might")) {
        return true;
      }
    }
    return false;
  }
}
