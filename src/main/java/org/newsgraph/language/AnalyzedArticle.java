package org.newsgraph.language;

import java.util.List;
import org.newsgraph.article.Article;

/**
 * An article with its analyzed sentences (of headline and paragraphs only), in text order.
 *
 * @param article the article
 * @param sentences its sentences; {@code sentences.get(i).index() == i}
 */
public record AnalyzedArticle(Article article, List<AnalyzedSentence> sentences) {
  public AnalyzedArticle {
    sentences = List.copyOf(sentences);
  }
}
