package org.newsgraph.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/**
 * The {@code #+} lines that open a query file, as grlc writes them: a small part of YAML, with
 * values on one line and lists of maps below {@code parameters:} and {@code columns:}.
 */
final class QueryHeader {
  private static final String MARK = "#+";
  private static final Set<String> LISTS = Set.of("parameters", "columns");
  private static final Set<String> VALUES = Set.of("summary", "description", "topic", "offline");

  /** An entry of a list, with the line where it starts (from 1). */
  record Item(int line, Map<String, String> values) {}

  private final Path file;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, List<Item>> lists = new LinkedHashMap<>();
  private String openList;
  private Item openItem;

  private QueryHeader(Path file) {
    this.file = file;
  }

  static QueryHeader parse(Path file, List<String> lines) {
    QueryHeader header = new QueryHeader(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(MARK)) {
        header.read(i + 1, line.substring(MARK.length()));
      } else if (!line.isBlank()) {
        break;
      }
    }
    for (String needed : List.of("summary", "description", "topic")) {
      if (!header.values.containsKey(needed)) {
        throw header.wrong(1, "the header lacks '#+ " + needed + ": ...'");
      }
    }
    return header;
  }

  private void read(int number, String line) {
    if (line.isBlank()) {
      return;
    }
    String text = line.strip();
    int indent = line.indexOf(text) - 1;
    boolean opens = text.startsWith("- ");
    String entry = opens ? text.substring(2) : text;
    int colon = entry.indexOf(':');
    if (colon < 1) {
      throw wrong(number, "expected 'name: value' in the header, found '" + text + "'");
    }
    String key = entry.substring(0, colon).strip();
    String value = unquote(entry.substring(colon + 1).strip());
    if (indent <= 0 && !opens) {
      top(number, key, value);
    } else {
      nested(number, opens, key, value);
    }
  }

  private void top(int number, String key, String value) {
    if (LISTS.contains(key)) {
      openList = key;
      lists.putIfAbsent(key, new ArrayList<>());
    } else if (VALUES.contains(key)) {
      openList = null;
      values.put(key, value);
    } else {
      throw wrong(number, "unknown header entry '" + key + "'");
    }
    openItem = null;
  }

  private void nested(int number, boolean opens, String key, String value) {
    if (openList == null) {
      throw wrong(number, "'" + key + "' stands in no list; parameters: or columns: opens one");
    }
    if (opens) {
      openItem = new Item(number, new LinkedHashMap<>());
      lists.get(openList).add(openItem);
    } else if (openItem == null) {
      throw wrong(number, "an entry of a list starts with '- '");
    }
    openItem.values().put(key, value);
  }

  private static String unquote(String value) {
    boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  String value(String key) {
    return values.getOrDefault(key, "");
  }

  List<Item> list(String key) {
    return lists.getOrDefault(key, List.of());
  }

  NewsgraphException wrong(int line, String what) {
    return new NewsgraphException(ErrorCode.QUERY_INVALID, file + ":" + line + ": " + what);
  }
}
