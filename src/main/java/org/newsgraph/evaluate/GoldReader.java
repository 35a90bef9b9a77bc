package org.newsgraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.evaluate.GoldArticle.GoldEntity;
import org.newsgraph.evaluate.GoldArticle.GoldEvent;
import org.newsgraph.evaluate.GoldArticle.GoldQuote;
import org.newsgraph.evaluate.GoldArticle.GoldStance;

/** Reads annotation: JSON Lines, one object an article. */
public final class GoldReader {
  private GoldReader() {}

  /** All articles of a file, or {@link ErrorCode#DATA_INVALID} with the line that is wrong. */
  public static List<GoldArticle> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot read the annotation " + file, e);
    }
    List<GoldArticle> articles = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        articles.add(article(lines.get(i), file + ", line " + (i + 1)));
      }
    }
    return List.copyOf(articles);
  }

  private static GoldArticle article(String line, String where) {
    try {
      JsonObject json = JSON.parse(line);
      return new GoldArticle(
          text(json, "id"),
          optional(json, "published"),
          list(
              json, "entities", e -> new GoldEntity(text(e, "name"), text(e, "type"), mentions(e))),
          list(json, "events", GoldReader::event),
          list(json, "stances", GoldReader::stance),
          list(
              json,
              "quotes",
              q -> new GoldQuote(text(q, "speaker"), text(q, "quote"), text(q, "text"))));
    } catch (JsonException | IllegalArgumentException e) {
      throw new NewsgraphException(
          ErrorCode.DATA_INVALID, where + ": not an annotated article: " + e.getMessage(), e);
    }
  }

  private static GoldEvent event(JsonObject e) {
    return new GoldEvent(
        text(e, "type"),
        strings(e, "agents"),
        strings(e, "targets"),
        optional(e, "date"),
        text(e, "status"),
        optional(e, "source"),
        text(e, "text"));
  }

  private static GoldStance stance(JsonObject s) {
    return new GoldStance(
        text(s, "holder"),
        text(s, "attitude"),
        text(s, "target"),
        optional(s, "about").orElse(text(s, "target")),
        text(s, "text"));
  }

  private static List<String> mentions(JsonObject entity) {
    return entity.hasKey("mentions") ? strings(entity, "mentions") : List.of();
  }

  private static List<String> strings(JsonObject json, String key) {
    return values(json, key, v -> v.getAsString().value());
  }

  private static <T> List<T> list(JsonObject json, String key, Function<JsonObject, T> make) {
    return values(json, key, v -> make.apply(v.getAsObject()));
  }

  private static <T> List<T> values(JsonObject json, String key, Function<JsonValue, T> make) {
    List<T> values = new ArrayList<>();
    value(json, key).getAsArray().forEach(v -> values.add(make.apply(v)));
    return List.copyOf(values);
  }

  private static String text(JsonObject json, String key) {
    return value(json, key).getAsString().value();
  }

  private static Optional<String> optional(JsonObject json, String key) {
    JsonValue v = json.get(key);
    if (v == null || !v.isString() || v.getAsString().value().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(v.getAsString().value());
  }

  private static JsonValue value(JsonObject json, String key) {
    JsonValue v = json.get(key);
    if (v == null) {
      throw new IllegalArgumentException("no \"" + key + "\" in it");
    }
    return v;
  }
}
