/**
 * The catalog of known entities: names to Wikidata items. Curated entries come from {@code
 * data/catalog}; a Wikidata dump can be imported beside them.
 */
package org.newsgraph.linking.catalog;
