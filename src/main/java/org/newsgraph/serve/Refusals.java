package org.newsgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** Requests that a reading server does not take, with the reason. */
final class Refusals {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Set<String> QUERY_TYPES = Set.of(FORM, "application/sparql-query");

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
    boolean post = request.getMethod().equals("POST");
    boolean query = post && request.getRequestURI().equals("/kg/sparql");
    boolean batch = post && ReconcileRoute.takesBatches(request.getRequestURI());
    if (!query && !batch) {
      return Optional.of(
          new Problem(
              405,
              "method-not-allowed",
              request.getMethod() + " is not possible here; the server only reads."));
    }
    return contentType(request, batch ? Set.of(FORM) : QUERY_TYPES);
  }

  private static Optional<Problem> contentType(HttpServletRequest request, Set<String> taken) {
    String given = String.valueOf(request.getContentType()).split(";")[0].strip();
    if (request.getContentType() == null || taken.contains(given)) {
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
            415,
            "unsupported-media-type",
            "A query is posted as "
                + (taken.size() > 1 ? "application/sparql-query or as a form" : "a form")
                + ", not as "
                + given
                + "; the server only reads."));
  }
}
