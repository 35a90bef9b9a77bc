package org.newsgraph.event;

/**
 * A clause that somebody in the article utters.
 *
 * @param predicate index of the clause's predicate
 * @param speaker who utters it
 */
record SaidClause(int predicate, Participant speaker) {}
