package org.newsgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.query.CannedQueries;
import org.newsgraph.query.CannedQuery;
import org.newsgraph.query.QuerySource;

/** The canned questions as URLs: {@code /q/NAME.FORMAT?parameter=value}. */
final class QuestionRoute {
  private final Map<String, CannedQuery> questions = new LinkedHashMap<>();
  private final CannedQueries folder;
  private final ServerOptions options;

  QuestionRoute(CannedQueries folder, ServerOptions options) {
    this.folder = folder;
    this.options = options;
    folder.all().forEach(q -> questions.put(q.name(), q));
  }

  Iterable<CannedQuery> all() {
    return questions.values();
  }

  /** Answers for {@code /q/NAME} with or without an ending. */
  Reply answer(HttpServletRequest request, DatasetGraph dataset) {
    String last = request.getRequestURI().substring("/q/".length());
    int dot = last.lastIndexOf('.');
    if (dot < 0) {
      CannedQuery question = named(last);
      AnswerFormat format =
          AnswerFormat.ofAccept(request.getHeader("Accept"))
              .orElseThrow(() -> noFormat(request.getHeader("Accept")));
      return format == AnswerFormat.HTML
          ? QuestionPage.view(question)
          : run(question, format, request, dataset);
    }
    String ending = last.substring(dot + 1);
    Optional<AnswerFormat> format = AnswerFormat.ofEnding(ending);
    CannedQuery question = named(last.substring(0, dot));
    return run(question, format.orElseThrow(() -> noFormat(ending)), request, dataset);
  }

  private CannedQuery named(String name) {
    CannedQuery question = questions.get(name);
    return question != null ? question : folder.named(name);
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
      CannedQuery question, AnswerFormat format, HttpServletRequest request, DatasetGraph dataset) {
    Map<String, String> values = values(request);
    return Txn.calculateRead(
        dataset,
        () -> {
          QuerySource source = QuerySource.of(dataset, "this graph");
          Query query = CannedQueries.bind(question, values, source);
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
