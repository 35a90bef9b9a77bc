package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Recorded votes name who voted how. */
class VoteTest {
  private static final String MINUTES =
      "The draft resolution received 9 votes in favour to 2 against (Bolivia, Russian Federation),"
          + " with 3 abstentions (China, Ethiopia, Kazakhstan).";

  private static List<String> agents(EventType type) {
    return Reader.events(MINUTES, type).stream()
        .flatMap(e -> e.agents().stream())
        .map(Participant::label)
        .toList();
  }

  @Test
  void listsInBracketsNameTheVoters() {
    assertThat(agents(EventType.VOTE_AGAINST)).containsExactlyInAnyOrder("Bolivia", "Russia");
    assertThat(agents(EventType.ABSTENTION))
        .containsExactlyInAnyOrder("China", "Ethiopia", "Kazakhstan");
  }

  @Test
  void aBareCountStandsInItsOwnWords() {
    assertThat(agents(EventType.VOTE_FOR)).containsExactly("9 votes in favour");
  }

  @Test
  void coordinatedStatesVetoTogether() {
    List<Event> vetoes = Reader.events("Russia and China vetoed the draft.", EventType.VETO);
    assertThat(vetoes).hasSize(1);
    assertThat(vetoes.get(0).agents()).hasSize(2);
  }

  @Test
  void aVoteIsNeverOnAState() {
    assertThat(Reader.events(MINUTES, EventType.VOTE_AGAINST).get(0).targets())
        .noneMatch(t -> t.entityKey().isPresent());
  }
}
