package org.newsgraph.event.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;

/**
 * The day of writing: the article's date, or the date of the heading above a paragraph, as live
 * pages have it ("Wednesday 12 April 2017", "April 13, 09.40 GMT").
 */
final class Headings {
  private static final Pattern DAY_MONTH =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(\\p{L}{3,9})\\.?(?:,?\\s+(\\d{4}))?");
  private static final Pattern MONTH_DAY =
      Pattern.compile("\\b(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(\\d{4}))?");
  private static final int LONGEST = 45;

  /** A date that opens an entry of a timeline: "MARCH 14: ...", "14 March 2018 - ...". */
  private static final Pattern LABEL =
      Pattern.compile("([^:–—]{3,30}?)\\s?(?::|[–—-](?=\\s))\\s*\\S.*", Pattern.DOTALL);

  /** A day of the week alone, as long live reports have it: "Saturday", "Friday evening". */
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?i)((?:mon|tues|wednes|thurs|fri|satur|sun)day)"
              + "(?:,? (?:morning|afternoon|evening|night))?:?");

  private final Optional<LocalDate> published;
  private final TreeMap<Integer, LocalDate> byBlock = new TreeMap<>();
  private final Map<Integer, LocalDate> labels = new HashMap<>();
  private final int firstContent;

  Headings(Article article) {
    published = article.published().or(() -> DatelineYear.dayOf(article));
    firstContent = firstContent(article);
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      String text = block.span().of(article.text()).strip();
      if (block.kind() == Block.Kind.CLUTTER) {
        continue;
      }
      Optional<LocalDate> day =
          isHeading(text) ? date(text).or(() -> weekday(text)) : Optional.empty();
      if (day.isPresent()) {
        byBlock.put(b, day.get());
      } else if (block.kind() == Block.Kind.PARAGRAPH) {
        int at = b;
        label(text).ifPresent(d -> labels.put(at, d));
      }
    }
  }

  private static int firstContent(Article article) {
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      if (block.kind() == Block.Kind.PARAGRAPH
          && block.span().end() - block.span().begin() > LONGEST) {
        return b;
      }
    }
    return article.blocks().size();
  }

  /** The day of writing, if the article tells it. */
  Optional<LocalDate> published() {
    return published;
  }

  /** The day from which the sentences of a block count. */
  Optional<LocalDate> dayOf(int block) {
    Map.Entry<Integer, LocalDate> above = byBlock.floorEntry(block);
    return Optional.ofNullable(labels.get(block))
        .or(() -> above == null ? published : Optional.of(above.getValue()));
  }

  /** The date that a block opens with or that stands above it, but not that of the article. */
  Optional<LocalDate> headingOf(int block) {
    Map.Entry<Integer, LocalDate> above = byBlock.floorEntry(block);
    boolean ofArticle =
        above == null
            || above.getKey() < firstContent
                && published.filter(above.getValue()::equals).isPresent();
    return Optional.ofNullable(labels.get(block))
        .or(() -> ofArticle ? Optional.empty() : Optional.of(above.getValue()));
  }

  private Optional<LocalDate> label(String text) {
    Matcher label = LABEL.matcher(text);
    return label.matches() && label.group(1).split("\\s+").length <= 4
        ? date(label.group(1))
        : Optional.empty();
  }

  /** The last such day before the day of writing, or after the heading above. */
  private Optional<LocalDate> weekday(String text) {
    Matcher m = WEEKDAY.matcher(text);
    if (!m.matches() || published.isEmpty()) {
      return Optional.empty();
    }
    DayOfWeek day = CalendarWords.weekday(m.group(1).toLowerCase(Locale.ROOT));
    return Optional.of(published.get().with(TemporalAdjusters.previousOrSame(day)));
  }

  private static boolean isHeading(String text) {
    return text.length() <= LONGEST
        && Character.isLetterOrDigit(text.isEmpty() ? ' ' : text.charAt(0))
        && text.split("\\s+").length <= 7
        && !text.endsWith("?")
        && !text.matches("(?i)(published|posted|updated|last updated|correction).*");
  }

  private Optional<LocalDate> date(String text) {
    Matcher dayMonth = DAY_MONTH.matcher(text);
    if (dayMonth.find() && covers(text, dayMonth)) {
      return date(dayMonth.group(2), dayMonth.group(1), dayMonth.group(3));
    }
    Matcher monthDay = MONTH_DAY.matcher(text);
    if (monthDay.find() && covers(text, monthDay)) {
      return date(monthDay.group(1), monthDay.group(2), monthDay.group(3));
    }
    return Optional.empty();
  }

  /** Whether the heading says little but its date: a weekday, a time of day. */
  private static boolean covers(String text, Matcher date) {
    String rest =
        (text.substring(0, date.start()) + text.substring(date.end())).toLowerCase(Locale.ROOT);
    return rest.replaceAll(
                "\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(gmt|est|et|bst|utc|am|pm)\\b",
                "")
            .replaceAll("[^a-z]", "")
            .length()
        <= 3;
  }

  private Optional<LocalDate> date(String monthName, String day, String yearOrNull) {
    OptionalInt month = CalendarWords.month(monthName.toLowerCase(Locale.ROOT));
    if (month.isEmpty() || yearOrNull == null && published.isEmpty()) {
      return Optional.empty();
    }
    int year = yearOrNull == null ? published.get().getYear() : Integer.parseInt(yearOrNull);
    try {
      return Optional.of(LocalDate.of(year, month.getAsInt(), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // "31 April" heads nothing
    }
  }
}
