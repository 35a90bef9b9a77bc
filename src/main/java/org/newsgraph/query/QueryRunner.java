package org.newsgraph.query;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.graph.Namespaces;

/** Runs queries on one source and writes the answers. */
public final class QueryRunner {
  private final QuerySource source;

  public QueryRunner(QuerySource source) {
    this.source = source;
  }

  /**
   * Answers a canned query.
   *
   * @param query which
   * @param parameters values by name
   * @param format how the answer is written
   * @param width columns of the terminal for a table, 0 for as wide as needed
   * @param out flushed, not closed
   */
  public void run(
      CannedQuery query,
      Map<String, String> parameters,
      ResultFormat format,
      int width,
      OutputStream out) {
    guarded(
        () ->
            select(
                CannedQueries.bind(query, parameters, source),
                format,
                query.summary(),
                width,
                out));
  }

  /**
   * Answers a user's own SPARQL; the program's prefixes need not be declared.
   *
   * @param origin file name or "query", for messages
   * @param text the SPARQL
   * @param format how rows are written; graphs come as Turtle, JSON-LD or RDF/XML
   * @param width columns of the terminal for a table, 0 for as wide as needed
   * @param out flushed, not closed
   */
  public void run(String origin, String text, ResultFormat format, int width, OutputStream out) {
    Query query = parse(origin, text);
    guarded(
        () -> {
          if (query.isSelectType()) {
            select(query, format, origin, width, out);
          } else if (query.isAskType()) {
            ask(query, format, out);
          } else {
            graph(query, format, out);
          }
        });
  }

  static Query parse(String origin, String text) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(Namespaces.PREFIXES);
    try {
      return QueryFactory.parse(query, text, null, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw CannedQuery.notSparql(origin, e);
    }
  }

  private void select(Query query, ResultFormat format, String title, int width, OutputStream out) {
    try (QueryExec exec = source.execute(query, 0)) {
      ResultWriter.write(exec.select(), format, title, width, out);
    }
  }

  private void ask(Query query, ResultFormat format, OutputStream out) {
    try (QueryExec exec = source.execute(query, 0)) {
      boolean answer = exec.ask();
      switch (format) {
        case CSV -> ResultSetMgr.write(out, answer, ResultSetLang.RS_CSV);
        case TSV -> ResultSetMgr.write(out, answer, ResultSetLang.RS_TSV);
        case JSON -> ResultSetMgr.write(out, answer, ResultSetLang.RS_JSON);
        case XML -> ResultSetMgr.write(out, answer, ResultSetLang.RS_XML);
        default -> ResultWriter.text(out, w -> w.write((answer ? "yes" : "no") + "\n"));
      }
    }
  }

  private void graph(Query query, ResultFormat format, OutputStream out) {
    try (QueryExec exec = source.execute(query, 0)) {
      var graph = query.isDescribeType() ? exec.describe() : exec.construct();
      graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
      RDFDataMgr.write(
          out,
          graph,
          switch (format) {
            case JSON -> RDFFormat.JSONLD11;
            case XML -> RDFFormat.RDFXML;
            default -> RDFFormat.TURTLE_PRETTY;
          });
    }
  }

  /** Says what an endpoint's refusal means for the user. */
  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (QueryExceptionHTTP e) {
      throw refused(e.getStatusCode(), e.getResponse(), e);
    } catch (HttpException e) {
      throw refused(e.getStatusCode(), e.getResponse(), e);
    }
  }

  private NewsgraphException refused(int status, String response, RuntimeException cause) {
    String what =
        status > 0
            ? "answered with HTTP status " + status + firstLine(response)
            : "cannot be reached; is the address right and the server running?";
    return new NewsgraphException(ErrorCode.NETWORK, source.name() + " " + what, cause);
  }

  private static String firstLine(String response) {
    String line = response == null ? "" : response.lines().findFirst().orElse("").strip();
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    return line.isEmpty() || bytes.length > 300 ? "" : ": " + line;
  }
}
