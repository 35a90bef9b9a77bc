package org.newsgraph.event;

import java.util.List;
import org.newsgraph.linking.LinkedArticle;

/**
 * All that was read out of one article.
 *
 * @param linked the article with sentences, entities and mentions
 * @param events its events, in the order of their principal sentences
 * @param stances its stances, in text order
 * @param quotations its direct quotations, in text order
 */
public record ArticleFacts(
    LinkedArticle linked, List<Event> events, List<Stance> stances, List<Quotation> quotations) {
  public ArticleFacts {
    events = List.copyOf(events);
    stances = List.copyOf(stances);
    quotations = List.copyOf(quotations);
  }
}
