package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.newsgraph.TextSpan;
import org.newsgraph.event.ArticleFacts;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.Translations;

class NamedGraphWriterTest {
  private static final String LABELS = "<https://w3id.org/newsgraph/graph/labels> .";
  private static final String RUSSIA = "<https://w3id.org/newsgraph/entity/Q159> ";

  private static String nquads(ArticleFacts facts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamRDF out = StreamRDFWriter.getWriterStream(bytes, Lang.NQUADS);
    out.start();
    new NamedGraphWriter().write(facts, out);
    out.finish();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theSameFactsGiveTheSameBytes() {
    List<ArticleFacts> again = SampleFacts.articles();
    for (int i = 0; i < again.size(); i++) {
      assertThat(nquads(again.get(i))).isEqualTo(nquads(SampleFacts.articles().get(i)));
    }
  }

  @Test
  void everyQuadStandsOnceInTheGraphOfItsArticleOrInThatOfTheLabels() {
    for (ArticleFacts facts : SampleFacts.articles()) {
      String graph = "<" + Iris.articleGraph(facts.linked().article().id()).getURI() + "> .";
      List<String> lines = nquads(facts).lines().toList();
      assertThat(lines)
          .doesNotHaveDuplicates()
          .allMatch(l -> l.endsWith(graph) || l.endsWith(LABELS));
    }
  }

  @Test
  void labelsAndDescriptionsBearTheirOwnLanguages() {
    String label = RUSSIA + "<http://www.w3.org/2000/01/rdf-schema#label> ";
    String description = RUSSIA + "<https://schema.org/description> ";
    List<String> lines = nquads(SampleFacts.vote()).lines().toList();
    String article = "<https://w3id.org/newsgraph/graph/article/vote> .";
    assertThat(lines)
        .filteredOn(l -> l.startsWith(label) || l.startsWith(description))
        .containsExactlyInAnyOrder(
            label + "\"Russia\"@en " + article,
            label + "\"Russie\"@fr " + LABELS,
            label + "\"Россия\"@ru " + LABELS,
            label + "\"俄罗斯\"@zh-Hans " + LABELS,
            description + "\"État d'Europe et d'Asie\"@fr " + LABELS);
  }

  @Test
  void anEntityThatWasImportedInAnotherLanguageIsNotCalledEnglish() {
    ArticleFacts facts =
        new FactsBuilder("a", "2017-04-13", "Atlantide met nobody .")
            .entity("Q900000", EntityType.STATE, "Atlantide")
            .translated("Q900000", Translations.of("fr", Map.of("en", "Atlantis"), Map.of()))
            .build();
    assertThat(nquads(facts))
        .contains("#label> \"Atlantide\"@fr <https://w3id.org/newsgraph/graph/article/a> .")
        .contains("#label> \"Atlantis\"@en " + LABELS);
  }

  @Test
  void anyFileNameIsASafePartOfAnIri() {
    assertThat(Iris.article("a b/c?d#e%f\u00e9<>\"{}|\\^`").getURI())
        .isEqualTo(
            "https://w3id.org/newsgraph/article/a%20b%2Fc%3Fd%23e%25f%C3%A9%3C%3E%22%7B%7D%7C%5C%5E%60");
    assertThat(Iris.article("..").getURI()).endsWith("article/%2E%2E");
    assertThat(Iris.entity("person/jos\u00e9 x").getURI()).endsWith("entity/person/jos%C3%A9%20x");
    assertThat(Iris.passage("a", new TextSpan(3, 9)).getURI()).endsWith("article/a#char=3,9");
  }

  @Test
  void theDerivedGraphDoesNotDependOnTheOrderOfTheQuads() {
    List<Quad> quads = new ArrayList<>();
    StreamRDF collect =
        new org.apache.jena.riot.system.StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            quads.add(quad);
          }
        };
    SampleFacts.articles().forEach(a -> new NamedGraphWriter().write(a, collect));
    String inOrder = derived(quads);
    Collections.reverse(quads);
    assertThat(derived(quads)).isEqualTo(inOrder);
    DatasetGraph dataset = DatasetGraphFactory.create();
    quads.forEach(dataset::add);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamRDF out = StreamRDFWriter.getWriterStream(bytes, Lang.NQUADS);
    DerivedGraph.write(dataset, out);
    out.finish();
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(inOrder);
  }

  private static String derived(List<Quad> quads) {
    DerivedGraph graph = new DerivedGraph();
    quads.forEach(graph::add);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamRDF out = StreamRDFWriter.getWriterStream(bytes, Lang.NQUADS);
    graph.write(out);
    out.finish();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() {
    DatasetGraph dataset = SampleFacts.dataset(SampleFacts.articles());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    dataset.executeRead(() -> org.apache.jena.riot.RDFDataMgr.write(bytes, dataset, Lang.NQUADS));
    DatasetGraph again = DatasetGraphFactory.create();
    org.apache.jena.riot.RDFParser.fromString(bytes.toString(StandardCharsets.UTF_8), Lang.NQUADS)
        .parse(StreamRDFLib.dataset(again));
    assertThat(again.stream().count())
        .isEqualTo(dataset.calculateRead(() -> dataset.stream().count()));
  }
}
