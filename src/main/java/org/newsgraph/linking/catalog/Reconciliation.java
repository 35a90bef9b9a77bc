package org.newsgraph.linking.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.linking.EntityType;

/**
 * The answers of a reconciliation service over the catalog (W3C Entity Reconciliation Community
 * Group, Reconciliation Service API v0.2), as JSON: manifest, query batch, suggest, preview. What
 * transports them is another's matter.
 */
public final class Reconciliation {
  private static final String ENTITY = "http://www.wikidata.org/entity/";
  private static final String SCHEMA = "https://w3id.org/newsgraph/ontology#";
  private static final int DEFAULT_LIMIT = 10;
  private static final int MATCH = 95;

  private final Catalog catalog;

  public Reconciliation(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The service manifest.
   *
   * @param base address of the service, without a slash at the end
   */
  public JsonObject manifest(String base) {
    JsonObject m = new JsonObject();
    JsonArray versions = new JsonArray();
    versions.add("0.2");
    m.put("versions", versions);
    m.put("name", "newsgraph: actors of international politics");
    m.put("identifierSpace", ENTITY);
    m.put("schemaSpace", SCHEMA);
    JsonArray types = new JsonArray();
    for (EntityType t : EntityType.values()) {
      types.add(type(t));
    }
    m.put("defaultTypes", types);
    m.put("view", object("url", "https://www.wikidata.org/wiki/{{id}}"));
    JsonObject preview = object("url", base + "/preview?id={{id}}");
    preview.put("width", 400);
    preview.put("height", 120);
    m.put("preview", preview);
    JsonObject suggest = new JsonObject();
    for (String what : List.of("entity", "type", "property")) {
      JsonObject s = object("service_url", base);
      s.put("service_path", "/suggest/" + what);
      suggest.put(what, s);
    }
    m.put("suggest", suggest);
    return m;
  }

  private static JsonObject object(String key, String value) {
    JsonObject o = new JsonObject();
    o.put(key, value);
    return o;
  }

  private static JsonObject type(EntityType t) {
    JsonObject o = object("id", t.localName());
    o.put("name", t.localName());
    return o;
  }

  /**
   * Answers a query batch.
   *
   * @param queries the parameter {@code queries}: an object of queries by id
   */
  public JsonObject query(String queries) {
    JsonObject batch;
    try {
      batch = JSON.parse(queries);
    } catch (JsonException e) {
      throw new NewsgraphException(
          ErrorCode.PARAMETER_INVALID, "queries: no JSON object (" + e.getMessage() + ")", e);
    }
    JsonObject out = new JsonObject();
    for (String id : batch.keys()) {
      if (!batch.get(id).isObject()) {
        throw new NewsgraphException(
            ErrorCode.PARAMETER_INVALID, "queries: \"" + id + "\" is no object");
      }
      JsonObject result = new JsonObject();
      result.put("result", answer(batch.get(id).getAsObject()));
      out.put(id, result);
    }
    return out;
  }

  private record Candidate(NameMatch match, int score) {}

  private JsonArray answer(JsonObject query) {
    if (!query.hasKey("query") || !query.get("query").isString()) {
      throw new NewsgraphException(
          ErrorCode.PARAMETER_INVALID, "queries: each needs a text in \"query\"");
    }
    List<Candidate> found = candidates(query.get("query").getAsString().value(), types(query));
    boolean one =
        found.size() == 1 || found.size() > 1 && found.get(0).score() - found.get(1).score() >= 5;
    int limit =
        query.hasKey("limit") ? query.get("limit").getAsNumber().value().intValue() : DEFAULT_LIMIT;
    JsonArray out = new JsonArray();
    for (Candidate c : found.subList(0, Math.min(Math.max(limit, 1), found.size()))) {
      JsonObject o = describe(c.match().entry());
      o.put("score", c.score());
      o.put("match", one && c == found.get(0) && c.score() >= MATCH);
      out.add(o);
    }
    return out;
  }

  private static List<String> types(JsonObject query) {
    List<String> out = new ArrayList<>();
    if (query.hasKey("type")) {
      if (query.get("type").isArray()) {
        query.get("type").getAsArray().forEach(t -> out.add(t.getAsString().value()));
      } else {
        out.add(query.get("type").getAsString().value());
      }
    }
    return out;
  }

  private List<Candidate> candidates(String name, List<String> types) {
    String key = NameKey.of(name);
    Map<String, Candidate> best = new LinkedHashMap<>();
    catalog.entry(name).ifPresent(e -> put(best, new NameMatch(e, e.forms().get(0)), 100, types));
    for (NameMatch m : catalog.find(key)) {
      boolean sure = m.form().kind() == FormKind.NAME || m.form().kind() == FormKind.ABBREVIATION;
      boolean label = NameKey.of(m.entry().label()).equals(key);
      put(best, m, label ? 100 : sure ? 96 : 75, types);
    }
    if (best.isEmpty()) {
      catalog.findBySound(NameKey.sound(key)).forEach(m -> put(best, m, 80, types));
      catalog.startingWith(key, DEFAULT_LIMIT).forEach(m -> put(best, m, 50, types));
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingInt((Candidate c) -> -c.score())
                .thenComparing(c -> -c.match().entry().prior())
                .thenComparing(c -> c.match().entry().key()))
        .toList();
  }

  private static void put(Map<String, Candidate> best, NameMatch m, int score, List<String> types) {
    boolean wanted = types.isEmpty() || types.contains(m.entry().type().localName());
    if (wanted && m.entry().qid().isPresent()) {
      best.merge(
          m.entry().key(), new Candidate(m, score), (a, b) -> a.score() >= b.score() ? a : b);
    }
  }

  private static JsonObject describe(CatalogEntry e) {
    JsonObject o = object("id", e.key());
    o.put("name", e.label());
    o.put("description", e.description());
    JsonArray types = new JsonArray();
    types.add(type(e.type()));
    o.put("type", types);
    return o;
  }

  /**
   * Completes what a user types.
   *
   * @param what {@code entity}, {@code type} or {@code property}
   * @param prefix what was typed
   */
  public JsonObject suggest(String what, String prefix) {
    JsonArray result = new JsonArray();
    if (what.equals("entity")) {
      List<String> seen = new ArrayList<>();
      for (NameMatch m : catalog.startingWith(NameKey.of(prefix), 5 * DEFAULT_LIMIT)) {
        boolean fresh = m.entry().qid().isPresent() && !seen.contains(m.entry().key());
        if (fresh && seen.size() < DEFAULT_LIMIT) {
          seen.add(m.entry().key());
          JsonObject o = describe(m.entry());
          o.remove("type");
          result.add(o);
        }
      }
    } else if (what.equals("type")) {
      for (EntityType t : EntityType.values()) {
        if (t.localName()
            .toLowerCase(java.util.Locale.ROOT)
            .startsWith(prefix.toLowerCase(java.util.Locale.ROOT))) {
          result.add(type(t));
        }
      }
    } else if (!what.equals("property")) {
      throw new NewsgraphException(
          ErrorCode.PARAMETER_INVALID,
          "nothing is suggested for \"" + what + "\"; ask for entity or type");
    }
    JsonObject out = new JsonObject();
    out.put("result", result);
    return out;
  }

  /** A small HTML page on an entity, for hovering. */
  public String preview(String id) {
    CatalogEntry e =
        catalog
            .entry(id)
            .orElseThrow(
                () ->
                    new NewsgraphException(
                        ErrorCode.PARAMETER_INVALID, "the catalog has no entity \"" + id + "\""));
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
        + escape(e.label())
        + "</title></head><body><p><strong>"
        + escape(e.label())
        + "</strong> ("
        + e.type().localName()
        + ", "
        + escape(e.key())
        + ")</p><p>"
        + escape(e.description())
        + "</p></body></html>";
  }

  private static String escape(String s) {
    return s.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
