package org.newsgraph.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of days and months. */
final class CalendarNames {
  private static final Set<String> NAMES =
      Stream.concat(Arrays.stream(DayOfWeek.values()), Arrays.stream(Month.values()))
          .map(name -> name.toString().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private CalendarNames() {}

  /** Whether a word, in lower case, names a day of the week or a month. */
  static boolean contains(String word) {
    return NAMES.contains(word);
  }
}
