package org.newsgraph.graph;

import static org.apache.jena.graph.NodeFactory.createLiteralString;
import static org.apache.jena.graph.NodeFactory.createURI;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.graph.EventJoin.JoinedEvent;

/** Every entity with the names it is found by and how often it occurs and acts. */
final class ActorIndex {
  private static final Node LABEL = RDFS.label.asNode();
  private static final List<Node> COPIED = List.of(RDF.type.asNode(), LABEL, OWL.sameAs.asNode());
  private static final List<Node> READ =
      List.of(RDF.type.asNode(), LABEL, OWL.sameAs.asNode(), SKOS.altLabel.asNode(), Ng.ENTITY);

  private static final class Actor {
    private final TreeSet<String> names = new TreeSet<>();
    private final Map<Node, Node> copied = new HashMap<>();
    private int articles;
    private int asAgent;
    private int asTarget;
  }

  private final Map<Node, Actor> actors = new HashMap<>();

  void addAll(DatasetGraph dataset) {
    for (Node predicate : READ) {
      dataset.find(Node.ANY, Node.ANY, predicate, Node.ANY).forEachRemaining(this::add);
    }
  }

  void add(Quad quad) {
    if (!quad.getGraph().isURI() || !quad.getGraph().getURI().startsWith(Iris.ARTICLE_GRAPHS)) {
      return;
    }
    Node predicate = quad.getPredicate();
    if (predicate.equals(Ng.ENTITY)) {
      actor(quad.getObject()).articles++;
    } else if (READ.contains(predicate) && quad.getSubject().getURI().startsWith(Iris.ENTITIES)) {
      take(actor(quad.getSubject()), predicate, quad.getObject());
    }
  }

  private static void take(Actor actor, Node predicate, Node value) {
    if (value.isLiteral()) {
      actor.names.add(SearchName.of(value.getLiteralLexicalForm()));
    }
    if (COPIED.contains(predicate)) {
      // One label an entity: the first in order, should articles differ.
      actor.copied.merge(
          predicate, value, (a, b) -> a.toString().compareTo(b.toString()) <= 0 ? a : b);
    }
  }

  boolean knows(Node entity) {
    return actors.containsKey(entity);
  }

  private Actor actor(Node node) {
    return actors.computeIfAbsent(node, k -> new Actor());
  }

  /** Counts who did and suffered what the articles report as having happened or been claimed. */
  void count(JoinedEvent event) {
    TreeSet<String> agents = new TreeSet<>();
    TreeSet<String> targets = new TreeSet<>();
    for (EventReport report : event.reports()) {
      if (report.happened()) {
        agents.addAll(report.agentEntities());
        targets.addAll(report.targetEntities());
      }
    }
    agents.forEach(a -> actor(createURI(a)).asAgent++);
    targets.forEach(t -> actor(createURI(t)).asTarget++);
  }

  void write(StreamRDF out) {
    TreeMap<Node, Actor> sorted = new TreeMap<>(Comparator.comparing(Node::getURI));
    sorted.putAll(actors);
    sorted.forEach(
        (node, actor) -> {
          COPIED.forEach(
              p -> {
                if (actor.copied.containsKey(p)) {
                  DerivedGraph.add(out, node, p, actor.copied.get(p));
                }
              });
          actor.names.forEach(
              n -> DerivedGraph.add(out, node, Ng.SEARCH_NAME, createLiteralString(n)));
          DerivedGraph.add(out, node, Ng.ARTICLE_COUNT, Literals.integer(actor.articles));
          DerivedGraph.add(out, node, Ng.AGENT_COUNT, Literals.integer(actor.asAgent));
          DerivedGraph.add(out, node, Ng.TARGET_COUNT, Literals.integer(actor.asTarget));
        });
  }
}
