package org.newsgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Namespaces;

/** Looks single things up, on any source. */
final class Things {
  private static final Query VALUES =
      CannedQuery.parse(
          "look-up of values",
          """
          SELECT DISTINCT ?value {
            VALUES ?thing { UNDEF } VALUES ?property { UNDEF }
            GRAPH ?g { ?thing ?property ?value }
            FILTER(?g != <%s>)
          } ORDER BY STR(?value)"""
              .formatted(Iris.LABELS_GRAPH.getURI()));

  private static final Query SUBJECTS =
      CannedQuery.parse(
          "look-up of subjects",
          """
          SELECT DISTINCT ?value {
            VALUES ?thing { UNDEF } VALUES ?property { UNDEF }
            GRAPH ?g { ?value ?property ?thing }
          } ORDER BY STR(?value)""");

  private final QuerySource source;

  Things(QuerySource source) {
    this.source = source;
  }

  List<Node> values(Node thing, Node property) {
    return column(VALUES, thing, property);
  }

  /** The things that have this value. */
  List<Node> having(Node property, Node value) {
    return column(SUBJECTS, value, property);
  }

  Optional<Node> value(Node thing, Node property) {
    return values(thing, property).stream().findFirst();
  }

  String text(Node thing, Node property) {
    return value(thing, property).map(Cell::text).orElse("");
  }

  /** Local name of the class. */
  String type(Node thing) {
    return value(thing, RDF.type.asNode())
        .map(t -> t.getURI().replace(Namespaces.NG, "").replaceFirst(".*[/#]", ""))
        .orElse("");
  }

  /** Label with the Wikidata id, if there is one. */
  String name(Node thing) {
    String qid = value(thing, OWL.sameAs.asNode()).map(n -> " (" + Cell.text(n) + ")").orElse("");
    return text(thing, RDFS.label.asNode()) + qid;
  }

  private List<Node> column(Query query, Node thing, Node property) {
    Query bound =
        QueryBinder.bind(query, Map.of("thing", List.of(thing), "property", List.of(property)));
    List<Node> values = new ArrayList<>();
    try (QueryExec exec = source.execute(bound, 0)) {
      exec.select().forEachRemaining(row -> values.add(row.get("value")));
    }
    return values;
  }

  static Node schema(String name) {
    return NodeFactory.createURI(Namespaces.SCHEMA + name);
  }
}
