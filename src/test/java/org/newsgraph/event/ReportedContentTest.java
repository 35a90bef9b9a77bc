package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said belongs to who says it, in whatever shape the sentence puts it. */
class ReportedContentTest {
  static Stream<Arguments> demands() {
    return Stream.of(
        Arguments.of(
            "The message from Berlin was that Russia must withdraw its troops from Crimea.",
            "Germany",
            "Russia"),
        Arguments.of(
            "Ankara's position is that Sweden should extradite the militants before the summit.",
            "Turkey",
            "Sweden"),
        Arguments.of(
            "Wang Yi told the Iranian minister by telephone that Israel should stop the bombing.",
            "Wang Yi",
            "Israel"),
        Arguments.of("Poland asked that NATO station more troops on its soil.", "Poland", "NATO"),
        Arguments.of(
            "Emmanuel Macron insisted that Iran be held to its commitments under the deal.",
            "Emmanuel Macron",
            "Iran"));
  }

  @ParameterizedTest
  @MethodSource("demands")
  void aDemandIsReadFromWhatTheMessageWas(String text, String who, String ofWhom) {
    List<Event> found = Reader.events(text, EventType.DEMAND);
    assertThat(found).as(text).hasSize(1);
    assertThat(found.get(0).agents()).extracting(Participant::label).containsExactly(who);
    assertThat(found.get(0).targets()).extracting(Participant::label).containsExactly(ofWhom);
  }

  @Test
  void anAnswerBehindAColonIsAClaim() {
    Event attack = one("Moscow's answer: the rebels carried out the attack.", EventType.ATTACK);
    assertThat(attack.principalClaim().status()).isEqualTo(Status.CLAIMED);
    Event gas =
        one(
            "John Kerry told the Senate in a hearing that Syria had used sarin in the town.",
            EventType.CHEMICAL_ATTACK);
    assertThat(gas.principalClaim().status()).isEqualTo(Status.CLAIMED);
  }

  @Test
  void aFrontedPhraseBelongsToTheWordsSaid() {
    Event veto =
        one(
            "By vetoing the resolution, Russia has isolated itself, said Nikki Haley.",
            EventType.VETO);
    assertThat(veto.agents()).extracting(Participant::label).containsExactly("Russia");
    assertThat(veto.principalClaim().status()).isEqualTo(Status.CLAIMED);
  }

  @Test
  void whoIsNamedInContrastDoesNotAct() {
    assertThat(one("China, rather than Russia, cast the veto.", EventType.VETO).agents())
        .extracting(Participant::label)
        .containsExactly("China");
    assertThat(one("Not only Russia but also China vetoed the draft.", EventType.VETO).agents())
        .extracting(Participant::label)
        .containsExactly("Russia", "China");
  }

  @Test
  void aGerundBehindAPrepositionIsADeed() {
    Event strike =
        one(
            "Britain joined the United States in bombing Houthi positions in Yemen.",
            EventType.STRIKE);
    assertThat(strike.agents())
        .extracting(Participant::label)
        .containsExactly("United Kingdom", "United States");
  }

  @Test
  void aidThatIsStoppedIsNoAidGiven() {
    assertThat(Reader.events("The European Union suspended its aid to Mali.", EventType.AID))
        .isEmpty();
  }

  private static Event one(String text, EventType type) {
    List<Event> events = Reader.events(text, type);
    assertThat(events).as(text).hasSize(1);
    return events.get(0);
  }
}
