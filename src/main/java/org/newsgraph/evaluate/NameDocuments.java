package org.newsgraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.TextSpan;
import org.newsgraph.language.NameSpan;

/**
 * Reads documents with names from JSON Lines: {@code {"text": ..., "entities": [[begin, end, type,
 * value], ...]}}. Of the types Person, Organisation and Location count, where the value has a
 * capital letter.
 */
public final class NameDocuments {
  private NameDocuments() {}

  public static List<NameEvaluation.Document> read(Path file) {
    List<NameEvaluation.Document> documents = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          documents.add(document(JSON.parse(line)));
        }
      }
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot read " + file + ": " + e.getMessage(), e);
    } catch (JsonException | NullPointerException | IndexOutOfBoundsException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_INVALID,
          file + ", line " + number + ": expected an object with text and entities: " + e,
          e);
    }
    return documents;
  }

  private static NameEvaluation.Document document(JsonObject o) {
    List<NameEvaluation.Place> names = new ArrayList<>();
    for (JsonValue v : o.get("entities").getAsArray()) {
      JsonArray e = v.getAsArray();
      NameSpan.Kind kind = kind(e.get(2).getAsString().value());
      if (kind != null && e.get(3).getAsString().value().chars().anyMatch(Character::isUpperCase)) {
        int begin = e.get(0).getAsNumber().value().intValue();
        int end = e.get(1).getAsNumber().value().intValue();
        names.add(new NameEvaluation.Place(new TextSpan(begin, end), kind));
      }
    }
    return new NameEvaluation.Document(o.get("text").getAsString().value(), names);
  }

  private static NameSpan.Kind kind(String type) {
    return switch (type) {
      case "Person" -> NameSpan.Kind.PERSON;
      case "Organisation" -> NameSpan.Kind.ORGANIZATION;
      case "Location" -> NameSpan.Kind.LOCATION;
      default -> null;
    };
  }
}
