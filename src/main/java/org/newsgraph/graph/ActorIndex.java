package org.newsgraph.graph;

import static org.apache.jena.graph.NodeFactory.createLiteralString;

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
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.event.Status;
import org.newsgraph.graph.EventJoin.JoinedEvent;

/** Every entity with the names it is found by and how often it occurs and acts. */
final class ActorIndex {
  private static final List<Node> NAMES = List.of(RDFS.label.asNode(), SKOS.altLabel.asNode());

  private static final class Actor {
    private final TreeSet<String> names = new TreeSet<>();
    private final TreeSet<String> labels = new TreeSet<>();
    private int articles;
    private int asAgent;
    private int asTarget;
  }

  private final Map<Node, Actor> actors = new HashMap<>();

  void addAll(DatasetGraph dataset) {
    for (Node predicate : List.of(NAMES.get(0), NAMES.get(1), Ng.ENTITY)) {
      dataset.find(Node.ANY, Node.ANY, predicate, Node.ANY).forEachRemaining(this::add);
    }
  }

  void add(Quad quad) {
    if (!quad.getGraph().isURI() || !quad.getGraph().getURI().startsWith(Iris.ARTICLE_GRAPHS)) {
      return;
    }
    if (quad.getPredicate().equals(Ng.ENTITY)) {
      actor(quad.getObject()).articles++;
    } else if (NAMES.contains(quad.getPredicate())
        && quad.getSubject().getURI().startsWith(Iris.ENTITIES)) {
      Actor actor = actor(quad.getSubject());
      String name = quad.getObject().getLiteralLexicalForm();
      actor.names.add(SearchName.of(name));
      if (quad.getPredicate().equals(NAMES.get(0))) {
        actor.labels.add(name);
      }
    }
  }

  private Actor actor(Node node) {
    return actors.computeIfAbsent(node, k -> new Actor());
  }

  /** Counts who did and suffered what the articles report as having happened or been claimed. */
  void count(JoinedEvent event) {
    TreeSet<String> agents = new TreeSet<>();
    TreeSet<String> targets = new TreeSet<>();
    for (EventReport report : event.reports()) {
      if (report.status() == Status.ACTUAL || report.status() == Status.CLAIMED) {
        agents.addAll(report.agentEntities());
        targets.addAll(report.targetEntities());
      }
    }
    agents.forEach(a -> actor(org.apache.jena.graph.NodeFactory.createURI(a)).asAgent++);
    targets.forEach(t -> actor(org.apache.jena.graph.NodeFactory.createURI(t)).asTarget++);
  }

  void write(StreamRDF out) {
    TreeMap<Node, Actor> sorted = new TreeMap<>(Comparator.comparing(Node::getURI));
    sorted.putAll(actors);
    sorted.forEach(
        (node, actor) -> {
          actor.names.forEach(
              n -> DerivedGraph.add(out, node, Ng.SEARCH_NAME, createLiteralString(n)));
          DerivedGraph.add(out, node, Ng.ARTICLE_COUNT, Literals.integer(actor.articles));
          DerivedGraph.add(out, node, Ng.AGENT_COUNT, Literals.integer(actor.asAgent));
          DerivedGraph.add(out, node, Ng.TARGET_COUNT, Literals.integer(actor.asTarget));
        });
  }
}
