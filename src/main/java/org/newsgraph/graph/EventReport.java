package org.newsgraph.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.newsgraph.event.EventType;
import org.newsgraph.event.PartialDate;
import org.newsgraph.event.Status;

/**
 * What the join across articles needs of one article's report of an event.
 *
 * @param event its name
 * @param type its class
 * @param article the article that reports it
 * @param published when that article was published, if known
 * @param agents who acts
 * @param targets whom or what it concerns
 * @param place where, if told
 * @param date when, if told
 * @param claims its claims, the principal one first
 */
record EventReport(
    Node event,
    EventType type,
    Node article,
    Optional<LocalDate> published,
    List<Party> agents,
    List<Party> targets,
    Optional<Party> place,
    Optional<PartialDate> date,
    List<ClaimReport> claims) {

  /**
   * A participant.
   *
   * @param node entity or description
   * @param label its name
   * @param isEntity whether it is an entity, the same across articles
   */
  record Party(Node node, String label, boolean isEntity) {}

  /**
   * A claim on the event.
   *
   * @param claim its name
   * @param status how the event is presented
   * @param source who says so, if not the article
   */
  record ClaimReport(Node claim, Status status, Optional<Node> source) {}

  ClaimReport principal() {
    return claims.get(0);
  }

  Status status() {
    return principal().status();
  }

  /** Told as having happened, by the article or by a source. */
  boolean happened() {
    return status() == Status.ACTUAL || status() == Status.CLAIMED;
  }

  String iri() {
    return event.getURI();
  }

  /** Entities among the participants with this role, by IRI. */
  static Set<String> entities(List<Party> parties) {
    Set<String> iris = new TreeSet<>();
    parties.stream().filter(Party::isEntity).forEach(p -> iris.add(p.node().getURI()));
    return iris;
  }

  Set<String> agentEntities() {
    return entities(agents);
  }

  Set<String> targetEntities() {
    return entities(targets);
  }

  /** Entities in any role but the place. */
  Set<String> participants() {
    Set<String> all = agentEntities();
    all.addAll(targetEntities());
    return all;
  }

  Optional<LocalDate> day() {
    return date.filter(d -> d.iso().length() == 10).map(d -> LocalDate.parse(d.iso()));
  }
}
