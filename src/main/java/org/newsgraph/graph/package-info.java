/**
 * Stage 5 of 7: writes RDF. In: {@link org.newsgraph.event.ArticleFacts}. Out: quads, one named
 * graph an article, in the terms of {@code ontology/}.
 */
package org.newsgraph.graph;
