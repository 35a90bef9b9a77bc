package org.newsgraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The one HTML file of the page. The server puts in a title, content that stands without a script,
 * and data for the first view; the script then takes over.
 */
final class PageShell {
  private static final String TEMPLATE = resource("page/index.html");

  private PageShell() {}

  /**
   * @param title what the view shows
   * @param content HTML of the main part
   * @param data JSON for the script, or {@code null}
   */
  static String render(String title, String content, String data) {
    return TEMPLATE
        .replace("<!--title-->", escape(title))
        .replace("<!--content-->", content)
        .replace("<!--data-->", data == null ? "null" : data.replace("<", "\\u003c"));
  }

  static String problem(Problem problem) {
    String content =
        "<section class=\"problem\" data-final><h1>%s</h1><p>%s</p><p><a href=\"/\">To the start page</a></p></section>";
    return render(
        problem.title(),
        content.formatted(escape(problem.title()), escape(problem.detail())),
        null);
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String resource(String name) {
    try (InputStream in = PageShell.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
