package org.newsgraph.store;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/** A store that speaks the SPARQL 1.1 Graph Store HTTP Protocol. */
public final class RemoteStore {
  private static final Duration CONNECT = Duration.ofSeconds(20);
  private static final int PIPE = 1 << 16;
  private final URI endpoint;
  private final Optional<String> authorization;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  /**
   * @param endpoint address of the graph store, e.g. {@code http://localhost:3030/kg/data}
   * @param user name and password, parted by a colon
   */
  public RemoteStore(String endpoint, Optional<String> user) {
    this.endpoint = address(endpoint);
    this.authorization =
        user.map(
            u -> "Basic " + Base64.getEncoder().encodeToString(u.getBytes(StandardCharsets.UTF_8)));
  }

  private static URI address(String endpoint) {
    try {
      URI uri = URI.create(endpoint);
      if (uri.getHost() != null && uri.getScheme().startsWith("http")) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // The message below says what is wanted.
    }
    throw new NewsgraphException(
        ErrorCode.PARAMETER_INVALID,
        "--endpoint " + endpoint + ": not an address such as http://localhost:3030/kg/data");
  }

  /**
   * Replaces each named graph by ours, one request a graph; other graphs of the store stay.
   *
   * @return how many graphs were sent
   */
  public int putGraphs(DatasetGraph dataset) {
    dataset.begin(TxnType.READ);
    try {
      List<Node> names = Iter.toList(dataset.listGraphNodes());
      for (Node name : names) {
        ByteArrayOutputStream triples = new ByteArrayOutputStream();
        RDFDataMgr.write(triples, dataset.getGraph(name), Lang.NTRIPLES);
        String query = "graph=" + URLEncoder.encode(name.getURI(), StandardCharsets.UTF_8);
        String separator = endpoint.getQuery() == null ? "?" : "&";
        put(
            URI.create(endpoint + separator + query),
            "application/n-triples",
            BodyPublishers.ofByteArray(triples.toByteArray()));
      }
      return names.size();
    } finally {
      dataset.end();
    }
  }

  /** Replaces all that the store holds, in one request with N-Quads, for stores that take them. */
  public void putDataset(DatasetGraph dataset) {
    put(endpoint, "application/n-quads", BodyPublishers.ofInputStream(() -> stream(dataset)));
  }

  /** The quads as they are read; never all of them in memory. */
  private static InputStream stream(DatasetGraph dataset) {
    try {
      PipedInputStream in = new PipedInputStream(PIPE);
      OutputStream out = new BufferedOutputStream(new PipedOutputStream(in), PIPE);
      Thread writer = new Thread(() -> write(dataset, out), "n-quads");
      writer.setDaemon(true);
      writer.start();
      return in;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(DatasetGraph dataset, OutputStream out) {
    dataset.begin(TxnType.READ);
    try (out) {
      RDFDataMgr.write(out, dataset, Lang.NQUADS);
    } catch (IOException e) {
      // The reader went away; its side reports why.
      return;
    } finally {
      dataset.end();
    }
  }

  private void put(URI uri, String type, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri).header("Content-Type", type).PUT(body);
    authorization.ifPresent(a -> request.header("Authorization", a));
    try {
      HttpResponse<String> response =
          client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (response.statusCode() >= 300) {
        throw new NewsgraphException(ErrorCode.NETWORK, refusal(uri, response));
      }
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.NETWORK,
          endpoint + ": no answer (" + e + "); is the store running, and is the address right?",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NewsgraphException(ErrorCode.NETWORK, endpoint + ": interrupted", e);
    }
  }

  private static String refusal(URI uri, HttpResponse<String> response) {
    String said = response.body().strip().replaceAll("\\s+", " ");
    String advice =
        switch (response.statusCode()) {
          case 401, 403 -> "; give a name with --user, and the password in NEWSGRAPH_PASSWORD";
          case 400, 404, 405, 415 ->
              "; --endpoint must be a writable Graph Store address (in Fuseki http://host:3030/DATASET/data)";
          default -> "";
        };
    return uri
        + ": the store refused the graph with status "
        + response.statusCode()
        + (said.isEmpty() ? "" : " (" + said.substring(0, Math.min(200, said.length())) + ")")
        + advice;
  }
}
