package org.newsgraph.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Who does what a noun names, where the noun itself does not say: whoever is found guilty of the
 * bombing, blamed for it, claims it, threatens it or calls it off.
 */
final class Doers {
  private static final Set<String> GUILTY =
      Set.of("guilty", "responsible", "culpable", "liable", "accountable", "answerable");

  /** Verbs that lay a deed at somebody's door; without a verdict of the article's own. */
  private static final Set<String> ACCUSING =
      Set.of(
          ("accuse suspect blame fault charge indict convict prosecute try sue arrest detain jail"
                  + " imprison sentence wanted")
              .split(" "));

  /** Verbs that take the deed for granted: "criticised Israel for the strike". */
  private static final Set<String> JUDGING =
      Set.of(
          ("criticise criticize condemn denounce rebuke censure slam blast lambast lambaste punish"
                  + " sanction penalise penalize blacklist praise thank applaud commend attack"
                  + " chide scold castigate reprimand congratulate")
              .split(" "));

  private static final Set<String> PINNING =
      Set.of("blame", "pin", "attribute", "ascribe", "impute");

  /** Nouns of somebody's will: what stands behind "of" he means to do himself. */
  private static final Set<String> WILL =
      Set.of("threat", "promise", "pledge", "offer", "plan", "vow", "announcement", "hint");

  /** Verbs of somebody's will about his own deed. */
  private static final Set<String> WILLING =
      Set.of(
          ("threaten plan consider mull ponder weigh contemplate envisage eye study prepare promise"
                  + " authorise authorize order call cancel scrap shelve abort postpone defer"
                  + " hint rule intensify expand escalate prolong extend suspend")
              .split(" "));

  /** Verbs that say so with their particle only: "called off". */
  private static final Map<String, String> PARTICLES = Map.of("call", "off", "rule", "out");

  /** What nobody does to others by himself, or only by saying or voting. */
  private static final Set<EventType> ELSE = EnumSet.of(EventType.ELECTION, EventType.RESIGNATION);

  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;
  private final StatusReader statuses;

