package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Tells how long the start page takes until it is drawn, in a fresh browser each time: on the
 * sample, or with {@code -Dnewsgraph.url=http://localhost:3030} on a server that runs.
 */
class FirstPageTest {
  private static final int RUNS = 5;

  @Test
  void theStartPageTellsWhenItIsDrawn() {
    String given = System.getProperty("newsgraph.url");
    if (given != null) {
      measure(given);
      return;
    }
    try (RunningServer server = new RunningServer()) {
      measure(server.address());
    }
  }

  private static void measure(String address) {
    List<Double> drawn = new ArrayList<>();
    List<Double> painted = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      try (Browser browser = Browser.open()) {
        browser.go(address + "/");
        drawn.add(number(browser, "return Number(document.documentElement.dataset.drawn)"));
        painted.add(
            number(browser, "return performance.getEntriesByType('paint').pop().startTime"));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "start page of %s: first paint %.0f ms, everything drawn %.0f ms (medians of %d)%n",
        address,
        QuestionTimes.median(painted),
        QuestionTimes.median(drawn),
        RUNS);
    assertThat(drawn).allSatisfy(ms -> assertThat(ms).isPositive());
  }

  private static double number(Browser browser, String script) {
    return ((Number) browser.script(script)).doubleValue();
  }
}
