package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.OntologyPage;
import org.newsgraph.graph.OntologyReference;
import org.newsgraph.graph.SampleFacts;

/** Holds the generated pages to what they are generated from; -Dgolden.update=true makes them. */
class ReferencePagesTest {
  private static final Map<String, Map<String, String>> EXAMPLES =
      Map.of(
          "actor-profile", Map.of("actor", "Russia"),
          "stances-between", Map.of("actor", "Britain", "other", "Russia"),
          "who-vetoed-what", Map.of("actor", "Russia"),
          "events", Map.of("article", "vote"),
          "entities", Map.of("article", "vote"),
          "evidence", Map.of("event", "https://w3id.org/newsgraph/event/vote/3fb0aef75621"),
          "timeline", Map.of("from", "2017-04-01", "actor", "Q159"));

  private static void assertPage(String file, String text) throws IOException {
    Path page = Path.of("docs", file);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(page.getParent());
      Files.writeString(page, text);
    }
    assertThat(Files.readString(page))
        .as("docs/%s; run this test with -Dgolden.update=true to make it anew", file)
        .isEqualTo(text);
  }

  @Test
  void thePageOfQuestionsIsTrue() throws IOException {
    DatasetGraph dataset = SampleFacts.dataset(SampleFacts.articles());
    StringBuilder text = new StringBuilder();
    Txn.executeRead(
        dataset,
        () ->
            text.append(
                QueryReference.markdown(
                    new CannedQueries(Path.of("queries")),
                    QuerySource.of(dataset, "the sample graph"),
                    EXAMPLES)));
    assertPage("queries.md", text.toString());
  }

  @Test
  void thePageOfTermsIsTrue() throws IOException {
    assertPage("ontology.md", OntologyReference.markdown(Path.of("ontology")));
    assertPage("ontology.html", OntologyPage.html(Path.of("ontology")));
  }
}
