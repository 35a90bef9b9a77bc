package org.newsgraph.linking.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.linking.EntityType;

/**
 * What people decided about the catalog: {@code data/catalog/curation.tsv}, lines of key, statement
 * and value. Statements: {@code new} (a kind and label, for an entity without a proven id), {@code
 * label}, {@code type}, {@code country}, {@code position} (as the catalog writes it), {@code seat}
 * (what a place may stand for), {@code describe}, {@code drop} (the whole entity), {@code forget}
 * (one form), {@code prior}, and a {@link FormKind} in lower case to add a form.
 */
final class Curation {
  record Statement(String verb, String value, String where) {}

  private final Map<String, List<Statement>> byKey = new LinkedHashMap<>();

  static Curation read(Path file) {
    Curation out = new Curation();
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot read " + file + ": " + e.getMessage(), e);
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String where = file + ", line " + (i + 1);
      String[] c = line.split("\t", -1);
      if (c.length != 3) {
        throw new NewsgraphException(
            ErrorCode.DATA_INVALID, where + ": expected key, statement and value parted by tabs");
      }
      out.byKey.computeIfAbsent(c[0], k -> new ArrayList<>()).add(new Statement(c[1], c[2], where));
    }
    return out;
  }

  /** The statements about an entity, in file order. */
  List<Statement> about(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** Keys of the entities that only this file knows. */
  List<String> added() {
    return byKey.entrySet().stream()
        .filter(e -> e.getValue().get(0).verb().equals("new"))
        .map(Map.Entry::getKey)
        .toList();
  }

  Iterable<String> keys() {
    return byKey.keySet();
  }

  /** Applies the statements to a draft. */
  void applyTo(EntryDraft d) {
    for (Statement s : about(d.key)) {
      switch (s.verb()) {
        case "new" -> {
          int space = s.value().indexOf(' ');
          d.type = type(s.value().substring(0, Math.max(0, space)), s.where());
          d.label = s.value().substring(space + 1);
          d.add(FormKind.NAME, d.label);
        }
        case "label" -> {
          d.label = s.value();
          d.add(FormKind.NAME, s.value());
        }
        case "type" -> d.type = type(s.value(), s.where());
        case "country" -> d.country = s.value();
        case "position" -> d.positions.add(Position.parse(s.value()));
        case "seat" -> d.seatOf = s.value();
        case "describe" -> d.description = s.value();
        case "prior" -> d.prior = Integer.parseInt(s.value());
        case "drop" -> d.dropped = true;
        case "forget" -> d.forget(s.value());
        default -> d.add(kind(s), s.value());
      }
    }
  }

  private static EntityType type(String s, String where) {
    try {
      return EntityType.valueOf(s);
    } catch (IllegalArgumentException e) {
      throw new NewsgraphException(ErrorCode.DATA_INVALID, where + ": no entity type " + s, e);
    }
  }

  private static FormKind kind(Statement s) {
    try {
      return FormKind.valueOf(s.verb().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new NewsgraphException(
          ErrorCode.DATA_INVALID, s.where() + ": no statement " + s.verb(), e);
    }
  }
}
