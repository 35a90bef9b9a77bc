package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who vouches for an event where the words stand plainly beside its clause. */
class PlainAttributionsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ukraine, Vladimir Putin claimed, had shelled Donetsk for eight years.|Vladimir Putin
          Turkish troops shelled Kobani, killing at least two civilians, say the investigators.|investigators
          Six people died when Russian missiles struck Dnipro, said rescuers.|rescuers
          Saudi jets struck a prison in Saada, Reuters reported, quoting Western officials.|Western officials
          In the view of Western governments, Syrian jets bombed the town.|Western governments
          US jets bombed a camp in Somalia: army|army
          """)
  void theOneBesideTheClauseVouches(String text, String source) {
    List<Event> strikes = Reader.events(text, EventType.STRIKE);
    assertThat(strikes).hasSize(1);
    Claim claim = strikes.get(0).principalClaim();
    assertThat(claim.status()).isEqualTo(Status.CLAIMED);
    assertThat(claim.source().map(Participant::label)).contains(source);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Turkish jets bombed a camp in Iraq, whose government protested and said it would appeal.|STRIKE
          It was too early, he added, to judge what the talks between Joe Biden and Xi Jinping would bring.|MEETING
          """)
  void whatNobodyDisputesIsToldByTheText(String text, EventType type) {
    assertThat(Reader.events(text, type))
        .allSatisfy(e -> assertThat(e.principalClaim().status()).isEqualTo(Status.ACTUAL));
  }
}
