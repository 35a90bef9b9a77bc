package org.newsgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Headers that keep the page to this server: no foreign script, frame or request. */
final class SafetyHeaders {
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data: blob:; style-src 'self'%s; object-src 'none';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private SafetyHeaders() {}

  static void set(HttpServletRequest request, HttpServletResponse response) {
    // The editor's library sets style attributes while it lays out its text.
    boolean editor = request.getRequestURI().equals("/sparql");
    response.setHeader(
        "Content-Security-Policy", POLICY.formatted(editor ? " 'unsafe-inline'" : ""));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.addHeader("Vary", "Accept");
  }
}
