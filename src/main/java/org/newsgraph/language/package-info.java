/**
 * Stage 2 of 7: reads language. In: {@link org.newsgraph.article.Article}. Out: {@link
 * org.newsgraph.language.AnalyzedArticle}: sentences, tokens, lemmas, tags, dependency trees and
 * name spans, all with character offsets.
 */
package org.newsgraph.language;
