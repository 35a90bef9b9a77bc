package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.TextSpan;
import org.newsgraph.event.frame.Effect;
import org.newsgraph.event.frame.FrameLexicon;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.EntityType;

/** Reads the events and stances that the frames of one sentence make. */
final class SentenceReader {
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "my", "our");

  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Participants participants;
  private final FrameMatcher matcher;
  private final Agency agency;
  private final Companions companions;
  private final Claimants claimants;
  private final Doers nounDoers;
  private final Outlook outlook;
  private final FrameMatch[] matches;
  private final StatusReader statuses;
  private final TimeResolver times;
  private final Speech speech;
  private final Recounts counts;
  private final Reports reports;

  SentenceReader(Reading reading, FrameLexicon lexicon, TimeResolver times, Speech speech) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.participants = new Participants(reading);
    this.agency = new Agency(reading, lexicon);
    this.companions = new Companions(reading);
    this.claimants = new Claimants(reading);
    this.times = times;
    this.speech = speech;
    this.matcher = new FrameMatcher(lexicon, reading);
    this.matches = new FrameMatch[sentence.size()];
    for (int i = 0; i < matches.length; i++) {
      List<FrameMatch> at = matcher.at(i);
      matches[i] = at.isEmpty() ? null : at.get(0);
    }
    this.counts = new Recounts(reading);
    this.statuses = new StatusReader(reading, participants, matches);
    this.outlook = new Outlook(reading);
    this.nounDoers = new Doers(reading, statuses);
    this.reports = new Reports(reading, matches);
  }

  FrameMatch match(int token) {
    return matches[token];
  }

  /** What somebody does by saying this. */
  Optional<FrameMatch> said(int token) {
    return matcher.said(token);
  }

  Reading reading() {
    return reading;
  }

  Participants participants() {
    return participants;
  }

  StatusReader statuses() {
    return statuses;
  }

  Optional<PartialDate> dateOf(int predicate) {
    return times.dateOf(sentence, predicate);
  }

  Optional<PartialDate> dateOfSaying(int predicate) {
    return times.dateOfSaying(sentence, predicate);
  }

  /** The drafts of this sentence: of its frames, then of what is done by saying. */
  List<Draft> drafts() {
    List<Draft> out = framed();
    List<Draft> framed = List.copyOf(out);
    List<SaidClause> said = new SaidClauses(this, speech).find();
    out.addAll(new UtteranceReader(this, speech).drafts(framed, said));
    out.addAll(new PledgeReader(this).drafts(framed, said));
    List<Draft> threats = new ConditionalThreats(this).drafts(out, said);
    out.removeIf(
        d ->
            d.is(EventType.PLEDGE)
                && threats.stream().anyMatch(t -> t.trigger().equals(d.trigger())));
    out.addAll(threats);
    ParseTrace trace = new ParseTrace(sentence, times.expressions(sentence));
    Threatened threatened = new Threatened(this);
    return out.stream().map(threatened::of).map(trace::of).toList();
  }

  private List<Draft> framed() {
    List<Draft> out = new ArrayList<>();
    for (FrameMatch m : matches) {
      if (m != null && m.frame().makesFacts() && !counts.isCounted(m) && !reports.isNone(m)) {
        draft(m)
            .filter(d -> !reports.isBackground(m, d))
            .map(d -> mutual(d, m))
            .ifPresent(out::addAll);
      }
    }
    return out;
  }

  /** "the two accused each other": each of them acts, and each suffers it. */
  private List<Draft> mutual(Draft d, FrameMatch m) {
    boolean joint = d.type().filter(SpeechActs.JOINT::contains).isPresent();
    if (joint || d.agents().size() != 2 || !participants.areReciprocal(m.targets())) {
      return List.of(d);
    }
    List<Participant> one = d.agents().subList(0, 1);
    List<Participant> other = d.agents().subList(1, 2);
    return List.of(d.withAgents(one).withTargets(other), d.withAgents(other).withTargets(one));
  }

  private Optional<Draft> draft(FrameMatch m) {
    List<Integer> actors =
        m.agents().stream()
            .filter(a -> !sentence.token(a).isVerb())
            .flatMap(a -> authorOf(a).stream())
            .distinct()
            .toList();
    boolean ballot = m.frame().type().filter(SpeechActs.BALLOTS::contains).isPresent();
    Optional<Doers.Doer> doer = actors.isEmpty() ? nounDoers.of(m) : Optional.empty();
    actors = doer.map(Doers.Doer::heads).orElse(actors);
    if (isVerbal(m) || ballot) {
      actors = agency.speakers(actors, ballot);
    }
    List<Integer> acting = new ArrayList<>(actors);
    boolean joint = m.frame().type().filter(SpeechActs.JOINT::contains).isPresent();
    acting.addAll(companions.of(m.predicate(), m.agents(), joint));
    boolean harm = m.frame().type().filter(SpeechActs.FORCE::contains).isPresent();
    List<Integer> doers = agency.actors(harm ? agency.doers(acting) : acting, ballot);
    List<Integer> owning = harm ? claimants.of(m) : List.<Integer>of();
    TextSpan trigger = sentence.token(m.predicate()).span();
    // "those who voted no": whoever is told by nothing but the deed itself
    List<Participant> agents =
        people(doers.isEmpty() ? owning : doers).stream()
            .filter(a -> a.entityKey().isPresent() || !holds(a, trigger))
            .sorted(java.util.Comparator.comparingInt(a -> joint ? begin(a) : 0))
            .toList();
    boolean denies = m.frame().type().filter(EventType.DENIAL::equals).isPresent();
    List<Participant> targets =
        SpeechActs.isOnPeople(m.frame().type())
            ? victims(targets(m))
            : denies ? participants.denied(targets(m), m.predicate()) : people(targets(m));
    boolean stance = m.frame().type().isEmpty() && m.frame().attitude().isPresent();
    if (targets.isEmpty()
        && (stance || m.frame().type().filter(ThingReferences::mayConcernThing).isPresent())) {
      targets = participants.pointing(m.targets());
    }
    boolean accident = harm && agency.isAccident(m.predicate());
    if (accident || !isTold(m, agents, targets) || isWordOfText(m, actors)) {
      return Optional.empty();
    }
    boolean onText = m.frame().type().filter(SpeechActs.ON_TEXTS::contains).isPresent();
    targets =
        targets.stream()
            .filter(t -> agents.stream().noneMatch(a -> Participants.same(a, t)))
            .filter(t -> !(onText && isActor(t)))
            .toList();
    Optional<PartialDate> date = times.dateOf(sentence, m.predicate());
    StatusReading told = statuses.of(m.predicate(), isVerbal(m));
    boolean owned = !owning.isEmpty() && owning.containsAll(doers);
    StatusReading vouched = Claimants.vouched(told, m.frame(), owned, agents);
    StatusReading status = charged(outlook.of(vouched, date, m.predicate()), doer);
    // "the French draft": it is there, whatever the sentence says of it
    boolean presupposed = m.frame().inherent().filter(i -> i == Status.ACTUAL).isPresent();
    List<String> why = new ArrayList<>();
    why.add("frame " + m.frame().id() + " at \"" + sentence.token(m.predicate()).text() + "\"");
    why.addAll(status.reasons());
    Draft d =
        new Draft(
            m.frame().type(),
            m.frame().attitude(),
            agents,
            targets,
            Matter.of(m, reading),
            date,
            presupposed
                ? Status.ACTUAL
                : m.frame()
                    .inherent()
                    .filter(i -> status.status() == Status.ACTUAL)
                    .orElse(status.status()),
            presupposed ? Optional.empty() : status.source(),
            sentence.index(),
            trigger,
            m.frame().id(),
            why);
    return Optional.of(speech.attribute(d, trigger));
  }

  /** "found the army guilty of the raid": so says who found it. */
  private StatusReading charged(StatusReading s, Optional<Doers.Doer> doer) {
    if (s.status() != Status.ACTUAL || doer.filter(Doers.Doer::charged).isEmpty()) {
      return s;
    }
    Optional<Participant> accuser = people(doer.get().accuser()).stream().findFirst();
    List<String> why = new ArrayList<>(s.reasons());
    why.add("claimed: laid at somebody's door");
    return new StatusReading(Status.CLAIMED, accuser, why);
  }

  /** "sent drones to have a look": an infinitive is a purpose, not a place. */
  private List<Integer> targets(FrameMatch m) {
    if (m.targets().isEmpty() && m.frame().type().filter(EventType.STRIKE::equals).isPresent()) {
      return new Impacts(reading).of(m.predicate());
    }
    boolean things = m.frame().type().filter(SpeechActs.ON_THINGS::contains).isPresent();
    List<Integer> nouns = m.targets().stream().filter(t -> !sentence.token(t).isVerb()).toList();
    return things || !nouns.isEmpty() ? nouns : m.targets();
  }

  /** Whether the text gives enough: somebody who acts, or for violence somebody who suffers it. */
  private boolean isTold(FrameMatch m, List<Participant> agents, List<Participant> targets) {
    if (!agents.isEmpty()) {
      return true;
    }
    if (m.frame().type().filter(SpeechActs.BALLOTS::contains).isPresent()) {
      boolean veto = m.frame().type().filter(EventType.VETO::equals).isPresent();
      return veto && !targets.isEmpty() && statuses.isNegated(m.predicate());
    }
    Optional<EventType> type = m.frame().type();
    boolean agentWanted = !m.frame().agent().alternatives().isEmpty();
    boolean byItself =
        type.isPresent()
            && !SpeechActs.VERBAL.contains(type.get())
            && m.frame().attitude().isEmpty();
    return byItself && !targets.isEmpty() && !(agentWanted && m.frame().agent().required());
  }

  private boolean isActor(Participant p) {
    return p.entityKey()
        .map(k -> reading.article().entity(k).type())
        .filter(t -> t == EntityType.STATE || t == EntityType.PERSON)
        .isPresent();
  }

  private static int begin(Participant p) {
    return p.span().map(TextSpan::begin).orElse(0);
  }

  private static boolean holds(Participant p, TextSpan trigger) {
    return p.span().filter(s -> s.contains(trigger.begin())).isPresent();
  }

  private static boolean isVerbal(FrameMatch m) {
    return m.frame().type().filter(SpeechActs.VERBAL::contains).isPresent();
  }

  /** "a draft condemning the attack": what a text says is not an act of somebody. */
  private boolean isWordOfText(FrameMatch m, List<Integer> actors) {
    return isVerbal(m)
        && !actors.isEmpty()
        && actors.stream()
            .allMatch(a -> reading.inClass(a, "text") && reading.entityAt(a).isEmpty());
  }

  /** "arrested nine Syrians": these are people, not their state. */
  private List<Participant> victims(List<Integer> heads) {
    List<Participant> out = new ArrayList<>();
    for (int h : heads) {
      if (agency.areNationals(h)) {
        reading.clauses().conjuncts(h).forEach(c -> out.add(participants.described(c)));
        out.addAll(participants.members(h));
      } else {
        out.addAll(people(List.of(h)));
      }
    }
    return out.stream().distinct().toList();
  }

  private List<Participant> people(List<Integer> heads) {
    List<Participant> out = new ArrayList<>();
    for (int h : heads) {
      Token t = sentence.token(h);
      // "US" is a state, "us" is not
      boolean firstPerson =
          !t.text().equals("US")
              && FIRST_PERSON.contains(t.text().toLowerCase(java.util.Locale.ROOT));
      List<Participant> found =
          firstPerson
              ? speech.speakerAt(t.span().begin()).map(List::of).orElse(List.of())
              : participants.of(List.of(h));
      for (Participant p : found) {
        if (out.stream().noneMatch(o -> Participants.same(o, p))) {
          out.add(p);
        }
      }
    }
    return out;
  }

  /** "signed a decree imposing ...", "issued a statement condemning ...": its authors do it. */
  private List<Integer> authorOf(int head) {
    int up = sentence.token(head).head();
    boolean text = reading.inClass(head, "text") && reading.entityAt(head).isEmpty() && up >= 0;
    boolean theirs =
        text
            && (isPassed(up) || reading.inClass(up, "publishing"))
            && reading.clauses().logicalObject(up).contains(head);
    List<Integer> authors = theirs ? reading.clauses().logicalSubject(up) : List.of();
    return authors.isEmpty() ? List.of(head) : authors;
  }

  private boolean isPassed(int verb) {
    return matches[verb] != null
        && matches[verb]
            .frame()
            .type()
            .filter(t -> t == EventType.ADOPTION || t == EventType.AGREEMENT)
            .isPresent();
  }

  /** Whether a verb reports speech. */
  boolean isSpeech(int token) {
    return matches[token] != null && matches[token].frame().effect() == Effect.CLAIMED;
  }
}
