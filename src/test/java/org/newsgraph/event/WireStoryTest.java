package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences as agencies write them, long and packed, tell no more than they say. */
class WireStoryTest {
  private static List<String> agents(Event e) {
    return e.agents().stream().map(Participant::label).toList();
  }

  private static Event one(String text, EventType type) {
    List<Event> events = Reader.events(text, type);
    assertThat(events).as(text).hasSize(1);
    return events.get(0);
  }

  @Test
  void whatIsAskedForIsNotDoneByWhoAsks() {
    String text =
        "The Security Council called on Rwanda for the first time on Friday to stop supporting the"
            + " rebels and to withdraw its troops from Congolese territory.";
    Event withdrawal = one(text, EventType.WITHDRAWAL);
    assertThat(agents(withdrawal)).containsExactly("Rwanda");
    assertThat(withdrawal.principalClaim().status()).isEqualTo(Status.POSSIBLE);
  }

  @Test
  void aSecondClauseHasItsOwnSubject() {
    Event treaty =
        one(
            "Russia and North Korea signed a defence treaty in June, and Kim Jong Un has since sent"
                + " more than 10,000 soldiers to Russia.",
            EventType.AGREEMENT);
    assertThat(agents(treaty)).containsExactly("Russia", "North Korea");
  }

  @Test
  void whoIsAccusedInARelativeClauseIsNotWhatTheClauseExplains() {
    Event accusation =
        one(
            "Rwanda fights the FDLR, a militia that it accuses Kinshasa of backing.",
            EventType.ACCUSATION);
    assertThat(accusation.targets())
        .extracting(Participant::label)
        .containsExactly("Democratic Republic of the Congo");
  }

  @Test
  void cooperationThatIsSuspendedIsNoCooperation() {
    assertThat(
            Reader.events(
                "On Tuesday Rwanda suspended its development cooperation with Belgium.",
                EventType.COOPERATION))
        .isEmpty();
  }

  @Test
  void whatHappensMeanwhileIsToldByTheArticle() {
    Event meeting =
        one(
            "North Korea fired a ballistic missile on Monday, South Korea's military said, as"
                + " Antony Blinken met Cho Tae-yul in Seoul.",
            EventType.MEETING);
    assertThat(meeting.principalClaim().status()).isEqualTo(Status.ACTUAL);
  }

  @Test
  void aWeaponIsNoDoer() {
    Event strike =
        one("A drone killed Saleh al-Arouri, the deputy leader of Hamas.", EventType.STRIKE);
    assertThat(strike.agents()).isEmpty();
  }

  @Test
  void whoReceivesAComplaintIsNotAccused() {
    Event complaint =
        one(
            "Lebanon lodged a complaint with the Security Council over the raid on Tyre.",
            EventType.ACCUSATION);
    assertThat(complaint.targets())
        .extracting(Participant::label)
        .doesNotContain("United Nations Security Council");
  }
}
