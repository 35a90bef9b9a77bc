package org.newsgraph.graph;

import static org.apache.jena.graph.NodeFactory.createLiteralString;
import static org.apache.jena.graph.NodeFactory.createTripleTerm;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.event.EventType;
import org.newsgraph.event.Status;
import org.newsgraph.graph.EventJoin.JoinedEvent;
import org.newsgraph.graph.EventReport.ClaimReport;
import org.newsgraph.graph.EventReport.Party;

/**
 * What follows from all articles together: which reports are of one event, direct triples such as
 * {@code ng:vetoed}, claims that contradict each other, and the counts that questions ask for. Feed
 * it the quads of the article graphs, from a stream or from a dataset, in any order; it writes the
 * same bytes for the same quads.
 */
public final class DerivedGraph {
  private static final Node RDF_REIFIES = RDF.reifies.asNode();

  private final ReportCollector reports = new ReportCollector();
  private final ActorIndex actors = new ActorIndex();
  private final Relations relations = new Relations();

  /** Writes the derived graph of a dataset. */
  public static void write(DatasetGraph articles, StreamRDF out) {
    DerivedGraph derived = new DerivedGraph();
    derived.addAll(articles);
    derived.write(out);
  }

  /** Takes a quad of an article graph; quads of other graphs are passed over. */
  public void add(Quad quad) {
    reports.add(quad);
    actors.add(quad);
    relations.add(quad);
  }

  /** Takes what it needs from the article graphs of a dataset, in a read transaction. */
  public void addAll(DatasetGraph dataset) {
    reports.addAll(dataset);
    actors.addAll(dataset);
    relations.addAll(dataset);
  }

  /** Whether an article graph that was taken describes this entity. */
  public boolean isNamed(Node entity) {
    return actors.knows(entity);
  }

  /** Sends the derived graph; starts and finishes nothing on the stream. */
  public void write(StreamRDF out) {
    Provenance.write(out);
    List<EventReport> all = reports.reports();
    List<JoinedEvent> events = EventJoin.join(all);
    for (JoinedEvent event : events) {
      joined(event, out);
    }
    all.forEach(r -> direct(r, out));
    counts(events, out);
    Contradictions.write(events, out);
    events.forEach(actors::count);
    actors.write(out);
    relations.write(out);
  }

  private static void joined(JoinedEvent event, StreamRDF out) {
    Node first = event.first().event();
    EventReport clearest = Clearest.of(event);
    add(out, first, Ng.ARTICLE_COUNT, Literals.integer(articles(event)));
    add(out, first, Ng.CLEAREST_REPORT, clearest.event());
    add(out, first, Ng.CLEAREST_STATUS, Ng.of(clearest.status()));
    Clearest.date(event).ifPresent(d -> add(out, first, Ng.BEST_DATE, Literals.date(d)));
    for (EventReport report : event.reports().subList(1, event.reports().size())) {
      add(out, report.event(), Ng.SAME_EVENT, first);
      add(
          out,
          report.event(),
          Ng.JOIN_REASON,
          createLiteralString(JoinReason.between(event.first(), report)));
    }
  }

  /** For each class that occurs, events that happened or are claimed, and reports of any status. */
  private static void counts(List<JoinedEvent> events, StreamRDF out) {
    Map<EventType, int[]> counts = new EnumMap<>(EventType.class);
    for (JoinedEvent event : events) {
      int[] count = counts.computeIfAbsent(event.first().type(), t -> new int[2]);
      count[0] += Clearest.of(event).happened() ? 1 : 0;
      count[1] += event.reports().size();
    }
    counts.forEach(
        (type, count) -> {
          add(out, Ng.of(type), Ng.EVENT_COUNT, Literals.integer(count[0]));
          add(out, Ng.of(type), Ng.REPORT_COUNT, Literals.integer(count[1]));
        });
  }

  private static int articles(JoinedEvent event) {
    TreeSet<String> articles = new TreeSet<>();
    event.reports().forEach(r -> articles.add(r.article().getURI()));
    return articles.size();
  }

  /**
   * A triple per agent and target, reified by the principal claim; asserted too if the article
   * itself says that it happened.
   */
  private static void direct(EventReport report, StreamRDF out) {
    Node property = DirectProperty.of(report.type());
    ClaimReport claim = report.principal();
    if (SameEvent.isMutual(report.type())) {
      List<Party> all =
          Stream.concat(report.agents().stream(), report.targets().stream()).distinct().toList();
      for (int i = 0; i < all.size(); i++) {
        for (int j = i + 1; j < all.size(); j++) {
          direct(all.get(i), property, all.get(j), claim, out);
        }
      }
      return;
    }
    List<Party> objects = report.targets();
    if (objects.isEmpty() && report.place().isPresent()) {
      objects = List.of(report.place().get());
    }
    for (Party agent : report.agents()) {
      for (Party object : objects) {
        direct(agent, property, object, claim, out);
      }
    }
  }

  private static void direct(
      Party agent, Node property, Party object, ClaimReport claim, StreamRDF out) {
    Triple triple = Triple.create(agent.node(), property, object.node());
    if (claim.status() == Status.ACTUAL) {
      out.quad(Quad.create(Iris.DERIVED_GRAPH, triple));
    }
    add(out, claim.claim(), RDF_REIFIES, createTripleTerm(triple));
  }

  static void add(StreamRDF out, Node s, Node p, Node o) {
    out.quad(Quad.create(Iris.DERIVED_GRAPH, s, p, o));
  }
}
