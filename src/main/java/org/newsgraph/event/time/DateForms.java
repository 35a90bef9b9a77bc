package org.newsgraph.event.time;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.event.time.TimeValue.Shift;

/**
 * Reads dates, months, years and weekdays: "12 April 2017", "April 12", "in May", "last Friday".
 */
final class DateForms {
  /** A value and the index behind its last token. */
  record Read(TimeValue value, int end) {}

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");
  private static final Pattern PART = Pattern.compile("(?:mid|early|late)-(\\p{L}+)");
  private final Words words;

  DateForms(Words words) {
    this.words = words;
  }

  /** The longest date that begins at a token. */
  Optional<Read> read(int i) {
    Shift shift = shift(i);
    int at = shift == Shift.NONE ? i : i + 1;
    Optional<Read> weekday = weekday(at, shift);
    if (weekday.isPresent()) {
      return weekday;
    }
    if (shift == Shift.NONE) {
      Optional<Read> full = iso(i).or(() -> dayMonth(i)).or(() -> monthDay(i));
      if (full.isPresent()) {
        return full;
      }
    }
    return month(at, shift, i)
        .or(() -> year(i))
        .or(() -> seasonOfYear(i))
        .or(() -> partOfMonth(i))
        .or(() -> ordinal(i));
  }

  /** "the summer of 2018", "winter 1998": the year. */
  private Optional<Read> seasonOfYear(int i) {
    if (!words.is(i, "spring", "summer", "autumn", "fall", "winter")) {
      return Optional.empty();
    }
    int at = words.is(i + 1, "of") ? i + 2 : i + 1;
    OptionalInt year = CalendarWords.year(words.at(at));
    return year.isPresent()
        ? Optional.of(new Read(new TimeValue.Year(year.getAsInt()), at + 1))
        : Optional.empty();
  }

  /** "on the 8th", with no noun that it could count. */
  private Optional<Read> ordinal(int i) {
    if (!words.is(i, "the") || !words.is(i - 1, "on")) {
      return Optional.empty();
    }
    String word = words.at(i + 1);
    OptionalInt day = word.length() > 2 ? CalendarWords.day(word) : OptionalInt.empty();
    boolean counts =
        words.is(i + 2, "of")
            || words.upos(i + 2).matches("NOUN|ADJ|NUM|PROPN") && words.upos(i + 3).equals("NOUN");
    return day.isEmpty()
            || counts
            || words.upos(i + 2).equals("NOUN") && !words.at(i + 2).endsWith("s")
        ? Optional.empty()
        : Optional.of(new Read(new TimeValue.DayOfMonth(day.getAsInt()), i + 2));
  }

