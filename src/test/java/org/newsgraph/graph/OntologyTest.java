package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.newsgraph.event.Attitude;
import org.newsgraph.event.EventType;
import org.newsgraph.event.PloverClass;
import org.newsgraph.event.Status;
import org.newsgraph.linking.EntityType;

class OntologyTest {
  private static final Graph TERMS = RDFDataMgr.loadGraph("ontology/newsgraph.ttl");
  private static final Graph PLOVER = RDFDataMgr.loadGraph("ontology/plover.ttl");
  private static final Graph CAMEO = RDFDataMgr.loadGraph("ontology/cameo.ttl");

  /** Classes that only gather others. */
  private static final Set<String> GATHERING = Set.of("Event", "Entity", "Status", "Attitude");

  @Test
  void theProgramAndTheOntologyHaveTheSameTerms() throws IllegalAccessException {
    Set<String> used = new TreeSet<>(GATHERING);
    for (Field field : Ng.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof Node node) {
        used.add(local(node));
      }
    }
    for (EventType type : EventType.values()) {
      used.add(type.localName());
      used.add(local(DirectProperty.of(type)));
    }
    for (EntityType type : EntityType.values()) {
      used.add(type.localName());
    }
    for (Status status : Status.values()) {
      used.add(status.id());
    }
    for (Attitude attitude : Attitude.values()) {
      used.add(attitude.id());
    }
    Set<String> defined = new TreeSet<>();
    TERMS
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .filterKeep(t -> t.getSubject().getURI().startsWith(Namespaces.NG))
        .forEach(t -> defined.add(local(t.getSubject())));
    assertThat(used).isEqualTo(defined);
  }

  @Test
  void everyTermHasALabelAndADefinition() {
    for (Graph graph : new Graph[] {TERMS, PLOVER, CAMEO}) {
      graph
          .find(Node.ANY, RDF.type.asNode(), Node.ANY)
          .filterDrop(t -> isScheme(t.getObject()))
          .forEach(
              t -> {
                Node term = t.getSubject();
                assertThat(
                        graph.contains(term, RDFS.label.asNode(), Node.ANY)
                            || graph.contains(term, SKOS.prefLabel.asNode(), Node.ANY))
                    .as("label of " + term)
                    .isTrue();
                assertThat(graph.contains(term, SKOS.definition.asNode(), Node.ANY))
                    .as("definition of " + term)
                    .isTrue();
              });
    }
  }

  private static boolean isScheme(Node type) {
    return type.equals(OWL2.Ontology.asNode())
        || type.equals(SKOS.ConceptScheme.asNode())
        || type.equals(SKOS.Collection.asNode());
  }

  @Test
  void everyEventClassIsMappedAsTheProgramMapsIt() {
    for (EventType type : EventType.values()) {
      Set<Node> mapped = new java.util.HashSet<>();
      TERMS
          .find(Ng.of(type), SKOS.broadMatch.asNode(), Node.ANY)
          .forEach(t -> mapped.add(t.getObject()));
      assertThat(mapped)
          .as(type.localName())
          .containsExactlyInAnyOrder(
              Ng.of(type.plover()), NodeFactory.createURI(Namespaces.CAMEO + type.cameoRoot()));
      assertThat(TERMS.contains(Ng.of(type), RDFS.subClassOf.asNode(), Ng.term("Event"))).isTrue();
    }
  }

  @Test
  void ploverIsComplete() {
    Set<String> roots = new TreeSet<>();
    PLOVER
        .find(Node.ANY, SKOS.topConceptOf.asNode(), Node.ANY)
        .forEach(t -> roots.add(t.getSubject().getURI().substring(Namespaces.PLOVER.length())));
    Set<String> wanted = new TreeSet<>();
    for (PloverClass root : PloverClass.values()) {
      wanted.add(root.name());
      assertThat(PLOVER.contains(Node.ANY, SKOS.member.asNode(), Ng.of(root)))
          .as(root + " stands in one of the four groups")
          .isTrue();
    }
    assertThat(roots).isEqualTo(wanted);
    assertThat(concepts(PLOVER, "plover/modes")).isEqualTo(67);
    assertThat(concepts(PLOVER, "plover/contexts")).isEqualTo(37);
    assertThat(concepts(PLOVER, "plover/auxiliary")).isEqualTo(4);
    assertThat(concepts(CAMEO, "cameo")).isEqualTo(20);
  }

  private static int concepts(Graph graph, String scheme) {
    Node node = NodeFactory.createURI(Namespaces.BASE + scheme);
    return graph.find(Node.ANY, SKOS.inScheme.asNode(), node).toList().size();
  }

  private static String local(Node term) {
    return term.getURI().substring(Namespaces.NG.length());
  }
}
