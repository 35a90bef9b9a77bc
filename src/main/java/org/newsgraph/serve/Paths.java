package org.newsgraph.serve;

import org.newsgraph.graph.Namespaces;

/** The names of the graph's things, and the paths under which this server answers for them. */
final class Paths {
  static final String BASE = Namespaces.BASE;
  static final String TERMS = Namespaces.NG;

  private Paths() {}

  static String term(String localName) {
    return TERMS + localName;
  }

  /** The path of one of our names, or the name itself if it is foreign. */
  static String of(String iri) {
    return iri.startsWith(BASE) ? "/" + iri.substring(BASE.length()) : iri;
  }
}
