package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.NewsgraphException;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.SampleFacts;

/** Every canned query on one small graph: in memory, in TDB2 and over HTTP, with the same rows. */
class CannedQueryTest {
  private static final Path GOLDEN = Path.of("src/test/resources/queries");
  private static final CannedQueries QUERIES = new CannedQueries(Path.of("queries"));
  private static DatasetGraph memory;
  private static DatasetGraph tdb;
  private static FusekiServer server;

  /** A question with its parameters; the expected rows stand in the file of that name. */
  record Case(String file, String query, Map<String, String> parameters) {
    @Override
    public String toString() {
      return file;
    }
  }

  @BeforeAll
  static void build() {
    memory = SampleFacts.dataset(SampleFacts.articles());
    Dataset dataset = TDB2Factory.createDataset();
    tdb = dataset.asDatasetGraph();
    Txn.executeWrite(
        tdb, () -> Txn.executeRead(memory, () -> memory.find().forEachRemaining(tdb::add)));
    server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/kg", DatasetFactory.wrap(memory))
            .build();
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  static Stream<Case> cases() {
    String veto = vetoEvent();
    Stream<Case> plain =
        QUERIES.all().stream()
            .filter(q -> q.offline() && q.parameters().stream().noneMatch(QueryParameter::required))
            .map(q -> new Case(q.name(), q.name(), Map.of()));
    Stream<Case> chosen =
        Stream.of(
            new Case("actor-profile", "actor-profile", Map.of("actor", "russia")),
            new Case(
                "stances-between", "stances-between", Map.of("actor", "Q145", "other", "Moscow")),
            new Case("evidence", "evidence", Map.of("event", veto)),
            new Case("evidence-unknown", "evidence", Map.of("event", veto + "0")),
            new Case("who-met-whom-lavrov", "who-met-whom", Map.of("actor", "LAVROV")),
            new Case("who-vetoed-what-any", "who-vetoed-what", Map.of("status", "any")),
            new Case(
                "who-vetoed-what-reaction",
                "who-vetoed-what",
                Map.of("article", "reaction", "actor", "Russia", "from", "2017-04-01")),
            new Case("who-vetoed-what-before", "who-vetoed-what", Map.of("to", "2017-03-01")),
            new Case("who-attacked-whom-syria", "who-attacked-whom", Map.of("target", "wd:Q858")),
            new Case("events-month", "events", Map.of("from", "2017-02-20", "to", "2017-02-27")),
            new Case(
                "events-actor", "events", Map.of("actor", "syria", "status", "claimed,denied")),
            new Case("events-limit", "events", Map.of("limit", "3")),
            new Case("events-type", "events", Map.of("type", "meeting,Veto", "article", "vote")),
            new Case("entities-place", "entities", Map.of("article", "rivals & <others>")),
            new Case("contested-claims-us", "contested-claims", Map.of("actor", "Washington")),
            new Case("contested-claims-in", "contested-claims", Map.of("article", "reaction")),
            new Case("timeline-actor", "timeline", Map.of("actor", "Tillerson")),
            new Case("stance-network-actor", "stance-network", Map.of("actor", "Syria")),
            new Case("articles-actor", "articles", Map.of("actor", "Lavrov")));
    return Stream.concat(plain, chosen);
  }

  private static String vetoEvent() {
    String text = ask(QuerySource.of(memory(), "m"), "events", ResultFormat.TSV, Map.of());
    return text.lines()
        .filter(l -> l.contains("event/vote/") && l.contains("\"Veto\""))
        .map(l -> l.replaceAll(".*<(https://w3id.org/newsgraph/event/[^>]+)>.*", "$1"))
        .findFirst()
        .orElseThrow();
  }

  private static DatasetGraph memory() {
    return memory;
  }

  static String ask(
      QuerySource source, String name, ResultFormat format, Map<String, String> parameters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CannedQuery query = QUERIES.named(name);
    Runnable work = () -> new QueryRunner(source).run(query, parameters, format, 0, out);
    if (source instanceof QuerySource.Local local) {
      Txn.executeRead(local.dataset(), work);
    } else {
      work.run();
    }
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aQuestionGivesTheRowsOnRecordWhereverItIsAsked(Case c) throws IOException {
    String rows =
        ask(QuerySource.of(memory, "memory"), c.query(), ResultFormat.CSV, c.parameters());
    Path file = GOLDEN.resolve(c.file() + ".csv");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, rows);
    }
    assertThat(rows).isEqualTo(Files.readString(file));
    assertThat(ask(QuerySource.of(tdb, "tdb"), c.query(), ResultFormat.CSV, c.parameters()))
        .as("TDB2")
        .isEqualTo(rows);
    String url = "http://localhost:" + server.getPort() + "/kg";
    assertThat(ask(QuerySource.endpoint(url), c.query(), ResultFormat.CSV, c.parameters()))
        .as("endpoint")
        .isEqualTo(rows);
  }

