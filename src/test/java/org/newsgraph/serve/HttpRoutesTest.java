package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks each address of the server in each form that it answers in. */
class HttpRoutesTest {
  private static final String ROWS =
      "SELECT ?s { GRAPH ?g { ?s a <%s> } }".formatted(Paths.term("Veto"));
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = new RunningServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /**
   * An address, the Accept header, and the media type that must come.
   *
   * @param contains words that the body must hold
   */
  record Route(String path, String accept, String type, String contains) {
    @Override
    public String toString() {
      return path.replaceFirst("query=.*", "query=...") + " as " + accept;
    }
  }

  static Stream<Route> routes() {
    List<Route> routes = new ArrayList<>();
    fixed(routes);
    sparql(routes);
    things(routes);
    questions(routes);
    return routes.stream();
  }

  private static void fixed(List<Route> routes) {
    routes.add(new Route("/", "text/html", "text/html", "2 articles"));
    routes.add(new Route("/sparql", "text/html", "text/html", "<title>SPARQL editor"));
    routes.add(new Route("/health", "*/*", "application/json", "ok"));
    routes.add(new Route("/metrics", "*/*", "text/plain", "newsgraph_graph_quads{"));
    routes.add(new Route("/summary", "*/*", "application/json", "\"stances\""));
    routes.add(new Route("/suggest?q=brit", "*/*", "application/json", "United Kingdom"));
    routes.add(
        new Route("/openapi.json", "*/*", "application/json", "/q/who-vetoed-what.{format}"));
    routes.add(new Route("/page/style.css", "*/*", "text/css", "--paper"));
    routes.add(new Route("/page/app.js", "*/*", "text/javascript", "import"));
    routes.add(new Route("/page/classes.js", "*/*", "text/javascript", "\"Veto\""));
    routes.add(new Route("/page/icon.svg", "*/*", "image/svg+xml", "<svg"));
    routes.add(new Route("/lib/cytoscape.min.js", "*/*", "text/javascript", "cytoscape"));
    routes.add(new Route("/lib/yasgui.min.js", "*/*", "text/javascript", "Yasgui"));
    routes.add(new Route("/lib/yasgui.min.css", "*/*", "text/css", "yasgui"));
    for (String path : List.of("/kg", "/kg/", "/kg/sparql", "/.well-known/void")) {
      routes.add(new Route(path, "text/turtle", "text/turtle", "sparqlEndpoint"));
      routes.add(new Route(path, "application/ld+json", "application/ld+json", "sparqlEndpoint"));
    }
  }

  private static void sparql(List<Route> routes) {
    String select = "/kg/sparql?query=" + encode(ROWS);
    for (String type :
        List.of(
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "text/csv",
            "text/tab-separated-values")) {
      routes.add(new Route(select, type, type, "/event/"));
    }
    String construct =
        "/kg/sparql?query=" + encode("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }");
    String data = "/kg/data?graph=" + encode(Paths.BASE + "graph/article/air-base");
    for (String type :
        List.of(
            "text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml")) {
      routes.add(new Route(construct, type, type, "council-vote"));
      routes.add(new Route(data, type, type, "air-base"));
    }
    String ask = "/kg/sparql?query=" + encode("ASK { ?s ?p ?o }");
    routes.add(
        new Route(
            ask, "application/sparql-results+json", "application/sparql-results+json", "true"));
  }

  private static void things(List<Route> routes) {
    for (String path :
        List.of(
            "/entity/" + SampleGraph.RUSSIA,
            "/entity/person/matthew-rycroft",
            "/article/council-vote",
            "/event/council-vote/e1-",
            "/claim/council-vote/",
            "/stance/council-vote/",
            "/quotation/council-vote/",
            "/appearance/council-vote/" + SampleGraph.RUSSIA,
            "/graph/article/council-vote",
            "/ontology")) {
      routes.add(new Route(path, "text/html", "text/html", "<dl>"));
      routes.add(new Route(path, "text/turtle", "text/turtle", ""));
      routes.add(new Route(path, "application/ld+json", "application/ld+json", ""));
      routes.add(new Route(path, "application/n-triples", "application/n-triples", ""));
    }
    routes.add(new Route("/entity/Q159.ttl", "*/*", "text/turtle", "Russia"));
    routes.add(new Route("/entity/Q159.jsonld", "*/*", "application/ld+json", "Russia"));
    routes.add(new Route("/entity/Q159.nt", "*/*", "application/n-triples", "Russia"));
    routes.add(new Route("/entity/Q159.html", "*/*", "text/html", "Russia"));
  }

