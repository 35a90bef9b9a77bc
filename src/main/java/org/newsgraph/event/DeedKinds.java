package org.newsgraph.event;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which classes of events a noun may point back to: "the move", "the incident", "the assault". */
final class DeedKinds {
  private static final Set<EventType> FORCE =
      EnumSet.of(EventType.STRIKE, EventType.ATTACK, EventType.CHEMICAL_ATTACK, EventType.INVASION);

  /** What "the move" or "this" may stand for. */
  static final Set<EventType> DEEDS =
      EnumSet.of(
          EventType.STRIKE,
          EventType.ATTACK,
          EventType.CHEMICAL_ATTACK,
          EventType.INVASION,
          EventType.DEPLOYMENT,
          EventType.WITHDRAWAL,
          EventType.SANCTION,
          EventType.SANCTION_RELIEF,
          EventType.EXPULSION,
          EventType.ARREST,
          EventType.AID,
          EventType.VETO,
          EventType.VOTE_FOR,
          EventType.VOTE_AGAINST,
          EventType.ABSTENTION,
          EventType.ADOPTION,
          EventType.AGREEMENT,
          EventType.APPOINTMENT,
          EventType.ELECTION,
          EventType.RESIGNATION,
          EventType.MOBILIZATION,
          EventType.COERCION,
          EventType.CONCESSION,
          EventType.DIPLOMATIC_BREAK,
          EventType.REJECTION,
          EventType.COOPERATION,
          EventType.CEASEFIRE,
          EventType.PLEDGE);

  private static final Set<EventType> MISHAPS =
      EnumSet.of(
          EventType.STRIKE,
          EventType.ATTACK,
          EventType.CHEMICAL_ATTACK,
          EventType.INVASION,
          EventType.ARREST,
          EventType.COERCION);

  /** What has an outcome. */
  static final Set<EventType> DECIDED =
      EnumSet.of(
          EventType.ADOPTION,
          EventType.ELECTION,
          EventType.VETO,
          EventType.VOTE_FOR,
          EventType.VOTE_AGAINST,
          EventType.ABSTENTION,
          EventType.AGREEMENT);

  private static final Map<String, Set<EventType>> KINDS = kinds();

  private DeedKinds() {}

  /** The classes that a noun may mean, none for a noun that names no deed. */
  static Set<EventType> of(String noun) {
    return KINDS.getOrDefault(noun, Set.of());
  }

  private static Map<String, Set<EventType>> kinds() {
    Map<String, Set<EventType>> out = new HashMap<>();
    put(out, DEEDS, "move step decision measure act action deed gesture announcement order policy");
    put(out, DEEDS, "behaviour behavior conduct initiative this");
    put(out, DECIDED, "outcome result vote");
    put(out, MISHAPS, "incident case affair tragedy episode bloodshed violence");
    put(
        out,
        FORCE,
        "attack strike raid bombing shelling assault killing massacre slaughter murder");
    put(out, FORCE, "assassination airstrike offensive operation aggression incursion onslaught");
    put(out, FORCE, "atrocity crime bombardment explosion blast invasion intervention");
    put(
        out,
        EnumSet.of(EventType.WITHDRAWAL),
        "withdrawal exit pullout pull-out departure retreat");
    put(out, EnumSet.of(EventType.EXPULSION), "expulsion");
    put(out, EnumSet.of(EventType.ARREST, EventType.COERCION), "arrest detention imprisonment");
    put(out, EnumSet.of(EventType.SANCTION), "sanction penalty embargo tariff");
    put(out, EnumSet.of(EventType.DEPLOYMENT), "deployment");
    put(out, EnumSet.of(EventType.APPOINTMENT), "appointment nomination");
    put(out, EnumSet.of(EventType.RESIGNATION), "resignation");
    return out;
  }

  private static void put(Map<String, Set<EventType>> out, Set<EventType> types, String nouns) {
    Arrays.stream(nouns.split(" ")).forEach(n -> out.put(n, types));
  }
}
