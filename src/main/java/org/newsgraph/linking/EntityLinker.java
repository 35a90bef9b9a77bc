package org.newsgraph.linking;

import org.newsgraph.language.AnalyzedArticle;

/**
 * Says who is meant: names, demonyms, metonyms, descriptions and pronouns to entities.
 * Implementations are safe for use by many threads.
 */
public interface EntityLinker {
  LinkedArticle link(AnalyzedArticle article);
}
