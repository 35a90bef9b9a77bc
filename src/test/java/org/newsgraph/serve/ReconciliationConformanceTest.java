package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each step of a client of the Reconciliation Service API v0.2, in its order, with what the
 * specification's schemas demand of each answer: required members and their types.
 */
class ReconciliationConformanceTest {
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

  private static JsonObject json(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    return JSON.parse(response.body());
  }

  private static String path(String url) {
    assertThat(url).startsWith(server.address());
    return url.substring(server.address().length());
  }

  private static void isText(JsonObject o, String... members) {
    for (String m : members) {
      assertThat(o.hasKey(m)).as(m).isTrue();
      assertThat(o.get(m).isString()).as(m).isTrue();
    }
  }

  private static void areTypes(JsonValue types) {
    assertThat(types.isArray()).isTrue();
    types.getAsArray().forEach(t -> isText(t.getAsObject(), "id", "name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/reconcile", "/reconcile/articles"})
  void theManifestHasWhatTheSpecificationRequires(String service) {
    JsonObject m = json(server.get(service));
    isText(m, "name", "identifierSpace", "schemaSpace");
    List<String> versions =
        m.get("versions").getAsArray().stream().map(v -> v.getAsString().value()).toList();
    assertThat(versions).contains("0.2");
    areTypes(m.get("defaultTypes"));
    assertThat(m.get("defaultTypes").getAsArray().stream().map(JsonValue::toString))
        .doesNotHaveDuplicates();
    assertThat(m.getObj("view").getString("url")).contains("{{id}}");
    JsonObject preview = m.getObj("preview");
    assertThat(preview.getString("url")).contains("{{id}}");
    assertThat(preview.get("width").isNumber() && preview.get("height").isNumber()).isTrue();
    for (String what : List.of("entity", "type", "property")) {
      isText(m.getObj("suggest").getObj(what), "service_url", "service_path");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/reconcile", "/reconcile/articles"})
  void aPostedBatchIsAnsweredQueryByQuery(String service) {
    String batch =
        "{\"q0\":{\"query\":\"Russia\",\"type\":\"State\",\"limit\":3,\"type_strict\":\"should\"},"
            + "\"q1\":{\"query\":\"zzzz nobody\"},"
            + "\"q2\":{\"query\":\"NATO\",\"properties\":[{\"pid\":\"country\",\"v\":\"x\"}]}}";
    HttpResponse<String> response =
        server.post(
            service,
            "queries=" + encoded(batch),
            "Content-Type",
            "application/x-www-form-urlencoded; charset=UTF-8");
    JsonObject answers = json(response);
    assertThat(answers.keys()).containsExactlyInAnyOrder("q0", "q1", "q2");
    for (String query : answers.keys()) {
      JsonValue result = answers.getObj(query).get("result");
      assertThat(result.isArray()).isTrue();
      result
          .getAsArray()
          .forEach(
              c -> {
                JsonObject candidate = c.getAsObject();
                isText(candidate, "id", "name", "description");
                assertThat(candidate.get("score").isNumber()).isTrue();
                assertThat(candidate.get("match").isBoolean()).isTrue();
                areTypes(candidate.get("type"));
              });
      assertThat(
              result.getAsArray().stream().filter(c -> c.getAsObject().getBoolean("match")).count())
          .as("at most one sure match")
          .isLessThanOrEqualTo(1);
    }
    assertThat(answers.getObj("q0").get("result").getAsArray()).hasSizeBetween(1, 3);
    assertThat(answers.getObj("q1").get("result").getAsArray()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/reconcile", "/reconcile/articles"})
  void candidatesLeadToViewPreviewAndSuggestions(String service) {
    JsonObject m = json(server.get(service));
    JsonObject suggest = m.getObj("suggest");
    for (String what : List.of("entity", "type", "property")) {
      JsonObject s = suggest.getObj(what);
      String address = path(s.getString("service_url") + s.getString("service_path"));
      JsonObject answer = json(server.get(address + "?prefix=" + encoded("Rus")));
      assertThat(answer.get("result").isArray()).isTrue();
      answer
          .get("result")
          .getAsArray()
          .forEach(
              r -> {
                isText(r.getAsObject(), "id", "name");
                if (r.getAsObject().hasKey("notable")) {
                  areTypes(r.getAsObject().get("notable"));
                }
              });
      if (what.equals("entity")) {
        String id = answer.get("result").getAsArray().get(0).getAsObject().getString("id");
        String preview = m.getObj("preview").getString("url").replace("{{id}}", encoded(id));
        HttpResponse<String> page = server.get(path(preview));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
      }
    }
  }
}
