package org.newsgraph.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/** The vocabularies of the graph as a named graph beside the data, so that it explains itself. */
public final class OntologyGraph {
  /** The files that go into the graph; the shapes do not. */
  static final List<String> FILES = List.of("newsgraph.ttl", "plover.ttl", "cameo.ttl");

  private OntologyGraph() {}

  /**
   * Sends the vocabularies into {@code graph/ontology}, in the order of the files.
   *
   * @param folder where the Turtle files lie
   * @param out neither started nor finished here
   */
  public static void write(Path folder, StreamRDF out) {
    for (String name : FILES) {
      Path file = folder.resolve(name);
      if (!Files.isRegularFile(file)) {
        throw new NewsgraphException(ErrorCode.INSTALLATION, "no ontology file at " + file);
      }
      try {
        RDFParser.source(file)
            .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
            .parse(new IntoGraph(out));
      } catch (RiotException e) {
        throw new NewsgraphException(
            ErrorCode.DATA_INVALID, file + " is not valid Turtle: " + e.getMessage(), e);
      }
    }
  }

  private static final class IntoGraph extends StreamRDFWrapper {
    private final StreamRDF out;

    IntoGraph(StreamRDF out) {
      super(out);
      this.out = out;
    }

    @Override
    public void start() {
      // the stream belongs to the caller
    }

    @Override
    public void finish() {
      // the stream belongs to the caller
    }

    @Override
    public void prefix(String prefix, String iri) {
      // the caller declares the prefixes of the whole
    }

    @Override
    public void base(String base) {
      // no relative names are written
    }

    @Override
    public void triple(Triple triple) {
      out.quad(Quad.create(Iris.ONTOLOGY_GRAPH, triple));
    }
  }
}
