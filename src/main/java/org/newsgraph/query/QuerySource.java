package org.newsgraph.query;

import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;

/** What a query runs on: a dataset, or the SPARQL endpoint of any store. Answers the same rows. */
public sealed interface QuerySource {
  /** Starts a query; a timeout of 0 is none. The caller closes the execution. */
  QueryExec execute(Query query, long timeoutMillis);

  /** For messages: "the graph in build/graph", "http://...". */
  String name();

  static QuerySource of(DatasetGraph dataset, String name) {
    return new Local(dataset, name);
  }

  static QuerySource endpoint(String url) {
    return new Remote(url);
  }

  /**
   * A dataset at hand; the caller holds a read transaction where it needs one.
   *
   * @param dataset the dataset
   * @param name for messages
   */
  record Local(DatasetGraph dataset, String name) implements QuerySource {
    @Override
    public QueryExec execute(Query query, long timeoutMillis) {
      var builder = QueryExec.dataset(dataset).query(query);
      if (timeoutMillis > 0) {
        builder.timeout(timeoutMillis, TimeUnit.MILLISECONDS);
      }
      return builder.build();
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
    public String name() {
      return url;
    }
  }
}
