package org.newsgraph.pipeline;

import java.util.Objects;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.Home;
import org.newsgraph.graph.ArticleGraphWriter;
import org.newsgraph.graph.DerivedGraph;
import org.newsgraph.graph.DerivedGraphWriter;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.NamedGraphWriter;
import org.newsgraph.graph.OntologyGraph;

/**
 * All that a run needs. Models are loaded when the first article is to be read, so that a build in
 * which nothing has changed does not wait for them.
 */
public final class Stages {
  private final String fingerprint;
  private final Supplier<Newsgraph> opener;
  private final ArticleGraphWriter writer;
  private final DerivedGraphWriter deriver;
  private Newsgraph reading;

  /**
   * @param fingerprint changes whenever the stages would read the same article differently
   * @param opener loads the reading stages
   * @param writer writes an article's graph
   * @param deriver writes what follows from all articles together
   */
  public Stages(
      String fingerprint,
      Supplier<Newsgraph> opener,
      ArticleGraphWriter writer,
      DerivedGraphWriter deriver) {
    this.fingerprint = Objects.requireNonNull(fingerprint, "fingerprint");
    this.opener = Objects.requireNonNull(opener, "opener");
    this.writer = Objects.requireNonNull(writer, "writer");
    this.deriver = Objects.requireNonNull(deriver, "deriver");
  }

  /** The stages of an installation. */
  public static Stages of(Home home) {
    return new Stages(
        ProgramFingerprint.of(home),
        () -> Newsgraph.open(home),
        new NamedGraphWriter(),
        (articles, out) -> {
          DerivedGraph.write(articles, out);
          OntologyGraph.write(home.ontology(), out);
        });
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
    return Iris.articleGraph(articleId);
  }

  Node derivedGraph() {
    return Iris.DERIVED_GRAPH;
  }

  void derive(DatasetGraph articles, StreamRDF out) {
    deriver.write(articles, out);
  }
}
