package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.event.EventType;

class GraphValidationTest {
  private static final Path ONTOLOGY = Path.of("ontology");

  private static DatasetGraph sample() {
    DatasetGraph copy = DatasetGraphFactory.createGeneral();
    DatasetGraph sample = SampleFacts.dataset(SampleFacts.articles());
    sample.executeRead(() -> sample.find().forEachRemaining(copy::add));
    return copy;
  }

  @Test
  void theGraphOfTheProgramConforms() {
    assertThat(GraphValidation.of(sample(), ONTOLOGY).faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "principalClaim", "status", "sentence", "triggerSpan", "frame", "holder", "attitude",
        "stanceTarget", "reportedIn", "inArticle", "text", "mentionCount", "entity", "event"
      })
  void withoutANeededPropertyItDoesNotConform(String property) {
    DatasetGraph dataset = sample();
    Quad lost =
        dataset.stream(Node.ANY, Node.ANY, Ng.term(property), Node.ANY)
            .min(java.util.Comparator.comparing(Quad::toString))
            .orElseThrow();
    dataset.delete(lost);
    GraphValidation report = GraphValidation.of(dataset, ONTOLOGY);
    assertThat(report.conforms()).isFalse();
    assertThat(report.faults())
        .anySatisfy(f -> assertThat(f.thing()).isEqualTo(lost.getSubject().toString()));
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyKindOfEventMayLeadFromItsAgentToItsTarget(EventType type) {
    DatasetGraph dataset = sample();
    dataset.add(
        Iris.articleGraph("vote"),
        Iris.entity("Q159"),
        DirectProperty.of(type),
        Iris.entity("Q159"));
    assertThat(GraphValidation.of(dataset, ONTOLOGY).faults()).isEmpty();
  }

  @Test
  void aForeignPropertyIsAFault() {
    DatasetGraph dataset = sample();
    Node claim = dataset.find(null, null, Ng.STATUS, null).next().getSubject();
    dataset.add(
        Iris.articleGraph("vote"), claim, Ng.term("mood"), NodeFactory.createLiteralString("x"));
    assertThat(GraphValidation.of(dataset, ONTOLOGY).faults())
        .singleElement()
        .satisfies(f -> assertThat(f.path()).contains("mood"));
  }

  @Test
  void aLinkThatIsNoWikidataEntityIsAFault() {
    DatasetGraph dataset = sample();
    dataset.deleteAny(Node.ANY, Iris.entity("Q159"), OWL.sameAs.asNode(), Node.ANY);
    dataset.add(
        Iris.articleGraph("vote"),
        Iris.entity("Q159"),
        OWL.sameAs.asNode(),
        NodeFactory.createURI("http://dbpedia.org/resource/Russia"));
    List<GraphValidation.Fault> faults = GraphValidation.of(dataset, ONTOLOGY).faults();
    assertThat(faults).singleElement().satisfies(f -> assertThat(f.value()).contains("dbpedia"));
  }
}
