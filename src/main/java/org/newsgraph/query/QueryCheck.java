package org.newsgraph.query;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** Holds a query file to its header: columns as selected, each parameter with its place. */
final class QueryCheck {
  private QueryCheck() {}

  static void check(CannedQuery query, QueryHeader header) {
    if (!query.query().isSelectType()) {
      throw header.wrong(1, "a canned query is a SELECT");
    }
    List<String> selected = query.query().getResultVars();
    List<String> declared = query.columns().stream().map(QueryColumn::name).toList();
    if (!selected.equals(declared)) {
      throw header.wrong(
          1, "the header declares the columns " + declared + " but the query selects " + selected);
    }
    Set<String> places = new TreeSet<>();
    collect(query.query().getQueryPattern(), places);
    for (QueryParameter p : query.parameters()) {
      if (!places.contains(p.variable())) {
        throw header.wrong(
            1,
            "parameter '"
                + p.name()
                + "' has no place: the query needs VALUES ?"
                + p.variable()
                + " { UNDEF }");
      }
    }
  }

  private static void collect(org.apache.jena.sparql.syntax.Element pattern, Set<String> places) {
    ElementWalker.walk(
        pattern,
        new ElementVisitorBase() {
          @Override
          public void visit(ElementData data) {
            QueryBinder.placeholder(data).ifPresent(places::add);
          }

          @Override
          public void visit(ElementSubQuery sub) {
            collect(sub.getQuery().getQueryPattern(), places);
          }
        });
  }
}
