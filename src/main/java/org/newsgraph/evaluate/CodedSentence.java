package org.newsgraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.event.PloverClass;

/**
 * A sentence that people have coded with a PLOVER class and the actors who do it.
 *
 * @param id identifier
 * @param text the sentence
 * @param classes the roots that are right; several where an older root was split
 * @param sources who acts, in the sentence's words
 */
public record CodedSentence(
    String id, String text, Set<PloverClass> classes, List<String> sources) {
  /** Roots of the drafts of PLOVER up to 2021 under which the final ones took their content. */
  private static final Map<String, Set<PloverClass>> FORMER =
      Map.of(
          "FIGHT", Set.of(PloverClass.ASSAULT),
          "YIELD", Set.of(PloverClass.CONCEDE, PloverClass.RETREAT),
          "ENGAGE", Set.of(PloverClass.COOPERATE),
          "DISAPPROVE", Set.of(PloverClass.ACCUSE),
          "INVESTIGATE", Set.of(PloverClass.ACCUSE),
          "DEMAND", Set.of(PloverClass.REQUEST),
          "REDUCE", Set.of(PloverClass.SANCTION),
          "APPEAL", Set.of(PloverClass.REQUEST),
          "SEIZE", Set.of(PloverClass.COERCE));

  public CodedSentence {
    classes = Set.copyOf(classes);
    sources = List.copyOf(sources);
  }

  /** Reads JSON Lines with {@code id}, {@code text}, {@code plover} and {@code sources}. */
  public static List<CodedSentence> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot read the coded sentences " + file, e);
    }
    List<CodedSentence> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        out.add(parse(lines.get(i), file + ", line " + (i + 1)));
      }
    }
    return List.copyOf(out);
  }

  private static CodedSentence parse(String line, String where) {
    try {
      JsonObject json = JSON.parse(line);
      List<String> sources = new ArrayList<>();
      for (JsonValue s : json.get("sources").getAsArray()) {
        sources.add(text(s.getAsObject(), "text"));
      }
      return new CodedSentence(
          text(json, "id"), text(json, "text"), classes(text(json, "plover")), sources);
    } catch (JsonException | IllegalArgumentException | NullPointerException e) {
      throw new NewsgraphException(
          ErrorCode.DATA_INVALID, where + ": not a coded sentence: " + e.getMessage(), e);
    }
  }

  private static Set<PloverClass> classes(String root) {
    return FORMER.containsKey(root) ? FORMER.get(root) : Set.of(PloverClass.valueOf(root));
  }

  private static String text(JsonObject json, String key) {
    JsonValue v = json.get(key);
    if (v == null || !v.isString()) {
      throw new IllegalArgumentException("no " + key);
    }
    return v.getAsString().value();
  }
}
