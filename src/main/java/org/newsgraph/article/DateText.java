package org.newsgraph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Full dates as newspapers write them. A date without its year is none. */
final class DateText {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String DAY = "([0-3]?\\d)(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:19|20)\\d\\d)";

  /** Groups 1-3: day month year; 4-6: month day year; 7-9: year month day; 10-12: with slashes. */
  static final Pattern FULL =
      Pattern.compile(
          "(?i)\\b(?:"
              + (DAY + "[ -](?:of )?" + MONTH + ",?[ -]" + YEAR)
              + "|"
              + (MONTH + " " + DAY + ",? " + YEAR)
              + "|"
              + (YEAR + "[-/.](\\d\\d?)[-/.](\\d\\d?)(?=$|\\D)")
              + "|"
              + ("(\\d\\d?)[/.](\\d\\d?)[/.]" + YEAR)
              + ")");

  private DateText() {}

  /** The first full date of a text. */
  static Optional<LocalDate> first(CharSequence text) {
    Matcher m = FULL.matcher(text);
    while (m.find()) {
      Optional<LocalDate> date = of(m);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The date that a match of {@link #FULL} stands for, if there is such a day. */
  static Optional<LocalDate> of(Matcher m) {
    if (m.group(1) != null) {
      return date(m.group(3), month(m.group(2)), m.group(1));
    }
    if (m.group(4) != null) {
      return date(m.group(6), month(m.group(4)), m.group(5));
    }
    if (m.group(7) != null) {
      return date(m.group(7), Integer.parseInt(m.group(8)), m.group(9));
    }
    int first = Integer.parseInt(m.group(10));
    int second = Integer.parseInt(m.group(11));
    // 04/05/2017 is April in one country and May in another: only what can be read one way counts.
    if (first > 12 || first == second) {
      return date(m.group(12), second, m.group(10));
    }
    return second > 12 ? date(m.group(12), first, m.group(11)) : Optional.empty();
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
