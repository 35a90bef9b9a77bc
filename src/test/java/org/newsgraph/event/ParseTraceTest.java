package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An event says how it was read off its sentence. */
class ParseTraceTest {
  private static List<String> reasons(String text, EventType type) {
    return Reader.events(text, type).get(0).principalClaim().reasons();
  }

  @Test
  void theWayToEachParticipantAndToTheRootIsNoted() {
    List<String> why =
        reasons("Moscow says that Israel bombed the port on 4 May 2016.", EventType.STRIKE);
    assertThat(why)
        .contains("agent Israel: bombed >nsubj Israel")
        .contains("source Russia: bombed <ccomp says >nsubj Moscow")
        .contains("up to the root: bombed <ccomp says")
        .contains("date 2016-05-04: \"4 May 2016\"");
  }
}