  /** An import in another language gives labels in it: they are shown where there is no English. */
  @ParameterizedTest
  @MethodSource("cases")
  void labelsInOtherLanguagesAddNoRowsAndTakeNoneAway(Case c) {
    DatasetGraph german = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(
        german,
        () ->
            Txn.executeRead(
                memory, () -> memory.find().forEachRemaining(q -> german.add(relabelled(q)))));
    Map<String, String> parameters = c.parameters();
    assertThat(ask(QuerySource.of(german, "m"), c.query(), ResultFormat.CSV, parameters))
        .isEqualTo(ask(QuerySource.of(memory, "m"), c.query(), ResultFormat.CSV, parameters));
  }

  /** English labels of entities as German ones, those in other languages kept. */
  private static Quad relabelled(Quad q) {
    boolean label =
        q.getPredicate().equals(RDFS.label.asNode()) && !q.getGraph().equals(Iris.ONTOLOGY_GRAPH);
    return label && q.getObject().getLiteralLanguage().equals("en")
        ? Quad.create(
            q.getGraph(),
            q.getSubject(),
            q.getPredicate(),
            NodeFactory.createLiteralLang(q.getObject().getLiteralLexicalForm(), "de"))
        : q;
  }

  @Test
  void everyFormatHoldsTheRows() {
    QuerySource source = QuerySource.of(memory, "memory");
    for (ResultFormat format : ResultFormat.values()) {
      assertThat(ask(source, "quotes", format, Map.of()))
          .as(format.id())
          .contains("This text serves no purpose")
          .contains("Sergey Lavrov");
    }
  }

  @Test
  void aTableIsNoWiderThanTheTerminal() {
    QuerySource source = QuerySource.of(memory, "memory");
    CannedQuery query = QUERIES.named("events");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int width : new int[] {120, 160}) {
      out.reset();
      new QueryRunner(source).run(query, Map.of(), ResultFormat.TABLE, width, out);
      assertThat(out.toString(StandardCharsets.UTF_8).lines())
          .hasSizeGreaterThan(5)
          .allMatch(line -> line.codePointCount(0, line.length()) <= width)
          .anyMatch(line -> line.contains("…"));
    }
  }

  @Test
  void aValueNeverBecomesSyntax() {
    QuerySource source = QuerySource.of(memory, "memory");
    for (String bad :
        List.of(
            "x\" } GRAPH ?any { ?s ?p ?o } #",
            "vote\") } INSERT DATA { <a> <b> <c> } #",
            "\\\" . ?s ?p ?o",
            "vote' OR '1'='1",
            "line\nbreak \u0000 \ud800")) {
      assertThat(ask(source, "entities", ResultFormat.CSV, Map.of("article", bad)).lines())
          .as(bad)
          .hasSize(1);
    }
    for (String bad : List.of("<x> } #", "http://x/y> } DROP ALL #", "a b")) {
      assertThatThrownBy(() -> ask(source, "evidence", ResultFormat.CSV, Map.of("event", bad)))
          .isInstanceOf(NewsgraphException.class)
          .hasMessageContaining("parameter 'event' takes an IRI");
    }
    assertThatThrownBy(
            () -> ask(source, "events", ResultFormat.CSV, Map.of("actor", "http://x/y> ?s #")))
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("no actor");
  }

  @Test
  void wrongParametersAreToldWithWhatIsRight() {
    assertWrong("events", Map.of("form", "2017-01-01"), "no parameter 'form'; it takes article, ");
    assertWrong("events", Map.of("from", "April"), "'from' takes a date such as 2017-04-12");
    assertWrong("events", Map.of("from", "2017-02-30"), "'from' takes a date");
    assertWrong("events", Map.of("limit", "0"), "'limit' takes a whole number of at least 1");
    assertWrong("events", Map.of("limit", "ten"), "'limit' takes a whole number");
    assertWrong(
        "events", Map.of("status", "maybe"), "takes actual, claimed, denied, possible or any");
    assertWrong("events", Map.of("actor", "Rusia"), "did you mean russia?");
    assertWrong("actor-profile", Map.of(), "'actor' is missing");
    assertWrong("stances-between", Map.of("actor", "Russia"), "'other' is missing");
  }

  private static void assertWrong(String name, Map<String, String> parameters, String message) {
    QuerySource source = QuerySource.of(memory, "memory");
    assertThatThrownBy(() -> ask(source, name, ResultFormat.CSV, parameters))
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining(message);
  }

  @Test
  void anEndpointThatIsNotThereIsNamed() {
    QuerySource source = QuerySource.endpoint("http://localhost:1/kg");
    assertThatThrownBy(() -> ask(source, "events", ResultFormat.CSV, Map.of()))
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("http://localhost:1/kg cannot be reached");
  }

  @Test
  void anEntityIsFoundByAliasQidAndIri() {
    QuerySource source = QuerySource.of(tdb, "tdb");
    for (String name :
        List.of(
            "Russia",
            "rUSSIA",
            "Moscow",
            "q159",
            "wd:Q159",
            "http://www.wikidata.org/entity/Q159",
            "entity:Q159",
            "<" + Iris.entity("Q159").getURI() + ">")) {
      List<Node> found = new ArrayList<>();
      Txn.executeRead(tdb, () -> found.addAll(new ActorLookup(source).find(name)));
      assertThat(found).as(name).containsExactly(Iris.entity("Q159"));
    }
  }
}
