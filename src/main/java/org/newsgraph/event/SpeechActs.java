package org.newsgraph.event;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which events are done by saying so, and which stance each implies. */
final class SpeechActs {
  /** Events that consist in somebody's saying something. */
  static final Set<EventType> VERBAL =
      EnumSet.of(
          EventType.ACCUSATION,
          EventType.CONDEMNATION,
          EventType.PRAISE,
          EventType.SUPPORT,
          EventType.DEMAND,
          EventType.DENIAL,
          EventType.THREAT,
          EventType.REJECTION);

  /** Events whose target is a text or a plan, never a state or a person. */
  static final Set<EventType> ON_TEXTS =
      EnumSet.of(
          EventType.VETO,
          EventType.VOTE_FOR,
          EventType.VOTE_AGAINST,
          EventType.ABSTENTION,
          EventType.ADOPTION,
          EventType.PROPOSAL);

  /** Acts of a voter; a ballot that nobody casts is none. */
  static final Set<EventType> BALLOTS =
      EnumSet.of(EventType.VETO, EventType.VOTE_FOR, EventType.VOTE_AGAINST, EventType.ABSTENTION);

  /** What several do together. */
  static final Set<EventType> JOINT =
      EnumSet.of(EventType.MEETING, EventType.PHONE_CALL, EventType.AGREEMENT);

  /** Harm that one side lays at another's door when it reports it. */
  static final Set<EventType> HARM =
      EnumSet.of(EventType.STRIKE, EventType.ATTACK, EventType.CHEMICAL_ATTACK, EventType.INVASION);

  /** What is done to people and places by force. */
  static final Set<EventType> FORCE =
      EnumSet.of(EventType.STRIKE, EventType.ATTACK, EventType.CHEMICAL_ATTACK, EventType.ARREST);

  /** What is done to a place, a body or a person, never to a clause. */
  static final Set<EventType> ON_THINGS =
      EnumSet.of(
          EventType.STRIKE,
          EventType.ATTACK,
          EventType.CHEMICAL_ATTACK,
          EventType.INVASION,
          EventType.DEPLOYMENT,
          EventType.AID,
          EventType.ARREST,
          EventType.EXPULSION,
          EventType.APPOINTMENT,
          EventType.ELECTION,
          EventType.VISIT);

  private static final Map<EventType, Attitude> IMPLIED =
      Map.ofEntries(
          Map.entry(EventType.ACCUSATION, Attitude.ACCUSES),
          Map.entry(EventType.CONDEMNATION, Attitude.CONDEMNS),
          Map.entry(EventType.PRAISE, Attitude.PRAISES),
          Map.entry(EventType.SUPPORT, Attitude.SUPPORTS),
          Map.entry(EventType.DEMAND, Attitude.DEMANDS),
          Map.entry(EventType.DENIAL, Attitude.DENIES),
          Map.entry(EventType.THREAT, Attitude.THREATENS));

  private SpeechActs() {}

  /** "blacklisted six Russians", "arrested them": done to some people of a state, not to it. */
  static boolean isOnPeople(Optional<EventType> type) {
    return type.filter(t -> FORCE.contains(t) || t == EventType.SANCTION).isPresent();
  }

  /**
   * The stance that an event of this class expresses; a vote is told as a vote, not as a stance.
   */
  static Optional<Attitude> impliedBy(EventType type) {
    return Optional.ofNullable(IMPLIED.get(type));
  }
}
