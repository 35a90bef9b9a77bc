package org.newsgraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Lets pages of one named origin read the answers (Fetch standard, CORS protocol). Never with
 * credentials: the server has none to protect, and no foreign page needs them.
 *
 * @param allowedOrigin the origin, or {@code *}
 */
record Cors(Optional<String> allowedOrigin) implements Filter {
  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) in;
    HttpServletResponse response = (HttpServletResponse) out;
    String origin = request.getHeader("Origin");
    boolean allowed =
        origin != null && allowedOrigin.filter(a -> a.equals("*") || a.equals(origin)).isPresent();
    if (allowed) {
      response.setHeader("Access-Control-Allow-Origin", allowedOrigin.orElseThrow());
      response.setHeader("Access-Control-Expose-Headers", "ETag, " + SparqlEndpoint.NOTICE);
      response.addHeader("Vary", "Origin");
      if (request.getMethod().equals("OPTIONS")) {
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
        response.setHeader("Access-Control-Max-Age", "600");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        return;
      }
    }
    chain.doFilter(in, out);
  }
}
