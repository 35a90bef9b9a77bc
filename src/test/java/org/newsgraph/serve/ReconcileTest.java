package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The reconciliation services over HTTP, asked as OpenRefine asks them. */
class ReconcileTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = new RunningServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static JsonArray result(HttpResponse<String> response, String id) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.parse(response.body()).getObj(id).get("result").getAsArray();
  }

  private static HttpResponse<String> post(String path, String batch) {
    return server.post(
        path, "queries=" + encoded(batch), "Content-Type", "application/x-www-form-urlencoded");
  }

  @Test
  void theManifestLeadsToServicesThatAnswer() {
    JsonObject manifest = JSON.parse(server.get("/reconcile").body());
    assertThat(manifest.get("versions").getAsArray().get(0).getAsString().value()).isEqualTo("0.2");
    JsonObject entity = manifest.getObj("suggest").getObj("entity");
    String path = entity.getString("service_url") + entity.getString("service_path");
    assertThat(path).startsWith(server.address());
    HttpResponse<String> suggested =
        server.get(path.substring(server.address().length()) + "?prefix=" + encoded("Angela Merk"));
    assertThat(suggested.body()).contains("\"Q567\"");
    String preview = manifest.getObj("preview").getString("url").replace("{{id}}", "Q7184");
    HttpResponse<String> page = server.get(preview.substring(server.address().length()));
    assertThat(page.body()).contains("<strong>NATO</strong>");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .as("a client shows it in a frame")
        .contains("frame-ancestors *");
  }

  @Test
  void aBatchIsAnsweredByPostAndByGet() {
    String batch =
        "{\"q0\":{\"query\":\"Russian Federation\",\"type\":\"State\"},\"q1\":{\"query\":\"NATO\"}}";
    HttpResponse<String> posted = post("/reconcile", batch);
    assertThat(result(posted, "q0").get(0).getAsObject().getString("id")).isEqualTo("Q159");
    assertThat(result(posted, "q1").get(0).getAsObject().getBoolean("match")).isTrue();
    HttpResponse<String> got = server.get("/reconcile?queries=" + encoded(batch));
    assertThat(got.body()).isEqualTo(posted.body());
  }

  @Test
  void theArticlesServiceKnowsWhoIsNotInWikidata() {
    String batch = "{\"a\":{\"query\":\"matthew rycroft\"},\"b\":{\"query\":\"Moscow\"}}";
    HttpResponse<String> posted = post("/reconcile/articles", batch);
    JsonObject envoy = result(posted, "a").get(0).getAsObject();
    assertThat(envoy.getString("id")).isEqualTo("person/matthew-rycroft");
    assertThat(envoy.getBoolean("match")).isTrue();
    assertThat(result(posted, "b").get(0).getAsObject().getString("id")).isEqualTo("Q159");
    JsonObject manifest = JSON.parse(server.get("/reconcile/articles").body());
    assertThat(manifest.getString("identifierSpace")).isEqualTo(Paths.BASE + "entity/");
    String view =
        manifest.getObj("view").getString("url").replace("{{id}}", "person%2Fmatthew-rycroft");
    HttpResponse<String> seen = server.get(view.substring(server.address().length()));
    assertThat(seen.statusCode()).isEqualTo(303);
    String page = seen.headers().firstValue("Location").orElseThrow();
    assertThat(server.get(page, "Accept", "text/html").body()).contains("Matthew Rycroft");
    assertThat(server.get("/reconcile/articles/preview?id=person%2Fmatthew-rycroft").body())
        .contains("not in Wikidata");
    assertThat(server.get("/reconcile/articles/suggest/entity?prefix=brit").body())
        .contains("\"Q145\"");
  }

  @Test
  void anyPageMayReadTheCatalogButNotTheArticles() {
    HttpResponse<String> catalog = server.get("/reconcile", "Origin", "http://openrefine.test");
    assertThat(catalog.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    HttpResponse<String> articles =
        server.get("/reconcile/articles", "Origin", "http://openrefine.test");
    assertThat(articles.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void whatIsNoBatchIsRefusedInWords() {
    HttpResponse<String> broken = post("/reconcile", "[1");
    assertThat(broken.statusCode()).isEqualTo(400);
    assertThat(broken.body()).contains("queries");
    HttpResponse<String> json = server.post("/reconcile", "{}", "Content-Type", "application/json");
    assertThat(json.statusCode()).isEqualTo(415);
    assertThat(server.post("/reconcile/suggest/entity", "", "Accept", "*/*").statusCode())
        .isEqualTo(405);
    assertThat(server.get("/reconcile/preview?id=Q0").statusCode()).isEqualTo(404);
    assertThat(server.get("/reconcile/nothing").statusCode()).isEqualTo(404);
    assertThat(server.get("/reconcile/suggest/colour?prefix=x").statusCode()).isEqualTo(400);
  }

  @Test
  void aBatchOfHundredsOfNamesIsTaken() {
    StringBuilder batch = new StringBuilder("{");
    for (int i = 0; i < 2000; i++) {
      batch.append(i == 0 ? "" : ",").append("\"q").append(i).append("\":{\"query\":\"Republic ");
      batch.append("of a rather long name, ").append(i).append("\",\"limit\":3}");
    }
    HttpResponse<String> answer = post("/reconcile/articles", batch.append('}').toString());
    assertThat(answer.statusCode()).isIn(200, 413);
    assertThat(answer.statusCode()).isEqualTo(200);
  }
}
