package org.newsgraph.serve;

import java.util.Set;

/** First segments of the paths that the server answers. */
final class Routes {
  /** Kinds of things in the graph: each name of the graph is a path. */
  static final Set<String> THINGS =
      Set.of(
          "entity",
          "event",
          "article",
          "stance",
          "claim",
          "quotation",
          "description",
          "appearance",
          "relation",
          "graph",
          "ontology",
          "plover",
          "cameo");

  /** Everything that is counted under its own name. */
  static final Set<String> KNOWN =
      Set.of(
          "kg",
          "q",
          "entity",
          "event",
          "article",
          "stance",
          "claim",
          "quotation",
          "health",
          "metrics",
          "suggest",
          "summary",
          "page",
          "lib",
          "sparql",
          "reconcile",
          "graph");

  private Routes() {}
}
