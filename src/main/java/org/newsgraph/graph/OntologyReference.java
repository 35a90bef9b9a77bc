package org.newsgraph.graph;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Describes the terms of the graph in Markdown, from the Turtle files. */
public final class OntologyReference {
  private static final String HEAD =
      """
      # Terms of the graph

      Namespace `https://w3id.org/newsgraph/ontology#`, prefix `ng:`. This page is made from
      `ontology/newsgraph.ttl`, `plover.ttl` and `cameo.ttl`; `ontology/shapes.ttl` says in SHACL what
      each thing must have, and `newsgraph validate` checks it.

      Three levels are never mixed: the **text** (what stands where in an article), the **claim** (in
      this sentence, this source presents an event with this status), the **world** (events, stances,
      quotations, entities). One named graph an article; what follows from several articles stands in
      `https://w3id.org/newsgraph/graph/derived`. There each entity has one `rdfs:label`, English where
      the catalog has an English one; its labels and descriptions in other languages stand in
      `https://w3id.org/newsgraph/graph/labels`, each with its language tag.

      ```mermaid
      graph LR
        Article["schema:NewsArticle"]
        Sentence -- inArticle --> Article
        Appearance -- inArticle --> Article
        Appearance -- entity --> Entity
        Claim -- sentence --> Sentence
        Claim -- event --> Event
        Claim -- source --> Entity
        Claim -- status --> Status
        Claim -- contradicts --> Claim
        Event -- principalClaim --> Claim
        Event -- agent, target, place --> Entity
        Event -- agent, target --> Description
        Event -- sameEvent --> Event
        Event -- reportedIn --> Article
        Stance -- holder, stanceTarget --> Entity
        Stance -- attitude --> Attitude
        Stance -- sentence --> Sentence
        Quotation -- speaker --> Entity
        Quotation -- sentence --> Sentence
        Entity -- owl:sameAs --> Wikidata["Wikidata entity"]
      ```

      An event is also said in one triple in the derived graph, such as `entity:Q159 ng:vetoed ...`.
      Its claim reifies it (RDF 1.2): `claim rdf:reifies <<( entity:Q159 ng:vetoed ... )>>`. The triple
      itself is asserted only where the article asserts the event; what is claimed, denied or possible
      is reified and not asserted, so nobody takes a claim for a fact.
      """;

  private final Graph terms;
  private final Graph plover;
  private final StringBuilder out = new StringBuilder(HEAD);

  private OntologyReference(Path folder) {
    terms = RDFDataMgr.loadGraph(folder.resolve("newsgraph.ttl").toString());
    plover = RDFDataMgr.loadGraph(folder.resolve("plover.ttl").toString());
  }

  /** The page, from the files of a folder. */
  public static String markdown(Path folder) {
    OntologyReference reference = new OntologyReference(folder);
    reference.write();
    return reference.out.toString();
  }

  private void write() {
    Node event = Ng.term("Event");
    List<Node> classes = subjects(terms, RDF.type.asNode(), OWL2.Class.asNode());
    section(
        "Classes of events", "| class | PLOVER | CAMEO | what it is |\n| --- | --- | --- | --- |");
    for (Node c : classes) {
      if (terms.contains(c, RDFS.subClassOf.asNode(), event)) {
        row(name(c), mapped(c, Namespaces.PLOVER), mapped(c, Namespaces.CAMEO), definition(c));
      }
    }
    section("Other classes", "| class | is a | what it is |\n| --- | --- | --- |");
    for (Node c : classes) {
      if (!terms.contains(c, RDFS.subClassOf.asNode(), event)) {
        row(name(c), names(c, RDFS.subClassOf.asNode()), definition(c));
      }
    }
    individuals("Status of a claim", "Status");
    individuals("Attitudes", "Attitude");
    properties("Properties", false);
    properties("Properties that say an event in one triple", true);
    ploverClasses();
  }

  private void individuals(String title, String type) {
    section(title, "| term | what it says |\n| --- | --- |");
    subjects(terms, RDF.type.asNode(), Ng.term(type)).forEach(n -> row(name(n), definition(n)));
  }

  private void properties(String title, boolean direct) {
    section(title, "| property | from | to | what it says |\n| --- | --- | --- | --- |");
    for (Node kind : List.of(OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode())) {
      for (Node p : subjects(terms, RDF.type.asNode(), kind)) {
        if (terms.contains(p, RDFS.seeAlso.asNode(), Node.ANY) == direct) {
          row(
              name(p),
              names(p, RDFS.domain.asNode()),
              names(p, RDFS.range.asNode()),
              definition(p) + refines(p));
        }
      }
    }
  }

  private String refines(Node property) {
    String above = names(property, RDFS.subPropertyOf.asNode());
    return above.isEmpty() ? "" : " Refines " + above + ".";
  }

  private void ploverClasses() {
    section(
        "PLOVER",
        "The 16 classes of the Political Language Ontology for Verifiable Event Records, in SKOS, with"
            + " their modes. Its contexts and auxiliary modes stand in `ontology/plover.ttl`.\n\n"
            + "| class | what it is | modes |\n| --- | --- | --- |");
    for (Node c :
        subjects(
            plover,
            SKOS.topConceptOf.asNode(),
            org.apache.jena.graph.NodeFactory.createURI(Namespaces.BASE + "plover"))) {
      String modes =
          subjects(plover, SKOS.broader.asNode(), c).stream()
              .map(m -> m.getURI().replaceFirst(".*#[A-Z]+-", ""))
              .collect(Collectors.joining(", "));
      row("`" + c.getURI().substring(Namespaces.PLOVER.length()) + "`", text(plover, c), modes);
    }
  }

  private void section(String title, String head) {
    out.append("\n## ").append(title).append("\n\n").append(head).append("\n");
  }

  private void row(String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private String definition(Node term) {
    return text(terms, term);
  }

  private static String text(Graph graph, Node term) {
    return graph
        .find(term, SKOS.definition.asNode(), Node.ANY)
        .mapWith(t -> t.getObject().getLiteralLexicalForm())
        .toList()
        .get(0);
  }

  private String mapped(Node term, String namespace) {
    return terms.find(term, SKOS.broadMatch.asNode(), Node.ANY).toList().stream()
        .map(t -> t.getObject().getURI())
        .filter(iri -> iri.startsWith(namespace))
        .map(iri -> iri.substring(namespace.length()))
        .collect(Collectors.joining());
  }

  private String names(Node term, Node property) {
    return terms.find(term, property, Node.ANY).toList().stream()
        .map(t -> name(t.getObject()))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String name(Node term) {
    return "`" + Namespaces.mapping().shortForm(term.getURI()) + "`";
  }

  private static List<Node> subjects(Graph graph, Node property, Node object) {
    return graph.find(Node.ANY, property, object).toList().stream()
        .map(t -> t.getSubject())
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }
}
