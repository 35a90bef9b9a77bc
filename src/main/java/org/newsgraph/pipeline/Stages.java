package org.newsgraph.pipeline;

import java.util.Objects;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.Home;
import org.newsgraph.graph.ArticleGraphWriter;

/**
 * All that a run needs. Models are loaded when the first article is to be read, so that a build in
 * which nothing has changed does not wait for them.
 */
public final class Stages {
  private final String fingerprint;
  private final Supplier<Newsgraph> opener;
  private final ArticleGraphWriter writer;
  private Newsgraph reading;

  /**
   * @param fingerprint changes whenever the stages would read the same article differently
   * @param opener loads the reading stages
   * @param writer writes an article's graph
   */
  public Stages(String fingerprint, Supplier<Newsgraph> opener, ArticleGraphWriter writer) {
    this.fingerprint = Objects.requireNonNull(fingerprint, "fingerprint");
    this.opener = Objects.requireNonNull(opener, "opener");
    this.writer = Objects.requireNonNull(writer, "writer");
  }

  /** The stages of an installation. */
  public static Stages of(Home home) {
    return new Stages(ProgramFingerprint.of(home), () -> Newsgraph.open(home), (facts, out) -> {});
  }

  String fingerprint() {
    return fingerprint;
  }

  synchronized Newsgraph reading() {
    if (reading == null) {
      reading = opener.get();
    }
    return reading;
  }

  ArticleGraphWriter writer() {
    return writer;
  }

  Node graphOf(String articleId) {
    return NodeFactory.createURI("https://w3id.org/newsgraph/graph/article/" + articleId);
  }

  Node derivedGraph() {
    return NodeFactory.createURI("https://w3id.org/newsgraph/graph/derived");
  }

  void derive(DatasetGraph articles, StreamRDF out) {}
}
