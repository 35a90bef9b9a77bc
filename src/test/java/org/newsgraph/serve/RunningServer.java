package org.newsgraph.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.newsgraph.query.CannedQueries;

/** A server on a free port over the sample graph, and a plain client for it. */
final class RunningServer implements AutoCloseable {
  final LiveGraph graph = new LiveGraph();
  private final GraphServer server;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  RunningServer() {
    this(ServerOptions.DEFAULTS);
  }

  RunningServer(ServerOptions options) {
    graph.publish(SampleGraph.create(), "sample", () -> {});
    server =
        new GraphServer(graph, new CannedQueries(Path.of("queries")), options.withPort(0)).start();
  }

  String address() {
    return server.address();
  }

  int port() {
    return server.port();
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    return send(
        HttpRequest.newBuilder(URI.create(address() + path))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .headers(headers)
            .build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(request.uri() + ": " + e, e);
    }
  }

  @Override
  public void close() {
    server.close();
    graph.close();
  }
}
