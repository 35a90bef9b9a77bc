/**
 * Stage 7 of 7, first half: canned queries. In: {@code queries/*.rq} with typed parameters and a
 * dataset or endpoint. Out: rows in every result format.
 */
package org.newsgraph.query;
