package org.newsgraph.graph;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.event.EventType;

/**
 * The facts of a graph, each in one line that says all of it but how it is told.
 *
 * @param fact its name
 * @param type its class
 * @param article id of the article, as its graph is named
 * @param statement who does what to whom, when
 * @param status how an event is told, the attitude of a stance, else empty
 */
record FactDigest(Node fact, String type, String article, String statement, String status) {

  /** Every event, stance and quotation of the article graphs by name. */
  static Map<String, FactDigest> of(DatasetGraph dataset) {
    Map<String, FactDigest> facts = new TreeMap<>();
    for (EventType type : EventType.values()) {
      each(dataset, Ng.of(type)).forEach(q -> put(facts, event(dataset, q)));
    }
    each(dataset, Ng.STANCE).forEach(q -> put(facts, stance(dataset, q)));
    each(dataset, Ng.QUOTATION).forEach(q -> put(facts, quotation(dataset, q)));
    return facts;
  }

  private static void put(Map<String, FactDigest> facts, FactDigest fact) {
    facts.put(fact.fact().getURI(), fact);
  }

  private static Stream<Quad> each(DatasetGraph dataset, Node type) {
    return dataset.stream(Node.ANY, Node.ANY, RDF.type.asNode(), type);
  }

  private static FactDigest event(DatasetGraph d, Quad q) {
    String statement =
        labels(d, q, Ng.AGENT)
            + " -> "
            + labels(d, q, Ng.TARGET)
            + at(" at ", labels(d, q, Ng.PLACE))
            + at(", ", values(d, q.getSubject(), Ng.DATE));
    String status =
        d.stream(Node.ANY, q.getSubject(), Ng.PRINCIPAL_CLAIM, Node.ANY)
            .map(c -> values(d, c.getObject(), Ng.STATUS))
            .collect(Collectors.joining(" "));
    return digest(q, statement, status);
  }

  private static FactDigest stance(DatasetGraph d, Quad q) {
    String statement =
        labels(d, q, Ng.HOLDER)
            + " -> "
            + labels(d, q, Ng.STANCE_TARGET)
            + at(", ", values(d, q.getSubject(), Ng.ABOUT));
    return digest(q, statement, values(d, q.getSubject(), Ng.ATTITUDE));
  }

  private static FactDigest quotation(DatasetGraph d, Quad q) {
    String speaker = labels(d, q, Ng.SPEAKER);
    String words = values(d, q.getSubject(), Ng.TEXT);
    return digest(q, (speaker.isEmpty() ? "?" : speaker) + ": " + words, "");
  }

  private static FactDigest digest(Quad q, String statement, String status) {
    return new FactDigest(
        q.getSubject(),
        local(q.getObject()),
        q.getGraph().getURI().replace(Iris.ARTICLE_GRAPHS, ""),
        statement,
        status);
  }

  private static String at(String before, String text) {
    return text.isEmpty() ? "" : before + text;
  }

  private static String labels(DatasetGraph d, Quad q, Node property) {
    return d.stream(q.getGraph(), q.getSubject(), property, Node.ANY)
        .map(p -> values(d, p.getObject(), RDFS.label.asNode(), q.getGraph()))
        .sorted()
        .collect(Collectors.joining(" and "));
  }

  private static String values(DatasetGraph d, Node subject, Node property) {
    return values(d, subject, property, Node.ANY);
  }

  private static String values(DatasetGraph d, Node subject, Node property, Node graph) {
    return d.stream(graph, subject, property, Node.ANY)
        .filter(q -> q.getGraph().getURI().startsWith(Iris.ARTICLE_GRAPHS))
        .map(
            q ->
                q.getObject().isLiteral()
                    ? q.getObject().getLiteralLexicalForm()
                    : local(q.getObject()))
        .sorted(Comparator.naturalOrder())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String local(Node node) {
    return node.getURI().replace(Namespaces.NG, "");
  }
}
