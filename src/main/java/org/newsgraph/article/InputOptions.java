package org.newsgraph.article;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How inputs are to be read.
 *
 * @param date day of publication of articles that state none
 * @param fields where JSON records keep what: our field ({@code text}, {@code headline}, {@code
 *     published}, {@code url}, {@code publisher}, {@code id}) to theirs
 */
public record InputOptions(Optional<LocalDate> date, Map<String, String> fields) {
  /** Nothing given, the usual field names. */
  public static final InputOptions DEFAULT = new InputOptions(Optional.empty(), Map.of());

  public InputOptions {
    fields = Map.copyOf(fields);
    JsonRecord.checkFields(fields);
  }
}