  Doers(Reading reading, StatusReader statuses) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
    this.statuses = statuses;
  }

  /**
   * Somebody who does it.
   *
   * @param heads who
   * @param charged whether it is only said of him
   * @param accuser who says so
   */
  record Doer(List<Integer> heads, boolean charged, List<Integer> accuser) {}

  /** Who does what this match's noun names, if something around the noun tells. */
  Optional<Doer> of(FrameMatch m) {
    Token n = sentence.token(m.predicate());
    Optional<EventType> type = m.frame().type();
    boolean deed =
        type.isPresent()
            && !ELSE.contains(type.get())
            && !SpeechActs.JOINT.contains(type.get())
            && !SpeechActs.VERBAL.contains(type.get());
    if (!deed || n.isVerb() || n.head() < 0) {
      return Optional.empty();
    }
    Token first = n.is("conj") ? sentence.token(n.head()) : n;
    return around(first, type.get()).filter(d -> d.heads().stream().anyMatch(reading::isActor));
  }

  private Optional<Doer> around(Token n, EventType type) {
    Optional<Doer> pinned = pinnedBehind(n);
    if (pinned.isPresent() || n.head() < 0) {
      return pinned;
    }
    Token up = sentence.token(n.head());
    String preposition = clauses.preposition(n.index());
    boolean object = clauses.logicalObject(up.index()).contains(n.index());
    if (statuses.isNegated(up.index())) {
      return Optional.empty();
    }
    if (preposition.equals("behind")) {
      return doer(clauses.surfaceSubject(n.index()));
    }
    if (object && up.isVerb()) {
      return asObject(up, type);
    }
    boolean of = Set.of("of", "for", "over", "with", "at", "in").contains(preposition);
    if (!of) {
      return Optional.empty();
    }
    if (GUILTY.contains(up.lemma())) {
      return guilty(up);
    }
    return up.isVerb() ? charged(up, preposition) : ownedBy(up, preposition);
  }

  /** "blamed the attack on Iran", "threatened strikes". */
  private Optional<Doer> asObject(Token verb, EventType type) {
    if (PINNING.contains(verb.lemma())) {
      return pinned(verb.index());
    }
    List<Integer> subject = clauses.logicalSubject(verb.index());
    String particle = PARTICLES.get(verb.lemma());
    boolean whole =
        particle == null
            || sentence.children(verb.index()).stream().anyMatch(c -> c.lemma().equals(particle));
    return whole && WILLING.contains(verb.lemma()) && !SpeechActs.BALLOTS.contains(type)
        ? doer(subject)
        : Optional.empty();
  }

  /** "is guilty of", "found the army guilty of". */
  private Optional<Doer> guilty(Token adjective) {
    if (sentence.child(adjective.index(), "cop").isPresent()) {
      return doer(clauses.surfaceSubject(adjective.index()));
    }
    Token verb = adjective.head() < 0 ? adjective : sentence.token(adjective.head());
    if (!verb.isVerb() || statuses.isNegated(verb.index())) {
      return Optional.empty();
    }
    List<Integer> whom = clauses.logicalObject(verb.index());
    return Optional.of(new Doer(whom, true, clauses.logicalSubject(verb.index())));
  }

  private Optional<Doer> charged(Token verb, String preposition) {
    boolean accusing = ACCUSING.contains(verb.lemma());
    boolean with = preposition.equals("with") && !verb.lemma().equals("charge");
    if (verb.lemma().equals("threaten") && preposition.equals("with")
        || verb.lemma().equals("hint") && preposition.equals("at")) {
      return doer(clauses.logicalSubject(verb.index()));
    }
    if (with || !accusing && !JUDGING.contains(verb.lemma())) {
      return Optional.empty();
    }
    List<Integer> whom =
        clauses.logicalObject(verb.index()).stream().filter(reading::isActor).toList();
    return Optional.of(
        new Doer(whom, accusing, accusing ? clauses.logicalSubject(verb.index()) : List.of()));
  }

  /** "bears responsibility for the attack", "Ankara's threat of strikes". */
  private Optional<Doer> ownedBy(Token noun, String preposition) {
    boolean bears =
        noun.lemma().equals("responsibility")
            && noun.is("obj")
            && noun.head() >= 0
            && sentence.token(noun.head()).lemma().equals("bear");
    if (bears) {
      return doer(clauses.logicalSubject(noun.head()));
    }
    if (!WILL.contains(noun.lemma()) || !preposition.equals("of")) {
      return Optional.empty();
    }
    List<Integer> owners = new ArrayList<>(clauses.heads(noun.index(), "nmod:poss"));
    owners.addAll(clauses.obliques(noun.index(), "by"));
    owners.addAll(clauses.heads(noun.index(), "amod"));
    owners.addAll(clauses.heads(noun.index(), "compound"));
    return doer(owners.stream().filter(reading::isActor).toList());
  }

  /** "an attack that the army pinned on rebels", "the bombing blamed on Iran". */
  private Optional<Doer> pinnedBehind(Token n) {
    return sentence.children(n.index(), "acl").stream()
        .filter(v -> PINNING.contains(v.lemma()))
        .findFirst()
        .flatMap(v -> pinned(v.index()));
  }

  private Optional<Doer> pinned(int verb) {
    List<Integer> whom = new ArrayList<>(clauses.obliques(verb, "on"));
    whom.addAll(clauses.obliques(verb, "to"));
    List<Integer> accuser = clauses.logicalSubject(verb);
    return whom.isEmpty() ? Optional.empty() : Optional.of(new Doer(whom, true, accuser));
  }

  private static Optional<Doer> doer(List<Integer> heads) {
    return heads.isEmpty() ? Optional.empty() : Optional.of(new Doer(heads, false, List.of()));
  }
}
