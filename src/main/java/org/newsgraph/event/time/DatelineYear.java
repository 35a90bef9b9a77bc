package org.newsgraph.event.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;

/**
 * The day of writing of a text that states none, as reprints do: the dateline's day and month in
 * the year that the dates of the text leave for it.
 */
final class DatelineYear {
  private static final Pattern DATELINE_DAY =
      Pattern.compile(
          ".*?,? ?(?:(\\p{Lu}[a-z]{2,8})\\.? (\\d{1,2})|(\\d{1,2}) (\\p{Lu}[a-z]{2,8})\\.?)"
              + "(?:,? ?\\([^)]*\\))?\\s*[—–-]+\\s*");
  private static final Pattern FULL =
      Pattern.compile(
          "\\b(?:(\\p{Lu}[a-z]{2,8})\\.? (\\d{1,2}), ?|(\\d{1,2}) (\\p{Lu}[a-z]{2,8}) )((?:19|20)\\d\\d)\\b");

  /** What sites say of their pages, years after the text was written. */
  private static final Pattern ABOUT_PAGE =
      Pattern.compile(
          "(?i)\\b(?:modified|updated|republished|reprinted|archived?|copyright|retrieved|accessed)\\b|©");

  private DatelineYear() {}

  /** The day, if there is a dateline without year and a full date in the text. */
  static Optional<LocalDate> dayOf(Article article) {
    for (Block block : article.blocks()) {
      Matcher dateline = DATELINE_DAY.matcher(block.span().of(article.text()));
      if (block.kind() != Block.Kind.METADATA || !dateline.matches()) {
        continue;
      }
      Optional<LocalDate> last = lastDay(article);
      boolean monthFirst = dateline.group(1) != null;
      Optional<LocalDate> day =
          last.flatMap(
              l ->
                  day(
                      dateline.group(monthFirst ? 1 : 4),
                      dateline.group(monthFirst ? 2 : 3),
                      l.getYear()));
      if (day.isPresent()) {
        return day.map(d -> d.isBefore(last.get()) ? d.plusYears(1) : d);
      }
    }
    return Optional.empty();
  }

  /** The latest full date of the running text. */
  private static Optional<LocalDate> lastDay(Article article) {
    Optional<LocalDate> last = Optional.empty();
    for (Block block : article.blocks()) {
      String text = block.span().of(article.text());
      Matcher m = FULL.matcher(text);
      boolean told = block.kind() == Block.Kind.PARAGRAPH && !ABOUT_PAGE.matcher(text).find();
      while (told && m.find()) {
        boolean monthFirst = m.group(1) != null;
        Optional<LocalDate> day =
            day(m.group(monthFirst ? 1 : 4), m.group(monthFirst ? 2 : 3), m.group(5), last);
        last = day.isPresent() ? day : last;
      }
    }
    return last;
  }

  private static Optional<LocalDate> day(
      String month, String day, String year, Optional<LocalDate> after) {
    return day(month, day, Integer.parseInt(year))
        .filter(d -> after.isEmpty() || d.isAfter(after.get()));
  }

  private static Optional<LocalDate> day(String monthName, String day, int year) {
    OptionalInt month = CalendarWords.month(monthName.toLowerCase(Locale.ROOT));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month.getAsInt(), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // "Feb 31"
    }
  }
}
