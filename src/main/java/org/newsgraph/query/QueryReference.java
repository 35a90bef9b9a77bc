package org.newsgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** Describes every canned query in Markdown, with rows of a small graph as an example. */
public final class QueryReference {
  private static final int ROWS = 3;
  private static final int WIDEST = 60;
  private static final String HEAD =
      """
      # Canned questions

      Each question is a file `queries/NAME.rq`. It is asked with `newsgraph query NAME`, over HTTP
      as `/q/NAME`, and on the web page. This page is made from the files; the rows are of a small
      graph of four made-up articles.

      Parameters are options on the command line (`--actor Russia`) and query parameters in URLs
      (`?actor=Russia`). Every question takes `limit`. Values are bound in the syntax tree of the
      query, never put into its text. The types:

      | type | values |
      | --- | --- |
      | actor | label, alias, Wikidata id (`Q159`) or IRI, without regard to case and accents |
      | article | id of an article: its file name without extension |
      | date | ISO day such as `2017-04-12`; a month or year in the graph agrees with a day in it |
      | choice | one of the listed words, or several with commas; `any` lifts the restriction |
      | iri | in full or with a prefix such as `entity:Q159` |
      | integer | whole number of at least 1 |
      | text | as it is |

      ## Your own question

      Copy a file, give it a name of its own, and change it. `newsgraph query -f my.rq` runs a file
      that lies anywhere. The header lines start with `#+`: `summary`, `description`, `topic`,
      `parameters` and `columns`, the columns in the order of the SELECT. The place of a parameter is
      `VALUES ?variable { UNDEF }`, so that the file is valid SPARQL as it stands. Without a value the
      block is taken out; where it opens a group of its own, `{ VALUES ?x { UNDEF } ... }`, the whole
      group goes. Order the rows by something that is never equal, or they will come in another
      order elsewhere. A subquery with ORDER BY takes the limit too: let it pick what the rest
      describes, and see that each of its rows gives at least one row of the whole.

      Patterns stand in `GRAPH ?g { ... }`: one named graph an article, `graph:derived` for what
      follows from all of them, `graph:ontology` for the terms, `graph:labels` for what entities are
      called in other languages. In the graph of an article, and in `graph:derived`, an entity has one
      `rdfs:label`: English where there is one. A pattern that names no graph sees all languages;
      narrow it by `FILTER(LANG(?label) = "en")`.
      """;

  private QueryReference() {}

  /**
   * The page.
   *
   * @param queries the queries
   * @param source gives the example rows
   * @param examples parameters of the examples, by the name of the query
   */
  public static String markdown(
      CannedQueries queries, QuerySource source, Map<String, Map<String, String>> examples) {
    Map<String, List<CannedQuery>> byTopic = new TreeMap<>();
    queries.all().forEach(q -> byTopic.computeIfAbsent(q.topic(), t -> new ArrayList<>()).add(q));
    StringBuilder out = new StringBuilder(HEAD);
    byTopic.forEach(
        (topic, members) -> {
          out.append("\n## ").append(capital(topic)).append("\n");
          members.forEach(q -> section(q, source, examples.getOrDefault(q.name(), Map.of()), out));
        });
    return out.toString();
  }

  private static void section(
      CannedQuery query, QuerySource source, Map<String, String> example, StringBuilder out) {
    out.append("\n### ").append(query.name()).append("\n\n");
    out.append(query.summary()).append(' ').append(query.description()).append("\n");
    if (!query.parameters().isEmpty()) {
      out.append("\n| parameter | type | |\n| --- | --- | --- |\n");
      query.parameters().forEach(p -> out.append(row(p)));
    }
    out.append("\n| column | |\n| --- | --- |\n");
    query.columns().forEach(c -> out.append("| `" + c.name() + "` | " + c.description() + " |\n"));
    if (query.offline()) {
      example(query, source, example, out);
    }
  }

  private static String row(QueryParameter p) {
    String values = p.choices().isEmpty() ? "" : ": " + String.join(", ", p.choices());
    String usual = p.defaultValue().map(d -> "; without it " + d).orElse("");
    String needed = p.required() ? "; needed" : "";
    return "| `"
        + p.name()
        + "` | "
        + p.type().name().toLowerCase(java.util.Locale.ROOT)
        + " | "
        + p.description()
        + values
        + usual
        + needed
        + " |\n";
  }

  private static void example(
      CannedQuery query, QuerySource source, Map<String, String> parameters, StringBuilder out) {
    out.append("\n    newsgraph query ").append(query.name());
    new TreeMap<>(parameters).forEach((k, v) -> out.append(" --" + k + " " + quoted(v)));
    out.append("\n\n");
    Query bound = CannedQueries.bind(query, parameters, source);
    List<Binding> rows = new ArrayList<>();
    try (QueryExec exec = source.execute(bound, 0)) {
      exec.select().forEachRemaining(rows::add);
    }
    List<String> columns = query.columns().stream().map(QueryColumn::name).toList();
    out.append("| ").append(String.join(" | ", columns)).append(" |\n|");
    out.append(" --- |".repeat(columns.size())).append("\n");
    for (Binding row : rows.subList(0, Math.min(ROWS, rows.size()))) {
      out.append("|");
      columns.forEach(c -> out.append(" ").append(cell(Cell.text(row.get(c)))).append(" |"));
      out.append("\n");
    }
    if (rows.isEmpty()) {
      out.append("\nNo row in the small graph.\n");
    } else if (rows.size() > ROWS) {
      out.append("\nThe first ").append(ROWS).append(" of ").append(rows.size()).append(" rows.\n");
    }
  }

  private static String cell(String text) {
    String line = text.replaceAll("\\s+", " ").replace("|", "\\|").replace("<", "&lt;");
    return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "\u2026";
  }

  private static String quoted(String value) {
    return value.matches("[\\w:/.,-]+") ? value : "'" + value + "'";
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
