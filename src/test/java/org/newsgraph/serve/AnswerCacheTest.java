package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerCacheTest {
  private static final Reply TEN = Reply.ok("text/csv", "0123456789");

  @Test
  void anAnswerIsKeptOnlyForItsGraph() {
    AnswerCache cache = new AnswerCache(100);
    cache.put("one", "/q/a", TEN);
    assertThat(cache.get("one", "/q/a")).contains(TEN);
    assertThat(cache.get("two", "/q/a")).isEmpty();
    cache.put("two", "/q/b", TEN);
    assertThat(cache.get("one", "/q/a")).isEmpty();
  }

  @Test
  void theLeastRecentlyAskedGoesFirst() {
    AnswerCache cache = new AnswerCache(25);
    cache.put("one", "/q/a", TEN);
    cache.put("one", "/q/b", TEN);
    cache.get("one", "/q/a");
    cache.put("one", "/q/c", TEN);
    assertThat(cache.get("one", "/q/a")).isPresent();
    assertThat(cache.get("one", "/q/b")).isEmpty();
    assertThat(cache.get("one", "/q/c")).isPresent();
  }
}
