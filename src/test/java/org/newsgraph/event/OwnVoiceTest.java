package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who condemns when somebody says that a state condemns. */
class OwnVoiceTest {
  private static List<String> condemning(String text) {
    return Reader.events(text, EventType.CONDEMNATION).stream()
        .flatMap(e -> e.agents().stream())
        .map(Participant::label)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Nigerian Foreign Ministry, Nigeria",
    "French Foreign Ministry, France",
    "South Sudanese Foreign Ministry, South Sudan"
  })
  void anOrganOfAStateCondemnsWhatItSaysThatTheStateCondemns(String organ, String state) {
    assertThat(condemning("The " + organ + " said that " + state + " condemned the attack."))
        .noneMatch(a -> a.equals(state));
  }

  @ParameterizedTest
  @CsvSource({
    "Nigerian Foreign Ministry, Niger",
    "Nigerien Foreign Ministry, Nigeria",
    "South Sudanese Foreign Ministry, Sudan",
    "Equatorial Guinean Foreign Ministry, Guinea"
  })
  void aLongerNameDoesNotTieToTheStateInIt(String organ, String state) {
    assertThat(condemning("The " + organ + " said that " + state + " condemned the attack."))
        .contains(state);
  }
}
