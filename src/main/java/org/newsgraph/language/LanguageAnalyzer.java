package org.newsgraph.language;

import org.newsgraph.article.Article;

/** Turns text into analyzed sentences. Implementations are safe for use by many threads. */
public interface LanguageAnalyzer {
  AnalyzedArticle analyze(Article article);
}
