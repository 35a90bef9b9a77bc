package org.newsgraph.graph;

import static org.apache.jena.graph.NodeFactory.createTripleTerm;
import static org.apache.jena.graph.NodeFactory.createURI;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.graph.GraphDiff.Change.Kind;

/** What one graph says and another does not: facts added and removed, and told otherwise. */
public final class GraphDiff {
  private static final String CS = "http://purl.org/vocab/changeset/schema#";

  /**
   * A fact that is not the same in both graphs.
   *
   * @param kind what became of it
   * @param fact its IRI
   * @param type its class
   * @param article id of the article, percent-encoded
   * @param before what the first graph says, or empty
   * @param after what the second graph says, or empty
   */
  public record Change(
      Kind kind, String fact, String type, String article, String before, String after) {
    /** What became of a fact. */
    public enum Kind {
      ADDED,
      REMOVED,
      CHANGED
    }
  }

  private final List<Change> changes = new ArrayList<>();

  private GraphDiff() {}

  /** Compares two datasets, each in a read transaction of the caller. In the order of IRIs. */
  public static GraphDiff between(DatasetGraph before, DatasetGraph after) {
    GraphDiff diff = new GraphDiff();
    Map<String, FactDigest> old = FactDigest.of(before);
    Map<String, FactDigest> fresh = FactDigest.of(after);
    old.forEach(
        (iri, fact) -> {
          FactDigest now = fresh.get(iri);
          if (now == null) {
            diff.add(Kind.REMOVED, fact, told(fact), "");
          } else if (!told(now).equals(told(fact))) {
            diff.add(Kind.CHANGED, now, told(fact), told(now));
          }
        });
    fresh.forEach(
        (iri, fact) -> {
          if (!old.containsKey(iri)) {
            diff.add(Kind.ADDED, fact, "", told(fact));
          }
        });
    diff.changes.sort(
        java.util.Comparator.comparing(Change::article)
            .thenComparing(Change::kind)
            .thenComparing(Change::fact));
    return diff;
  }

  private void add(Kind kind, FactDigest fact, String before, String after) {
    changes.add(new Change(kind, fact.fact().getURI(), fact.type(), fact.article(), before, after));
  }

  private static String told(FactDigest fact) {
    return fact.statement() + (fact.status().isEmpty() ? "" : " (" + fact.status() + ")");
  }

  public List<Change> changes() {
    return List.copyOf(changes);
  }

  /** How many changes there are of a kind. */
  public long count(Kind kind) {
    return changes.stream().filter(c -> c.kind() == kind).count();
  }

  /** The changes in the Changeset vocabulary, the statements as RDF 1.2 triple terms. */
  public Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Namespaces.PREFIXES).setNsPrefix("cs", CS);
    for (Change change : changes) {
      Node set = createURI(Namespaces.BASE + "change/" + Iris.hash(change));
      Node fact = createURI(change.fact());
      graph.add(set, RDF.type.asNode(), createURI(CS + "ChangeSet"));
      graph.add(set, createURI(CS + "subjectOfChange"), fact);
      statement(graph, set, "removal", fact, change.before());
      statement(graph, set, "addition", fact, change.after());
    }
    return graph;
  }

  private static void statement(Graph graph, Node set, String property, Node fact, String told) {
    if (!told.isEmpty()) {
      Node text = org.apache.jena.graph.NodeFactory.createLiteralLang(told, "en");
      graph.add(
          set,
          createURI(CS + property),
          createTripleTerm(fact, org.apache.jena.vocabulary.RDFS.comment.asNode(), text));
    }
  }
}
