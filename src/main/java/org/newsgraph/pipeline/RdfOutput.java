package org.newsgraph.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.Namespaces;

/** Writes article graphs to a stream, one after the other. */
public abstract class RdfOutput implements AutoCloseable {
  /** RDF syntaxes; Turtle leaves out which article said it. */
  public enum Format {
    TRIG,
    NQUADS,
    TURTLE,
    JSONLD
  }

  /** Opens an output in a syntax. */
  public static RdfOutput open(Format format, OutputStream out) {
    return switch (format) {
      case TRIG -> new Streamed(StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS), out);
      case NQUADS -> new Streamed(StreamRDFWriter.getWriterStream(out, Lang.NQUADS), out);
      case TURTLE ->
          new Streamed(StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS), out) {
            @Override
            void send(Quad quad, StreamRDF stream) {
              stream.triple(quad.asTriple());
            }
          };
      case JSONLD -> new JsonLd(out);
    };
  }

  /** Writes one article's quads. */
  public abstract void write(List<Quad> quads);

  @Override
  public abstract void close();

  private static class Streamed extends RdfOutput {
    private final StreamRDF stream;
    private final OutputStream out;

    Streamed(StreamRDF stream, OutputStream out) {
      this.stream = stream;
      this.out = out;
      stream.start();
      Namespaces.declare(stream);
    }

    void send(Quad quad, StreamRDF to) {
      to.quad(quad);
    }

    @Override
    public void write(List<Quad> quads) {
      quads.forEach(q -> send(q, stream));
    }

    @Override
    public void close() {
      stream.finish();
      flush(out);
    }
  }

  /** JSON-LD has no streamed form of its own: an array with one document an article. */
  private static final class JsonLd extends RdfOutput {
    private final OutputStream out;
    private boolean first = true;

    JsonLd(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(List<Quad> quads) {
      DatasetGraph article = DatasetGraphFactory.createGeneral();
      Namespaces.PREFIXES.forEach(article.prefixes()::add);
      quads.forEach(article::add);
      ByteArrayOutputStream document = new ByteArrayOutputStream();
      RDFDataMgr.write(document, article, RDFFormat.JSONLD11_PLAIN);
      print((first ? "[\n" : ",\n") + document.toString(StandardCharsets.UTF_8).strip());
      first = false;
    }

    @Override
    public void close() {
      print(first ? "[]\n" : "\n]\n");
      flush(out);
    }

    private void print(String text) {
      try {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void flush(OutputStream out) {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
