package org.newsgraph.event.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.TextSpan;
import org.newsgraph.event.PartialDate;
import org.newsgraph.language.AnalyzedArticle;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.language.quote.QuoteScanner;
import org.newsgraph.language.quote.QuotedSpan;

/** The times of an article and the dates of its predicates. Immutable. */
public final class ArticleTimes {
  private final List<DatedSentence> sentences;
  private final Scenes scenes;
  private final List<QuotedSpan> quotes;

  public ArticleTimes(AnalyzedArticle article) {
    sentences = Timeline.of(article);
    quotes = QuoteScanner.scan(article.article());
    scenes = new Scenes(article.article(), sentences);
  }

  /** Date of the event that a token tells, if the text gives one. */
  public Optional<PartialDate> dateOf(int sentence, int predicate) {
    ClauseDates clause = new ClauseDates(sentences.get(sentence));
    return clause
        .of(predicate)
        .or(() -> scenes.of(sentence, predicate, clause))
        .or(() -> inPassing(sentence, predicate))
        .or(() -> counted(sentence, predicate))
        .or(() -> clause.ofResolution(predicate));
  }

  /**
   * "thanked those who abstained, which he called brave": said in one breath with the main line.
   */
  private Optional<PartialDate> inPassing(int sentence, int predicate) {
    int main = new Asides(sentences.get(sentence)).saidWith(predicate);
    return main < 0 || main == predicate
        ? Optional.empty()
        : dateOf(sentence, main).filter(d -> d.iso().length() == 10);
  }

  /** "Paris protested on Friday, a day after jets had bombed the camp". */
  private Optional<PartialDate> counted(int sentence, int predicate) {
    ClauseCounts counts = new ClauseCounts(sentences.get(sentence));
    Optional<ClauseCounts.Count> count =
        counts.before(predicate).or(() -> counts.behind(predicate));
    Optional<PartialDate> base =
        count.flatMap(c -> c.isPresent() ? scenes.today(sentence) : dateOf(sentence, c.main()));
    return base.filter(d -> d.iso().length() == 10)
        .flatMap(d -> Calendar.step(d, count.get().amount(), count.get().unit(), true));
  }

  /** Date of the saying that a token is part of: of the verb that brings the words. */
  public Optional<PartialDate> dateOfSaying(int sentence, int token) {
    AnalyzedSentence s = sentences.get(sentence).sentence();
    int verb = sayingVerb(s, token);
    return dateOf(sentence, verb < 0 ? token : verb);
  }

  private int sayingVerb(AnalyzedSentence s, int token) {
    for (int at = s.token(token).head(); at >= 0; at = s.token(at).head()) {
      if (Clauses.isReporting(s.token(at)) && !isQuoted(s.token(at))) {
        return at;
      }
    }
    if (!isQuoted(s.token(token))) {
      return -1;
    }
    int nearest = -1;
    for (Token t : s.tokens()) {
      boolean says = Clauses.isReporting(t) && t.isVerb() && !isQuoted(t);
      boolean nearer = nearest < 0 || Math.abs(t.index() - token) < Math.abs(nearest - token);
      if (says && nearer) {
        nearest = t.index();
      }
    }
    return nearest;
  }

  private boolean isQuoted(Token t) {
    return quotes.stream().anyMatch(q -> q.outer().overlaps(t.span()));
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
