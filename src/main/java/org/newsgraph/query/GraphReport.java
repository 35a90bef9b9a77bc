package org.newsgraph.query;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** The main figures of a graph as one HTML file that needs no other, to mail to somebody. */
public final class GraphReport {
  private static final int MOST_ROWS = 25;
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>What the articles say</title>
      <style>
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
      table { border-collapse: collapse; width: 100%; font-size: .9rem; }
      th, td { padding: .25rem .5rem; text-align: left; vertical-align: top; border-bottom: 1px solid #8886; }
      svg { width: 100%; height: auto; max-width: 46rem; }
      svg text { font: 13px system-ui, sans-serif; fill: currentColor; }
      svg rect { fill: #3b6ea8; }
      </style>
      </head>
      <body>
      <h1>What the articles say</h1>
      """;

  private final CannedQueries queries;
  private final QuerySource source;
  private final Writer out;

  private GraphReport(CannedQueries queries, QuerySource source, Writer out) {
    this.queries = queries;
    this.source = source;
    this.out = out;
  }

  /** Writes the report of a graph. */
  public static void write(CannedQueries queries, QuerySource source, Writer out)
      throws IOException {
    new GraphReport(queries, source, out).write();
  }

  private void write() throws IOException {
    out.write(HEAD);
    List<Binding> articles = rows("articles");
    List<Binding> timeline = rows("timeline");
    out.write("<p>" + articles.size() + " articles" + period(articles) + ".</p>\n");
    bars("Events by class", "event-counts", "type", "events");
    byMonth(timeline);
    bars("Who acts most", "most-active-actors", "actor", "acts");
    table("Vetoes", "who-vetoed-what", "date", "actor", "vetoed", "articles", "sentence");
    table("Who stands where", "stance-network", "holder", "attitude", "target", "articles");
    table(
        "What sources contradict each other on",
        "contested-claims",
        "type",
        "date",
        "source",
        "sentence",
        "otherSource",
        "otherSentence");
    out.write("</body>\n</html>\n");
    out.flush();
  }

  private static String period(List<Binding> articles) {
    List<String> days =
        articles.stream()
            .map(a -> Cell.text(a.get("published")))
            .filter(d -> !d.isEmpty())
            .sorted()
            .toList();
    return days.isEmpty() ? "" : ", published " + days.get(0) + " to " + days.get(days.size() - 1);
  }

  private void bars(String title, String query, String label, String value) throws IOException {
    BarChart chart = new BarChart(title);
    for (Binding row : rows(query)) {
      long number = Long.parseLong(Cell.text(row.get(value)));
      if (number > 0 && chart.size() < MOST_ROWS) {
        chart.add(Cell.text(row.get(label)), number);
      }
    }
    if (!chart.isEmpty()) {
      out.write("<h2>" + title + "</h2>\n" + chart.lying());
    }
  }

  private void byMonth(List<Binding> timeline) throws IOException {
    Map<String, Long> months = new TreeMap<>();
    timeline.stream()
        .map(r -> List.of(Cell.text(r.get("date")), Cell.text(r.get("event"))))
        .distinct()
        .filter(e -> e.get(0).length() >= 7)
        .forEach(e -> months.merge(e.get(0).substring(0, 7), 1L, Long::sum));
    if (!months.isEmpty()) {
      BarChart chart = new BarChart("Events by month");
      months.forEach(chart::add);
      out.write("<h2>Events by month</h2>\n" + chart.standing());
    }
  }

  private void table(String title, String query, String... columns) throws IOException {
    List<Binding> rows = rows(query);
    if (rows.isEmpty()) {
      return;
    }
    out.write("<h2>" + HtmlWriter.escape(title) + "</h2>\n<table>\n<thead><tr>");
    for (String column : columns) {
      out.write("<th scope=\"col\">" + column + "</th>");
    }
    out.write("</tr></thead>\n<tbody>\n");
    for (Binding row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
      out.write("<tr>");
      for (String column : columns) {
        out.write("<td>" + HtmlWriter.escape(Cell.text(row.get(column))) + "</td>");
      }
      out.write("</tr>\n");
    }
    out.write("</tbody>\n</table>\n");
    if (rows.size() > MOST_ROWS) {
      out.write("<p>The first " + MOST_ROWS + " of " + rows.size() + " rows.</p>\n");
    }
  }

  private List<Binding> rows(String name) {
    Query query = CannedQueries.bind(queries.named(name), Map.of(), source);
    List<Binding> rows = new ArrayList<>();
    try (QueryExec exec = source.execute(query, 0)) {
      exec.select().forEachRemaining(rows::add);
    }
    return rows;
  }
}
