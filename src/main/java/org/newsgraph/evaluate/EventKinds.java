package org.newsgraph.evaluate;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The event types that annotation is exhaustive for, and those that are easily mistaken. */
final class EventKinds {
  private static final Map<String, String> CLASS_NAMES =
      named(
          "VETO Veto, VOTE_FOR VoteFor, VOTE_AGAINST VoteAgainst, ABSTAIN Abstention,"
              + " ADOPT Adoption, PROPOSE Proposal, MEETING Meeting, PHONE_CALL PhoneCall,"
              + " AGREEMENT Agreement, STRIKE Strike, CHEMICAL_ATTACK ChemicalAttack,"
              + " ATTACK Attack, INVADE Invasion, DEPLOY Deployment, WITHDRAW Withdrawal,"
              + " SANCTION Sanction, LIFT_SANCTION SanctionRelief, INVESTIGATE Investigation,"
              + " EXPEL Expulsion, ARREST Arrest, AID Aid, ACCUSE Accusation, DENY Denial,"
              + " DEMAND Demand, THREATEN Threat, CONDEMN Condemnation, PRAISE Praise,"
              + " SUPPORT_STATEMENT Support, APPOINT Appointment, RESIGN Resignation,"
              + " ELECT Election");

  private static final List<Set<String>> EASILY_MISTAKEN =
      List.of(
          Set.of("Strike", "Attack", "ChemicalAttack", "Invasion"),
          Set.of("Meeting", "PhoneCall"),
          Set.of("Accusation", "Condemnation"),
          Set.of("Demand", "Threat"),
          Set.of("Praise", "Support"),
          Set.of("VoteFor", "Adoption", "Support"),
          Set.of("VoteAgainst", "Veto"),
          Set.of("Deployment", "Invasion"),
          Set.of("Appointment", "Election"),
          Set.of("Agreement", "Meeting"));

  private EventKinds() {}

  private static Map<String, String> named(String list) {
    Map<String, String> names = new TreeMap<>();
    Arrays.stream(list.split(", ?"))
        .map(String::strip)
        .map(pair -> pair.split(" "))
        .forEach(pair -> names.put(pair[0], pair[1]));
    return Map.copyOf(names);
  }

  /** All types of the annotation. */
  static Set<String> constants() {
    return CLASS_NAMES.keySet();
  }

  /** The class in query results of a type of the annotation. */
  static String className(String constant) {
    return CLASS_NAMES.get(constant);
  }

  static Collection<String> classNames() {
    return CLASS_NAMES.values();
  }

  /** 1 for the same class, a half for those that a careful reader may take for one another. */
  static double likeness(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    return EASILY_MISTAKEN.stream().anyMatch(s -> s.contains(one) && s.contains(other)) ? 0.5 : 0;
  }
}
