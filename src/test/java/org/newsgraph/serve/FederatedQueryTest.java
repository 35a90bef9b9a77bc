package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.query.CannedQueries;

/** The question that asks Wikidata, with a store of this machine in Wikidata's place. */
class FederatedQueryTest {
  private static final String PUBLIC = "https://query.wikidata.org/sparql";

  private static final String PERSON =
      """
      PREFIX ng: <https://w3id.org/newsgraph/ontology#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      INSERT DATA { GRAPH <https://w3id.org/newsgraph/graph/derived> {
        <https://w3id.org/newsgraph/entity/Q58217> a ng:Person ; rdfs:label "Sergey Lavrov" ;
          owl:sameAs <http://www.wikidata.org/entity/Q58217> ; ng:articleCount 2 } }
      """;

  private static final String FACTS =
      """
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      INSERT DATA {
        wd:Q58217 wdt:P27 wd:Q159 ; wdt:P569 "1950-03-21" .
        wd:Q159 rdfs:label "Russia"@en , "Russie"@fr . }
      """;

  private static final LiveGraph LIVE = new LiveGraph();
  private static FusekiServer wikidata;
  private static GraphServer closed;
  private static GraphServer open;

  @BeforeAll
  static void start() {
    DatasetGraph graph = SampleGraph.create();
    Txn.executeWrite(graph, () -> UpdateExec.dataset(graph).update(PERSON).execute());
    LIVE.publish(graph, "federated", () -> {});
    DatasetGraph facts = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(facts, () -> UpdateExec.dataset(facts).update(FACTS).execute());
    wikidata = FusekiServer.create().port(0).loopback(true).add("/wd", facts).build().start();
    closed = new GraphServer(LIVE, questions(), options(false)).start();
    open = new GraphServer(LIVE, questions(), options(true)).start();
  }

  private static CannedQueries questions() {
    return new CannedQueries(Path.of("queries"));
  }

  private static ServerOptions options(boolean service) {
    return new ServerOptions(
        0, true, Optional.empty(), Duration.ofSeconds(30), 1000, 4, 16, 100_000, service);
  }

  @AfterAll
  static void stop() {
    open.close();
    closed.close();
    wikidata.stop();
    LIVE.close();
  }

  /** The file as it stands, but for the address. */
  private static String question() {
    try {
      String text = Files.readString(Path.of("queries/federated-wikidata.rq"));
      assertThat(text).contains(PUBLIC);
      return text.replace(PUBLIC, "http://localhost:" + wikidata.getPort() + "/wd/sparql");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aServerThatMayAskOthersJoinsTheGraphWithTheStore() {
    try (var answer =
        QueryExecHTTP.service(open.address() + "/kg/sparql").query(question()).build()) {
      var rows = answer.select().materialize();
      var row = rows.next();
      assertThat(row.get("label").getLiteralLexicalForm()).isEqualTo("Sergey Lavrov");
      assertThat(row.get("country").getLiteralLexicalForm()).isEqualTo("Russia");
      assertThat(row.get("born").getLiteralLexicalForm()).isEqualTo("1950-03-21");
      assertThat(rows.hasNext()).isFalse();
    }
  }

  @Test
  void aServerAsItComesAsksNobody() {
    try (var answer =
        QueryExecHTTP.service(closed.address() + "/kg/sparql").query(question()).build()) {
      assertThatThrownBy(answer::select).hasMessageContaining("Bad Request");
    }
  }
}
