package org.newsgraph.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/**
 * A question with a name: one {@code .rq} file. Run as it stands it is valid SPARQL that asks
 * without restriction; {@link QueryBinder} fills its parameters in.
 *
 * @param name file name without extension
 * @param summary the question in one sentence
 * @param description what the answer holds
 * @param topic under which it is listed
 * @param offline whether it can be answered without the public network
 * @param parameters what restricts it, without {@code limit}, which every query has
 * @param columns its columns in order
 * @param query the parsed query; treat as immutable
 * @param text the file's text
 */
public record CannedQuery(
    String name,
    String summary,
    String description,
    String topic,
    boolean offline,
    List<QueryParameter> parameters,
    List<QueryColumn> columns,
    Query query,
    String text) {
  /** The parameter that every query takes: how many rows at most. */
  public static final QueryParameter LIMIT =
      new QueryParameter(
          "limit",
          QueryParameter.Type.INTEGER,
          "how many rows at most",
          "limit",
          false,
          Optional.empty(),
          List.of());

  private static final Set<String> PARAMETER_KEYS =
      Set.of("name", "type", "description", "variable", "required", "default", "values");

  public CannedQuery {
    Objects.requireNonNull(query, "query");
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /** The parameters with {@code limit}, in the order of the header. */
  public List<QueryParameter> allParameters() {
    List<QueryParameter> all = new ArrayList<>(parameters);
    all.add(LIMIT);
    return List.copyOf(all);
  }

  /** Reads a query file; {@link ErrorCode#QUERY_INVALID} names file and line of what is wrong. */
  public static CannedQuery read(Path file) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot read the query file " + file + ": " + e.getMessage());
    }
    QueryHeader header = QueryHeader.parse(file, text.lines().toList());
    List<QueryParameter> parameters = new ArrayList<>();
    header.list("parameters").forEach(item -> parameters.add(parameter(header, item)));
    List<QueryColumn> columns = new ArrayList<>();
    header
        .list("columns")
        .forEach(item -> item.values().forEach((k, v) -> columns.add(new QueryColumn(k, v))));
    CannedQuery query =
        new CannedQuery(
            file.getFileName().toString().replaceFirst("\\.rq$", ""),
            header.value("summary"),
            header.value("description"),
            header.value("topic"),
            !header.value("offline").equals("false"),
            parameters,
            columns,
            parse(file.toString(), text),
            text);
    QueryCheck.check(query, header);
    return query;
  }

  /** Parses SPARQL; the message of the error names the source, line and column. */
  static Query parse(String source, String text) {
    try {
      return QueryFactory.create(text, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw notSparql(source, e);
    }
  }

  static NewsgraphException notSparql(String source, QueryParseException e) {
    String place = e.getLine() > 0 ? ":" + e.getLine() + ":" + e.getColumn() : "";
    String first = e.getMessage().lines().findFirst().orElse("no reason given");
    return new NewsgraphException(
        ErrorCode.QUERY_INVALID, source + place + ": not valid SPARQL: " + first);
  }

  private static QueryParameter parameter(QueryHeader header, QueryHeader.Item item) {
    Map<String, String> v = item.values();
    for (String key : v.keySet()) {
      if (!PARAMETER_KEYS.contains(key)) {
        throw header.wrong(item.line(), "unknown entry '" + key + "' of a parameter");
      }
    }
    String name = v.get("name");
    if (name == null) {
      throw header.wrong(item.line(), "a parameter starts with '- name: ...'");
    }
    return new QueryParameter(
        name,
        type(header, item),
        v.getOrDefault("description", ""),
        v.getOrDefault("variable", name),
        v.getOrDefault("required", "false").equals("true"),
        Optional.ofNullable(v.get("default")),
        v.containsKey("values") ? Arrays.asList(v.get("values").split("[ ,]+")) : List.of());
  }

  private static QueryParameter.Type type(QueryHeader header, QueryHeader.Item item) {
    String type = item.values().getOrDefault("type", "text");
    try {
      return QueryParameter.Type.valueOf(type.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw header.wrong(
          item.line(),
          "unknown type '"
              + type
              + "'; known are "
              + Arrays.toString(QueryParameter.Type.values()).toLowerCase(Locale.ROOT));
    }
  }
}
