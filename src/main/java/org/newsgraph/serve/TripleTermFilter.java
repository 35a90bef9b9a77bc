package org.newsgraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.newsgraph.graph.Iris;

/** Says beforehand that a graph with triple terms cannot come in the form asked for. */
final class TripleTermFilter implements Filter {
  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) in;
    String graph = request.getParameter("graph");
    boolean whole = graph == null && request.getParameter("default") == null;
    boolean derived = Iris.DERIVED_GRAPH.getURI().equals(graph);
    if ((whole || derived) && !TripleTerms.expressible(request.getHeader("Accept"))) {
      String detail =
          "This graph has triples about triples (RDF 1.2), which JSON-LD 1.1 and RDF/XML cannot"
              + " express; ask for text/turtle, application/trig or application/n-quads.";
      new Problem(406, "format-too-small", detail).send(request, (HttpServletResponse) out);
      return;
    }
    chain.doFilter(in, out);
  }
}
