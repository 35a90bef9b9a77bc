/** Coreference: pronouns and descriptions ("the alliance") to the entities that they stand for. */
package org.newsgraph.linking.coreference;
