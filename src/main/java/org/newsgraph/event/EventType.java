package org.newsgraph.event;

/**
 * The classes of events; definitions stand in {@code ontology/newsgraph.ttl}. The first 31 are
 * those of the stable interface, the others complete the PLOVER roots.
 */
public enum EventType {
  VETO("Veto", PloverClass.REJECT, "12"),
  VOTE_FOR("VoteFor", PloverClass.SUPPORT, "03"),
  VOTE_AGAINST("VoteAgainst", PloverClass.REJECT, "12"),
  ABSTENTION("Abstention", PloverClass.REJECT, "12"),
  ADOPTION("Adoption", PloverClass.AGREE, "03"),
  PROPOSAL("Proposal", PloverClass.REQUEST, "02"),
  MEETING("Meeting", PloverClass.CONSULT, "04"),
  PHONE_CALL("PhoneCall", PloverClass.CONSULT, "04"),
  AGREEMENT("Agreement", PloverClass.AGREE, "05"),
  STRIKE("Strike", PloverClass.ASSAULT, "19"),
  CHEMICAL_ATTACK("ChemicalAttack", PloverClass.ASSAULT, "20"),
  ATTACK("Attack", PloverClass.ASSAULT, "18"),
  INVASION("Invasion", PloverClass.ASSAULT, "19"),
  DEPLOYMENT("Deployment", PloverClass.MOBILIZE, "15"),
  WITHDRAWAL("Withdrawal", PloverClass.RETREAT, "08"),
  SANCTION("Sanction", PloverClass.SANCTION, "16"),
  SANCTION_RELIEF("SanctionRelief", PloverClass.CONCEDE, "08"),
  INVESTIGATION("Investigation", PloverClass.ACCUSE, "09"),
  EXPULSION("Expulsion", PloverClass.SANCTION, "16"),
  ARREST("Arrest", PloverClass.COERCE, "17"),
  AID("Aid", PloverClass.AID, "07"),
  ACCUSATION("Accusation", PloverClass.ACCUSE, "11"),
  DENIAL("Denial", PloverClass.REJECT, "12"),
  DEMAND("Demand", PloverClass.REQUEST, "10"),
  THREAT("Threat", PloverClass.THREATEN, "13"),
  CONDEMNATION("Condemnation", PloverClass.ACCUSE, "11"),
  PRAISE("Praise", PloverClass.SUPPORT, "05"),
  SUPPORT("Support", PloverClass.SUPPORT, "05"),
  APPOINTMENT("Appointment", PloverClass.COOPERATE, "05"),
  RESIGNATION("Resignation", PloverClass.RETREAT, "08"),
  ELECTION("Election", PloverClass.COOPERATE, "05"),
  PROTEST("Protest", PloverClass.PROTEST, "14"),
  COOPERATION("Cooperation", PloverClass.COOPERATE, "06"),
  CONCESSION("Concession", PloverClass.CONCEDE, "08"),
  CEASEFIRE("Ceasefire", PloverClass.RETREAT, "08"),
  MOBILIZATION("Mobilization", PloverClass.MOBILIZE, "15"),
  COERCION("Coercion", PloverClass.COERCE, "17"),
  REJECTION("Rejection", PloverClass.REJECT, "12"),
  NEGOTIATION("Negotiation", PloverClass.CONSULT, "04"),
  VISIT("Visit", PloverClass.CONSULT, "04"),
  DIPLOMATIC_BREAK("DiplomaticBreak", PloverClass.SANCTION, "16"),
  PLEDGE("Pledge", PloverClass.AGREE, "03");

  private final String localName;
  private final PloverClass plover;
  private final String cameoRoot;

  EventType(String localName, PloverClass plover, String cameoRoot) {
    this.localName = localName;
    this.plover = plover;
    this.cameoRoot = cameoRoot;
  }

  /** Local name of the ontology class, the value of {@code events.type}. */
  public String localName() {
    return localName;
  }

  /** The PLOVER root class that it falls under. */
  public PloverClass plover() {
    return plover;
  }

  /** Two-digit root code of CAMEO (Conflict and Mediation Event Observations), e.g. {@code 12}. */
  public String cameoRoot() {
    return cameoRoot;
  }
}
