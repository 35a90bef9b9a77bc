package org.newsgraph.serve;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers of the canned questions, kept while the graph is the same: a generation never changes, so
 * neither does its answer. The least asked for go first when memory runs out. Thread-safe.
 */
final class AnswerCache {
  private static final int LARGEST = 4 << 20;

  private final long capacity;
  private final Map<String, Reply> answers = new LinkedHashMap<>(64, 0.75f, true);
  private String version = "";
  private long size;

  /**
   * @param capacity bytes of all answers together
   */
  AnswerCache(long capacity) {
    this.capacity = capacity;
  }

  synchronized Optional<Reply> get(String graphVersion, String question) {
    return graphVersion.equals(version)
        ? Optional.ofNullable(answers.get(question))
        : Optional.empty();
  }

  synchronized void put(String graphVersion, String question, Reply answer) {
    if (answer.body().length > LARGEST) {
      return;
    }
    if (!graphVersion.equals(version)) {
      answers.clear();
      size = 0;
      version = graphVersion;
    }
    Reply before = answers.put(question, answer);
    size += answer.body().length - (before == null ? 0 : before.body().length);
    Iterator<Reply> eldest = answers.values().iterator();
    while (size > capacity && eldest.hasNext()) {
      size -= eldest.next().body().length;
      eldest.remove();
    }
  }
}
