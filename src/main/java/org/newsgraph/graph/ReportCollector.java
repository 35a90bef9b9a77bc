package org.newsgraph.graph;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.event.EventType;
import org.newsgraph.event.PartialDate;
import org.newsgraph.event.Status;

/** Gathers {@link EventReport}s from the quads of article graphs, in whatever order they come. */
final class ReportCollector {
  private static final Map<Node, EventType> TYPES = new HashMap<>();
  private static final Map<Node, Status> STATUSES = new HashMap<>();

  static {
    for (EventType type : EventType.values()) {
      TYPES.put(Ng.of(type), type);
    }
    for (Status status : Status.values()) {
      STATUSES.put(Ng.of(status), status);
    }
  }

  /** The predicates that {@link #add} reads. */
  private static final List<Node> PREDICATES =
      List.of(
          RDF.type.asNode(),
          RDFS.label.asNode(),
          SchemaDO.datePublished.asNode(),
          Ng.REPORTED_IN,
          Ng.AGENT,
          Ng.TARGET,
          Ng.PLACE,
          Ng.DATE,
          Ng.PRINCIPAL_CLAIM,
          Ng.EVENT,
          Ng.STATUS,
          Ng.SOURCE);

  private final Map<Node, EventType> types = new HashMap<>();
  private final Map<Node, String> labels = new HashMap<>();
  private final Map<Node, Map<Node, Node>> single = new HashMap<>();
  private final Map<Node, Set<Node>> agents = new HashMap<>();
  private final Map<Node, Set<Node>> targets = new HashMap<>();
  private final Map<Node, Set<Node>> claims = new HashMap<>();

  /** Reads what it needs from the article graphs of a dataset. */
  void addAll(DatasetGraph dataset) {
    for (Node predicate : PREDICATES) {
      dataset.find(Node.ANY, Node.ANY, predicate, Node.ANY).forEachRemaining(this::add);
    }
  }

  void add(Quad quad) {
    if (!quad.getGraph().isURI() || !quad.getGraph().getURI().startsWith(Iris.ARTICLE_GRAPHS)) {
      return;
    }
    Node s = quad.getSubject();
    Node p = quad.getPredicate();
    Node o = quad.getObject();
    if (p.equals(RDF.type.asNode())) {
      EventType type = TYPES.get(o);
      if (type != null) {
        types.put(s, type);
      }
    } else if (p.equals(RDFS.label.asNode())) {
      labels.put(s, o.getLiteralLexicalForm());
    } else if (p.equals(Ng.AGENT)) {
      many(agents, s).add(o);
    } else if (p.equals(Ng.TARGET)) {
      many(targets, s).add(o);
    } else if (p.equals(Ng.EVENT)) {
      many(claims, o).add(s);
    } else if (PREDICATES.contains(p)) {
      single.computeIfAbsent(p, k -> new HashMap<>()).put(s, o);
    }
  }

  private static Set<Node> many(Map<Node, Set<Node>> map, Node key) {
    return map.computeIfAbsent(key, k -> new TreeSet<>(Comparator.comparing(Node::toString)));
  }

  /** The reports in the order of their events' IRIs; events without a claim are left out. */
  List<EventReport> reports() {
    Map<String, EventReport> sorted = new TreeMap<>();
    types.forEach(
        (event, type) -> {
          List<EventReport.ClaimReport> own = claimsOf(event);
          Optional<Node> article = value(Ng.REPORTED_IN, event);
          if (!own.isEmpty() && article.isPresent()) {
            sorted.put(event.getURI(), report(event, type, article.get(), own));
          }
        });
    return List.copyOf(sorted.values());
  }

  private EventReport report(
      Node event, EventType type, Node article, List<EventReport.ClaimReport> own) {
    return new EventReport(
        event,
        type,
        article,
        value(SchemaDO.datePublished.asNode(), article).flatMap(ReportCollector::day),
        parties(agents.get(event)),
        parties(targets.get(event)),
        value(Ng.PLACE, event).map(this::party),
        value(Ng.DATE, event).map(d -> new PartialDate(d.getLiteralLexicalForm())),
        own);
  }

  private static Optional<LocalDate> day(Node literal) {
    try {
      return Optional.of(LocalDate.parse(literal.getLiteralLexicalForm()));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // a graph made elsewhere may hold a date with a time
    }
  }

  private List<EventReport.ClaimReport> claimsOf(Node event) {
    Node principal = value(Ng.PRINCIPAL_CLAIM, event).orElse(null);
    List<EventReport.ClaimReport> out = new ArrayList<>();
    for (Node claim : claims.getOrDefault(event, Set.of())) {
      Status status = value(Ng.STATUS, claim).map(STATUSES::get).orElse(null);
      if (status != null) {
        out.add(
            claim.equals(principal) ? 0 : out.size(),
            new EventReport.ClaimReport(claim, status, value(Ng.SOURCE, claim)));
      }
    }
    return out;
  }

  private List<EventReport.Party> parties(Set<Node> nodes) {
    return nodes == null ? List.of() : nodes.stream().map(this::party).toList();
  }

  private EventReport.Party party(Node node) {
    return new EventReport.Party(
        node, labels.getOrDefault(node, ""), node.getURI().startsWith(Iris.ENTITIES));
  }

  private Optional<Node> value(Node property, Node subject) {
    return Optional.ofNullable(single.getOrDefault(property, Map.of()).get(subject));
  }
}
