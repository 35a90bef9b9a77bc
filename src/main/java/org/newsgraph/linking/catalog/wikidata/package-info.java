/**
 * Import of a Wikidata JSON dump into an index on disk: streamed, filtered by class, resumable, and
 * opened by memory mapping.
 */
package org.newsgraph.linking.catalog.wikidata;
