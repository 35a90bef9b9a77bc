/**
 * Stage 6 of 7: keeps the graph. In: quads. Out: a TDB2 dataset, built beside the live one and
 * published in one step.
 */
package org.newsgraph.store;
