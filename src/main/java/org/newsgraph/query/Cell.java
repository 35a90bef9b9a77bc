package org.newsgraph.query;

import org.apache.jena.graph.Node;
import org.newsgraph.graph.Namespaces;

/** How a value is shown to people. */
final class Cell {
  private Cell() {}

  /** Literals by their text, IRIs with the program's prefixes, nothing as an empty text. */
  static String text(Node node) {
    if (node == null) {
      return "";
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return node.isURI() ? shorten(node.getURI()) : node.toString();
  }

  private static String shorten(String iri) {
    String best = iri;
    for (var prefix : Namespaces.PREFIXES.entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        String local = iri.substring(prefix.getValue().length());
        if (!local.isEmpty() && prefix.getKey().length() + local.length() + 1 < best.length()) {
          best = prefix.getKey() + ":" + local;
        }
      }
    }
    return best;
  }

  static boolean isNumber(Node node) {
    return node != null && node.isLiteral() && node.getLiteralValue() instanceof Number;
  }
}
