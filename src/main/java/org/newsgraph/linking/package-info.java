/**
 * Stage 3 of 7: says who is meant. In: {@link org.newsgraph.language.AnalyzedArticle}. Out: {@link
 * org.newsgraph.linking.LinkedArticle}: mentions tied to entities (Wikidata where known),
 * coreference included.
 */
package org.newsgraph.linking;
