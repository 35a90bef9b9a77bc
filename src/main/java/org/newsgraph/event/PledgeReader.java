package org.newsgraph.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Finds pledges: somebody will do, or says that he will do, what helps or suits another; and
 * threats: he says that he will do harm. No verb names the act; it follows from the future of what
 * is to be done.
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

  private static final Set<EventType> HOSTILE =
      EnumSet.of(
          EventType.STRIKE,
          EventType.ATTACK,
          EventType.INVASION,
          EventType.REJECTION,
          EventType.COERCION,
          EventType.EXPULSION,
          EventType.PROTEST);

  private static final Set<String> PERSONAL = Set.of("it", "he", "she", "they", "we", "i");
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

  /** The pledges and threats of this sentence, given the drafts of its frames and who says what. */
  List<Draft> drafts(List<Draft> framed, List<SaidClause> said) {
    List<Draft> out = new ArrayList<>();
    for (Draft d : framed) {
      predicateOf(d)
          .filter(p -> d.status() == Status.POSSIBLE && isFuture(p) && !isConditional(p))
          .flatMap(p -> announced(d, p, said))
          .ifPresent(out::add);
    }
    for (SaidClause c : said) {
      if (out.isEmpty() && isOwnPlan(c, framed)) {
        List<Participant> targets = demanded(c.speaker(), c.predicate());
        EventType type = targets.isEmpty() ? EventType.PLEDGE : EventType.THREAT;
        out.add(draft(type, List.of(c.speaker()), targets, c.predicate()));
      }
    }
    return out;
  }

  /** What somebody says that he will do, or what the text says that he will do for others. */
  private Optional<Draft> announced(Draft d, int predicate, List<SaidClause> said) {
    boolean welcome = d.type().filter(WELCOME::contains).isPresent();
    boolean hostile = d.type().filter(HOSTILE::contains).isPresent();
    Optional<Participant> speaker =
        said.stream()
            .filter(c -> c.predicate() == clauseOf(predicate) && speaksOfHimself(c))
            .map(SaidClause::speaker)
            .findFirst();
    if (speaker.isPresent() && !demanded(speaker.get(), predicate).isEmpty()) {
      return Optional.of(
          draft(
              EventType.THREAT,
              List.of(speaker.get()),
              demanded(speaker.get(), predicate),
              predicate));
    }
    if (speaker.isPresent() && (welcome || hostile)) {
      EventType type = welcome ? EventType.PLEDGE : EventType.THREAT;
      return Optional.of(draft(type, List.of(speaker.get()), d.targets(), predicate));
    }
    boolean told = d.source().isEmpty() || d.agents().stream().anyMatch(a -> isSource(a, d));
    return welcome && told && !d.agents().isEmpty()
        ? Optional.of(draft(EventType.PLEDGE, d.agents(), d.targets(), predicate))
        : Optional.empty();
  }

  /** The predicate that carries the future: "will", "is willing to". */
  private int clauseOf(int predicate) {
    int up = sentence.token(predicate).head();
    boolean inner = up >= 0 && !hasFuture(predicate) && clauses.hasMark(predicate, "to");
    return inner ? up : predicate;
  }

  /** "said it would ...": a pronoun that nothing else explains is the speaker. */
  private boolean speaksOfHimself(SaidClause c) {
    List<Integer> subjects = clauses.surfaceSubject(c.predicate());
    boolean pronoun =
        subjects.stream()
            .anyMatch(s -> PERSONAL.contains(sentence.token(s).text().toLowerCase(Locale.ROOT)));
    List<Participant> known = reader.participants().of(subjects);
    return pronoun
        && (known.isEmpty() || known.stream().anyMatch(x -> Participants.same(x, c.speaker())));
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
        .anyMatch(a -> FUTURE.contains(a.text().toLowerCase(Locale.ROOT)));
  }

  /**
   * "will close the border unless Mexico acts": the others who are to do something to escape it.
   */
  private List<Participant> demanded(Participant speaker, int predicate) {
    return sentence.children(predicate, "advcl").stream()
        .filter(c -> c.index() > predicate && clauses.hasMark(c.index(), "unless"))
        .flatMap(c -> clauses.surfaceSubject(c.index()).stream())
        .filter(reading::isActor)
        .flatMap(i -> reader.participants().of(List.of(i)).stream())
        .filter(x -> !Participants.same(x, speaker))
        .toList();
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
    return speaksOfHimself(c);
  }

  private Draft draft(
      EventType type, List<Participant> agents, List<Participant> targets, int predicate) {
    List<Participant> others =
        targets.stream()
            .filter(t -> agents.stream().noneMatch(a -> Participants.same(a, t)))
            .toList();
    return new Draft(
        Optional.of(type),
        Optional.empty(),
        agents,
        others,
        Optional.empty(),
        reader.dateOfSaying(predicate),
        Status.ACTUAL,
        Optional.empty(),
        sentence.index(),
        sentence.token(predicate).span(),
        "utterance.future",
        List.of("rule utterance.future at \"" + sentence.token(predicate).text() + "\""));
  }
}
