package org.newsgraph.graph;

import java.util.EnumMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.event.EventType;

/** The property that says an event in one triple, e.g. {@code ng:vetoed}. */
public final class DirectProperty {
  private static final Map<EventType, String> NAMES = new EnumMap<>(EventType.class);

  static {
    NAMES.put(EventType.VETO, "vetoed");
    NAMES.put(EventType.VOTE_FOR, "votedFor");
    NAMES.put(EventType.VOTE_AGAINST, "votedAgainst");
    NAMES.put(EventType.ABSTENTION, "abstainedOn");
    NAMES.put(EventType.ADOPTION, "adopted");
    NAMES.put(EventType.PROPOSAL, "proposed");
    NAMES.put(EventType.MEETING, "met");
    NAMES.put(EventType.PHONE_CALL, "phoned");
    NAMES.put(EventType.AGREEMENT, "agreedWith");
    NAMES.put(EventType.STRIKE, "struck");
    NAMES.put(EventType.CHEMICAL_ATTACK, "attackedWithChemicals");
    NAMES.put(EventType.ATTACK, "attacked");
    NAMES.put(EventType.INVASION, "invaded");
    NAMES.put(EventType.DEPLOYMENT, "deployedTo");
    NAMES.put(EventType.WITHDRAWAL, "withdrewFrom");
    NAMES.put(EventType.SANCTION, "sanctioned");
    NAMES.put(EventType.SANCTION_RELIEF, "liftedSanctionsOn");
    NAMES.put(EventType.INVESTIGATION, "investigated");
    NAMES.put(EventType.EXPULSION, "expelledDiplomatsOf");
    NAMES.put(EventType.ARREST, "arrested");
    NAMES.put(EventType.AID, "aided");
    NAMES.put(EventType.ACCUSATION, "accused");
    NAMES.put(EventType.DENIAL, "rebutted");
    NAMES.put(EventType.DEMAND, "demandedOf");
    NAMES.put(EventType.THREAT, "threatened");
    NAMES.put(EventType.CONDEMNATION, "condemned");
    NAMES.put(EventType.PRAISE, "praised");
    NAMES.put(EventType.SUPPORT, "supported");
    NAMES.put(EventType.APPOINTMENT, "appointed");
    NAMES.put(EventType.RESIGNATION, "resignedFrom");
    NAMES.put(EventType.ELECTION, "elected");
    NAMES.put(EventType.PROTEST, "protestedAgainst");
    NAMES.put(EventType.COOPERATION, "cooperatedWith");
    NAMES.put(EventType.CONCESSION, "concededTo");
    NAMES.put(EventType.CEASEFIRE, "ceasedFireWith");
    NAMES.put(EventType.MOBILIZATION, "mobilizedAgainst");
    NAMES.put(EventType.COERCION, "coerced");
    NAMES.put(EventType.REJECTION, "rejected");
    NAMES.put(EventType.NEGOTIATION, "negotiatedWith");
    NAMES.put(EventType.VISIT, "visited");
    NAMES.put(EventType.DIPLOMATIC_BREAK, "brokeRelationsWith");
    NAMES.put(EventType.PLEDGE, "pledgedTo");
  }

  private DirectProperty() {}

  public static Node of(EventType type) {
    return Ng.term(NAMES.get(type));
  }
}
