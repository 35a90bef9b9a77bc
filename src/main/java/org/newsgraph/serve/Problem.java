package org.newsgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.newsgraph.NewsgraphException;

/**
 * An answer that says what went wrong: as a problem document (RFC 9457) to who accepts JSON, as a
 * page to a browser, else as plain text.
 *
 * @param status HTTP status
 * @param code a word for programs, e.g. {@code query-unknown}
 * @param detail a sentence for people: what, where, what to do
 */
record Problem(int status, String code, String detail) {
  private static final String JSON = "application/problem+json";

  static Problem notFound(String detail) {
    return new Problem(404, "not-found", detail);
  }

  /** What a user caused, with the status that fits. */
  static Problem of(NewsgraphException e) {
    int status =
        switch (e.code()) {
          case QUERY_UNKNOWN, INPUT_NOT_FOUND -> 404;
          case PARAMETER_INVALID, QUERY_INVALID, INPUT_INVALID, INPUT_EMPTY -> 400;
          case STORE_UNAVAILABLE, NETWORK -> 503;
          case DATA_INVALID, MODEL_INVALID, INSTALLATION -> 500;
        };
    return new Problem(status, e.code().id(), e.getMessage());
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (status == 405) {
      response.setHeader("Allow", "GET, HEAD, OPTIONS");
    }
    if (status == 429 || status == 503) {
      response.setHeader("Retry-After", "2");
    }
    reply(request.getHeader("Accept")).send(request, response);
  }

  private Reply reply(String accept) {
    List<String> offers = List.of("text/plain", "text/html", JSON, "application/json");
    Optional<String> type = MediaType.choose(accept, offers);
    return switch (type.orElse("text/plain")) {
      case "text/html" -> new Reply(status, Reply.HTML, bytes(PageShell.problem(this)));
      case JSON, "application/json" -> new Reply(status, JSON, bytes(json()));
      default -> new Reply(status, Reply.TEXT, bytes(detail + "\n"));
    };
  }

  private String json() {
    JsonObject object = new JsonObject();
    object.put("type", "about:blank");
    object.put("title", title());
    object.put("status", status);
    object.put("code", code);
    object.put("detail", detail);
    return object + "\n";
  }

  String title() {
    return switch (status) {
      case 400 -> "The request cannot be understood";
      case 404 -> "Not found";
      case 405 -> "Method not allowed";
      case 406 -> "No such format";
      case 413 -> "The request is too large";
      case 429 -> "Too many requests from one address";
      case 503 -> "Not available at the moment";
      default -> "Error " + status;
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
