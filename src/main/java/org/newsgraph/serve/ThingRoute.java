package org.newsgraph.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Namespaces;

/**
 * Answers for the names of the graph's things: HTML, Turtle, JSON-LD or N-Triples by the Accept
 * header or by the ending of the path.
 */
final class ThingRoute {
  private static final String TURTLE = "text/turtle";
  private static final String JSON_LD = "application/ld+json";
  private static final String TRIPLES = "application/n-triples";
  private static final Map<String, String> ENDINGS =
      Map.of(".html", "text/html", ".ttl", TURTLE, ".jsonld", JSON_LD, ".nt", TRIPLES);
  private static final int INCOMING = 500;

  Reply answer(DatasetGraph dataset, String path, String accept) {
    return Txn.calculateRead(dataset, () -> read(dataset, path, accept));
  }

  private Reply read(DatasetGraph dataset, String path, String accept) {
    Graph about = describe(dataset, Paths.BASE + path.substring(1));
    String thing = path;
    Optional<String> type = MediaType.choose(accept, offers());
    if (about.isEmpty()) {
      for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
        if (path.endsWith(ending.getKey())) {
          thing = path.substring(0, path.length() - ending.getKey().length());
          about = describe(dataset, Paths.BASE + thing.substring(1));
          type = Optional.of(ending.getValue());
        }
      }
    }
    if (about.isEmpty()) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND,
          "The graph has nothing named "
              + Paths.BASE
              + path.substring(1)
              + "; it may have been in an earlier build. Search from the start page.");
    }
    String iri = Paths.BASE + thing.substring(1);
    return render(about, iri, label(dataset, iri), type.orElse(TURTLE));
  }

  private static List<String> offers() {
    return List.of(TURTLE, "text/html", JSON_LD, TRIPLES);
  }

  /** The label that the articles' graphs give, or the headline, or the end of its name. */
  private static String label(DatasetGraph dataset, String iri) {
    Node node = NodeFactory.createURI(iri);
    for (Node property : List.of(RDFS.label.asNode(), SchemaDO.headline.asNode())) {
      Optional<String> label =
          dataset.stream(Node.ANY, node, property, Node.ANY)
              .filter(q -> !q.getGraph().equals(Iris.LABELS_GRAPH))
              .map(q -> q.getObject().getLiteralLexicalForm())
              .min(String::compareTo);
      if (label.isPresent()) {
        return label.get();
      }
    }
    return Paths.of(iri).substring(1);
  }

  private static Reply render(Graph about, String iri, String label, String type) {
    if (type.equals("text/html")) {
      return Reply.ok(Reply.HTML, ThingPage.render(about, iri, label));
    }
    RDFFormat format =
        switch (type) {
          case JSON_LD -> RDFFormat.JSONLD;
          case TRIPLES -> RDFFormat.NTRIPLES_UTF8;
          default -> RDFFormat.TURTLE_PRETTY;
        };
    Graph written = format.getLang().equals(Lang.JSONLD) ? TripleTerms.dropped(about) : about;
    String text = RDFWriter.source(written).format(format).asString();
    return Reply.ok(type + "; charset=utf-8", text);
  }

  /** What is said of a thing, and the first of what points to it; all of a named graph. */
  private static Graph describe(DatasetGraph dataset, String iri) {
    Node node = NodeFactory.createURI(iri);
    Graph about = GraphFactory.createDefaultGraph();
    about.getPrefixMapping().setNsPrefixes(Namespaces.PREFIXES);
    dataset.find(node, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> about.add(q.asTriple()));
    if (iri.endsWith("/ontology")) {
      dataset
          .find(Iris.ONTOLOGY_GRAPH, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(q -> about.add(q.asTriple()));
    }
    dataset.find(Node.ANY, node, Node.ANY, Node.ANY).forEachRemaining(q -> about.add(q.asTriple()));
    var incoming = dataset.find(Node.ANY, Node.ANY, Node.ANY, node);
    for (int n = 0; n < INCOMING && incoming.hasNext(); n++) {
      about.add(incoming.next().asTriple());
    }
    return about;
  }
}
