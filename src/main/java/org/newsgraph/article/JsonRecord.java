package org.newsgraph.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/**
 * An article, or what is known of one, as a JSON object.
 *
 * @param id what it is called there
 * @param text its text
 * @param metadata the rest
 */
record JsonRecord(Optional<String> id, Optional<String> text, Metadata metadata) {
  /** The names that news crawlers and exports use, by ours; dots lead into nested objects. */
  private static final Map<String, List<String>> USUAL =
      new TreeMap<>(
          Map.of(
              "id", List.of("id", "_id", "article_id", "uuid"),
              "text",
                  List.of(
                      "text", "maintext", "body", "content", "articleBody", "article", "full_text"),
              "headline", List.of("headline", "title"),
              "published",
                  List.of(
                      "published",
                      "date",
                      "datePublished",
                      "date_publish",
                      "date_published",
                      "publish_date",
                      "published_at",
                      "publishedAt",
                      "pub_date"),
              "url", List.of("url", "link", "source_url"),
              "publisher",
                  List.of(
                      "publisher",
                      "publisher.name",
                      "source",
                      "source.name",
                      "source_domain",
                      "site")));

  static void checkFields(Map<String, String> fields) {
    for (String name : fields.keySet()) {
      if (!USUAL.containsKey(name)) {
        throw new NewsgraphException(
            ErrorCode.PARAMETER_INVALID,
            "--map "
                + name
                + "=...: no such field of an article; the fields are "
                + String.join(", ", USUAL.keySet()));
      }
    }
  }

  /**
   * @param json one JSON object
   * @param fields as in {@link InputOptions#fields()}
   * @throws JsonException if it is none
   */
  static JsonRecord parse(String json, Map<String, String> fields) {
    return of(JSON.parse(json), fields);
  }

  static JsonRecord of(JsonObject object, Map<String, String> fields) {
    Optional<LocalDate> published = get(object, "published", fields).flatMap(DateText::first);
    Metadata metadata =
        new Metadata(
            published,
            get(object, "headline", fields),
            get(object, "url", fields),
            get(object, "publisher", fields));
    return new JsonRecord(get(object, "id", fields), get(object, "text", fields), metadata);
  }

  /** Where the text was looked for, for messages. */
  static String textFields(Map<String, String> fields) {
    String mapped = fields.get("text");
    return mapped != null ? mapped : String.join(", ", USUAL.get("text"));
  }

  private static Optional<String> get(JsonObject object, String field, Map<String, String> fields) {
    String mapped = fields.get(field);
    for (String name : mapped != null ? List.of(mapped) : USUAL.get(field)) {
      Optional<String> value = at(object, name);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> at(JsonObject object, String path) {
    JsonValue value = object.get(path);
    if (value == null) {
      int dot = path.indexOf('.');
      JsonValue inner = dot > 0 ? object.get(path.substring(0, dot)) : null;
      return inner != null && inner.isObject()
          ? at(inner.getAsObject(), path.substring(dot + 1))
          : Optional.empty();
    }
    if (value.isString()) {
      String s = value.getAsString().value();
      return s.isBlank() ? Optional.empty() : Optional.of(s);
    }
    return value.isNumber() ? Optional.of(value.toString()) : Optional.empty();
  }
}
