package org.newsgraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Every request passes here first: sizes and numbers are held down, the graph is leased for the
 * time of the request, safety headers are set, and the request is counted.
 */
final class RequestGate implements Filter {
  private static final long PATIENCE_SECONDS = 5;
  private static final Pattern UNSTABLE =
      Pattern.compile("(?i)\\b(now|rand|uuid|struuid|bnode)\\s*\\(");

  private final LiveGraph graph;
  private final ServerOptions options;
  private final Metrics metrics;
  private final Semaphore running;
  private final ConcurrentHashMap<String, Integer> perClient = new ConcurrentHashMap<>();

  RequestGate(LiveGraph graph, ServerOptions options, Metrics metrics) {
    this.graph = graph;
    this.options = options;
    this.metrics = metrics;
    this.running = new Semaphore(options.maxQueries(), true);
  }

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) in;
    HttpServletResponse response = (HttpServletResponse) out;
    long start = System.nanoTime();
    metrics.started();
    try {
      SafetyHeaders.set(request, response);
      admit(request, response, chain);
    } finally {
      metrics.finished(route(request), response.getStatus(), System.nanoTime() - start);
    }
  }

  private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Problem> refused = Refusals.of(request, options.maxRequestBytes());
    if (refused.isPresent()) {
      if (refused.get().status() != 413) {
        // Else the client would find its connection closed before it reads the answer.
        request.getInputStream().skip(options.maxRequestBytes());
      }
      refused.get().send(request, response);
      return;
    }
    String client = request.getRemoteAddr();
    try {
      if (perClient.merge(client, 1, Integer::sum) > options.maxPerClient()) {
        String detail =
            "More than %d requests from your address are under way; wait for their answers."
                .formatted(options.maxPerClient());
        new Problem(429, "too-many-requests", detail).send(request, response);
        return;
      }
      leaseAndPass(request, response, chain);
    } finally {
      perClient.computeIfPresent(client, (k, n) -> n == 1 ? null : n - 1);
    }
  }

  private void leaseAndPass(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try (LiveGraph.Lease lease = graph.acquire().bind()) {
      request.setAttribute(LiveGraph.Lease.class.getName(), lease);
      if (!asksTheGraph(request)) {
        chain.doFilter(request, response);
      } else {
        String tag = tag(request, lease.version());
        if (tag == null) {
          inTurn(request, response, chain);
        } else if (Reply.matches(request.getHeader("If-None-Match"), tag)) {
          response.setHeader("ETag", tag);
          response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
          inTurn(request, new TaggedResponse(response, tag), chain);
        }
      }
    }
  }

  private void inTurn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!myTurnComes()) {
      String detail =
          "All %d places for queries are taken; try again in a moment."
              .formatted(options.maxQueries());
      new Problem(503, "busy", detail).send(request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      running.release();
    }
  }

  private boolean myTurnComes() {
    try {
      return running.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Names the answer to a GET of SPARQL; null where it may differ although the graph is the same.
   */
  private static String tag(HttpServletRequest request, String version) {
    if (!request.getMethod().equals("GET") || !request.getRequestURI().startsWith("/kg/")) {
      return null;
    }
    String query = request.getParameter("query");
    if (query != null && UNSTABLE.matcher(query).find()) {
      return null;
    }
    String asked = request.getRequestURI() + "?" + request.getQueryString();
    String accept = String.valueOf(request.getHeader("Accept"));
    return "\"" + Reply.digest(bytes(version), bytes(asked), bytes(accept)) + "\"";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean asksTheGraph(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/kg/") || path.startsWith("/q/");
  }

  /** The first segment of the path: few values, so that counters stay few. */
  private static String route(HttpServletRequest request) {
    String[] parts = request.getRequestURI().split("/");
    if (parts.length < 2) {
      return "/";
    }
    return Routes.KNOWN.contains(parts[1]) ? "/" + parts[1] : "other";
  }
}
