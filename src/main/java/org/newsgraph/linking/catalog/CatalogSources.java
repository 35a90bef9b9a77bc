package org.newsgraph.linking.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/**
 * Where the catalog's facts come from: {@code sources.tsv}, columns key, fact, source. The line
 * {@code *} names the data sets that an entity's item, names, relations and offices were gathered
 * from; each curated statement has a line of its own. Read for look-ups only.
 */
public final class CatalogSources {
  static final String FILE = "sources.tsv";
  static final String HEADER = "key\tfact\tsource";
  static final String GATHERED = "*";

  private CatalogSources() {}

  /** The lines of an entity. */
  static List<String> lines(String key, String gathered, List<Curation.Statement> statements) {
    List<String> out = new ArrayList<>();
    if (!gathered.isBlank()) {
      out.add(String.join("\t", key, GATHERED, gathered));
    }
    for (Curation.Statement s : statements) {
      out.add(String.join("\t", key, s.verb() + " " + s.value(), "curated"));
    }
    return out;
  }

  /** What a catalog folder says about the sources of an entity: fact and source, a tab between. */
  public static List<String> of(Path folder, String key) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines
          .filter(l -> l.startsWith(key + "\t"))
          .map(l -> l.substring(key.length() + 1))
          .toList();
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INSTALLATION, "cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
