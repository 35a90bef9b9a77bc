package org.newsgraph.serve;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** An answer with an entity tag that may be kept and asked for again; an error loses the tag. */
final class TaggedResponse extends HttpServletResponseWrapper {
  TaggedResponse(HttpServletResponse response, String tag) {
    super(response);
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
  }

  @Override
  public void setHeader(String name, String value) {
    boolean caching = name.equalsIgnoreCase("Cache-Control") || name.equalsIgnoreCase("Pragma");
    if (!caching) {
      super.setHeader(name, value);
    }
  }

  @Override
  public void setStatus(int status) {
    if (status >= 400) {
      super.setHeader("ETag", null);
    }
    super.setStatus(status);
  }
}
