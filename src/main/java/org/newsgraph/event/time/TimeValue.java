package org.newsgraph.event.time;

import java.time.DayOfWeek;

/** What the words of a time expression say, before it is tied to a calendar. */
sealed interface TimeValue {
  /** Which of several: "last Friday", "this April", "next month", "that April". */
  enum Shift {
    NONE,
    LAST,
    THIS,
    NEXT,
    THAT
  }

  /** Steps of the calendar. */
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /** "12 April 2017", "2017-04-12". */
  record Day(int year, int month, int day) implements TimeValue {}

  /** "April 2017". */
  record YearMonth(int year, int month) implements TimeValue {}

  /** "2017". */
  record Year(int year) implements TimeValue {}

  /** "April 12"; weekday is null where none is told. */
  record MonthDay(int month, int day, DayOfWeek weekday) implements TimeValue {}

  /** "in April", "last November". */
  record Month(int month, Shift shift) implements TimeValue {}

  /** "on Friday", "last Friday". */
  record Weekday(DayOfWeek day, Shift shift) implements TimeValue {}

  /** Counted from the day of writing: "yesterday", "two days ago", "last month". */
  record FromToday(int amount, Unit unit) implements TimeValue {}

  /** Counted from the time that the text last told: "the next day", "hours later". */
  record FromScene(int amount, Unit unit) implements TimeValue {}

  /**
   * Counted from an event that the text has dated: "the day of the vote"; kind as in EventKinds.
   */
  record FromEvent(String kind, int amount, Unit unit) implements TimeValue {}

  /** "last week", "this weekend": the week so many weeks from that of writing. */
  record Week(int amount, boolean weekend) implements TimeValue {}

  /** "a month ago today": so many months or years before, to the day. */
  record Anniversary(int amount, Unit unit) implements TimeValue {}

  /** "last autumn", by its first month. */
  record Season(int amount, int start) implements TimeValue {}

  /** "on 3 May that year": in the year that the text last told. */
  record DayThatYear(int month, int day) implements TimeValue {}

  /** "on the 8th". */
  record DayOfMonth(int day) implements TimeValue {}

  /** A time that no date can be made of: "a week before", "last autumn". */
  record Vague() implements TimeValue {}
}
