package org.newsgraph.event.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.event.time.TimeValue.Unit;

/**
 * The words for months, weekdays, numbers and units. All keys are lower case, without full stop.
 */
final class CalendarWords {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static final Map<String, Unit> UNITS = new HashMap<>();
  private static final Set<String> ALSO_WORDS = Set.of("may", "march", "mar", "sun", "sat", "dec");
  private static final Set<String> ALSO_NAMES =
      Set.of("april", "june", "august", "augustus", "may", "friday");

  static {
    String[] months =
        ("january february march april may june july august september october november december")
            .split(" ");
    for (int m = 0; m < months.length; m++) {
      MONTHS.put(months[m], m + 1);
      MONTHS.put(months[m].substring(0, 3), m + 1);
    }
    MONTHS.put("sept", 9);
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      WEEKDAYS.put(name, day);
      WEEKDAYS.put(name.substring(0, 3), day);
    }
    WEEKDAYS.put("tues", DayOfWeek.TUESDAY);
    WEEKDAYS.put("thurs", DayOfWeek.THURSDAY);
    WEEKDAYS.put("weds", DayOfWeek.WEDNESDAY);
    String[] numbers =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen twenty")
            .split(" ");
    for (int n = 1; n < numbers.length; n++) {
      NUMBERS.put(numbers[n], n);
    }
    NUMBERS.put("a", 1);
    NUMBERS.put("an", 1);
    NUMBERS.put("thirty", 30);
    NUMBERS.put("forty", 40);
    NUMBERS.put("fifty", 50);
    for (String plural : new String[] {"", "s"}) {
      UNITS.put("day" + plural, Unit.DAY);
      UNITS.put("week" + plural, Unit.WEEK);
      UNITS.put("month" + plural, Unit.MONTH);
      UNITS.put("year" + plural, Unit.YEAR);
    }
  }

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  private CalendarWords() {}

  /** Month by its name or abbreviation, 1 to 12. */
  static OptionalInt month(String word) {
    Integer month = MONTHS.get(word);
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  static DayOfWeek weekday(String word) {
    return WEEKDAYS.get(word);
  }

  static Unit unit(String word) {
    return UNITS.get(word);
  }

  /** Whether a month or weekday is a common word or a given name as well. */
  static boolean isAmbiguous(String word) {
    return ALSO_WORDS.contains(word) || ALSO_NAMES.contains(word);
  }

  /** A number in digits or words, up to 9999. */
  static OptionalInt number(String word) {
    Integer n = NUMBERS.get(word);
    if (n != null) {
      return OptionalInt.of(n);
    }
    boolean digits = !word.isEmpty() && word.length() <= 4;
    for (int i = 0; i < word.length(); i++) {
      digits &= word.charAt(i) >= '0' && word.charAt(i) <= '9';
    }
    return digits ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
  }

  /** Day of a month: "12", "12th", "3rd". */
  static OptionalInt day(String word) {
    if (word.isEmpty() || word.length() > 4 || !Character.isDigit(word.charAt(0))) {
      return OptionalInt.empty();
    }
    int end = word.length() - 2;
    boolean ordinal = end > 0 && ORDINALS.contains(word.substring(end));
    String bare = ordinal ? word.substring(0, end) : word;
    if (bare.length() > 2 || !Character.isDigit(bare.charAt(0))) {
      return OptionalInt.empty();
    }
    OptionalInt n = number(bare);
    return n.isPresent() && n.getAsInt() >= 1 && n.getAsInt() <= 31 ? n : OptionalInt.empty();
  }

  /** A year from 1900 to 2099 in four digits. */
  static OptionalInt year(String word) {
    if (word.length() != 4 || !(word.startsWith("19") || word.startsWith("20"))) {
      return OptionalInt.empty();
    }
    return number(word);
  }
}
