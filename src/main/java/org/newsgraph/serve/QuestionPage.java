package org.newsgraph.serve;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.newsgraph.query.CannedQuery;

/** A question and its answer as HTML. */
final class QuestionPage {
  private QuestionPage() {}

  /** The view that the page's script fills. */
  static Reply view(CannedQuery question) {
    String content =
        "<h1>%s</h1><p>%s</p><p><a href=\"/q/%s.html\">The whole answer as a plain table</a></p>"
            .formatted(
                PageShell.escape(question.summary()),
                PageShell.escape(question.description()),
                question.name());
    return Reply.ok(Reply.HTML, PageShell.render(question.summary(), content, null));
  }

  /** The answer as a plain table that needs no script. */
  static String table(CannedQuery question, Rows rows) {
    StringBuilder html = new StringBuilder("<section data-final><h1>");
    html.append(PageShell.escape(question.summary())).append("</h1>");
    if (rows.cut()) {
      html.append("<p class=\"notice\">")
          .append(SparqlEndpoint.notice(rows.bindings().size()))
          .append("</p>");
    }
    html.append("<div class=\"scroll\" tabindex=\"0\"><table><thead><tr>");
    for (Var column : rows.variables()) {
      html.append("<th scope=\"col\">").append(column.getVarName()).append("</th>");
    }
    html.append("</tr></thead><tbody>");
    for (Binding row : rows.bindings()) {
      html.append("<tr>");
      for (Var column : rows.variables()) {
        html.append("<td>").append(cell(row.get(column))).append("</td>");
      }
      html.append("</tr>");
    }
    html.append("</tbody></table></div></section>");
    return PageShell.render(question.summary(), html.toString(), null);
  }

  private static String cell(Node value) {
    if (value == null) {
      return "";
    }
    if (!value.isURI()) {
      return PageShell.escape(value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
    }
    String iri = value.getURI();
    String path = PageShell.escape(Paths.of(iri));
    boolean web = iri.startsWith("http://") || iri.startsWith("https://");
    return web ? "<a href=\"" + path + "\">" + path + "</a>" : path;
  }
}
