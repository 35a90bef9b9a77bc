/**
 * Stage 4 of 7: what happened, who says so, who stands where. In: {@link
 * org.newsgraph.linking.LinkedArticle}. Out: {@link org.newsgraph.event.ArticleFacts}: events with
 * their claims, stances, quotations.
 */
package org.newsgraph.event;
