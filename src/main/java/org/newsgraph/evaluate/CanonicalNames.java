package org.newsgraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/**
 * Canonical names and their Wikidata items, from a table with the columns name, item and,
 * optionally, further items that a reader would accept in its place.
 */
public final class CanonicalNames {
  private static final Pattern QID = Pattern.compile("Q\\d+");
  private static final Pattern FINAL_QID = Pattern.compile("Q\\d+$");

  private final Map<String, String> items = new LinkedHashMap<>();
  private final Map<String, String> accepted = new LinkedHashMap<>();
  private final Set<String> known;

  private CanonicalNames(Iterable<String> lines) {
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells.length >= 2 && QID.matcher(cells[1]).matches()) {
        items.putIfAbsent(Wording.normal(cells[0]), cells[1]);
        for (int i = 2; i < cells.length; i++) {
          QID.matcher(cells[i]).results().forEach(m -> accepted.put(m.group(), cells[1]));
        }
      }
    }
    known = new HashSet<>(items.values());
  }

  /** Reads a table; lines without an item are skipped. */
  public static CanonicalNames read(Path file) {
    try {
      return new CanonicalNames(Files.readAllLines(file));
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot read the table of names " + file, e);
    }
  }

  /** The item of a canonical name. */
  Optional<String> item(String name) {
    return Optional.ofNullable(items.get(Wording.normal(name)));
  }

  /** The item in an answer's IRI, in the place of which the table may want another. */
  Optional<String> itemOf(String iri) {
    Matcher m = FINAL_QID.matcher(iri.strip());
    return m.find() ? Optional.of(accepted.getOrDefault(m.group(), m.group())) : Optional.empty();
  }

  /** Whether the item is one of the table's. */
  boolean isKnown(String item) {
    return known.contains(item);
  }
}
