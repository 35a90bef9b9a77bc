package org.newsgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.event.Attitude;
import org.newsgraph.event.EventType;
import org.newsgraph.event.PloverClass;
import org.newsgraph.event.Status;
import org.newsgraph.linking.EntityType;

/** The terms of {@code ontology/newsgraph.ttl}; a test keeps both in step. */
public final class Ng {
  // Text level
  public static final Node SENTENCE = term("Sentence");
  public static final Node APPEARANCE = term("Appearance");
  public static final Node IN_ARTICLE = term("inArticle");
  public static final Node TEXT = term("text");
  public static final Node ENTITY = term("entity");
  public static final Node MENTION_COUNT = term("mentionCount");
  public static final Node MENTION_SPANS = term("mentionSpans");
  public static final Node LINK_SCORE = term("linkScore");

  // Claim level
  public static final Node CLAIM = term("Claim");
  public static final Node EVENT = term("event");
  public static final Node STATUS = term("status");
  public static final Node SOURCE = term("source");
  public static final Node IN_SENTENCE = term("sentence");
  public static final Node TRIGGER_SPAN = term("triggerSpan");
  public static final Node FRAME = term("frame");
  public static final Node REASON = term("reason");

  // World level
  public static final Node REPORTED_IN = term("reportedIn");
  public static final Node AGENT = term("agent");
  public static final Node TARGET = term("target");
  public static final Node PLACE = term("place");
  public static final Node DATE = term("date");
  public static final Node PRINCIPAL_CLAIM = term("principalClaim");
  public static final Node STANCE = term("Stance");
  public static final Node HOLDER = term("holder");
  public static final Node ATTITUDE = term("attitude");
  public static final Node STANCE_TARGET = term("stanceTarget");
  public static final Node ABOUT = term("about");
  public static final Node QUOTATION = term("Quotation");
  public static final Node SPEAKER = term("speaker");
  public static final Node DESCRIPTION = term("Description");

  // Derived across articles
  public static final Node SAME_EVENT = term("sameEvent");
  public static final Node ARTICLE_COUNT = term("articleCount");
  public static final Node CLEAREST_REPORT = term("clearestReport");
  public static final Node BEST_DATE = term("bestDate");
  public static final Node CLEAREST_STATUS = term("clearestStatus");
  public static final Node JOIN_REASON = term("joinReason");
  public static final Node CONTRADICTS = term("contradicts");
  public static final Node SEARCH_NAME = term("searchName");
  public static final Node EVENT_COUNT = term("eventCount");
  public static final Node REPORT_COUNT = term("reportCount");
  public static final Node AGENT_COUNT = term("agentCount");
  public static final Node TARGET_COUNT = term("targetCount");
  public static final Node RELATION = term("Relation");
  public static final Node RELATION_HOLDER = term("relationHolder");
  public static final Node RELATION_ATTITUDE = term("relationAttitude");
  public static final Node RELATION_TARGET = term("relationTarget");

  private Ng() {}

  static Node term(String localName) {
    return NodeFactory.createURI(Namespaces.NG + localName);
  }

  public static Node of(EventType type) {
    return term(type.localName());
  }

  public static Node of(EntityType type) {
    return term(type.localName());
  }

  public static Node of(Status status) {
    return term(status.id());
  }

  public static Node of(Attitude attitude) {
    return term(attitude.id());
  }

  public static Node of(PloverClass root) {
    return NodeFactory.createURI(Namespaces.PLOVER + root.name());
  }
}
