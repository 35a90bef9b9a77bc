package org.newsgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.query.CannedQueries;
import org.newsgraph.query.CannedQuery;
import org.newsgraph.query.QueryParameter;
import org.newsgraph.query.QuerySource;

/** The canned questions as URLs: {@code /q/NAME.FORMAT?parameter=value}. */
final class QuestionRoute {
  private static final long CACHE_BYTES = 64L << 20;

  /** What the page asks with while a reader has filled nothing in. */
  private static final Map<String, String> PAGE = Map.of("limit", "1001");

  private final Map<String, CannedQuery> questions = new LinkedHashMap<>();
  private final CannedQueries folder;
  private final ServerOptions options;
  private final AnswerCache answers = new AnswerCache(CACHE_BYTES);

  QuestionRoute(CannedQueries folder, ServerOptions options) {
    this.folder = folder;
    this.options = options;
    folder.all().forEach(q -> questions.put(q.name(), q));
  }

  Iterable<CannedQuery> all() {
    return questions.values();
  }

  /** Answers for {@code /q/NAME} with or without an ending. */
  Reply answer(HttpServletRequest request, LiveGraph.Lease lease) {
    String last = request.getRequestURI().substring("/q/".length());
    int dot = last.lastIndexOf('.');
    CannedQuery question = named(dot < 0 ? last : last.substring(0, dot));
    String wanted = dot < 0 ? request.getHeader("Accept") : last.substring(dot + 1);
    AnswerFormat format =
        (dot < 0 ? AnswerFormat.ofAccept(wanted) : AnswerFormat.ofEnding(wanted))
            .orElseThrow(() -> noFormat(wanted));
    if (dot < 0 && format == AnswerFormat.HTML) {
      return QuestionPage.view(question);
    }
    return kept(question, format, values(request), lease);
  }

  private Reply kept(
      CannedQuery question,
      AnswerFormat format,
      Map<String, String> values,
      LiveGraph.Lease lease) {
    String asked = question.name() + "." + format.ending() + new TreeMap<>(values);
    return answers
        .get(lease.version(), asked)
        .orElseGet(
            () -> {
              Reply reply = run(question, format, values, lease.dataset());
              answers.put(lease.version(), asked, reply);
              return reply;
            });
  }

  /**
   * Works out beforehand what the page asks for first, so that the first reader need not wait.
   *
   * @param stop asked between two questions
   */
  void prepare(LiveGraph graph, BooleanSupplier stop) {
    for (CannedQuery question : questions.values()) {
      if (stop.getAsBoolean()) {
        return;
      }
      boolean open = question.parameters().stream().noneMatch(QueryParameter::required);
      if (open && question.offline()) {
        try (LiveGraph.Lease lease = graph.acquire()) {
          kept(question, AnswerFormat.JSON, PAGE, lease);
        } catch (NewsgraphException | QueryCancelledException e) {
          // Who asks it will be told; nobody has yet.
          continue;
        }
      }
    }
  }

  private CannedQuery named(String name) {
    CannedQuery question = questions.get(name);
    return question != null ? question : folder.named(name, "/q lists them all");
  }

  private static NewsgraphException noFormat(String wanted) {
    String known =
        Arrays.stream(AnswerFormat.values())
            .map(AnswerFormat::ending)
            .collect(Collectors.joining(", "));
    return new NewsgraphException(
        ErrorCode.PARAMETER_INVALID,
        "no answer in the format '" + wanted + "'; the formats are " + known);
  }

  private Reply run(
      CannedQuery question, AnswerFormat format, Map<String, String> values, DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset,
        () -> {
          QuerySource source = QuerySource.of(dataset, "this graph");
          Query query = CannedQueries.bind(question, values, source, options.maxRows() + 1);
          if (format == AnswerFormat.RQ) {
            return Reply.ok(AnswerFormat.RQ.type() + "; charset=utf-8", query.serialize());
          }
          if (!question.offline() && !options.allowService()) {
            throw new NewsgraphException(
                ErrorCode.QUERY_INVALID,
                "'%s' asks another server, which is switched off here; take the query from /q/%s.rq, or start the server with --allow-service"
                    .formatted(question.name(), question.name()));
          }
          return rows(question, format, source, query);
        });
  }

  private Reply rows(CannedQuery question, AnswerFormat format, QuerySource source, Query query) {
    long most =
        query.hasLimit() ? Math.min(query.getLimit(), options.maxRows()) : options.maxRows();
    if (most == options.maxRows()) {
      query.setLimit(most + 1);
    }
    try (QueryExec execution = source.execute(query, options.timeout().toMillis())) {
      Rows rows = Rows.take(execution.select(), most);
      String body = rows.write(format, question);
      return new Reply(
          200,
          format.type() + "; charset=utf-8",
          body.getBytes(StandardCharsets.UTF_8),
          rows.cut() ? Map.of(SparqlEndpoint.NOTICE, SparqlEndpoint.notice(most)) : Map.of());
    }
  }

  private static Map<String, String> values(HttpServletRequest request) {
    Map<String, String> values = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, given) -> {
              if (given.length > 1) {
                throw new NewsgraphException(
                    ErrorCode.PARAMETER_INVALID, "parameter '" + name + "' is given twice");
              }
              values.put(name, given[0]);
            });
    return values;
  }
}
