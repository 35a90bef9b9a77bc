package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whom sanctions, expulsions and gifts hit, also where verbs take two objects or a phrase with of.
 */
class PunitiveMeasuresTest {

  private static List<String> told(String text, EventType type) {
    return Reader.events(text, type).stream()
        .map(e -> (names(e.agents()) + " > " + names(e.targets())).strip())
        .toList();
  }

  private static String names(List<Participant> participants) {
    return participants.stream().map(Participant::label).sorted().collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Four Danish ambassadors were shown the door.|EXPULSION| > Denmark
          The Greek consul was given his marching orders.|EXPULSION| > Greece
          Chad was granted a loan by China.|AID|China > Chad
          """)
  void aPassiveKeepsItsObject(String text, EventType type, String fact) {
    assertThat(told(text, type)).as(text).contains(fact);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The old man withdrew his savings from the bank.",
        "The striker withdrew from the squad with a bruised knee.",
        "The glacier has retreated by a mile."
      })
  void notAllThatWithdrawsLeavesATreaty(String text) {
    assertThat(told(text, EventType.WITHDRAWAL)).as(text).isEmpty();
  }

  @Test
  void whoIsStrippedOfSomethingIsPunished() {
    assertThat(
            Reader.events(
                "The assembly stripped the Russian delegation of its vote.", EventType.SANCTION))
        .hasSize(1);
    assertThat(Reader.events("The wind stripped the trees of their leaves.", EventType.SANCTION))
        .isEmpty();
  }
}
