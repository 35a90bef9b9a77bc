package org.newsgraph.event;

/**
 * The 16 root classes of PLOVER, the Political Language Ontology for Verifiable Event Records (Open
 * Event Data Alliance; as coded in POLECAT), successor of CAMEO.
 */
public enum PloverClass {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT
}
