package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** A thing's properties as HTML: what a reader without script sees, and links for crawlers. */
final class ThingPage {
  private static final int ROWS = 200;

  private ThingPage() {}

  /**
   * Renders a thing.
   *
   * @param about what is said of it
   * @param iri its name
   * @param label what it is called
   */
  static String render(Graph about, String iri, String label) {
    Node node = NodeFactory.createURI(iri);
    StringBuilder html = new StringBuilder("<article class=\"thing\"><h1>");
    html.append(PageShell.escape(label)).append("</h1><dl>");
    rows(about.find(node, Node.ANY, Node.ANY).toList(), false).forEach(html::append);
    rows(about.find(Node.ANY, Node.ANY, node).toList(), true).forEach(html::append);
    html.append("</dl></article>");
    return PageShell.render(label, html.toString(), null);
  }

  private static List<String> rows(List<Triple> triples, boolean incoming) {
    List<String> rows = new ArrayList<>();
    triples.stream()
        .filter(t -> !t.getObject().isTripleTerm())
        .sorted(
            Comparator.comparing((Triple t) -> t.getPredicate().getURI())
                .thenComparing(t -> (incoming ? t.getSubject() : t.getObject()).toString()))
        .limit(ROWS)
        .forEach(
            t -> {
              String name = localName(t.getPredicate().getURI());
              rows.add("<dt>" + PageShell.escape(incoming ? "is " + name + " of" : name) + "</dt>");
              rows.add("<dd>" + value(incoming ? t.getSubject() : t.getObject()) + "</dd>");
            });
    return rows;
  }

  private static String value(Node node) {
    if (node.isURI()) {
      String iri = node.getURI();
      boolean link = iri.startsWith("http://") || iri.startsWith("https://");
      String text = PageShell.escape(Paths.of(iri).replaceFirst("^/", ""));
      return link ? "<a href=\"" + PageShell.escape(Paths.of(iri)) + "\">" + text + "</a>" : text;
    }
    String text =
        PageShell.escape(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    String language = node.isLiteral() ? node.getLiteralLanguage() : "";
    return language.isEmpty() || language.equals("en")
        ? text
        : "<span lang=\"" + PageShell.escape(language) + "\">" + text + "</span>";
  }

  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
