package org.newsgraph.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Reads denials that no verb of denying names: "insisted that its jets had not struck the camp",
 * "said it had never sold arms", "there are no Russian soldiers there".
 */
final class DenialReader {
  /** What nobody is charged with: "has never seen such a storm", "has never wavered". */
  private static final Set<String> NO_CHARGE =
      Set.of(
          "see",
          "hear",
          "forget",
          "feel",
          "know",
          "experience",
          "think",
          "imagine",
          "doubt",
          "lose",
          "cease",
          "stop",
          "waver",
          "rest",
          "surrender",
          "abandon",
          "recognise",
          "recognize",
          "accept",
          "regret",
          "be",
          "give",
          "give_up",
          "fail",
          "believe",
          "understand",
          "expect",
          "win",
          "reach",
          "become",
          "get",
          "need",
          "have",
          "like",
          "love",
          "trust",
          "come");

  /** "had not sent a soldier": a charge where it is told of what is past. */
  private static final Set<String> PAST_CHARGE =
      Set.of(
          "send",
          "supply",
          "sell",
          "order",
          "plan",
          "intend",
          "seek",
          "ask",
          "request",
          "authorise",
          "authorize",
          "provide",
          "deliver",
          "receive",
          "pay",
          "promise",
          "fire",
          "cross",
          "enter",
          "start",
          "begin",
          "launch",
          "give",
          "approve",
          "instruct",
          "cause",
          "transfer",
          "ship",
          "deploy",
          "hit",
          "touch",
          "close",
          "block",
          "cut");

  private static final Set<String> PERSONAL = Set.of("it", "he", "she", "they", "we", "i");

  private final SentenceReader reader;
  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;
  private final UtteranceDrafts acts;
  private final OwnVoice voice;

  DenialReader(SentenceReader reader, UtteranceDrafts acts) {
    this.reader = reader;
    this.reading = reader.reading();
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
    this.acts = acts;
    this.voice = new OwnVoice(reading.article());
  }

  /** The denial that a said clause makes, if it does. */
  Optional<Draft> of(SaidClause c, List<Draft> framed) {
    int p = c.predicate();
    if (hasModal(p)
        || !(isNotGuilty(c) || isFlat(p) || isHarmDenied(p, framed) || isContradiction(c))) {
      return Optional.empty();
    }
    String words =
        sentence
            .text(sentence.leftEdge(p), sentence.rightEdge(p))
            .replaceFirst("^(?:(?:and|but|or|that)\\s+)+", "");
    Participant charge = new Participant(words, Optional.empty(), Optional.empty());
    return Optional.of(
        acts.act(EventType.DENIAL, c.speaker(), List.of(charge), p, "utterance.denial"));
  }

  /** "was not behind the attack", "was not to blame": an accusation turned down. */
  private boolean isNotGuilty(SaidClause c) {
    int p = c.predicate();
    return reader.statuses().isNegated(p)
        && reader
            .said(p)
            .flatMap(m -> m.frame().type())
            .filter(EventType.ACCUSATION::equals)
            .isPresent()
        && isOwnSide(c);
  }

  private boolean hasModal(int p) {
    return sentence.children(p, "aux").stream().anyMatch(a -> a.xpos().equals("MD"))
        || clauses.hasMark(p, "if");
  }

  private boolean isHarmDenied(int p, List<Draft> framed) {
    return reader.statuses().isNegated(p)
        && framed.stream()
            .anyMatch(
                d ->
                    d.trigger().equals(sentence.token(p).span())
                        && d.type().filter(SpeechActs.HARM::contains).isPresent()
                        && d.status() == Status.DENIED);
  }

  /** "insists it has no missiles there", "said no such warning had been received". */
  private boolean isFlat(int p) {
    if (!isNegated(p)) {
      return false;
    }
    boolean noSuch =
        clauses.surfaceSubject(p).stream()
            .flatMap(s -> sentence.children(s).stream())
            .anyMatch(c -> c.text().equalsIgnoreCase("such"));
    return noSuch || isInsisted(p);
  }

  private boolean isInsisted(int p) {
    Token t = sentence.token(p);
    return t.is("ccomp") && t.head() >= 0 && reading.inClass(t.head(), "insisting")
        || sentence.children(p, "parataxis").stream()
            .anyMatch(c -> reading.inClass(c.index(), "insisting"));
  }

  private boolean isNegated(int p) {
    return reader.statuses().isNegated(p) || hasNoObject(p);
  }

  private boolean hasNoObject(int p) {
    return sentence.children(p, "obj").stream().anyMatch(o -> hasNo(o.index()));
  }

  private boolean hasNo(int noun) {
    return sentence.children(noun, "det").stream().anyMatch(d -> d.text().equalsIgnoreCase("no"));
  }

  /** What a side says that it does not do, or that it has not done. */
  private boolean isContradiction(SaidClause c) {
    int p = c.predicate();
    Token t = sentence.token(p);
    if (t.lemma().equals("be") || isThere(p)) {
      return isAbsent(p, c);
    }
    if (!t.isVerb() || !isNegated(p) || !isOwnSide(c)) {
      return false;
    }
    boolean past = t.xpos().equals("VBD") || t.xpos().equals("VBN") || hasAux(p, "did");
    boolean never =
        sentence.children(p, "advmod").stream().anyMatch(a -> a.lemma().equals("never"));
    boolean charge = reading.inClass(p, "wrongdoing") || reading.inClass(p, "deniable");
    boolean holds =
        t.lemma().equals("have")
            && sentence.children(p, "obj").stream()
                .anyMatch(o -> hasNo(o.index()) && reading.inClass(o.index(), "deniable"));
    return charge
        || holds
        || past && PAST_CHARGE.contains(t.lemma())
        || past && never && !NO_CHARGE.contains(t.lemma());
  }

  private boolean hasAux(int p, String form) {
    return sentence.children(p, "aux").stream().anyMatch(a -> a.text().equalsIgnoreCase(form));
  }

  private boolean isThere(int p) {
    return sentence.children(p).stream()
        .anyMatch(c -> c.text().equalsIgnoreCase("there") && c.index() < p && !c.is("advmod"));
  }

  /** "there are no Russian soldiers in Crimea": of one's own, or insisted on. */
  private boolean isAbsent(int p, SaidClause c) {
    for (Token s : sentence.children(p)) {
      boolean subject = s.is("nsubj") && s.index() > p || s.is("nsubj") && hasNo(s.index());
      if (subject && hasNo(s.index()) && reading.inClass(s.index(), "deniable")) {
        return isInsisted(p) || mentionsOwn(s.index(), c) || mentionsOwn(p, c);
      }
    }
    return false;
  }

  private boolean mentionsOwn(int head, SaidClause c) {
    for (int i = sentence.leftEdge(head); i <= sentence.rightEdge(head); i++) {
      if (reader.participants().of(List.of(i)).stream().anyMatch(x -> isOwn(c.speaker(), x))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the speaker tells it of himself or of those for whom he speaks. */
  private boolean isOwnSide(SaidClause c) {
    for (int s : clauses.logicalSubject(c.predicate())) {
      List<Participant> known = reader.participants().of(List.of(s));
      String word = sentence.token(s).text().toLowerCase(Locale.ROOT);
      boolean possessed =
          sentence.children(s, "nmod:poss").stream().anyMatch(x -> x.xpos().equals("PRP$"));
      if (PERSONAL.contains(word) && known.isEmpty()
          || possessed
          || known.stream().anyMatch(x -> isOwn(c.speaker(), x))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwn(Participant speaker, Participant subject) {
    return Participants.same(speaker, subject) || voice.speaksFor(speaker, subject);
  }
}
