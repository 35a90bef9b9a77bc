package org.newsgraph.train;

import java.util.List;

/**
 * Sentences that go through the network together; their words stand one after the other in rows.
 *
 * @param sentences the sentences
 * @param starts first row of each sentence, and after the last one the number of rows
 */
record SentenceBatch(List<NetworkSample> sentences, int[] starts) {
  static SentenceBatch of(List<NetworkSample> sentences) {
    int[] starts = new int[sentences.size() + 1];
    for (int i = 0; i < sentences.size(); i++) {
      starts[i + 1] = starts[i] + sentences.get(i).size();
    }
    return new SentenceBatch(List.copyOf(sentences), starts);
  }

  /** Words of all sentences. */
  int rows() {
    return starts[sentences.size()];
  }

  /** Words of each sentence. */
  int[] sizes() {
    return sentences.stream().mapToInt(NetworkSample::size).toArray();
  }
}
