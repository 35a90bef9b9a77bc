package org.newsgraph.serve;

import java.time.Duration;
import java.util.Optional;

/**
 * How the server behaves.
 *
 * @param port TCP port; 0 takes a free one
 * @param localOnly whether only this machine may connect
 * @param allowedOrigin origin whose pages may read the answers (CORS), or {@code *} for any
 * @param timeout after which a query is stopped
 * @param maxRows rows that one answer holds at most
 * @param maxQueries queries that run at once; more wait, then are sent away with 503
 * @param maxPerClient requests that one address may have under way; more get 429
 * @param maxRequestBytes size of a request's body; a larger one gets 413
 * @param allowService whether queries may ask other servers (SERVICE)
 */
public record ServerOptions(
    int port,
    boolean localOnly,
    Optional<String> allowedOrigin,
    Duration timeout,
    long maxRows,
    int maxQueries,
    int maxPerClient,
    long maxRequestBytes,
    boolean allowService) {

  /** Limits that suit a desk machine or a small public server. */
  public static final ServerOptions DEFAULTS =
      new ServerOptions(
          3030, true, Optional.empty(), Duration.ofSeconds(30), 100_000, 8, 64, 1L << 20, false);

  public ServerOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
    }
    if (timeout.isZero() || timeout.isNegative() || maxRows < 1 || maxQueries < 1) {
      throw new IllegalArgumentException("time-out, rows and queries must be positive");
    }
    if (maxPerClient < 1 || maxRequestBytes < 1) {
      throw new IllegalArgumentException("requests per client and their size must be positive");
    }
  }

  public ServerOptions withPort(int newPort) {
    return new ServerOptions(
        newPort,
        localOnly,
        allowedOrigin,
        timeout,
        maxRows,
        maxQueries,
        maxPerClient,
        maxRequestBytes,
        allowService);
  }
}
