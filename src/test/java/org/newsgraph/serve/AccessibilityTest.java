package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;

/** axe-core (WCAG 2 rules) finds no serious fault in any view, light, dark or on a phone. */
class AccessibilityTest {
  private static RunningServer server;
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
    server = new RunningServer();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
      server.close();
    }
  }

  static Stream<String> views() {
    return Stream.of(
        "/",
        "/q",
        "/q/who-vetoed-what",
        "/q/who-vetoed-what#timeline",
        "/q/stances#network",
        "/q/stances#map",
        "/q/who-vetoed-what.html",
        "/entity/Q159",
        "/q/contested-claims",
        "/article/council-vote",
        event(),
        "/sparql",
        "/sparql?run",
        "/nowhere");
  }

  /** An event on which two sources contradict each other. */
  private static String event() {
    String rows = server.get("/q/events.csv?type=ChemicalAttack").body();
    return Pattern.compile("/event/[^,]+")
        .matcher(rows)
        .results()
        .findFirst()
        .orElseThrow()
        .group();
  }

  @ParameterizedTest
  @MethodSource("views")
  void hasNoSeriousFault(String view) {
    for (boolean dark : new boolean[] {false, true}) {
      for (int width : new int[] {1200, 400}) {
        browser.size(width, 900);
        browser.dark(dark);
        browser.go(server.address() + view);
        if (view.equals("/sparql?run")) {
          browser.click(By.cssSelector(".yasqe_queryButton"));
          browser.until(d -> d.findElement(By.cssSelector(".yasr table.dataTable")));
        }
        String look = (dark ? "dark" : "light") + (width < 500 ? "-phone" : "");
        if (dark || width < 500) {
          browser.screenshot(look + view.replaceAll("[^a-zA-Z0-9]+", "-"));
        }
        assertThat(browser.accessibilityFaults()).as(view + " " + look).isEmpty();
        Object overflow = browser.script("return document.documentElement.scrollWidth");
        assertThat(((Number) overflow).intValue())
            .as(view + " fits " + width)
            .isLessThanOrEqualTo(width);
      }
    }
  }
}
