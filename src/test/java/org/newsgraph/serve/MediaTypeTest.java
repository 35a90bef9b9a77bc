package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MediaTypeTest {
  private static final List<String> OFFERS = List.of("application/json", "text/html", "text/csv");

  @Test
  void whoAcceptsAnythingGetsTheFirstOffer() {
    assertThat(MediaType.choose(null, OFFERS)).contains("application/json");
    assertThat(MediaType.choose("*/*", OFFERS)).contains("application/json");
  }

  @Test
  void aBrowserGetsHtml() {
    String header = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    assertThat(MediaType.choose(header, OFFERS)).contains("text/html");
  }

  @Test
  void theHigherWeightWinsAndZeroForbids() {
    assertThat(MediaType.choose("text/csv;q=0.9, text/html;q=0.2", OFFERS)).contains("text/csv");
    assertThat(MediaType.choose("text/*, text/html;q=0", OFFERS)).contains("text/csv");
    assertThat(MediaType.choose("image/png", OFFERS)).isEmpty();
  }
}
