package org.newsgraph.linking.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.catalog.ReconciliationSource.Candidate;

/**
 * The answers of a reconciliation service (W3C Entity Reconciliation Community Group,
 * Reconciliation Service API v0.2), as JSON: manifest, query batch, suggest, preview. What
 * transports them is another's matter.
 */
public final class Reconciliation {
  private static final String SCHEMA = "https://w3id.org/newsgraph/ontology#";
  private static final int DEFAULT_LIMIT = 10;
  private static final int CLEARLY = 5;

  /** Names of the one property that a query may narrow by. */
  private static final Set<String> COUNTRY = Set.of("country", "P17");

  private final ReconciliationSource source;

  public Reconciliation(ReconciliationSource source) {
    this.source = source;
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
    m.put("name", source.title());
    m.put("identifierSpace", source.identifierSpace());
    m.put("schemaSpace", SCHEMA);
    JsonArray types = new JsonArray();
    for (EntityType t : EntityType.values()) {
      types.add(type(t));
    }
    m.put("defaultTypes", types);
    m.put("view", object("url", source.view(base)));
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
      throw invalid("no JSON object (" + e.getMessage() + ")");
    }
    JsonObject out = new JsonObject();
    for (String id : batch.keys()) {
      if (!batch.get(id).isObject()) {
        throw invalid("\"" + id + "\" is no object");
      }
      JsonObject result = new JsonObject();
      result.put("result", answer(batch.get(id).getAsObject(), id));
      out.put(id, result);
    }
    return out;
  }

  private static NewsgraphException invalid(String what) {
    return new NewsgraphException(ErrorCode.PARAMETER_INVALID, "queries: " + what);
  }

  private JsonArray answer(JsonObject query, String id) {
    boolean narrowed = query.hasKey("properties") && query.get("properties").isArray();
    if (!query.hasKey("query") && narrowed) {
      return new JsonArray();
    }
    if (!query.hasKey("query") || !query.get("query").isString()) {
      throw invalid("\"" + id + "\" needs a text in \"query\"");
    }
    List<Candidate> found = candidates(query);
    boolean one =
        found.size() == 1
            || found.size() > 1 && found.get(0).score() - found.get(1).score() >= CLEARLY;
    JsonArray out = new JsonArray();
    for (Candidate c : found.subList(0, Math.min(limit(query, id), found.size()))) {
      JsonObject o = describe(c);
      o.put("score", c.score());
      o.put("match", one && c == found.get(0) && c.score() >= ReconciliationSource.SURE);
      out.add(o);
    }
    return out;
  }

  private static int limit(JsonObject query, String id) {
    if (!query.hasKey("limit")) {
      return DEFAULT_LIMIT;
    }
    if (!query.get("limit").isNumber()) {
      throw invalid("the \"limit\" of \"" + id + "\" is no number");
    }
    return Math.max(1, query.get("limit").getAsNumber().value().intValue());
  }

  private List<Candidate> candidates(JsonObject query) {
    List<String> types = texts(query.get("type"));
    List<String> countries = source.knowsCountries() ? countries(query) : List.of();
    List<Candidate> out = new ArrayList<>();
    for (Candidate c : source.named(query.get("query").getAsString().value())) {
      if (types.isEmpty() || types.contains(c.type().localName())) {
        out.add(countries.isEmpty() ? c : inCountry(c, countries));
      }
    }
    out.sort(
        Comparator.comparingInt((Candidate c) -> -c.score())
            .thenComparing(c -> -c.prior())
            .thenComparing(Candidate::id));
    return out;
  }

  /** A name that many countries have is sure with its country, and doubtful with another's. */
  private Candidate inCountry(Candidate c, List<String> countries) {
    boolean there = source.country(c.id()).stream().anyMatch(countries::contains);
    boolean shared = c.score() >= ReconciliationSource.SHARED;
    int sure = Math.max(c.score(), ReconciliationSource.SURE);
    return c.scored(there ? (shared ? sure : c.score()) : c.score() / 2);
  }

  /** The values that a query gives for the country, folded. */
  private static List<String> countries(JsonObject query) {
    List<String> out = new ArrayList<>();
    if (query.hasKey("properties") && query.get("properties").isArray()) {
      for (JsonValue v : query.get("properties").getAsArray()) {
        JsonObject p = v.isObject() ? v.getAsObject() : new JsonObject();
        boolean country = texts(p.get("pid")).stream().anyMatch(COUNTRY::contains);
        if (country) {
          texts(p.get("v")).forEach(t -> out.add(NameKey.of(t)));
        }
      }
    }
    return out;
  }

  /** Texts of a value: itself, its members, or the id of an entity. */
  private static List<String> texts(JsonValue value) {
    List<String> out = new ArrayList<>(1);
    if (value == null) {
      return out;
    }
    if (value.isString()) {
      out.add(value.getAsString().value());
    } else if (value.isArray()) {
      value.getAsArray().forEach(v -> out.addAll(texts(v)));
    } else if (value.isObject()) {
      out.addAll(texts(value.getAsObject().get("id")));
    }
    return out;
  }

  private static JsonObject describe(Candidate c) {
    JsonObject o = object("id", c.id());
    o.put("name", c.label());
    o.put("description", c.description());
    JsonArray types = new JsonArray();
    types.add(type(c.type()));
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
    switch (what) {
      case "entity" -> {
        for (Candidate c : source.startingWith(prefix, DEFAULT_LIMIT)) {
          JsonObject o = describe(c);
          o.put("notable", o.remove("type"));
          result.add(o);
        }
      }
      case "type" -> {
        for (EntityType t : EntityType.values()) {
          if (begins(t.localName(), prefix)) {
            result.add(type(t));
          }
        }
      }
      case "property" -> {
        if (source.knowsCountries() && begins("country", prefix)) {
          JsonObject o = object("id", "country");
          o.put("name", "country");
          result.add(o);
        }
      }
      default ->
          throw new NewsgraphException(
              ErrorCode.PARAMETER_INVALID,
              "nothing is suggested for \"" + what + "\"; ask for entity, type or property");
    }
    JsonObject out = new JsonObject();
    out.put("result", result);
    return out;
  }

  private static boolean begins(String word, String prefix) {
    return word.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
  }

  /** A small HTML page on an entity, for hovering. */
  public String preview(String id) {
    Candidate c =
        source
            .entity(id)
            .orElseThrow(
                () ->
                    new NewsgraphException(
                        ErrorCode.INPUT_NOT_FOUND, "there is no entity \"" + id + "\" here"));
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
        + escape(c.label())
        + "</title></head><body><p><strong>"
        + escape(c.label())
        + "</strong> ("
        + c.type().localName()
        + ", "
        + escape(c.id())
        + ")</p><p>"
        + escape(c.description())
        + "</p></body></html>";
  }

  private static String escape(String s) {
    return s.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
