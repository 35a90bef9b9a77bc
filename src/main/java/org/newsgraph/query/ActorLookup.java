package org.newsgraph.query;

import static org.apache.jena.graph.NodeFactory.createLiteralString;
import static org.apache.jena.graph.NodeFactory.createURI;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Namespaces;
import org.newsgraph.graph.SearchName;

/** Finds the entities that a user means by a label, alias, Wikidata id or IRI. */
public final class ActorLookup {
  private static final Pattern QID = Pattern.compile("[Qq][1-9]\\d*");

  private static final Query BY_NAME =
      CannedQuery.parse(
          "look-up of an actor",
          """
          PREFIX ng: <%s>
          SELECT DISTINCT ?entity {
            VALUES ?name { UNDEF }
            GRAPH <%s> { ?entity ng:searchName ?name }
          } ORDER BY ?entity"""
              .formatted(Namespaces.NG, Iris.DERIVED_GRAPH.getURI()));

  private static final Query ALL_NAMES =
      CannedQuery.parse(
          "names of actors",
          """
          PREFIX ng: <%s>
          SELECT DISTINCT ?name {
            GRAPH <%s> { ?entity ng:searchName ?name }
          } ORDER BY ?name LIMIT 200000"""
              .formatted(Namespaces.NG, Iris.DERIVED_GRAPH.getURI()));

  private final QuerySource source;

  public ActorLookup(QuerySource source) {
    this.source = source;
  }

  /**
   * The entities of that name, at least one. An unknown name is a {@link
   * ErrorCode#PARAMETER_INVALID} that names the closest ones.
   */
  public List<Node> find(String actor) {
    if (QID.matcher(actor).matches()) {
      return List.of(Iris.entity(actor.toUpperCase(java.util.Locale.ROOT)));
    }
    String iri = Iri.expand(actor);
    if (iri.startsWith(Namespaces.WIKIDATA)) {
      return List.of(Iris.entity(iri.substring(Namespaces.WIKIDATA.length())));
    }
    if (iri.contains("://") && Iri.isAbsolute(iri)) {
      return List.of(createURI(iri));
    }
    Query query =
        QueryBinder.bind(
            BY_NAME, Map.of("name", List.of(createLiteralString(SearchName.of(actor)))));
    List<Node> found = column(query, "entity");
    if (found.isEmpty()) {
      throw unknown(actor);
    }
    return found;
  }

  private NewsgraphException unknown(String actor) {
    List<String> names =
        column(ALL_NAMES, "name").stream().map(Node::getLiteralLexicalForm).toList();
    List<String> close = Closest.to(SearchName.of(actor), names);
    return new NewsgraphException(
        ErrorCode.PARAMETER_INVALID,
        "no actor '"
            + actor
            + "' in "
            + source.name()
            + (close.isEmpty() ? "" : "; did you mean " + String.join(" or ", close) + "?"));
  }

  private List<Node> column(Query query, String variable) {
    List<Node> nodes = new ArrayList<>();
    try (QueryExec exec = source.execute(query, 0)) {
      exec.select().forEachRemaining(row -> nodes.add(row.get(variable)));
    }
    return nodes;
  }
}
