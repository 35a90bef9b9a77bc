package org.newsgraph.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that speak about the article: dates, by-lines, sections; and datelines before a text. */
final class ArticleHeader {
  /** How surely a line states the day of publication; the lowest ordinal wins. */
  enum DateKind {
    PUBLISHED,
    PLAIN,
    DATELINE,
    UPDATED
  }

  /** A day that a line states. */
  record Dated(DateKind kind, LocalDate day) {}

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)\\W*(?:first |originally )?(?:published|posted|issued|released|created|date|filed|dated"
              + "|publication date|this (?:article|story|post) was (?:first |originally )?published)\\b(?! in\\b).*");
  private static final Pattern UPDATED =
      Pattern.compile("(?i)\\W*(?:last )?(?:updated|modified|revised|edited)\\b.*");

  /** "This live blog is closed. Last updated on 3 May 2019 at 21.40." */
  private static final Pattern CLOSED =
      Pattern.compile(
          "(?i)[^.]{0,80}\\b(?:blog|coverage|page|report|ticker|stream|story|article)\\b[^.]{0,40}\\. "
              + "(?:last |first )?(?:updated|modified|published)\\b.{0,60}");

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?:\\p{L}+ ){0,2}[|/»>·] ?)?(?:By|BY|by|Written by|Posted by|Story by):? "
              + "(?:(?:\\p{Lu}|de |van |von |al-|bin |and |& |our |staff|in |for )[^.!?]{0,40}?[\\s,;|/]*){1,8}"
              + "[^.!?:]{0,60}");
  private static final Pattern SECTION =
      Pattern.compile(
          "(?i)\\W*(?:opinion|analysis|editorial|comment(?:ary)?|explainer|exclusive|breaking|live|summary"
              + "|news|world(?: news)?|politics|international|press release|background release|news release"
              + "|media release|press statement|statement|feature|interview|column|report|factbox|timeline"
              + "|latest|update \\d+|europe|asia|africa|americas|middle east|us news|uk news)\\W*");

  /** "Your morning briefing for Friday, 19 April 2024": the issue of a serial. */
  private static final Pattern EDITION =
      Pattern.compile(
          "(?i).*\\b(?:briefing|newsletter|digest|edition|bulletin|round-?up|headlines|dispatch|issue)\\b.*");

  private static final Pattern TIME_WORDS =
      Pattern.compile(
          "(?i)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?"
              + "|\\b\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?\\b|\\b[ap]\\.?m\\b\\.?|\\bnoon\\b|\\bat\\b|\\bon\\b"
              + "|\\b(?:GMT|UTC|BST|CES?T|EES?T|E[DS]?T|P[DS]?T|C[DS]T|MSK|SGT|IST|JST|local time)\\b(?:[+-]\\d+)?");
  private static final Pattern TIME_LINE =
      Pattern.compile(
          "\\W*\\d{1,2}[.:]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s(?:[A-Z]{2,4}|local time))?\\W*");
  private static final Pattern TIME_STAMP =
      Pattern.compile(
          "\\d{1,2}[.:]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s[A-Z]{2,4}\\b)?(?:\\s*[:—–-])?\\s+(?=[\"“‘']?\\p{Lu}\\p{L}*[ ,'’])");

  private static final String PLACE =
      "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*){0,4}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?";
  private static final String MIXED_PLACE = "\\p{Lu}[\\p{L}.'’-]+(?:[ /]\\p{Lu}[\\p{L}.'’-]+){0,3}";
  private static final String AGENCY = "\\((?:[A-Z][\\p{L}/. -]{1,30})\\)";
  private static final String WEEKDAY =
      "(?:(?:\\p{Lu}[a-z]{2,5}day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\.?,? )?";
  private static final String MONTH = "\\p{Lu}[a-z]{2,8}\\.?";
  private static final String DAY_AND_MONTH =
      WEEKDAY + "(?:" + MONTH + " \\d{1,2}(?:, ?\\d{4})?|\\d{1,2} " + MONTH + "(?:,? ?\\d{4})?)";
  private static final String FULL_DAY =
      WEEKDAY + "(?:" + MONTH + " \\d{1,2}, ?\\d{4}|\\d{1,2} " + MONTH + ",? \\d{4})";
  private static final String DASH = "\\s*(?:[—–]|--?(?=\\s))\\s*";
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:"
              + (PLACE + "(?:,? ?" + DAY_AND_MONTH + ")?(?:,? ?" + AGENCY + ")?" + DASH)
              + "|"
              + (MIXED_PLACE + ", " + DAY_AND_MONTH + "(?:,? ?" + AGENCY + ")?" + DASH)
              + "|"
              + (MIXED_PLACE
                  + ",? \\(?"
                  + FULL_DAY
                  + "\\)?(?:,? ?"
                  + AGENCY
                  + ")?(?:[.:]\\s+|"
                  + DASH
                  + ")")
              + "|"
              + (MIXED_PLACE + ",? " + AGENCY + "(?:,? " + FULL_DAY + "[.:]?\\s+|" + DASH + ")")
              + "|"
              + (AGENCY + "(?:" + DASH + "|(?=\\p{Lu}))(?:" + DAY_AND_MONTH + DASH + ")?")
              + ")(?=[\"“‘'(]?[\\p{L}\\d])");

  private ArticleHeader() {}

  /** Whether a line speaks about the article and tells nothing of the world. */
  static boolean isHeader(String line) {
    if (line.length() > 160) {
      return false;
    }
    if (SECTION.matcher(line).matches() || TIME_LINE.matcher(line).matches()) {
      return true;
    }
    boolean labelled = PUBLISHED.matcher(line).matches() || UPDATED.matcher(line).matches();
    boolean hasDate = DateText.FULL.matcher(line).find();
    if (hasDate && CLOSED.matcher(line).matches()) {
      return true;
    }
    if (labelled && (hasDate || TIME_WORDS.matcher(line).find()) && wordsBesideDate(line) <= 8) {
      return true;
    }
    int most = EDITION.matcher(line).matches() ? 7 : 3;
    if (hasDate && !endsSentence(line) && wordsBesideDate(line) <= most) {
      return true;
    }
    return !endsSentence(line) && (isByline(line) || isBreadcrumb(line));
  }

  /** The day that a header line states. */
  static Optional<Dated> date(String line) {
    DateKind kind =
        PUBLISHED.matcher(line).matches()
            ? DateKind.PUBLISHED
            : UPDATED.matcher(line).matches() || CLOSED.matcher(line).matches()
                ? DateKind.UPDATED
                : DateKind.PLAIN;
    return DateText.first(line).map(day -> new Dated(kind, day));
  }

  /** Length of the dateline ("PARIS, 3 May 2019 —") or time of day that a paragraph opens with. */
  static int datelineLength(CharSequence paragraph) {
    Matcher m = DATELINE.matcher(paragraph);
    return m.lookingAt() && m.end() <= 90 ? m.end() : 0;
  }

  /** Length of the time of day that an entry of a live report opens with. */
  static int timeStampLength(CharSequence paragraph) {
    Matcher m = TIME_STAMP.matcher(paragraph);
    return m.lookingAt() ? m.end() : 0;
  }

  private static boolean isByline(String line) {
    return line.split("\\s+").length <= 14 && BYLINE.matcher(line).matches();
  }

  /** "World | Europe": short parts between bars. */
  private static boolean isBreadcrumb(String line) {
    String[] parts = line.split("\\s*[|»]\\s*");
    if (parts.length < 2) {
      return false;
    }
    for (String part : parts) {
      if (part.split("\\s+").length > 4) {
        return false;
      }
    }
    return true;
  }

  private static int wordsBesideDate(String line) {
    String rest = DateText.FULL.matcher(line).replaceAll(" ");
    rest = TIME_WORDS.matcher(rest).replaceAll(" ");
    int words = 0;
    for (String word : rest.split("[^\\p{L}\\p{Nd}]+")) {
      if (!word.isEmpty()) {
        words++;
      }
    }
    return words;
  }

  private static boolean endsSentence(String line) {
    return line.matches(".*\\p{Ll}[.!?][\"”’')]*");
  }
}
