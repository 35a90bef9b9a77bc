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
 * Reads threats that no verb names: somebody says that he, or his state, will do harm if another
 * does or does not do something ("Iran will close the strait if it is attacked, its navy chief
 * said").
 */
final class ConditionalThreats {
  private static final String RULE = "utterance.conditional-threat";
  private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll", "’ll", "'d");
  private static final Set<String> OWN = Set.of("we", "i");
  private static final Set<String> PERSONAL = Set.of("it", "he", "she", "they");

  private static final Set<EventType> HOSTILE =
      EnumSet.of(
          EventType.STRIKE,
          EventType.ATTACK,
          EventType.INVASION,
          EventType.COERCION,
          EventType.EXPULSION,
          EventType.SANCTION,
          EventType.DIPLOMATIC_BREAK,
          EventType.ARREST,
          EventType.DEPLOYMENT,
          EventType.WITHDRAWAL);

  private static final Set<String> HARM =
      Set.of(
          "fire",
          "shoot",
          "block",
          "close",
          "shut",
          "cut",
          "destroy",
          "sink",
          "seize",
          "burn",
          "kill",
          "punish",
          "break",
          "crush",
          "annihilate",
          "hit",
          "strike",
          "bomb",
          "attack",
          "march",
          "invade",
          "tear",
          "suspend",
          "halt",
          "veto",
          "boycott",
          "expel",
          "arrest",
          "hang",
          "retaliate",
          "respond",
          "react",
          "flatten",
          "raze",
          "turn",
          "freeze",
          "intervene",
          "blockade",
          "reciprocate",
          "fight",
          "storm",
          "pull",
          "walk",
          "withhold",
          "disarm",
          "execute",
          "pay",
          "revoke",
          "cancel",
          "scrap");

  private final SentenceReader reader;
  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;

  ConditionalThreats(SentenceReader reader) {
    this.reader = reader;
    this.reading = reader.reading();
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
  }

  /** The threats of said clauses that are not read as threats already. */
  List<Draft> drafts(List<Draft> known, List<SaidClause> said) {
    UtteranceDrafts acts = new UtteranceDrafts(reader);
    return said.stream()
        .filter(c -> known.stream().noneMatch(d -> d.is(EventType.THREAT)))
        .filter(c -> isFuture(c.predicate()) && harms(c.predicate(), known))
        .filter(c -> hasCondition(c.predicate()) && isOwn(c))
        .map(c -> acts.draft(EventType.THREAT, agents(c), List.of(), c.predicate(), RULE))
        .limit(1)
        .toList();
  }

  /** The speaker and the state that he speaks for, which his threat is not aimed at. */
  private List<Participant> agents(SaidClause c) {
    List<Participant> out = new ArrayList<>(List.of(c.speaker()));
    for (int s : clauses.surfaceSubject(c.predicate())) {
      reader.participants().of(List.of(s)).stream()
          .filter(x -> x.entityKey().isPresent() && !Participants.same(x, c.speaker()))
          .forEach(out::add);
    }
    return out;
  }

  private boolean isFuture(int p) {
    return sentence.token(p).isVerb()
        && !reader.statuses().isNegated(p)
        && sentence.children(p, "aux").stream()
            .anyMatch(a -> FUTURE.contains(a.text().toLowerCase(Locale.ROOT)));
  }

  private boolean harms(int p, List<Draft> known) {
    return HARM.contains(sentence.token(p).lemma())
        || known.stream()
            .anyMatch(
                d ->
                    d.trigger().equals(sentence.token(p).span())
                        && d.type().filter(HOSTILE::contains).isPresent());
  }

  /** "if", "unless", "should" before its subject: a clause that says when it will be done. */
  private boolean hasCondition(int p) {
    return sentence.children(p, "advcl").stream()
        .anyMatch(
            c ->
                clauses.hasMark(c.index(), "if")
                    || clauses.hasMark(c.index(), "unless")
                    || isInverted(c.index()));
  }

  private boolean isInverted(int verb) {
    return sentence.children(verb, "aux").stream()
        .anyMatch(
            a ->
                a.text().equalsIgnoreCase("should")
                    && clauses.heads(verb, "nsubj").stream().anyMatch(s -> s > a.index()));
  }

  /** Whether the speaker speaks of himself or of the state or body that he speaks for. */
  private boolean isOwn(SaidClause c) {
    List<Integer> subjects = clauses.surfaceSubject(c.predicate());
    for (int s : subjects) {
      String word = sentence.token(s).text().toLowerCase(Locale.ROOT);
      List<Participant> known = reader.participants().of(List.of(s));
      if (OWN.contains(word) || PERSONAL.contains(word) && known.isEmpty()) {
        return true;
      }
      if (known.stream().anyMatch(x -> Participants.same(x, c.speaker()))
          || speaksFor(c.speaker(), s)) {
        return true;
      }
    }
    return false;
  }

  /** "Romania will ..., its defence minister said", "the cabinet resolved": no name of another. */
  private boolean speaksFor(Participant speaker, int subject) {
    Optional<Integer> head =
        sentence.tokens().stream()
            .filter(t -> speaker.span().filter(x -> x.contains(t.span().begin())).isPresent())
            .map(Token::index)
            .filter(i -> reading.inClass(i, "title") || reading.inClass(i, "government"))
            .reduce((a, b) -> b);
    boolean unnamed = speaker.label().chars().noneMatch(Character::isUpperCase);
    return unnamed
        && head.isPresent()
        && reading.entityAt(subject).isPresent()
        && reading.isActor(subject);
  }
}
