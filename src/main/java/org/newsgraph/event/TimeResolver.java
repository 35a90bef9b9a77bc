package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.event.time.ArticleTimes;
import org.newsgraph.event.time.TimeExpression;
import org.newsgraph.language.AnalyzedArticle;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.linking.LinkedArticle;

/**
 * Dates the events of one article. Made once per article; immutable. Dates follow ISO 8601 as far
 * as the text goes: a day, a month or a year; unknown stays unknown.
 */
public final class TimeResolver {
  private final ArticleTimes times;

  private TimeResolver(AnalyzedArticle article) {
    times = new ArticleTimes(article);
  }

  /** Reads every time expression of the article and ties it to the calendar. */
  public static TimeResolver of(AnalyzedArticle article) {
    return new TimeResolver(article);
  }

  /** Reads every time expression of the article and ties it to the calendar. */
  public static TimeResolver of(LinkedArticle article) {
    return of(article.analyzed());
  }

  /**
   * When the event happens (or would happen) whose trigger is this token; empty where the text does
   * not tell.
   */
  public Optional<PartialDate> dateOf(AnalyzedSentence sentence, int predicateToken) {
    return times.dateOf(sentence.index(), predicateToken);
  }

  /**
   * When something is said: the date of the verb that brings the words in which the token stands;
   * empty where the text does not tell.
   */
  public Optional<PartialDate> dateOfSaying(AnalyzedSentence sentence, int token) {
    return times.dateOfSaying(sentence.index(), token);
  }

  /** The time expressions of a sentence, left to right. */
  public List<TimeExpression> expressions(AnalyzedSentence sentence) {
    return times.expressions(sentence.index());
  }
}
