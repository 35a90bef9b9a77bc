package org.newsgraph.serve;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Ng;

/** Finds where a sentence stands. */
final class Passages {
  private Passages() {}

  /**
   * The path of a sentence's place in its article.
   *
   * @param text the sentence as the graph has it
   * @param article id of the article, or null for the first that has the sentence
   */
  static String find(DatasetGraph dataset, String text, String article) {
    if (text == null || text.isBlank()) {
      throw new NewsgraphException(
          ErrorCode.PARAMETER_INVALID, "/sentence needs the parameter text: a sentence's words");
    }
    Node graph = article == null ? Node.ANY : Iris.articleGraph(article);
    Node words = NodeFactory.createLiteralLang(text, "en");
    return Txn.calculateRead(dataset, () -> first(dataset, graph, words))
        .map(node -> Paths.of(node.getURI()))
        .orElseThrow(
            () ->
                new NewsgraphException(
                    ErrorCode.INPUT_NOT_FOUND,
                    "no article of the graph has the sentence: " + text));
  }

  private static Optional<Node> first(DatasetGraph dataset, Node graph, Node words) {
    return dataset.stream(graph, Node.ANY, Ng.TEXT, words)
        .map(Quad::getSubject)
        .filter(n -> n.isURI() && n.getURI().contains("#char="))
        .min((a, b) -> a.getURI().compareTo(b.getURI()));
  }
}
