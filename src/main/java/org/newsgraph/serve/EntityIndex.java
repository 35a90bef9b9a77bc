package org.newsgraph.serve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Ng;

/** The entities of a graph by name, most mentioned first: for completion while one types. */
final class EntityIndex {
  private static final List<String> KINDS =
      List.of("State", "Person", "Organization", "Place", "ArmedGroup");

  private final List<Entry> entries;

  private EntityIndex(List<Entry> entries) {
    this.entries = entries;
  }

  /**
   * An entity as completion shows it.
   *
   * @param iri its name in the graph
   * @param label its label
   * @param kind its class
   * @param qid its Wikidata id, or empty
   * @param mentions how often it is named
   * @param names label and other names, folded
   */
  record Entry(String iri, String label, String kind, String qid, int mentions, Set<String> names) {

    /** Whether this is one of its names. */
    boolean isNamed(String name) {
      return names.contains(fold(name));
    }

    /** 0 = the name itself, 1 = its beginning, 2 = beginning of a word in it, 3 = no match. */
    int distance(String typed) {
      int best = 3;
      for (String name : names) {
        if (name.equals(typed)) {
          return 0;
        }
        if (name.startsWith(typed)) {
          best = 1;
        } else if (best > 2 && name.contains(" " + typed)) {
          best = 2;
        }
      }
      return !typed.isEmpty() && typed.equalsIgnoreCase(qid) ? 0 : best;
    }

    JsonObject json() {
      JsonObject object = new JsonObject();
      object.put("iri", iri);
      object.put("label", label);
      object.put("type", kind);
      object.put("wikidata", qid);
      object.put("mentions", mentions);
      return object;
    }
  }

  /** Reads the entities within the caller's read transaction. */
  static EntityIndex of(DatasetGraph dataset) {
    Map<Node, Integer> mentions = mentions(dataset);
    List<Entry> entries = new ArrayList<>();
    Set<Node> seen = new HashSet<>();
    for (String kind : KINDS) {
      Node type = NodeFactory.createURI(Paths.term(kind));
      dataset
          .findNG(Node.ANY, Node.ANY, RDF.type.asNode(), type)
          .forEachRemaining(
              quad -> {
                if (seen.add(quad.getSubject())) {
                  entries.add(entry(dataset, quad.getSubject(), kind, mentions));
                }
              });
    }
    entries.sort(Comparator.comparingInt(Entry::mentions).reversed().thenComparing(Entry::iri));
    return new EntityIndex(List.copyOf(entries));
  }

  private static Map<Node, Integer> mentions(DatasetGraph dataset) {
    Map<Node, Integer> counts = new HashMap<>();
    Map<Node, Node> entities = new HashMap<>();
    dataset
        .findNG(Node.ANY, Node.ANY, Ng.ENTITY, Node.ANY)
        .forEachRemaining(q -> entities.put(q.getSubject(), q.getObject()));
    dataset
        .findNG(Node.ANY, Node.ANY, Ng.MENTION_COUNT, Node.ANY)
        .forEachRemaining(
            q -> {
              int n = Integer.parseInt(q.getObject().getLiteralLexicalForm());
              counts.merge(entities.getOrDefault(q.getSubject(), q.getSubject()), n, Integer::sum);
            });
    return counts;
  }

  private static Entry entry(
      DatasetGraph dataset, Node node, String kind, Map<Node, Integer> mentions) {
    List<String> labels = literals(dataset, node, RDFS.label.asNode());
    Set<String> names = new HashSet<>();
    labels.forEach(l -> names.add(fold(l)));
    literals(dataset, node, SKOS.altLabel.asNode()).forEach(l -> names.add(fold(l)));
    String qid = "";
    var same = dataset.findNG(Node.ANY, node, OWL.sameAs.asNode(), Node.ANY);
    while (same.hasNext()) {
      String iri = same.next().getObject().getURI();
      qid = iri.substring(iri.lastIndexOf('/') + 1);
    }
    String label =
        labels.isEmpty() ? node.getURI() : labels.stream().min(String::compareTo).orElseThrow();
    return new Entry(node.getURI(), label, kind, qid, mentions.getOrDefault(node, 0), names);
  }

  private static List<String> literals(DatasetGraph dataset, Node node, Node property) {
    List<String> values = new ArrayList<>();
    dataset
        .findNG(Node.ANY, node, property, Node.ANY)
        .forEachRemaining(
            q -> {
              if (!q.getGraph().equals(Iris.LABELS_GRAPH)) {
                values.add(q.getObject().getLiteralLexicalForm());
              }
            });
    return values;
  }

  /** The entities that a typed text may mean, best first; the most mentioned for an empty text. */
  JsonArray suggest(String typed, int limit) {
    String folded = fold(typed);
    JsonArray found = new JsonArray();
    entries.stream()
        .filter(e -> e.distance(folded) < 3)
        .sorted(Comparator.comparingInt(e -> e.distance(folded)))
        .limit(limit)
        .forEach(e -> found.add(e.json()));
    return found;
  }

  /** The entities that bear a name, or one that begins so, best first. */
  List<Entry> find(String typed, int limit) {
    String folded = fold(typed);
    return entries.stream()
        .filter(e -> !folded.isEmpty() && e.distance(folded) < 2)
        .sorted(Comparator.comparingInt(e -> e.distance(folded)))
        .limit(limit)
        .toList();
  }

  /** The entity with this name of the graph. */
  Optional<Entry> entity(String iri) {
    return entries.stream().filter(e -> e.iri().equals(iri)).findFirst();
  }

  /** Lower case without accents, so that "Erdogan" finds "Erdoğan". */
  private static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return plain.toLowerCase(Locale.ROOT).replace('ı', 'i').strip();
  }
}
