package org.newsgraph.query;

import java.util.regex.Pattern;
import org.newsgraph.graph.Namespaces;

/** IRIs as users write them. */
final class Iri {
  private static final Pattern ABSOLUTE =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

  private Iri() {}

  /** With a known prefix expanded and angle brackets taken off; else as it is. */
  static String expand(String text) {
    if (text.startsWith("<") && text.endsWith(">")) {
      return text.substring(1, text.length() - 1);
    }
    int colon = text.indexOf(':');
    String namespace = colon < 0 ? null : Namespaces.PREFIXES.get(text.substring(0, colon));
    return namespace == null ? text : namespace + text.substring(colon + 1);
  }

  /** Whether it is an absolute IRI that SPARQL can write. */
  static boolean isAbsolute(String text) {
    return ABSOLUTE.matcher(text).matches();
  }
}
