package org.newsgraph.linking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.linking.catalog.Catalog;
import org.newsgraph.linking.catalog.CatalogEntry;
import org.newsgraph.linking.catalog.NameKey;

/**
 * What people decided about single mentions: {@code decisions.tsv}, columns mention, context,
 * answer, who, why. The context is {@code *}, {@code article:ID}, or a name that the article must
 * hold too; the answer a Wikidata item, or {@code none} for "not in Wikidata". Obeyed before
 * anything else.
 */
final class Decisions {
  private static final int COLUMNS = 5;
  private static final String HEADER = "mention\t";
  private static final String ARTICLE = "article:";

  /**
   * @param context where it holds
   * @param entry the entity, empty for none
   * @param reason who decided, and why
   */
  record Decision(String context, Optional<CatalogEntry> entry, String reason) {}

  private final Map<String, List<Decision>> byMention = new HashMap<>();

  private Decisions() {}

  static Decisions none() {
    return new Decisions();
  }

  /** Reads the file if there is one; every line must name a known mention and item. */
  static Decisions load(Path file, Catalog catalog) {
    Decisions out = new Decisions();
    if (!Files.exists(file)) {
      return out;
    }
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot read " + file + ": " + e.getMessage(), e);
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#") && !line.startsWith(HEADER)) {
        out.add(line.split("\t", -1), file + ", line " + (i + 1), catalog);
      }
    }
    return out;
  }

  private void add(String[] c, String where, Catalog catalog) {
    if (c.length != COLUMNS) {
      throw bad(where, "expected mention, context, answer, who and why parted by tabs");
    }
    String key = NameKey.of(c[0]);
    Optional<CatalogEntry> entry = Optional.empty();
    if (!c[2].equals("none")) {
      entry = catalog.entry(c[2]);
      if (entry.isEmpty()) {
        throw bad(where, "the catalog has no item \"" + c[2] + "\"; write none or a known item");
      }
    }
    boolean known =
        !catalog.find(key).isEmpty()
            || !catalog.bySurname(key).isEmpty()
            || c[1].startsWith(ARTICLE)
            || entry.isPresent();
    if (key.isEmpty() || !known) {
      throw bad(where, "unknown mention \"" + c[0] + "\": the catalog has no such name");
    }
    byMention
        .computeIfAbsent(key, k -> new ArrayList<>(1))
        .add(new Decision(c[1], entry, c[3] + ": " + c[4]));
  }

  private static NewsgraphException bad(String where, String what) {
    return new NewsgraphException(ErrorCode.DATA_INVALID, where + ": " + what);
  }

  /** The decision on a spot of an article, if there is one. */
  Optional<Decision> on(Spot spot, ArticleContext context) {
    for (Decision d : byMention.getOrDefault(spot.key, List.of())) {
      boolean holds =
          d.context().equals("*")
              || d.context().equals(ARTICLE + context.articleId)
              || context.hasKey(NameKey.of(d.context()));
      if (holds) {
        return Optional.of(d);
      }
    }
    return Optional.empty();
  }

  boolean isEmpty() {
    return byMention.isEmpty();
  }
}
