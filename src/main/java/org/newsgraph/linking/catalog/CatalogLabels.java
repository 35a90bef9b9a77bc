package org.newsgraph.linking.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.linking.Translations;

/**
 * The curated labels in other languages, {@code labels.tsv}: key, language tag (BCP 47), label and
 * where it is proven, parted by tabs.
 */
final class CatalogLabels {
  static final String FILE = "labels.tsv";
  static final String HEADER = "key\tlanguage\tlabel\tsource";
  private static final int COLUMNS = 4;

  private CatalogLabels() {}

  /**
   * Reads a file, if there is one.
   *
   * @param file the table
   * @param entries the entities that it may speak of, by key
   */
  static Map<String, Translations> read(Path file, Map<String, CatalogEntry> entries) {
    if (!Files.exists(file)) {
      return Map.of();
    }
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INSTALLATION, "cannot read " + file + ": " + e.getMessage(), e);
    }
    Map<String, Map<String, String>> labels = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#") || line.equals(HEADER)) {
        continue;
      }
      try {
        take(line.split("\t", -1), entries, labels);
      } catch (IllegalArgumentException e) {
        throw new NewsgraphException(
            ErrorCode.DATA_INVALID,
            file + ", line " + (i + 1) + ": " + e.getMessage() + "; correct the line",
            e);
      }
    }
    Map<String, Translations> out = new HashMap<>(2 * labels.size());
    labels.forEach((key, l) -> out.put(key, Translations.of("en", l, Map.of())));
    return out;
  }

  private static void take(
      String[] c, Map<String, CatalogEntry> entries, Map<String, Map<String, String>> labels) {
    if (c.length != COLUMNS) {
      throw new IllegalArgumentException("expected " + COLUMNS + " columns, found " + c.length);
    }
    if (!entries.containsKey(c[0])) {
      throw new IllegalArgumentException("the catalog has no \"" + c[0] + "\"");
    }
    String tag = Translations.tag(c[1]);
    if (tag.equals("en")) {
      throw new IllegalArgumentException("English labels stand in entities.tsv");
    }
    if (c[2].isBlank() || c[3].isBlank()) {
      throw new IllegalArgumentException("a label needs a text and a source");
    }
    if (labels.computeIfAbsent(c[0], k -> new TreeMap<>()).put(tag, c[2]) != null) {
      throw new IllegalArgumentException("a second label of " + c[0] + " in " + tag);
    }
  }
}
