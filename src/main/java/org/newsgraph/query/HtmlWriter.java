package org.newsgraph.query;

import java.io.IOException;
import java.io.Writer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** A page with a table, readable without any other file; IRIs are links. */
final class HtmlWriter {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s</title>
      <style>
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; }
      table { border-collapse: collapse; }
      th, td { padding: .3rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid #8886; }
      </style>
      </head>
      <body>
      <h1>%1$s</h1>
      """;

  private HtmlWriter() {}

  static void write(RowSet rows, String title, Writer out) throws IOException {
    out.write(HEAD.formatted(escape(title)));
    out.write("<table>\n<thead><tr>");
    for (Var var : rows.getResultVars()) {
      out.write("<th scope=\"col\">" + escape(var.getVarName()) + "</th>");
    }
    out.write("</tr></thead>\n<tbody>\n");
    int count = 0;
    while (rows.hasNext()) {
      Binding row = rows.next();
      count++;
      out.write("<tr>");
      for (Var var : rows.getResultVars()) {
        out.write("<td>" + cell(row.get(var)) + "</td>");
      }
      out.write("</tr>\n");
    }
    out.write("</tbody>\n</table>\n<p>" + count + (count == 1 ? " row" : " rows") + "</p>\n");
    out.write("</body>\n</html>\n");
  }

  private static String cell(Node node) {
    String text = escape(Cell.text(node));
    boolean web = node != null && node.isURI() && node.getURI().matches("https?://.*");
    return web ? "<a href=\"" + escape(node.getURI()) + "\">" + text + "</a>" : text;
  }

  /** Text as HTML content or attribute value. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
