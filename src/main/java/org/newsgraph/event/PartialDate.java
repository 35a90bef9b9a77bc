package org.newsgraph.event;

import java.util.regex.Pattern;

/**
 * A date as far as the text gives it.
 *
 * @param iso {@code 2017-04-12}, {@code 2017-04} or {@code 2017} (ISO 8601)
 */
public record PartialDate(String iso) implements Comparable<PartialDate> {
  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  public PartialDate {
    if (!FORM.matcher(iso).matches()) {
      throw new IllegalArgumentException("not an ISO date, month or year: " + iso);
    }
  }

  @Override
  public int compareTo(PartialDate other) {
    return iso.compareTo(other.iso);
  }
}
