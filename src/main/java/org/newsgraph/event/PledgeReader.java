package org.newsgraph.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Finds pledges: somebody will do, or says that he will do, what helps or suits another. No verb
 * names the act; it follows from the future of what is to be done.
 */
final class PledgeReader {
  private static final Set<EventType> WELCOME =
      EnumSet.of(
          EventType.AID,
          EventType.SUPPORT,
          EventType.COOPERATION,
          EventType.CONCESSION,
          EventType.CEASEFIRE,
          EventType.WITHDRAWAL,
          EventType.SANCTION_RELIEF,
          EventType.MEETING,
          EventType.NEGOTIATION,
          EventType.VISIT);

  private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll", "’ll");
  private static final Set<String> READY = Set.of("willing", "ready", "prepared", "determined");

  private final SentenceReader reader;
  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;

  PledgeReader(SentenceReader reader) {
    this.reader = reader;
    this.reading = reader.reading();
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
  }

  /** The pledges of this sentence, given the drafts of its frames and who says what. */
  List<Draft> drafts(List<Draft> framed, List<SaidClause> said) {
    List<Draft> out = new ArrayList<>();
    for (Draft d : framed) {
      boolean told = d.source().isEmpty() || d.agents().stream().anyMatch(a -> isSource(a, d));
      if (d.type().filter(WELCOME::contains).isPresent()
          && d.status() == Status.POSSIBLE
          && !d.agents().isEmpty()
          && told) {
        predicateOf(d)
            .filter(p -> isFuture(p) && !isConditional(p))
            .ifPresent(p -> out.add(pledge(d.agents(), d.targets(), p)));
      }
    }
    for (SaidClause c : said) {
      if (out.isEmpty() && isOwnPlan(c, framed)) {
        out.add(pledge(List.of(c.speaker()), List.of(), c.predicate()));
      }
    }
    return out;
  }

  private static boolean isSource(Participant agent, Draft d) {
    return d.source().filter(s -> Participants.same(agent, s)).isPresent();
  }

  private Optional<Integer> predicateOf(Draft d) {
    return sentence.tokens().stream()
        .filter(t -> t.span().equals(d.trigger()))
        .map(Token::index)
        .findFirst();
  }

  /** "will send", "is willing to send", "promised to send". */
  private boolean isFuture(int predicate) {
    int verb = predicate;
    Token t = sentence.token(verb);
    if (!t.isVerb() && t.head() >= 0 && t.is("obj")) {
      verb = t.head();
    }
    if (hasFuture(verb) && !reader.statuses().isNegated(verb)) {
      return true;
    }
    int up = sentence.token(verb).head();
    boolean inner = up >= 0 && clauses.hasMark(verb, "to");
    return inner
        && !reader.statuses().isNegated(up)
        && (hasFuture(up) && reading.inClass(up, "implicative")
            || READY.contains(sentence.token(up).lemma()));
  }

  private boolean hasFuture(int verb) {
    return sentence.children(verb, "aux").stream()
        .anyMatch(a -> FUTURE.contains(a.text().toLowerCase(java.util.Locale.ROOT)));
  }

  private boolean isConditional(int predicate) {
    return clauses.hasMark(predicate, "if") || clauses.hasMark(predicate, "whether");
  }

  /** "said it would hand over the files": the speaker's own future, unless it is hostile. */
  private boolean isOwnPlan(SaidClause c, List<Draft> framed) {
    int p = c.predicate();
    boolean framedOtherwise =
        framed.stream().anyMatch(d -> d.trigger().equals(sentence.token(p).span()));
    if (framedOtherwise || !sentence.token(p).isVerb() || !isFuture(p) || isConditional(p)) {
      return false;
    }
    List<Integer> subjects = clauses.surfaceSubject(p);
    boolean pronoun =
        subjects.stream()
            .anyMatch(s -> sentence.token(s).upos().equals("PRON"));
    return pronoun
        && reader.participants().of(subjects).stream()
            .anyMatch(x -> Participants.same(x, c.speaker()));
  }

  private Draft pledge(List<Participant> agents, List<Participant> targets, int predicate) {
    return new Draft(
        Optional.of(EventType.PLEDGE),
        Optional.empty(),
        agents,
        targets,
        Optional.empty(),
        reader.dateOfSaying(predicate),
        Status.ACTUAL,
        Optional.empty(),
        sentence.index(),
        sentence.token(predicate).span(),
        "utterance.pledge",
        List.of("rule utterance.pledge at \"" + sentence.token(predicate).text() + "\""));
  }
}