  private static void questions(List<Route> routes) {
    for (String list : List.of("/q", "/q/")) {
      routes.add(new Route(list, "application/json", "application/json", "who-vetoed-what"));
      routes.add(new Route(list, "text/turtle", "text/turtle", "SPARQLExecutable"));
      routes.add(new Route(list, "text/html", "text/html", "<title>Questions"));
    }
    routes.add(new Route("/q.json", "*/*", "application/json", "who-vetoed-what"));
    routes.add(new Route("/q.ttl", "*/*", "text/turtle", "SPARQLExecutable"));
    String question = "/q/who-vetoed-what";
    for (AnswerFormat format : AnswerFormat.values()) {
      String word = format == AnswerFormat.RQ ? "SELECT" : "Russia";
      routes.add(new Route(question + "." + format.ending(), "*/*", format.type(), word));
      String shown = format == AnswerFormat.HTML ? "Who vetoed what?" : word;
      routes.add(new Route(question, format.type(), format.type(), shown));
      routes.add(
          new Route(question + "." + format.ending() + "?actor=Moscow", "*/*", format.type(), ""));
    }
  }

  @ParameterizedTest
  @MethodSource("routes")
  void answersInTheFormAskedFor(Route route) {
    HttpResponse<String> response = server.get(full(route.path()), "Accept", route.accept());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    String type = response.headers().firstValue("Content-Type").orElse("");
    assertThat(type).startsWith(route.type());
    assertThat(response.body()).contains(route.contains());
    parses(route.type(), response.body());
  }

  /** Names end in a hash that the test does not know; the graph tells the first that fits. */
  private static String full(String path) {
    if (!path.matches("/(event|claim|stance|quotation)/.*")) {
      return path;
    }
    String query = "SELECT ?s { GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?s), '%s')) } LIMIT 1";
    String iri = query.formatted(Paths.BASE + path.substring(1));
    String csv = server.get("/kg/sparql?query=" + encode(iri), "Accept", "text/csv").body();
    return Paths.of(csv.lines().skip(1).findFirst().orElseThrow());
  }

  private static void parses(String type, String body) {
    if (type.equals("application/json") || type.equals("application/sparql-results+json")) {
      assertThat(JSON.parseAny(body)).isNotNull();
      return;
    }
    if (type.equals("text/plain")) {
      return;
    }
    Lang lang = RDFLanguages.contentTypeToLang(type);
    if (lang != null && RDFLanguages.isTriples(lang)) {
      Graph graph =
          RDFParser.create()
              .source(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))
              .lang(lang)
              .toGraph();
      assertThat(graph.isEmpty()).isFalse();
    }
  }

  @Test
  void aSentenceLeadsToItsPlaceInTheArticle() {
    String words = "China abstained from the vote in the Security Council.";
    HttpResponse<String> response = server.get("/sentence?text=" + encode(words));
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location").orElse(""))
        .matches("/article/council-vote#char=\\d+,\\d+");
  }

  @Test
  void postedQueriesAnswerAsQueriesInTheAddressDo() {
    String direct = server.get("/kg/sparql?query=" + encode(ROWS), "Accept", "text/csv").body();
    String form =
        server
            .post(
                "/kg/sparql",
                "query=" + encode(ROWS),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/csv")
            .body();
    String plain =
        server
            .post(
                "/kg/sparql",
                ROWS,
                "Content-Type",
                "application/sparql-query",
                "Accept",
                "text/csv")
            .body();
    assertThat(form).isEqualTo(direct);
    assertThat(plain).isEqualTo(direct);
  }

  @Test
  void theSameAnswerIsNotSentTwice() {
    for (String path :
        List.of(
            "/",
            "/page/app.js",
            "/q/who-vetoed-what.csv",
            "/entity/Q159.ttl",
            "/kg/sparql?query=" + encode(ROWS))) {
      HttpResponse<String> first = server.get(path);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = server.get(path, "If-None-Match", tag);
      assertThat(again.statusCode()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
    }
  }

  @Test
  void answersArePackedForWhoTakesThem() {
    HttpResponse<String> response = server.get("/page/style.css", "Accept-Encoding", "gzip");
    assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(response.body().length())
        .isLessThan(server.get("/page/style.css").body().length() / 2);
  }

  @Test
  void aTimeDependentQueryHasNoTag() {
    HttpResponse<String> response =
        server.get("/kg/sparql?query=" + encode("SELECT (NOW() AS ?now) {}"));
    assertThat(response.headers().firstValue("ETag")).isEmpty();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
