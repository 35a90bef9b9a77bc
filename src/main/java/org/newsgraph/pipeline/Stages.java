package org.newsgraph.pipeline;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.sys.JenaSystem;
import org.newsgraph.Home;
import org.newsgraph.graph.ArticleGraphWriter;
import org.newsgraph.graph.NamedGraphWriter;

/**
 * All that a run needs. Models are loaded when the first article is to be read, so that a build in
 * which nothing has changed does not wait for them.
 */
public final class Stages {
  private final String fingerprint;
  private final Supplier<Newsgraph> opener;
  private final ArticleGraphWriter writer;
  private final Optional<Path> ontology;
  private Newsgraph reading;

  /**
   * @param fingerprint changes whenever the stages would make another graph of the same article
   * @param opener loads the reading stages
   * @param writer writes an article's graph
   * @param ontology folder of the vocabularies that a stored graph carries along, if any
   */
  public Stages(
      String fingerprint,
      Supplier<Newsgraph> opener,
      ArticleGraphWriter writer,
      Optional<Path> ontology) {
    // Its classes cannot be loaded in any order, nor by several threads at first.
    JenaSystem.init();
    this.fingerprint = Objects.requireNonNull(fingerprint, "fingerprint");
    this.opener = Objects.requireNonNull(opener, "opener");
    this.writer = Objects.requireNonNull(writer, "writer");
    this.ontology = Objects.requireNonNull(ontology, "ontology");
  }

  /** The stages of an installation. */
  public static Stages of(Home home) {
    return new Stages(
        ProgramFingerprint.of(home),
        () -> Newsgraph.open(home),
        new NamedGraphWriter(),
        Optional.of(home.ontology()));
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

  Optional<Path> ontology() {
    return ontology;
  }
}
