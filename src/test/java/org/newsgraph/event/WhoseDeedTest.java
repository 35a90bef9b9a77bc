package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deed told by a noun or an infinitive is its owner's. */
class WhoseDeedTest {
  private static Event one(String text, EventType type) {
    List<Event> events = Reader.events(text, type);
    assertThat(events).as(text).hasSize(1);
    return events.get(0);
  }

  private static List<String> agents(Event e) {
    return e.agents().stream().map(Participant::label).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Egypt condemned Israel over its strike on the camp. | STRIKE | Israel",
        "Germany criticised Hungary for its veto of the aid to Ukraine. | VETO | Hungary",
        "Bolivia severed diplomatic ties with Israel over its bombardment of Gaza."
            + " | STRIKE | Israel"
      })
  void whoAnswersADeedHasNotDoneIt(String text, EventType type, String doer) {
    assertThat(agents(one(text, type))).as(text).containsExactly(doer);
  }

  @Test
  void aDecisionOrARefusalIsItsOwners() {
    assertThat(
            agents(
                one(
                    "The decision of the United States to withdraw from the treaty was criticised"
                        + " by Germany.",
                    EventType.WITHDRAWAL)))
        .containsExactly("United States");
  }

  @Test
  void whoClaimsADeedIsItsDoerAndItsSource() {
    for (String text :
        List.of(
            "Islamic State claimed responsibility for the bombing of a mosque in Kabul.",
            "The bombing of a mosque in Kabul was claimed by Islamic State.")) {
      Event attack = one(text, EventType.ATTACK);
      assertThat(agents(attack)).as(text).containsExactly("Islamic State");
      assertThat(attack.principalClaim().status()).isEqualTo(Status.CLAIMED);
      assertThat(attack.principalClaim().source())
          .map(Participant::label)
          .contains("Islamic State");
    }
  }

  @Test
  void anAttackThatNobodyClaimsIsNobodys() {
    assertThat(
            agents(
                one(
                    "No one has claimed responsibility for the bombing of the mosque in Kabul.",
                    EventType.ATTACK)))
        .isEmpty();
  }

  @Test
  void whoTravelsForTalksTakesPart() {
    Event talks = one("Lavrov flew to Pyongyang for talks with Kim Jong-un.", EventType.MEETING);
    assertThat(agents(talks)).containsExactlyInAnyOrder("Lavrov", "Kim Jong-un");
    Event expected =
        one(
            "Antony Blinken is expected in Cairo on Thursday for talks with Abdel Fattah el-Sisi.",
            EventType.MEETING);
    assertThat(agents(expected))
        .containsExactlyInAnyOrder("Antony Blinken", "Abdel Fattah el-Sisi");
    assertThat(expected.principalClaim().status()).isEqualTo(Status.POSSIBLE);
  }

  @Test
  void anAccusationThatIsRejectedWasMade() {
    Event accusation =
        one(
            "Iran denied the accusation by Britain that it had plotted to kill journalists.",
            EventType.ACCUSATION);
    assertThat(accusation.principalClaim().status()).isEqualTo(Status.ACTUAL);
    assertThat(agents(accusation)).containsExactly("United Kingdom");
  }
}
