package org.newsgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.ErrorCode;
import org.newsgraph.Home;
import org.newsgraph.NewsgraphException;
import org.newsgraph.linking.catalog.CatalogCandidates;
import org.newsgraph.linking.catalog.LayeredCatalog;
import org.newsgraph.linking.catalog.Reconciliation;

/**
 * Two services of the Reconciliation Service API v0.2: {@code /reconcile} matches names against the
 * catalog, {@code /reconcile/articles} against the entities of the graph.
 */
final class ReconcileRoute {
  private static final String CATALOG = "/reconcile";
  private static final String ARTICLES = "/reconcile/articles";
  private static final String SUGGEST = "/suggest/";

  /** The client shows a preview in a frame of its own page. */
  private static final Map<String, String> FRAMED =
      Map.of("Content-Security-Policy", "default-src 'none'; frame-ancestors *");

  private Reconciliation catalog;

  /** Whether a path takes batches of queries by POST. */
  static boolean takesBatches(String path) {
    return Set.of(CATALOG, ARTICLES, CATALOG + "/", ARTICLES + "/").contains(path);
  }

  /** The answer of the service that a path belongs to; empty where there is nothing. */
  Optional<Reply> answer(HttpServletRequest request, Snapshot snapshot) {
    String path = request.getRequestURI();
    boolean articles = path.equals(ARTICLES) || path.startsWith(ARTICLES + "/");
    Reconciliation service =
        articles ? new Reconciliation(new ArticleCandidates(snapshot.entities())) : catalog();
    String root = articles ? ARTICLES : CATALOG;
    String rest = path.substring(root.length());
    Reply reply =
        switch (rest) {
          case "", "/" -> batch(service, request, FrontServlet.origin(request) + root);
          case "/preview" -> preview(service, request);
          case "/view" -> articles ? view(snapshot, request) : null;
          default ->
              rest.startsWith(SUGGEST)
                  ? json(
                      service.suggest(
                          rest.substring(SUGGEST.length()), parameter(request, "prefix")))
                  : null;
        };
    return Optional.ofNullable(reply).map(r -> articles ? r : open(r));
  }

  /** Pages of any origin may read the catalog, which is public; articles may be private. */
  private static Reply open(Reply r) {
    Map<String, String> headers = new HashMap<>(r.headers());
    headers.put("Access-Control-Allow-Origin", "*");
    return new Reply(r.status(), r.type(), r.body(), headers);
  }

  /** Opened when first asked for: a server that nobody asks need not read it. */
  private synchronized Reconciliation catalog() {
    if (catalog == null) {
      catalog =
          new Reconciliation(new CatalogCandidates(LayeredCatalog.open(Home.locate().catalog())));
    }
    return catalog;
  }

  private static Reply batch(Reconciliation service, HttpServletRequest request, String base) {
    String queries = request.getParameter("queries");
    if (queries == null && request.getMethod().equals("POST")) {
      throw new NewsgraphException(
          ErrorCode.PARAMETER_INVALID, "a batch is posted as the form's field \"queries\"");
    }
    return json(queries == null ? service.manifest(base) : service.query(queries));
  }

  private static Reply preview(Reconciliation service, HttpServletRequest request) {
    byte[] page = service.preview(parameter(request, "id")).getBytes(StandardCharsets.UTF_8);
    return new Reply(200, Reply.HTML, page, FRAMED);
  }

  /** Leads to the page of an entity. */
  private static Reply view(Snapshot snapshot, HttpServletRequest request) {
    String id = parameter(request, "id");
    String iri =
        new ArticleCandidates(snapshot.entities())
            .entity(id)
            .map(c -> Paths.BASE + "entity/" + c.id())
            .orElseThrow(
                () ->
                    new NewsgraphException(
                        ErrorCode.INPUT_NOT_FOUND, "there is no entity \"" + id + "\" here"));
    return new Reply(303, Reply.TEXT, new byte[0], Map.of("Location", Paths.of(iri)));
  }

  private static String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  private static Reply json(Object answer) {
    return Reply.ok(Reply.JSON, answer + "\n");
  }
}
