package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LiveGraphTest {

  @Test
  void anOldGenerationStaysOpenUntilItsLastReaderLeaves() {
    AtomicInteger retired = new AtomicInteger();
    try (LiveGraph graph = new LiveGraph()) {
      graph.publish(SampleGraph.create(), "one", retired::incrementAndGet);
      try (LiveGraph.Lease reader = graph.acquire()) {
        graph.publish(SampleGraph.create(), "two", () -> {});
        assertThat(reader.version()).isEqualTo("one");
        assertThat(retired).hasValue(0);
        try (LiveGraph.Lease later = graph.acquire()) {
          assertThat(later.version()).isEqualTo("two");
        }
      }
      assertThat(retired).hasValue(1);
    }
  }

  @Test
  void noRequestFailsWhileTheGraphIsReplaced() throws InterruptedException {
    try (RunningServer server = new RunningServer()) {
      AtomicBoolean done = new AtomicBoolean();
      AtomicInteger answered = new AtomicInteger();
      AtomicInteger failed = new AtomicInteger();
      Thread client =
          new Thread(
              () -> {
                while (!done.get()) {
                  boolean good =
                      server.get("/q/who-vetoed-what.csv").body().contains("Russia")
                          && server
                              .get("/kg/sparql?query=ASK%20%7B%3Fs%20%3Fp%20%3Fo%7D")
                              .body()
                              .contains("true");
                  (good ? answered : failed).incrementAndGet();
                }
              });
      client.start();
      for (int i = 0; i < 15; i++) {
        server.graph.publish(SampleGraph.create(), "generation-" + i, () -> {});
      }
      done.set(true);
      client.join();
      assertThat(failed).hasValue(0);
      assertThat(answered.get()).isPositive();
    }
  }
}
