package org.newsgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** Requests that a reading server does not take, with the reason. */
final class Refusals {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> QUERY_TYPES =
      Set.of("application/x-www-form-urlencoded", "application/sparql-query");

  private Refusals() {}

  static Optional<Problem> of(HttpServletRequest request, long maxBytes) {
    if (request.getContentLengthLong() > maxBytes) {
      return Optional.of(
          new Problem(
              413,
              "request-too-large",
              "The request has %d bytes, and this server takes %d; shorten the query."
                  .formatted(request.getContentLengthLong(), maxBytes)));
    }
    if (READING.contains(request.getMethod())) {
      return Optional.empty();
    }
    boolean query =
        request.getMethod().equals("POST") && request.getRequestURI().equals("/kg/sparql");
    if (!query) {
      return Optional.of(
          new Problem(
              405,
              "method-not-allowed",
              request.getMethod() + " is not possible here; the server only reads."));
    }
    return contentType(request);
  }

  private static Optional<Problem> contentType(HttpServletRequest request) {
    String given = String.valueOf(request.getContentType()).split(";")[0].strip();
    if (request.getContentType() == null || QUERY_TYPES.contains(given)) {
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
            415,
            "unsupported-media-type",
            "A query is posted as application/sparql-query or as a form, not as "
                + given
                + "; the server only reads."));
  }
}
