package org.newsgraph.event.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.newsgraph.event.PartialDate;
import org.newsgraph.event.time.TimeValue.Shift;
import org.newsgraph.event.time.TimeValue.Unit;

/**
 * Ties what a time expression says to the calendar.
 *
 * @param today the day of writing, if it is known
 * @param year the year that the text speaks of, if it names one
 * @param paragraphYear the year last named in the same paragraph
 * @param scene the time that the text last told
 * @param events the last day told of each kind of event
 */
record Calendar(
    Optional<LocalDate> today,
    OptionalInt year,
    OptionalInt paragraphYear,
    Optional<PartialDate> scene,
    Map<String, PartialDate> events) {
  /** Days within which a date without year is taken to be near the day of writing. */
  private static final int NEAR = 45;

  private static final int AHEAD = 180;

  /** Days after which what is told is history. */
  private static final int LONG_AGO = 300;

  /** A day of the month falls on each weekday within so many years. */
  private static final int YEARS_OF_WEEKDAY = 6;

  /**
   * The date, as far as it can be worked out.
   *
   * @param future whether the clause speaks of what is to come
   */
  Optional<PartialDate> resolve(TimeValue value, boolean future) {
    if (value instanceof TimeValue.Day d) {
      return day(LocalDate.of(d.year(), d.month(), d.day()));
    } else if (value instanceof TimeValue.YearMonth ym) {
      return month(YearMonth.of(ym.year(), ym.month()));
    } else if (value instanceof TimeValue.Year y) {
      return Optional.of(new PartialDate("%04d".formatted(y.year())));
    } else if (value instanceof TimeValue.MonthDay md) {
      return monthDay(md, future);
    } else if (value instanceof TimeValue.Month m) {
      return month(m, future);
    } else if (value instanceof TimeValue.Weekday w) {
      return weekday(w, future);
    } else if (value instanceof TimeValue.Week w) {
      return today.flatMap(t -> week(t, w));
    } else if (value instanceof TimeValue.Anniversary a) {
      return today.map(t -> before(t, a)).flatMap(Calendar::day);
    } else if (value instanceof TimeValue.Season s) {
      return today.flatMap(t -> season(t, s));
    } else if (value instanceof TimeValue.DayThatYear d) {
      OptionalInt told = yearTold();
      return told.isEmpty()
          ? Optional.empty()
          : validDay(told.getAsInt(), new TimeValue.MonthDay(d.month(), d.day(), null));
    } else if (value instanceof TimeValue.DayOfMonth d) {
      return today.flatMap(t -> dayOfMonth(t, d.day(), future));
    } else if (value instanceof TimeValue.FromToday f) {
      return today.flatMap(t -> step(new PartialDate(t.toString()), f.amount(), f.unit(), true));
    } else if (value instanceof TimeValue.FromScene f) {
      boolean ofYear = f.unit() == Unit.YEAR && paragraphYear.isPresent();
      return ofYear
          ? Optional.of(new PartialDate("%04d".formatted(paragraphYear.getAsInt() + f.amount())))
          : scene.flatMap(s -> step(s, f.amount(), f.unit(), false));
    } else if (value instanceof TimeValue.FromEvent e) {
      return Optional.ofNullable(events.get(e.kind()))
          .flatMap(d -> step(d, e.amount(), e.unit(), true))
          .filter(d -> future || !isAhead(d));
    }
    return Optional.empty();
  }

  /** The year that "that year" means. */
  private OptionalInt yearTold() {
    return scene.isPresent()
        ? OptionalInt.of(Integer.parseInt(scene.get().iso().substring(0, 4)))
        : paragraphYear.isPresent() ? paragraphYear : year;
  }

  private static LocalDate before(LocalDate today, TimeValue.Anniversary a) {
    return switch (a.unit()) {
      case DAY -> today.minusDays(a.amount());
      case WEEK -> today.minusWeeks(a.amount());
      case MONTH -> today.minusMonths(a.amount());
      case YEAR -> today.minusYears(a.amount());
    };
  }

  /** The year of a season: the last one is over, the next not begun. */
  private static Optional<PartialDate> season(LocalDate today, TimeValue.Season season) {
    int end = season.start() + 2;
    boolean over = today.getMonthValue() > end;
    boolean begun = today.getMonthValue() >= season.start();
    int year = today.getYear();
    int meant =
        switch (season.amount()) {
          case -1 -> over ? year : year - 1;
          case 1 -> begun ? year + 1 : year;
          default -> year;
        };
    return Optional.of(new PartialDate("%04d".formatted(meant)));
  }

  /** The last such day, or the next one. */
  private static Optional<PartialDate> dayOfMonth(LocalDate today, int day, boolean future) {
    YearMonth month = YearMonth.from(today);
    boolean other = future ? day < today.getDayOfMonth() : day > today.getDayOfMonth();
    YearMonth meant = other ? month.plusMonths(future ? 1 : -1) : month;
    return day <= meant.lengthOfMonth() ? day(meant.atDay(day)) : Optional.empty();
  }

  /** The month of a week, if all its days are in one. */
  private static Optional<PartialDate> week(LocalDate today, TimeValue.Week w) {
    LocalDate monday =
        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(w.amount());
    YearMonth month = YearMonth.from(monday.plusDays(w.weekend() ? 5 : 0));
    return month.equals(YearMonth.from(monday.plusDays(6))) ? month(month) : Optional.empty();
  }

  private boolean isAhead(PartialDate date) {
    int length = date.iso().length();
    return today
        .filter(t -> t.toString().substring(0, length).compareTo(date.iso()) < 0)
        .isPresent();
  }

  private static Optional<PartialDate> day(LocalDate date) {
    return Optional.of(new PartialDate(date.toString()));
  }

  private static Optional<PartialDate> month(YearMonth month) {
    return Optional.of(new PartialDate(month.toString()));
  }

  private Optional<PartialDate> weekday(TimeValue.Weekday weekday, boolean future) {
    if (weekday.shift() == Shift.THAT) {
      return scene
          .filter(d -> d.iso().length() == 10)
          .map(d -> LocalDate.parse(d.iso()).with(TemporalAdjusters.nextOrSame(weekday.day())))
          .flatMap(Calendar::day);
    }
    if (today.isEmpty()) {
      return Optional.empty();
    }
    DayOfWeek day = weekday.day();
    LocalDate from = today.get();
    return day(
        switch (weekday.shift()) {
          case LAST -> from.with(TemporalAdjusters.previous(day));
          case NEXT -> from.with(TemporalAdjusters.next(day));
          default ->
              from.with(
                  future
                      ? TemporalAdjusters.nextOrSame(day)
                      : TemporalAdjusters.previousOrSame(day));
        });
  }

  private Optional<PartialDate> monthDay(TimeValue.MonthDay md, boolean future) {
    if (today.isEmpty()) {
      OptionalInt told = paragraphYear.isPresent() ? paragraphYear : year;
      if (told.isEmpty() || md.weekday() == null) {
        return told.isPresent() ? validDay(told.getAsInt(), md) : Optional.empty();
      }
      return IntStream.rangeClosed(told.getAsInt(), told.getAsInt() + YEARS_OF_WEEKDAY)
          .mapToObj(y -> atYear(y, md))
          .flatMap(Optional::stream)
          .filter(d -> d.getDayOfWeek() == md.weekday())
          .findFirst()
          .flatMap(Calendar::day);
    }
    LocalDate now = today.get();
    Optional<LocalDate> near =
        atYear(now.getYear(), md)
            .or(() -> atYear(now.getYear() - 1, md))
            .map(d -> nearest(d, now, future));
    boolean recent =
        near.filter(d -> Math.abs(ChronoUnit.DAYS.between(d, now)) <= NEAR && !d.isAfter(now))
            .isPresent();
    Optional<LocalDate> story = future || recent ? Optional.empty() : inStory(md, now);
    if (story.isPresent()) {
      return story.flatMap(Calendar::day);
    }
    boolean elsewhere =
        !future
            && paragraphYear.isPresent()
            && paragraphYear.getAsInt() < now.getYear()
            && !goesBack(md)
            && near.filter(d -> Math.abs(ChronoUnit.DAYS.between(d, now)) <= NEAR).isEmpty();
    return elsewhere ? validDay(paragraphYear.getAsInt(), md) : near.flatMap(Calendar::day);
  }

  /** The first such day after that which a story of long ago has reached. */
  private Optional<LocalDate> inStory(TimeValue.MonthDay md, LocalDate now) {
    Optional<LocalDate> told =
        scene.filter(d -> d.iso().length() == 10).map(d -> LocalDate.parse(d.iso()));
    if (told.filter(d -> d.isBefore(now.minusDays(LONG_AGO))).isEmpty()) {
      return Optional.empty();
    }
    return atYear(told.get().getYear(), md)
        .map(d -> d.isBefore(told.get()) ? d.plusYears(1) : d)
        .filter(d -> d.isBefore(now.minusDays(NEAR)));
  }

  /** "In September 2017 ... On 30 June": a story does not go back within its year. */
  private boolean goesBack(TimeValue.MonthDay md) {
    return scene
        .filter(d -> d.iso().length() == 7)
        .filter(d -> d.iso().startsWith(paragraphYear.getAsInt() + "-"))
        .filter(d -> Integer.parseInt(d.iso().substring(5)) > md.month())
        .isPresent();
  }

  /** The last such day before the day of writing, or the next one. */
  private static LocalDate nearest(LocalDate date, LocalDate now, boolean future) {
    // Nobody announces what comes in ten months by day and month alone.
    if (future && date.isBefore(now.minusDays(AHEAD))) {
      return date.plusYears(1);
    }
    // A date a few weeks ahead is an announcement in the past tense, not eleven months old.
    return date.isAfter(now.plusDays(future ? AHEAD : NEAR)) ? date.minusYears(1) : date;
  }

  private static Optional<LocalDate> atYear(int year, TimeValue.MonthDay md) {
    return md.day() <= YearMonth.of(year, md.month()).lengthOfMonth()
        ? Optional.of(LocalDate.of(year, md.month(), md.day()))
        : Optional.empty();
  }

  private static Optional<PartialDate> validDay(int year, TimeValue.MonthDay md) {
    return atYear(year, md).flatMap(Calendar::day);
  }

  private Optional<PartialDate> month(TimeValue.Month m, boolean future) {
    if (m.shift() == Shift.THAT || today.isEmpty()) {
      OptionalInt told =
          m.shift() == Shift.THAT ? yearTold() : paragraphYear.isPresent() ? paragraphYear : year;
      boolean known = told.isPresent() && (m.shift() == Shift.NONE || m.shift() == Shift.THAT);
      return known ? month(YearMonth.of(told.getAsInt(), m.month())) : Optional.empty();
    }
    YearMonth now = YearMonth.from(today.get());
    YearMonth same = now.withMonth(m.month());
    boolean elsewhere =
        !future
            && m.shift() == Shift.NONE
            && paragraphYear.isPresent()
            && paragraphYear.getAsInt() < now.getYear() - 1;
    if (elsewhere) {
      return month(YearMonth.of(paragraphYear.getAsInt(), m.month()));
    }
    return month(
        switch (m.shift()) {
          case LAST -> same.isBefore(now) ? same : same.minusYears(1);
          case NEXT -> same.isAfter(now) ? same : same.plusYears(1);
          case THIS -> same;
          default -> {
            if (future) {
              yield same.isBefore(now) ? same.plusYears(1) : same;
            }
            yield same.isAfter(now) ? same.minusYears(1) : same;
          }
        });
  }

  /**
   * So many steps from a date. A result is never finer than the date it starts from, nor finer than
   * its unit; weeks from a scene are round numbers and give a month at best.
   */
  static Optional<PartialDate> step(
      PartialDate from, int amount, Unit unit, boolean weeksAreExact) {
    int length = from.iso().length();
    if (unit == Unit.YEAR) {
      int year = Integer.parseInt(from.iso().substring(0, 4)) + amount;
      return amount == 0 && length > 4
          ? Optional.of(new PartialDate(from.iso().substring(0, 4)))
          : Optional.of(new PartialDate("%04d".formatted(year)));
    }
    if (unit == Unit.MONTH) {
      return length < 7
          ? Optional.empty()
          : month(YearMonth.parse(from.iso().substring(0, 7)).plusMonths(amount));
    }
    if (length < 10) {
      boolean small =
          amount == 0 || (length == 7 && Math.abs(amount) <= (unit == Unit.WEEK ? 1 : 7));
      return small ? Optional.of(from) : Optional.empty();
    }
    LocalDate day = LocalDate.parse(from.iso());
    if (unit == Unit.DAY) {
      return day(day.plusDays(amount));
    }
    LocalDate moved = day.plusWeeks(amount);
    if (weeksAreExact && Math.abs(amount) == 1) {
      return day(moved);
    }
    YearMonth month = YearMonth.from(moved);
    boolean sure =
        YearMonth.from(moved.minusDays(3)).equals(month)
            && YearMonth.from(moved.plusDays(3)).equals(month);
    return sure ? month(month) : Optional.empty();
  }
}
