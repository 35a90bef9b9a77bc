package org.newsgraph.query;

/**
 * A column of a canned query.
 *
 * @param name its variable
 * @param description what it holds
 */
public record QueryColumn(String name, String description) {}
