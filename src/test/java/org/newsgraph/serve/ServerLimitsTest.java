package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.query.CannedQueries;

/** What the server refuses, and with which words. */
class ServerLimitsTest {
  /** Takes far longer than the time limit on any machine: five free patterns. */
  private static final String SLOW =
      "SELECT (COUNT(*) AS ?all) { GRAPH ?g { ?a ?b ?c . ?d ?e ?f . ?h ?i ?j . ?k ?l ?m . ?n ?o ?p } }";

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server =
        new RunningServer(
            new ServerOptions(
                0,
                true,
                Optional.of("https://example.org"),
                Duration.ofMillis(700),
                20,
                1,
                4,
                20_000,
                false));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /q/who-vetoed-wat | 404 | did you mean who-vetoed-what
          /q/who-vetoed-what.pdf | 400 | the formats are json, html, csv
          /q/who-vetoed-what.csv?actr=Russia | 400 | has no parameter 'actr'
          /q/who-vetoed-what.csv?from=yesterday | 400 | takes a date such as 2017-04-12
          /q/who-vetoed-what.csv?limit=0 | 400 | takes a whole number of at least 1
          /q/who-vetoed-what.csv?limit=2&limit=3 | 400 | 'limit' is given twice
          /q/who-vetoed-what.csv?actor=Atlantis | 400 | no actor 'Atlantis'
          /q/xyzzy | 404 | /q lists them all
          /entity/Q0 | 404 | nothing named https://w3id.org/newsgraph/entity/Q0
          /nowhere | 404 | There is nothing at /nowhere
          /page/../secret | 404 | ''
          /sentence | 400 | needs the parameter text
          /sentence?text=Never+said. | 404 | no article of the graph has the sentence
          /kg/sparql?query=SELECT | 400 | line 1, column 6
          /kg/sparql?query=SELECT+*+%7B+SERVICE+%3Chttp%3A%2F%2Flocalhost%2F%3E+%7B%3Fs+%3Fp+%3Fo%7D+%7D | 400 | SERVICE is switched off
          /kg/update | 404 | ''
          """)
  void aWrongRequestGetsASentenceThatHelps(String path, int status, String words) {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.body()).contains(words);
  }

  @Test
  void problemsComeAsJsonOrHtmlToWhoAsksForThem() {
    HttpResponse<String> json = server.get("/q/nothing", "Accept", "application/problem+json");
    assertThat(json.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
    assertThat(json.body()).contains("\"query-unknown\"").contains("\"status\" : 404");
    HttpResponse<String> html = server.get("/nowhere", "Accept", "text/html");
    assertThat(html.statusCode()).isEqualTo(404);
    assertThat(html.body()).contains("<h1>Not found</h1>");
  }

  @Test
  void nothingCanBeWritten() {
    for (String path : List.of("/kg/update", "/kg/sparql", "/kg/data", "/kg", "/q/events")) {
      HttpResponse<String> response =
          server.post(
              path,
              "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
              "Content-Type",
              "application/sparql-update");
      assertThat(response.statusCode()).as(path).isBetween(400, 499);
    }
    HttpRequest put =
        HttpRequest.newBuilder(URI.create(server.address() + "/kg/data?default"))
            .PUT(HttpRequest.BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> ."))
            .header("Content-Type", "text/turtle")
            .build();
    assertThat(server.send(put).statusCode()).isBetween(400, 499);
    assertThat(sparql("ASK { GRAPH ?g { <urn:a> ?p ?o } }").body()).contains("false");
  }

  @Test
  void aQueryThatTakesTooLongIsStoppedWith503() {
    HttpResponse<String> response = sparql(SLOW);
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.body()).isNotBlank();
  }

  @Test
  void anOversizedRequestGets413() {
    HttpResponse<String> response =
        server.post(
            "/kg/sparql",
            "SELECT * { ?s ?p '" + "x".repeat(30_000) + "' }",
            "Content-Type",
            "application/sparql-query");
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("30").contains("20000").contains("shorten the query");
  }

  @Test
  void cutRowsAreTold() {
    HttpResponse<String> sparql = sparql("SELECT * { GRAPH ?g { ?s ?p ?o } }");
    assertThat(sparql.headers().firstValue("Newsgraph-Notice").orElse(""))
        .contains("Only the first 20 rows");
    HttpResponse<String> small = sparql("SELECT * { GRAPH ?g { ?s ?p ?o } } LIMIT 20");
    assertThat(small.headers().firstValue("Newsgraph-Notice")).isEmpty();
  }

  @Test
  void whoAsksTooMuchAtOnceIsSentAwayForAWhile() {
    List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      all.add(CompletableFuture.supplyAsync(() -> sparql(SLOW), task -> new Thread(task).start()));
    }
    List<HttpResponse<String>> answers = all.stream().map(CompletableFuture::join).toList();
    assertThat(answers).extracting(HttpResponse::statusCode).contains(429).containsOnly(429, 503);
    assertThat(answers)
        .filteredOn(r -> r.statusCode() == 429)
        .allSatisfy(r -> assertThat(r.headers().firstValue("Retry-After")).isPresent());
  }

  @Test
  void javaCannotBeCalledFromAQuery() {
    assertThat(sparql("SELECT (<java:java.lang.System>(1) AS ?x) {}").body())
        .contains("is Java code");
    assertThat(sparql("SELECT * { ?x <java:org.example.Anything> ?y }").body())
        .contains("is Java code");
    assertThat(sparql("SELECT * { ?s ?p ?o FILTER EXISTS { ?x <java:a.B> ?y } }").body())
        .contains("is Java code");
  }

  @Test
  void onlyTheAllowedOriginMayReadFromAnotherPage() {
    HttpResponse<String> allowed = server.get("/q", "Origin", "https://example.org");
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin"))
        .contains("https://example.org");
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    HttpResponse<String> other = server.get("/q", "Origin", "https://example.com");
    assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void aPortInUseIsNamed() {
    ServerOptions taken = ServerOptions.DEFAULTS.withPort(server.port());
    try (LiveGraph graph = new LiveGraph()) {
      graph.publish(SampleGraph.create(), "second", () -> {});
      GraphServer second = new GraphServer(graph, new CannedQueries(Path.of("queries")), taken);
      assertThatThrownBy(second::start)
          .isInstanceOfSatisfying(
              NewsgraphException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NETWORK))
          .hasMessageContaining("port " + server.port() + " is taken");
    }
  }

  private static HttpResponse<String> sparql(String query) {
    return server.get("/kg/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }
}
