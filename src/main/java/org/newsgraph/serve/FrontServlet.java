package org.newsgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.query.QueryCancelledException;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.event.EventType;

/** Everything but SPARQL and the Graph Store: finds who answers for a path. */
final class FrontServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final int SUGGESTIONS = 12;

  private final transient Metrics metrics;
  private final transient QuestionRoute questions;
  private final transient StaticFiles files = new StaticFiles();
  private final transient ThingRoute things = new ThingRoute();
  private final transient ReconcileRoute reconciliation = new ReconcileRoute();

  FrontServlet(Metrics metrics, QuestionRoute questions) {
    this.metrics = metrics;
    this.questions = questions;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      answer(request).send(request, response);
    } catch (NewsgraphException e) {
      Problem.of(e).send(request, response);
    } catch (QueryCancelledException e) {
      new Problem(503, "timeout", "The question took too long and was stopped; narrow it.")
          .send(request, response);
    }
  }

  private Reply answer(HttpServletRequest request) throws IOException {
    String path = request.getRequestURI();
    String accept = request.getHeader("Accept");
    LiveGraph.Lease lease = (LiveGraph.Lease) request.getAttribute(LiveGraph.Lease.class.getName());
    Snapshot snapshot = lease.snapshot();
    return switch (path) {
      case "/" -> page("newsgraph", StartPage.content(snapshot), snapshot.summary().json() + "");
      case "/sparql" -> page("SPARQL editor", "", null);
      case "/q", "/q/", "/q.json", "/q.ttl" -> catalogue(path, accept, origin(request));
      case "/openapi.json" -> Reply.ok(Reply.JSON, OpenApi.json(questions.all(), origin(request)));
      case "/health" -> Reply.ok(Reply.JSON, "{\"status\":\"ok\"}\n");
      case "/metrics" ->
          Reply.ok(
              "text/plain; version=0.0.4; charset=utf-8",
              metrics.text(snapshot.summary().quads(), snapshot.version()));
      case "/sentence" -> passage(request, lease);
      case "/page/classes.js" -> Reply.ok(StaticFiles.SCRIPT, classes());
      case "/summary" -> Reply.ok(Reply.JSON, snapshot.summary().json() + "\n");
      case "/suggest" -> suggest(request, snapshot);
      case "/kg", "/kg/", "/kg/sparql", "/.well-known/void" ->
          Descriptions.reply(snapshot.summary(), origin(request), accept);
      default ->
          path.startsWith("/q/")
              ? questions.answer(request, lease)
              : byFirstSegment(request, lease);
    };
  }

  private Reply byFirstSegment(HttpServletRequest request, LiveGraph.Lease lease)
      throws IOException {
    String path = request.getRequestURI();
    String first = path.split("/")[1];
    if (first.equals("page") || first.equals("lib")) {
      return files.find(path).orElseThrow(() -> missing(path));
    }
    if (Routes.THINGS.contains(first)) {
      return things.answer(lease.dataset(), path, request.getHeader("Accept"));
    }
    if (first.equals("reconcile")) {
      return reconciliation.answer(request, lease.snapshot()).orElseThrow(() -> missing(path));
    }
    throw missing(path);
  }

  private Reply catalogue(String path, String accept, String origin) {
    String wanted =
        switch (path) {
          case "/q.json" -> "application/json";
          case "/q.ttl" -> "text/turtle";
          default -> accept;
        };
    String type =
        MediaType.choose(wanted, List.of("application/json", "text/html", "text/turtle"))
            .orElse("application/json");
    return switch (type) {
      case "text/html" -> page("Questions", "", null);
      case "text/turtle" ->
          Reply.ok("text/turtle; charset=utf-8", Catalogue.turtle(questions.all(), origin));
      default -> Reply.ok(Reply.JSON, Catalogue.json(questions.all()));
    };
  }

  private static NewsgraphException missing(String path) {
    return new NewsgraphException(
        ErrorCode.INPUT_NOT_FOUND,
        "There is nothing at " + path + "; the start page / leads to all there is.");
  }

  private static Reply page(String title, String content, String data) {
    return Reply.ok(Reply.HTML, PageShell.render(title, content, data));
  }

  private static Reply suggest(HttpServletRequest request, Snapshot snapshot) {
    String typed = request.getParameter("q");
    return Reply.ok(Reply.JSON, snapshot.entities().suggest(typed == null ? "" : typed, 12) + "\n");
  }

  /** Leads from a sentence's words to its place in an article. */
  private static Reply passage(HttpServletRequest request, LiveGraph.Lease lease) {
    String text = request.getParameter("text");
    String place = Passages.find(lease.dataset(), text, request.getParameter("article"));
    return new Reply(303, Reply.TEXT, new byte[0], Map.of("Location", place));
  }

  /** The PLOVER root of each class of events, as a module for the page. */
  private static String classes() {
    JsonObject roots = new JsonObject();
    for (EventType type : EventType.values()) {
      roots.put(type.localName(), type.plover().name());
    }
    return "export const PLOVER = " + roots + ";\n";
  }

  /** Scheme, host and port as the client wrote them. */
  static String origin(HttpServletRequest request) {
    String host = request.getHeader("Host");
    boolean plain = host != null && host.matches("[A-Za-z0-9.:\\[\\]-]+");
    return request.getScheme() + "://" + (plain ? host : "localhost");
  }
}