  /** "mid-November", "late-May" as one token. */
  private Optional<Read> partOfMonth(int i) {
    if (words.at(i).indexOf('-') < 0) {
      return Optional.empty();
    }
    Matcher m = PART.matcher(words.at(i));
    OptionalInt month = m.matches() ? CalendarWords.month(m.group(1)) : OptionalInt.empty();
    if (month.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt year = CalendarWords.year(words.at(i + 1));
    return Optional.of(
        year.isPresent()
            ? new Read(new TimeValue.YearMonth(year.getAsInt(), month.getAsInt()), i + 2)
            : new Read(new TimeValue.Month(month.getAsInt(), Shift.NONE), i + 1));
  }

  private Shift shift(int i) {
    return switch (words.at(i)) {
      case "last", "past" -> Shift.LAST;
      case "this" -> Shift.THIS;
      case "next", "coming" -> Shift.NEXT;
      case "that" -> Shift.THAT;
      default -> Shift.NONE;
    };
  }

  private Optional<Read> weekday(int i, Shift shift) {
    DayOfWeek day = CalendarWords.weekday(words.at(i));
    if (day == null || !words.isCapitalized(i) || (words.at(i).length() <= 3 && !dateFollows(i))) {
      return Optional.empty();
    }
    int next = words.is(i + 1, ",", "(", "the") ? i + 2 : i + 1;
    Optional<Read> date = dayMonth(next).or(() -> monthDay(next));
    if (date.isPresent()) {
      TimeValue value = date.get().value();
      if (value instanceof TimeValue.MonthDay md) {
        value = new TimeValue.MonthDay(md.month(), md.day(), day);
      }
      return Optional.of(new Read(value, date.get().end()));
    }
    return Optional.of(new Read(new TimeValue.Weekday(day, shift), i + 1));
  }

  private boolean dateFollows(int i) {
    int next = words.is(i + 1, ",", ".") ? i + 2 : i + 1;
    return CalendarWords.month(words.at(next)).isPresent()
        || CalendarWords.day(words.at(next)).isPresent();
  }

  private Optional<Read> iso(int i) {
    Matcher m = ISO.matcher(words.at(i));
    if (!m.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(m.group(1));
    int month = Integer.parseInt(m.group(2));
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    if (m.group(3) == null) {
      return Optional.of(new Read(new TimeValue.YearMonth(year, month), i + 1));
    }
    return day(year, month, Integer.parseInt(m.group(3)), i + 1);
  }

  /** "12 April 2017", "the 12th of April". */
  private Optional<Read> dayMonth(int i) {
    int d = words.is(i, "the") ? i + 1 : i;
    OptionalInt day = CalendarWords.day(words.at(d));
    int m = words.is(d + 1, "of") ? d + 2 : d + 1;
    OptionalInt month = CalendarWords.month(words.at(m));
    if (day.isEmpty() || month.isEmpty() || !words.isCapitalized(m)) {
      return Optional.empty();
    }
    return withYear(month.getAsInt(), day.getAsInt(), m + 1);
  }

  /** "April 12, 2017", "Feb. 1". */
  private Optional<Read> monthDay(int i) {
    OptionalInt month = CalendarWords.month(words.at(i));
    int d = words.is(i + 1, ".") ? i + 2 : i + 1;
    OptionalInt day = CalendarWords.day(words.at(d));
    boolean inMonth = words.is(i - 1, "in"); // "in December 13 countries ..."
    if (month.isEmpty() || day.isEmpty() || inMonth || !words.isCapitalized(i)) {
      return Optional.empty();
    }
    return withYear(month.getAsInt(), day.getAsInt(), d + 1);
  }

  private Optional<Read> withYear(int month, int day, int next) {
    int y = words.is(next, ",") ? next + 1 : next;
    OptionalInt year = CalendarWords.year(words.at(y));
    if (year.isPresent()) {
      return day(year.getAsInt(), month, day, y + 1);
    }
    if (isThatYear(next)) {
      return Optional.of(new Read(new TimeValue.DayThatYear(month, day), afterThatYear(next)));
    }
    if (words.is(next, "this", "last") && words.is(next + 1, "year")) {
      return Optional.of(new Read(new TimeValue.MonthDay(month, day, null), next + 2));
    }
    return Optional.of(new Read(new TimeValue.MonthDay(month, day, null), next));
  }

  /** "that year", "of the same year". */
  private boolean isThatYear(int i) {
    int at = words.is(i, "of") ? i + 1 : i;
    return words.is(at, "that") && words.is(at + 1, "year")
        || words.is(at, "the") && words.is(at + 1, "same") && words.is(at + 2, "year");
  }

  private int afterThatYear(int i) {
    int at = words.is(i, "of") ? i + 1 : i;
    return words.is(at, "that") ? at + 2 : at + 3;
  }

  private static Optional<Read> day(int year, int month, int day, int end) {
    if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(new Read(new TimeValue.Day(year, month, day), end));
  }

  private Optional<Read> month(int i, Shift shift, int start) {
    OptionalInt month = CalendarWords.month(words.at(i));
    if (month.isEmpty() || !words.isCapitalized(i) || !isMonth(i, shift, start)) {
      return Optional.empty();
    }
    int y = words.is(i + 1, ",", "of") ? i + 2 : i + 1;
    OptionalInt year = CalendarWords.year(words.at(y));
    if (year.isPresent() && shift == Shift.NONE) {
      return Optional.of(
          new Read(new TimeValue.YearMonth(year.getAsInt(), month.getAsInt()), y + 1));
    }
    if (isThatYear(i + 1)) {
      return Optional.of(
          new Read(new TimeValue.Month(month.getAsInt(), Shift.THAT), afterThatYear(i + 1)));
    }
    return Optional.of(new Read(new TimeValue.Month(month.getAsInt(), shift), i + 1));
  }

  /** "May" and "April" may be names, "March" a walk: words around must speak for the month. */
  private boolean isMonth(int i, Shift shift, int start) {
    if (!CalendarWords.isAmbiguous(words.at(i)) && words.at(i).length() > 3) {
      return true;
    }
    if (shift != Shift.NONE || CalendarWords.year(words.at(i + 1)).isPresent()) {
      return true;
    }
    boolean preposition =
        words.is(start - 1, "in", "since", "until", "till", "by", "early", "late", "mid", "during")
            || (words.is(start - 1, "from", "to", "of") && isRange(start));
    boolean modifier =
        words.is(start - 1, "a", "an", "the", "its", "their") && words.upos(i + 1).equals("NOUN");
    return preposition || modifier;
  }

  private boolean isRange(int i) {
    return CalendarWords.month(words.at(i - 2)).isPresent()
        || (words.is(i + 1, "to", "until") && CalendarWords.month(words.at(i + 2)).isPresent());
  }

  /** "in 2011", "the 2015 accord", but not "resolution 1973" nor "2000 troops". */
  private Optional<Read> year(int i) {
    OptionalInt year = CalendarWords.year(words.at(i));
    if (year.isEmpty()) {
      return Optional.empty();
    }
    boolean bracketed = words.is(i - 1, "(") && words.is(i + 1, ")");
    boolean preposition =
        words.is(
            i - 1, "in", "since", "until", "till", "by", "of", "during", "before", "after", "from",
            "early", "late", "mid", "mid-", "around", "and", "to", "than", "through");
    boolean modifier =
        words.is(i - 1, "a", "an", "the", "its", "their", "his", "her", "deadly", "’s", "'s")
            && words.upos(i + 1).matches("NOUN|ADJ|PROPN")
            && !words.at(i + 1).endsWith("s");
    boolean numberOfSomething =
        preposition && words.upos(i + 1).equals("NOUN") && words.at(i + 1).endsWith("s");
    if (bracketed || !(preposition || modifier) || numberOfSomething) {
      return Optional.empty();
    }
    return Optional.of(new Read(new TimeValue.Year(year.getAsInt()), i + 1));
  }
}
