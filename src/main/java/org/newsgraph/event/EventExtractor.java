package org.newsgraph.event;

import org.newsgraph.linking.LinkedArticle;

/** Says what happened and who says so. Implementations are safe for use by many threads. */
public interface EventExtractor {
  ArticleFacts extract(LinkedArticle article);
}
