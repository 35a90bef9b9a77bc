package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody disputes, lets be known or only calls so is not told as a fact. */
class DisputedTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rwanda has armed the rebels, a charge denied by Kigali.|AID|CLAIMED
          Rwanda armed the rebels, a charge Kigali denies.|AID|CLAIMED
          The Emirates shipped weapons to Sudan, an allegation that Abu Dhabi has repeatedly rejected.|AID|CLAIMED
          Armenia says that Turkey sent mercenaries, something Ankara calls a lie.|DEPLOYMENT|CLAIMED
          Turkey bombed the village on Monday, something that its allies regret.|STRIKE|ACTUAL
          Turkey bombed the village on Monday, a step the United Nations rejected.|STRIKE|ACTUAL
          Poland answered what Brussels calls a "hybrid attack" on Lithuania.|ATTACK|CLAIMED
          Russia let it be known that Ukraine had bombed the dam.|STRIKE|CLAIMED
          Nauru made it clear that Fiji had withdrawn its troops from Kiribati.|WITHDRAWAL|CLAIMED
          The minister let slip that the United States had bombed the camp.|STRIKE|CLAIMED
          Tonga put on record that Samoa had bombed the camp.|STRIKE|CLAIMED
          """)
  void theStatusIs(String text, EventType type, Status status) {
    assertThat(Reader.events(text, type))
        .extracting(e -> e.principalClaim().status())
        .contains(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rwanda has armed the rebels, a charge denied by Kigali.",
        "The Emirates shipped weapons to Sudan, an allegation that Abu Dhabi has repeatedly rejected.",
        "Armenia says that Turkey sent mercenaries, something Ankara calls a lie."
      })
  void whoDisputesAChargeDenies(String text) {
    assertThat(Reader.events(text, EventType.DENIAL)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Turkey bombed the village on Monday, a step the United Nations rejected.",
        "Turkey bombed the village on Monday, a claim that surprised nobody.",
        "Turkey bombed the village on Monday, something that its allies regret."
      })
  void whoDisputesNoChargeDoesNot(String text) {
    assertThat(Reader.events(text, EventType.DENIAL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lithuania said Belarus was trying to destabilise Poland.|true
          "Russia wants to bomb our cities," Volodymyr Zelensky said.|true
          Poland said Belarus wanted to join the talks.|false
          India said it wanted to attack the camp.|false
          """)
  void whoSaysThatAnotherTriesToDoHarmAccuses(String text, boolean accuses) {
    assertThat(Reader.events(text, EventType.ACCUSATION).isEmpty()).isEqualTo(!accuses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ethiopia pronounced the ruling illegal and unjust.",
        "The French government branded the campaign naked aggression."
      })
  void aJudgementMayStandRightBehindWhatIsNamed(String text) {
    assertThat(Reader.events(text, EventType.CONDEMNATION)).hasSize(1);
  }
}
