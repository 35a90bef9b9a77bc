package org.newsgraph.linking.catalog;

/**
 * An entity that a written name may stand for.
 *
 * @param entry the entity
 * @param form the form that matched
 */
public record NameMatch(CatalogEntry entry, NameForm form) {}
