package org.newsgraph.serve;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Triples about triples (RDF 1.2), which JSON-LD 1.1 and RDF/XML 1.1 cannot express. */
final class TripleTerms {
  private static final List<String> FORMS =
      List.of(
          "text/turtle",
          "application/n-triples",
          "application/trig",
          "application/n-quads",
          "application/ld+json",
          "application/rdf+xml");

  private TripleTerms() {}

  /** Whether the form that a client likes best can express them. */
  static boolean expressible(String accept) {
    String form = MediaType.choose(accept, FORMS).orElse("text/turtle");
    return !form.equals("application/ld+json") && !form.equals("application/rdf+xml");
  }

  static boolean has(Triple triple) {
    return triple.getObject().isTripleTerm() || triple.getSubject().isTripleTerm();
  }

  /** The graph without them. */
  static Graph dropped(Graph graph) {
    Graph plain = GraphFactory.createDefaultGraph();
    plain.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
    graph.find().filterDrop(TripleTerms::has).forEachRemaining(plain::add);
    return plain;
  }
}
