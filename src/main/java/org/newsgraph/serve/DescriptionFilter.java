package org.newsgraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Gives the service description where Fuseki has none: at the data set's path, and at the SPARQL
 * endpoint when it is asked without a query (SPARQL 1.1 Service Description, 2).
 *
 * @param front answers with the description
 */
record DescriptionFilter(FrontServlet front) implements Filter {
  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) in;
    String path = request.getRequestURI();
    boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    boolean bare = path.equals("/kg/sparql") && request.getQueryString() == null;
    if (read && (bare || path.equals("/kg") || path.equals("/kg/"))) {
      front.service(in, out);
    } else {
      chain.doFilter(in, out);
    }
  }
}
