package org.newsgraph.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * In how many articles one entity takes one attitude towards another: counted at build time, since
 * a question for all of them would have to read every stance there is.
 */
final class Relations {
  private static final List<Node> READ = List.of(Ng.HOLDER, Ng.ATTITUDE, Ng.STANCE_TARGET);

  private record Key(String holder, Node attitude, String target) {}

  private static final class Stance {
    private Node graph;
    private Node holder;
    private Node attitude;
    private Node target;
  }

  private final Map<Node, Stance> stances = new HashMap<>();

  void addAll(DatasetGraph dataset) {
    for (Node predicate : READ) {
      dataset.find(Node.ANY, Node.ANY, predicate, Node.ANY).forEachRemaining(this::add);
    }
  }

  void add(Quad quad) {
    Node predicate = quad.getPredicate();
    if (!READ.contains(predicate)
        || !quad.getGraph().isURI()
        || !quad.getGraph().getURI().startsWith(Iris.ARTICLE_GRAPHS)) {
      return;
    }
    Stance stance = stances.computeIfAbsent(quad.getSubject(), k -> new Stance());
    stance.graph = quad.getGraph();
    if (predicate.equals(Ng.HOLDER)) {
      stance.holder = quad.getObject();
    } else if (predicate.equals(Ng.ATTITUDE)) {
      stance.attitude = quad.getObject();
    } else {
      stance.target = quad.getObject();
    }
  }

  void write(StreamRDF out) {
    Map<Key, Set<Node>> articles =
        new TreeMap<>(
            Comparator.comparing(Key::holder)
                .thenComparing(k -> k.attitude().getURI())
                .thenComparing(Key::target));
    for (Stance stance : stances.values()) {
      if (isEntity(stance.holder) && isEntity(stance.target) && stance.attitude != null) {
        Key key = new Key(stance.holder.getURI(), stance.attitude, stance.target.getURI());
        articles.computeIfAbsent(key, k -> new HashSet<>()).add(stance.graph);
      }
    }
    articles.forEach((key, graphs) -> write(key, graphs.size(), out));
  }

  private static void write(Key key, int articles, StreamRDF out) {
    Node relation = Iris.relation(key.holder(), key.attitude(), key.target());
    DerivedGraph.add(out, relation, RDF.type.asNode(), Ng.RELATION);
    DerivedGraph.add(out, relation, Ng.RELATION_HOLDER, NodeFactory.createURI(key.holder()));
    DerivedGraph.add(out, relation, Ng.RELATION_ATTITUDE, key.attitude());
    DerivedGraph.add(out, relation, Ng.RELATION_TARGET, NodeFactory.createURI(key.target()));
    DerivedGraph.add(out, relation, Ng.ARTICLE_COUNT, Literals.integer(articles));
  }

  private static boolean isEntity(Node node) {
    return node != null && node.isURI() && node.getURI().startsWith(Iris.ENTITIES);
  }
}
