/** The frame lexicon: which predicates make which events, and who fills their roles. */
package org.newsgraph.event.frame;
