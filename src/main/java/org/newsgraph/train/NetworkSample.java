package org.newsgraph.train;

import org.newsgraph.language.FormIds;

/**
 * A sentence as the network learns it.
 *
 * @param forms what the network sees of each word
 * @param tags tag classes that a tagger gave
 * @param heads gold heads, the sentence's length for the root; -1 where unknown
 * @param relations gold relations; -1 where unknown
 * @param goldTags gold tag classes; -1 where unknown
 */
record NetworkSample(FormIds[] forms, int[] tags, int[] heads, int[] relations, int[] goldTags) {
  int size() {
    return heads.length;
  }
}
