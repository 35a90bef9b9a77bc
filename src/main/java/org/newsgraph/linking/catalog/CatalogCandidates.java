package org.newsgraph.linking.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The linked entities of a catalog as candidates for reconciliation. */
public final class CatalogCandidates implements ReconciliationSource {
  private static final int OTHERS = 10;
  private static final int SPELLING = 70;

  private final Catalog catalog;

  public CatalogCandidates(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public String title() {
    return "newsgraph: actors of international politics";
  }

  @Override
  public String identifierSpace() {
    return "http://www.wikidata.org/entity/";
  }

  @Override
  public String view(String base) {
    return "https://www.wikidata.org/wiki/{{id}}";
  }

  /** Names and abbreviations first; other spellings and beginnings only where there are none. */
  @Override
  public List<Candidate> named(String name) {
    String key = NameKey.of(name);
    Map<String, Candidate> best = new LinkedHashMap<>();
    catalog.entry(name).ifPresent(e -> put(best, e, 100));
    for (NameMatch m : catalog.find(key)) {
      boolean sure = m.form().kind() == FormKind.NAME || m.form().kind() == FormKind.ABBREVIATION;
      boolean label = NameKey.of(m.entry().label()).equals(key);
      put(best, m.entry(), !sure ? SHARED : label ? 100 : 96);
    }
    if (best.isEmpty() && !key.isEmpty()) {
      catalog.findBySound(NameKey.sound(key)).forEach(m -> put(best, m.entry(), SPELLING));
      catalog.startingWith(key, OTHERS).forEach(m -> put(best, m.entry(), 50));
    }
    return List.copyOf(best.values());
  }

  private static void put(Map<String, Candidate> best, CatalogEntry e, int score) {
    if (e.qid().isPresent()) {
      best.merge(e.key(), candidate(e, score), (a, b) -> a.score() >= b.score() ? a : b);
    }
  }

  private static Candidate candidate(CatalogEntry e, int score) {
    return new Candidate(e.key(), e.label(), e.description(), e.type(), e.prior(), score);
  }

  @Override
  public List<Candidate> startingWith(String prefix, int limit) {
    Map<String, Candidate> found = new LinkedHashMap<>();
    for (NameMatch m : catalog.startingWith(NameKey.of(prefix), 5 * limit)) {
      if (found.size() < limit) {
        put(found, m.entry(), 50);
      }
    }
    return List.copyOf(found.values());
  }

  @Override
  public Optional<Candidate> entity(String id) {
    return catalog.entry(id).map(e -> candidate(e, 100));
  }

  @Override
  public boolean knowsCountries() {
    return true;
  }

  @Override
  public List<String> country(String id) {
    List<String> out = new ArrayList<>();
    for (String c : catalog.entry(id).map(CatalogCandidates::countries).orElse(List.of())) {
      out.add(NameKey.of(c));
      catalog.entry(c).ifPresent(e -> e.forms().forEach(f -> out.add(NameKey.of(f.text()))));
    }
    return out;
  }

  private static List<String> countries(CatalogEntry e) {
    List<String> out = new ArrayList<>(e.country().stream().toList());
    e.positions().forEach(p -> out.add(p.country()));
    return out;
  }
}
