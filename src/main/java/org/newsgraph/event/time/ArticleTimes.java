package org.newsgraph.event.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.TextSpan;
import org.newsgraph.event.PartialDate;
import org.newsgraph.language.AnalyzedArticle;
import org.newsgraph.language.AnalyzedSentence;

/** The times of an article and the dates of its predicates. Immutable. */
public final class ArticleTimes {
  private final List<DatedSentence> sentences;
  private final Scenes scenes;

  public ArticleTimes(AnalyzedArticle article) {
    sentences = Timeline.of(article);
    scenes = new Scenes(article.article(), sentences);
  }

  /** Date of the event that a token tells, if the text gives one. */
  public Optional<PartialDate> dateOf(int sentence, int predicate) {
    ClauseDates clause = new ClauseDates(sentences.get(sentence));
    return clause.of(predicate).or(() -> scenes.of(sentence, predicate, clause));
  }

  /** The time expressions of a sentence, left to right. */
  public List<TimeExpression> expressions(int sentence) {
    DatedSentence dated = sentences.get(sentence);
    AnalyzedSentence s = dated.sentence();
    List<TimeExpression> out = new ArrayList<>();
    for (int k = 0; k < dated.phrases().size(); k++) {
      TimePhrase p = dated.phrases().get(k);
      TextSpan span =
          new TextSpan(s.token(p.first()).span().begin(), s.token(p.end() - 1).span().end());
      out.add(
          new TimeExpression(s.index(), p.first(), p.end(), span, p.role(), dated.dates().get(k)));
    }
    return List.copyOf(out);
  }
}
