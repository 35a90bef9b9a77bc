package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.newsgraph.NewsgraphException;
import org.newsgraph.graph.GraphDiff;
import org.newsgraph.graph.GraphDiff.Change.Kind;
import org.newsgraph.graph.SampleFacts;

/** What is made of the graph for people: explanation, differences, report. */
class ExplanationTest {
  private static final DatasetGraph DATASET = SampleFacts.dataset(SampleFacts.articles());

  private static String explain(String name) {
    StringWriter out = new StringWriter();
    Txn.executeRead(
        DATASET,
        () ->
            Explanation.write(
                QuerySource.of(DATASET, "the sample"), name, Path.of("data/lexicon"), out));
    return out.toString();
  }

  private static String vetoEvent() {
    String tsv =
        CannedQueryTest.ask(
            QuerySource.of(DATASET, "m"),
            "timeline",
            ResultFormat.CSV,
            java.util.Map.of("actor", "Russia", "type", "Veto", "from", "2017-04-01"));
    return tsv.replaceAll("(?s).*?(https://w3id.org/newsgraph/event/[^,]+),.*", "$1");
  }

  @Test
  void anEventIsExplainedFromTheFactToTheWords() {
    assertThat(explain(vetoEvent()))
        .contains("Veto  https://w3id.org/newsgraph/event/")
        .contains("agent   Russia (wd:Q159)  [name in the catalog, sure to 0.90]")
        .contains("Russia on Wednesday >>vetoed<< a draft resolution")
        .contains("was >>vetoed<< by Russia")
        .contains("joined because of")
        .contains("class Veto; agent Russia; ")
        .contains("status  actual")
        .contains("source  the article itself");
  }

  @Test
  void anEntityIsFoundByAnyOfItsNames() {
    assertThat(explain("moscow")).contains("State  https://w3id.org/newsgraph/entity/Q159");
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThatThrownBy(() -> explain("event/vote/none"))
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("nothing in the sample is called 'event/vote/none'");
  }

  @Test
  void aLexiconEntryIsFoundByItsNumberAmongEqualOnes() {
    LexiconLine line = LexiconLine.find(Path.of("data/lexicon"), "veto.v").orElseThrow();
    assertThat(line.text()).startsWith("veto.v").contains("veto");
    assertThat(LexiconLine.find(Path.of("data/lexicon"), "veto.v/99")).isEmpty();
  }

  @Test
  void differencesNameWhatCameAndWhatWent() {
    DatasetGraph fewer = SampleFacts.dataset(SampleFacts.articles().subList(0, 3));
    DATASET.executeRead(
        () ->
            fewer.executeRead(
                () -> {
                  GraphDiff diff = GraphDiff.between(fewer, DATASET);
                  assertThat(diff.count(Kind.ADDED)).isEqualTo(2);
                  assertThat(diff.count(Kind.REMOVED)).isZero();
                  assertThat(diff.changes())
                      .extracting(GraphDiff.Change::after)
                      .contains("rebels -> Syria, 2017-04-04 (claimed)");
                  assertThat(GraphDiff.between(DATASET, fewer).count(Kind.REMOVED)).isEqualTo(2);
                  assertThat(GraphDiff.between(DATASET, DATASET).changes()).isEmpty();
                  assertThat(diff.graph().size()).isEqualTo(6);
                }));
  }

  @Test
  void theReportIsOneFileWithPlotsAndNoReferenceToAnother() {
    StringWriter out = new StringWriter();
    Txn.executeRead(
        DATASET,
        () -> {
          try {
            GraphReport.write(
                new CannedQueries(Path.of("queries")), QuerySource.of(DATASET, "sample"), out);
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    assertThat(out.toString())
        .contains("<svg")
        .contains("4 articles, published 2017-02-28 to 2017-04-14")
        .contains("draft resolution on the Khan Shaykhun attack")
        .doesNotContain("href=\"http")
        .doesNotContain("<script");
    assertThat(List.of(out.toString().split("<svg"))).hasSize(4);
  }
}
