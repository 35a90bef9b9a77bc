package org.newsgraph.event.time;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.event.time.DateForms.Read;
import org.newsgraph.event.time.TimeValue.FromScene;
import org.newsgraph.event.time.TimeValue.FromToday;
import org.newsgraph.event.time.TimeValue.Unit;

/** Reads times that count from the day of writing or from the scene: "yesterday", "a day later". */
final class RelativeForms {
  private static final TimeValue VAGUE = new TimeValue.Vague();
  private static final String[] PARTS_OF_DAY = {
    "morning", "afternoon", "evening", "night", "day", "noon"
  };

  /** Seasons that lie in one year, with their first month. */
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9);

  private final Words words;

  RelativeForms(Words words) {
    this.words = words;
  }

  /** The relative time that begins at a token. */
  Optional<Read> read(int i) {
    return deictic(i)
        .or(() -> besideEvent(i))
        .or(() -> counted(i))
        .or(() -> sameOrOther(i))
        .or(() -> unitOfCalendar(i));
  }

  private static Optional<Read> read(TimeValue value, int end) {
    return Optional.of(new Read(value, end));
  }

  private Optional<Read> deictic(int i) {
    switch (words.at(i)) {
      case "today", "tonight":
        return words.isPossessive(i + 1) && words.is(i + 2, "world", "russia", "society")
            ? Optional.empty()
            : read(new FromToday(0, Unit.DAY), i + 1);
      case "yesterday":
        return read(new FromToday(-1, Unit.DAY), partOfDay(i + 1));
      case "tomorrow":
        return read(new FromToday(1, Unit.DAY), partOfDay(i + 1));
      case "this":
        return words.is(i + 1, "morning", "afternoon", "evening")
            ? read(new FromToday(0, Unit.DAY), i + 2)
            : Optional.empty();
      case "the":
        return words.is(i + 1, "weekend") && words.is(i - 1, "over", "at", "during")
            ? read(new TimeValue.Week(-1, true), i + 2)
            : Optional.empty();
      case "last":
        return words.is(i + 1, "night")
            ? read(new FromToday(-1, Unit.DAY), i + 2)
            : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  private int partOfDay(int i) {
    return words.is(i, PARTS_OF_DAY) ? i + 1 : i;
  }

  /**
   * "two days ago", "three days later", "hours earlier", "a week before", "in six months' time".
   */
  private Optional<Read> counted(int i) {
    int at = i;
    boolean within = words.is(i, "within");
    if (within) {
      at++;
    }
    while (words.is(at, "some", "about", "just", "only", "almost", "nearly", "barely", "the")
        && at - i < 2) {
      at++;
    }
    OptionalInt amount = CalendarWords.number(words.at(at));
    if (amount.isPresent()) {
      at++;
    }
    if (words.is(at, "hour", "hours", "minute", "minutes", "moments")) {
      return hours(i, at + 1, within);
    }
    Unit unit = CalendarWords.unit(words.at(at));
    if (unit == null || (amount.isEmpty() && !words.at(at).endsWith("s"))) {
      return Optional.empty();
    }
    return direction(amount, unit, at + 1);
  }

  /** "on the day of the vote", "hours before the session", "two days after the strike". */
  private Optional<Read> besideEvent(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    at += words.is(at, "very", "same") ? 1 : 0;
    if (words.is(at, "day", "morning", "evening", "night") && words.is(at + 1, "of")) {
      return event(at + 2, 0, Unit.DAY);
    }
    OptionalInt amount = CalendarWords.number(words.at(at));
    at += amount.isPresent() ? 1 : 0;
    if (!words.is(at + 1, "before", "after")) {
      return Optional.empty();
    }
    if (words.is(at, "hours", "minutes", "moments", "hour")) {
      return event(at + 2, 0, Unit.DAY);
    }
    boolean the = at == i + 1 && words.is(i, "the") && words.is(at, PARTS_OF_DAY);
    Unit unit = the ? Unit.DAY : CalendarWords.unit(words.at(at));
    if (unit == null || !the && amount.isEmpty()) {
      return Optional.empty();
    }
    int n = amount.orElse(1);
    return event(at + 2, words.is(at + 1, "after") ? n : -n, unit);
  }

  /** The noun of a definite phrase that names an event of a known kind. */
  private Optional<Read> event(int i, int amount, Unit unit) {
    if (!words.is(i, "the", "that", "this", "its", "his", "their")) {
      return Optional.empty();
    }
    for (int k = i + 1; k < words.size() && k < i + 5; k++) {
      String kind = EventKinds.meantBy(words.sentence().token(k).lemma());
      boolean head = !words.upos(k + 1).equals("NOUN");
      if (kind != null && words.upos(k).equals("NOUN") && head) {
        return read(new TimeValue.FromEvent(kind, amount, unit), k + 1);
      }
      if (!words.upos(k).matches("NOUN|PROPN|ADJ|PART|NUM")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Read> hours(int i, int next, boolean within) {
    if (words.is(next, "ago")) {
      return read(new FromToday(0, Unit.DAY), next + 1);
    }
    if (words.is(next, "later", "earlier", "before", "after", "afterwards", "beforehand")
        || within) {
      return read(new FromScene(0, Unit.DAY), within ? next : next + 1);
    }
    return Optional.empty();
  }

  private Optional<Read> direction(OptionalInt amount, Unit unit, int next) {
    int n = amount.orElse(0);
    if (words.isPossessive(next) && words.is(next + 1, "time")) {
      return amount.isEmpty() ? read(VAGUE, next + 2) : read(new FromToday(n, unit), next + 2);
    }
    boolean vague = amount.isEmpty();
    switch (words.at(next)) {
      case "ago":
        return exactDay(next + 1) && !vague
            ? read(new TimeValue.Anniversary(n, unit), next + 2)
            : read(vague ? VAGUE : new FromToday(-n, unit), next + 1);
      case "later", "afterwards":
        return read(vague ? VAGUE : new FromScene(n, unit), next + 1);
      case "after", "on":
        return closes(next + 1)
            ? read(vague ? VAGUE : new FromScene(n, unit), next + 1)
            : Optional.empty();
      case "before":
        return closes(next + 1)
            ? read(vague ? VAGUE : new FromScene(-n, unit), next + 1)
            : Optional.empty();
      case "earlier", "beforehand", "previously":
        return read(vague ? VAGUE : new FromScene(-n, unit), next + 1);
      default:
        return Optional.empty();
    }
  }

  /** "a month ago today": to the day. */
  private boolean exactDay(int i) {
    return words.is(i, "today", "tonight", "yesterday")
        || words.is(i, "to") && words.is(i + 1, "the");
  }

  /** "the same day", "that evening", "the next day", "the night before", "the day after". */
  private Optional<Read> sameOrOther(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    boolean that = words.is(i, "that");
    at += words.is(at + (that ? 1 : 0), "very") ? 1 : 0; // "the very next day", "that very evening"
    int amount;
    if (words.is(at, "same") || that) {
      amount = 0;
    } else if (words.is(at, "next", "following")) {
      amount = 1;
    } else if (words.is(at, "previous", "preceding")) {
      amount = -1;
    } else {
      return beforeOrAfter(i, at);
    }
    boolean article = at > i || that;
    Unit unit = words.is(at + 1, PARTS_OF_DAY) ? Unit.DAY : CalendarWords.unit(words.at(at + 1));
    boolean sentenceOpens = i == 0 || words.is(i - 1, ",", "and", ";");
    if (unit == null || words.at(at + 1).endsWith("s")) {
      return Optional.empty();
    }
    if (!article && !(unit == Unit.DAY && sentenceOpens)) {
      return Optional.empty(); // "next month" counts from today
    }
    if (unit == Unit.WEEK) {
      return read(VAGUE, at + 2);
    }
    return read(new FromScene(amount, unit), at + 2);
  }

  private Optional<Read> beforeOrAfter(int i, int at) {
    boolean day = words.is(at, PARTS_OF_DAY);
    Unit unit = day ? Unit.DAY : CalendarWords.unit(words.at(at));
    boolean beside = words.is(at + 1, "before", "after") && closes(at + 2);
    if (at == i || unit == null || !(beside || words.is(at + 1, "earlier"))) {
      return Optional.empty();
    }
    if (unit == Unit.WEEK) {
      return read(VAGUE, at + 2);
    }
    return read(new FromScene(words.is(at + 1, "after") ? 1 : -1, unit), at + 2);
  }

  /** Whether nothing follows that the time could be counted from ("the day before the vote"). */
  private boolean closes(int i) {
    return i >= words.size() || words.upos(i).equals("PUNCT") || words.upos(i).equals("CCONJ");
  }

  /** "last month", "this year", "earlier this month", "next week". */
  private Optional<Read> unitOfCalendar(int i) {
    int at = words.is(i, "earlier", "later", "late", "early") ? i + 1 : i;
    int amount;
    switch (words.at(at)) {
      case "last", "past":
        amount = -1;
        break;
      case "this":
        amount = 0;
        break;
      case "next", "coming":
        amount = 1;
        break;
      default:
        return Optional.empty();
    }
    Unit unit = CalendarWords.unit(words.at(at + 1));
    if (words.is(at + 1, "spring", "summer", "autumn", "fall", "winter")) {
      Integer start = SEASONS.get(words.at(at + 1));
      return read(start == null ? VAGUE : new TimeValue.Season(amount, start), at + 2);
    }
    if (words.is(at + 1, "week", "weekend")) {
      return read(new TimeValue.Week(amount, words.is(at + 1, "weekend")), at + 2);
    }
    if (unit == Unit.WEEK) {
      return read(VAGUE, at + 2);
    }
    if (unit == null || unit == Unit.DAY || words.at(at + 1).endsWith("s")) {
      return Optional.empty();
    }
    return read(new FromToday(amount, unit), at + 2);
  }
}
