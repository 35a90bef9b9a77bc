package org.newsgraph.serve;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.event.EventType;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Ng;

/**
 * What is in a graph, counted once when it is published.
 *
 * @param quads number of quads
 * @param things number of things by the local name of their class
 * @param from earliest date of an article (ISO), if any has one
 * @param to latest date of an article
 * @param byDay events by day or month or year (ISO), then by class
 */
record GraphSummary(
    long quads,
    Map<String, Integer> things,
    Optional<String> from,
    Optional<String> to,
    Map<String, Map<String, Integer>> byDay) {
  private static final Node ANY = Node.ANY;
  private static final Node PUBLISHED = NodeFactory.createURI("https://schema.org/datePublished");
  private static final Map<String, EventType> EVENTS =
      Arrays.stream(EventType.values()).collect(Collectors.toMap(EventType::localName, t -> t));

  /** Counts within the caller's read transaction. */
  static GraphSummary of(DatasetGraph dataset) {
    Map<String, Set<Node>> byClass = classes(dataset);
    Map<Node, String> published = strings(dataset, PUBLISHED);
    Map<Node, String> dates = strings(dataset, Ng.DATE);
    Map<Node, Node> articles = links(dataset, Ng.REPORTED_IN);
    Map<String, Map<String, Integer>> byDay = new TreeMap<>();
    Map<String, Integer> things = new TreeMap<>();
    byClass.forEach((type, members) -> things.put(type, members.size()));
    byClass.forEach(
        (type, members) -> {
          if (EVENTS.containsKey(type)) {
            members.forEach(e -> count(byDay, dayOf(e, dates, articles, published), type));
          }
        });
    Collection<String> days = published.values();
    return new GraphSummary(
        quads(dataset),
        things,
        days.stream().min(String::compareTo),
        days.stream().max(String::compareTo),
        byDay);
  }

  private static void count(Map<String, Map<String, Integer>> byDay, String day, String type) {
    if (day != null) {
      byDay.computeIfAbsent(day, d -> new TreeMap<>()).merge(type, 1, Integer::sum);
    }
  }

  private static String dayOf(
      Node event, Map<Node, String> dates, Map<Node, Node> articles, Map<Node, String> published) {
    String told = dates.get(event);
    return told != null ? told : published.get(articles.get(event));
  }

  private static Map<String, Set<Node>> classes(DatasetGraph dataset) {
    Map<String, Set<Node>> classes = new TreeMap<>();
    Iterator<Quad> quads = dataset.findNG(ANY, ANY, RDF.type.asNode(), ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      String type = quad.getObject().isURI() ? quad.getObject().getURI() : "";
      boolean ours = type.startsWith(Paths.TERMS) || type.endsWith("/NewsArticle");
      boolean data = !quad.getGraph().equals(Iris.ONTOLOGY_GRAPH);
      if (ours && data && quad.getSubject().isURI()) {
        String name = type.substring(Math.max(type.lastIndexOf('#'), type.lastIndexOf('/')) + 1);
        classes.computeIfAbsent(name, k -> new HashSet<>()).add(quad.getSubject());
      }
    }
    return classes;
  }

  private static Map<Node, String> strings(DatasetGraph dataset, Node property) {
    Map<Node, String> values = new HashMap<>();
    dataset
        .findNG(ANY, ANY, property, ANY)
        .forEachRemaining(q -> values.put(q.getSubject(), q.getObject().getLiteralLexicalForm()));
    return values;
  }

  private static Map<Node, Node> links(DatasetGraph dataset, Node property) {
    Map<Node, Node> values = new HashMap<>();
    dataset
        .findNG(ANY, ANY, property, ANY)
        .forEachRemaining(q -> values.put(q.getSubject(), q.getObject()));
    return values;
  }

  private static long quads(DatasetGraph dataset) {
    long n = 0;
    for (Iterator<Quad> all = dataset.find(); all.hasNext(); all.next()) {
      n++;
    }
    return n;
  }

  int count(String type) {
    return things.getOrDefault(type, 0);
  }

  /** Number of events of all classes. */
  int events() {
    return things.entrySet().stream()
        .filter(e -> EVENTS.containsKey(e.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Number of entities of all kinds. */
  int entities() {
    return count("State")
        + count("Person")
        + count("Organization")
        + count("Place")
        + count("ArmedGroup");
  }

  JsonObject json() {
    JsonObject object = new JsonObject();
    object.put("quads", quads);
    object.put("articles", count("NewsArticle"));
    object.put("entities", entities());
    object.put("events", events());
    object.put("claims", count("Claim"));
    object.put("stances", count("Stance"));
    object.put("quotations", count("Quotation"));
    from.ifPresent(day -> object.put("from", day));
    to.ifPresent(day -> object.put("to", day));
    JsonArray rows = new JsonArray();
    byDay.forEach(
        (day, types) ->
            types.forEach(
                (type, n) -> {
                  JsonObject row = new JsonObject();
                  row.put("date", day);
                  row.put("type", type);
                  row.put("events", n);
                  rows.add(row);
                }));
    object.put("timeline", rows);
    return object;
  }
}
