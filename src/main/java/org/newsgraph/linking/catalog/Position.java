package org.newsgraph.linking.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An office that a person held.
 *
 * @param office its kind
 * @param country Wikidata id of the State
 * @param from first year, 0 if unknown
 * @param to last year, 0 if open or unknown: the sources end about 2022
 */
public record Position(Office office, String country, int from, int to) {
  private static final Pattern WRITTEN = Pattern.compile("([A-Z_]+)@(Q\\d+):(\\d{4})?-(\\d{4})?");

  /** Years for which an open end may be taken as "still in office". */
  private static final int SOURCES_END = 2023;

  /** Whether the holder was in office in a year, as far as the sources reach. */
  public boolean holds(int year) {
    int last = to != 0 ? to : Math.max(from, SOURCES_END);
    return from != 0 && from <= year && year <= last;
  }

  /** Years between a year and the term; 0 inside it. */
  public int distance(int year) {
    if (from == 0 || holds(year)) {
      return 0;
    }
    int last = to != 0 ? to : Math.max(from, SOURCES_END);
    return year < from ? from - year : year - last;
  }

  /** Reads what {@link #toString()} writes. */
  static Position parse(String text) {
    Matcher m = WRITTEN.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException("bad position \"" + text + "\"");
    }
    return new Position(Office.valueOf(m.group(1)), m.group(2), year(m.group(3)), year(m.group(4)));
  }

  private static int year(String text) {
    return text == null ? 0 : Integer.parseInt(text);
  }

  @Override
  public String toString() {
    return office + "@" + country + ":" + (from == 0 ? "" : from) + "-" + (to == 0 ? "" : to);
  }
}
