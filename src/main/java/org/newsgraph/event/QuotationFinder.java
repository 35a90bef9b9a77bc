package org.newsgraph.event;

import java.util.List;
import org.newsgraph.event.quotation.QuotationReader;
import org.newsgraph.linking.LinkedArticle;

/**
 * Finds the direct quotations of an article and says who speaks. Only quotations of three or more
 * words with a speaker that is sure are given: shorter ones are scare quotes, and no speaker is
 * better than a wrong one. Safe for use by many threads.
 */
public final class QuotationFinder {

  /** The article's quotations with their speakers, in text order. */
  public List<Quotation> find(LinkedArticle article) {
    return new QuotationReader(article).quotations();
  }
}
