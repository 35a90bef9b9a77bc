package org.newsgraph.serve;

import java.util.List;
import java.util.Optional;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.catalog.ReconciliationSource;

/** The entities of a graph's articles, linked or not, as candidates for reconciliation. */
record ArticleCandidates(EntityIndex index) implements ReconciliationSource {
  private static final String SPACE = Paths.BASE + "entity/";
  private static final int LIMIT = 50;

  @Override
  public String title() {
    return "newsgraph: actors of these articles";
  }

  @Override
  public String identifierSpace() {
    return SPACE;
  }

  /** An id may hold a slash, which clients write as %2F: good in a query, not in a path. */
  @Override
  public String view(String base) {
    return base + "/view?id={{id}}";
  }

  @Override
  public List<Candidate> named(String name) {
    List<EntityIndex.Entry> found = index.find(name, LIMIT);
    List<EntityIndex.Entry> exact = found.stream().filter(e -> e.isNamed(name)).toList();
    return exact.isEmpty()
        ? found.stream().map(e -> candidate(e, 50)).toList()
        : exact.stream().map(e -> candidate(e, e.label().equals(name) ? 100 : 96)).toList();
  }

  @Override
  public List<Candidate> startingWith(String prefix, int limit) {
    return index.find(prefix, limit).stream().map(e -> candidate(e, 50)).toList();
  }

  @Override
  public Optional<Candidate> entity(String id) {
    return index.entity(SPACE + id).map(e -> candidate(e, 100));
  }

  private static Candidate candidate(EntityIndex.Entry e, int score) {
    String linked = e.qid().isEmpty() ? "not in Wikidata" : "Wikidata " + e.qid();
    String named = "named " + e.mentions() + (e.mentions() == 1 ? " time" : " times");
    return new Candidate(
        e.iri().substring(SPACE.length()),
        e.label(),
        named + " in these articles; " + linked,
        type(e.kind()),
        e.mentions(),
        score);
  }

  private static EntityType type(String localName) {
    for (EntityType t : EntityType.values()) {
      if (t.localName().equals(localName)) {
        return t;
      }
    }
    throw new IllegalStateException("no entity type " + localName);
  }
}
