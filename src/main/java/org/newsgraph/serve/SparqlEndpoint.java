package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.newsgraph.NewsgraphException;

/**
 * SPARQL 1.1 Protocol, queries only. Rows are gathered before the first byte is sent, so that a
 * query that is stopped gives an error and never half an answer.
 */
final class SparqlEndpoint extends SPARQL_QueryDataset {
  /** Says in a header that an answer was cut. */
  static final String NOTICE = "Newsgraph-Notice";

  private final LiveGraph graph;
  private final QueryRules rules;
  private final long maxRows;

  SparqlEndpoint(LiveGraph graph, QueryRules rules, long maxRows) {
    this.graph = graph;
    this.rules = rules;
    this.maxRows = maxRows;
  }

  /** The sentence that goes with a cut answer. */
  static String notice(long rows) {
    return "Only the first "
        + rows
        + " rows are given; there are more. Narrow the question, or page with LIMIT and OFFSET.";
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    try {
      rules.check(query);
    } catch (NewsgraphException e) {
      ServletOps.errorBadRequest(e.getMessage());
    }
    if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > maxRows)) {
      query.setLimit(query.isSelectType() ? maxRows + 1 : maxRows);
    }
  }

  @Override
  protected DatasetGraph getDataset(HttpAction action) {
    return graph.forThisThread();
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String log) {
    if (query.isConstructType() || query.isDescribeType()) {
      return graph(action, super.executeQuery(action, execution, query, log));
    }
    if (!query.isSelectType()) {
      return super.executeQuery(action, execution, query, log);
    }
    RowSet rows = execution.select();
    List<Binding> kept = new ArrayList<>();
    while (rows.hasNext() && kept.size() < maxRows) {
      kept.add(rows.next());
    }
    if (rows.hasNext()) {
      action.setResponseHeader(NOTICE, notice(maxRows));
    }
    return new QueryExecResult(RowSetStream.create(rows.getResultVars(), kept.iterator()));
  }

  /** Leaves out, and says so, what the form of the answer cannot express. */
  private static QueryExecResult graph(HttpAction action, QueryExecResult result) {
    if (TripleTerms.expressible(action.getRequestHeader("Accept"))) {
      return result;
    }
    Graph whole = result.isDataset() ? result.dataset().getDefaultGraph() : result.graph();
    Graph kept = TripleTerms.dropped(whole);
    if (kept.size() < whole.size()) {
      action.setResponseHeader(
          NOTICE,
          "Triples about triples (RDF 1.2) are left out, since this format has none; ask for Turtle.");
    }
    return new QueryExecResult(kept);
  }
}
