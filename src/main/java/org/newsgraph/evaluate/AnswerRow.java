package org.newsgraph.evaluate;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a canned query's answer.
 *
 * @param cells texts by column
 */
record AnswerRow(Map<String, String> cells) {
  /** The text in a column; empty where there is none. */
  String get(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The participant named in a column; its item stands in the column {@code ...Wikidata}. */
  Party party(String column, CanonicalNames names) {
    return Party.of(get(column), names.itemOf(get(column + "Wikidata")));
  }

  Optional<String> nonEmpty(String column) {
    return Optional.of(get(column)).filter(s -> !s.isEmpty());
  }

  /** The article's id, also where the column holds an IRI or a file name. */
  String article() {
    String text = get("article").replaceAll("/+$", "");
    text = text.substring(text.lastIndexOf('/') + 1);
    text = text.substring(text.lastIndexOf('#') + 1);
    return text.replaceAll("\\.(txt|html?|md|json)$", "");
  }
}
