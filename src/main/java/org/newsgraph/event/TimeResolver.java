package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.event.time.TimeExpression;
import org.newsgraph.language.AnalyzedArticle;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.linking.LinkedArticle;

/** Dates the events of one article. Made once per article; immutable. */
public final class TimeResolver {
  private TimeResolver(AnalyzedArticle article) {}

  /** Reads every time expression of the article and anchors it. */
  public static TimeResolver of(AnalyzedArticle article) {
    return new TimeResolver(article);
  }

  /** Reads every time expression of the article and anchors it. */
  public static TimeResolver of(LinkedArticle article) {
    return of(article.analyzed());
  }

  /**
   * When the event happens (or would happen) whose trigger is this token; empty where the text does
   * not tell.
   */
  public Optional<PartialDate> dateOf(AnalyzedSentence sentence, int predicateToken) {
    return Optional.empty();
  }

  /** The time expressions of a sentence, left to right. */
  public List<TimeExpression> expressions(AnalyzedSentence sentence) {
    return List.of();
  }
}
