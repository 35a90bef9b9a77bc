package org.newsgraph.query;

import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/** What a query runs on: a dataset, or the SPARQL endpoint of any store. Answers the same rows. */
public sealed interface QuerySource {
  /** Starts a query; a timeout of 0 is none. The caller closes the execution. */
  QueryExec execute(Query query, long timeoutMillis);

  /** For messages: "the graph in build/graph", "http://...". */
  String name();

  /** The same source, with all named graphs seen as one outside GRAPH; an endpoint as it is. */
  QuerySource withUnion();

  static QuerySource of(DatasetGraph dataset, String name) {
    return new Local(dataset, name, false);
  }

  static QuerySource endpoint(String url) {
    return new Remote(url);
  }

  /**
   * A dataset at hand; the caller holds a read transaction where it needs one.
   *
   * @param dataset the dataset
   * @param name for messages
   * @param union whether the default graph is all named graphs together
   */
  record Local(DatasetGraph dataset, String name, boolean union) implements QuerySource {
    @Override
    public QuerySource withUnion() {
      return new Local(dataset, name, true);
    }

    @Override
    public QueryExec execute(Query query, long timeoutMillis) {
      boolean tdb = TDBInternal.isTDB2(dataset);
      var builder = QueryExec.dataset(union && !tdb ? allAsOne() : dataset).query(query);
      if (union && tdb) {
        builder.set(TDB2.symUnionDefaultGraph, true);
      }
      if (timeoutMillis > 0) {
        builder.timeout(timeoutMillis, TimeUnit.MILLISECONDS);
      }
      return builder.build();
    }

    private DatasetGraph allAsOne() {
      DatasetGraph view = new DatasetGraphMapLink(dataset.getUnionGraph());
      dataset.listGraphNodes().forEachRemaining(g -> view.addGraph(g, dataset.getGraph(g)));
      return view;
    }
  }

  /**
   * A SPARQL endpoint.
   *
   * @param url its query address
   */
  record Remote(String url) implements QuerySource {
    @Override
    public QueryExec execute(Query query, long timeoutMillis) {
      var builder = QueryExecHTTP.service(url).query(query);
      if (timeoutMillis > 0) {
        builder.timeout(timeoutMillis, TimeUnit.MILLISECONDS);
      }
      return builder.build();
    }

    @Override
    public QuerySource withUnion() {
      return this;
    }

    @Override
    public String name() {
      return url;
    }
  }
}
