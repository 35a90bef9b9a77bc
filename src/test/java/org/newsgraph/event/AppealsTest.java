package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Demands, threats and praise that the words of a quotation or a condition make. */
class AppealsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Iran will close the strait if it is attacked, its foreign minister said.|THREAT|foreign minister
          Angela Merkel said that she would block the pipeline if Russia invaded Georgia.|THREAT|Angela Merkel
          Viktor Orban said he would veto the budget unless Poland got its money.|THREAT|Viktor Orbán
          "Get your tanks off our land," Boris Johnson shouted at the Russians.|DEMAND|Boris Johnson
          "Let our people go," Benjamin Netanyahu told Hamas.|DEMAND|Benjamin Netanyahu
          "Kudos to Kenya," Joe Biden wrote.|PRAISE|Joe Biden
          A note from Angela Merkel hailed the release.|PRAISE|Angela Merkel
          """)
  void isReadFromTheWords(String sentence, EventType type, String agent) {
    assertThat(Reader.events(sentence, type))
        .as(sentence)
        .anySatisfy(
            e ->
                assertThat(e.agents())
                    .extracting(Participant::label)
                    .anyMatch(l -> l.contains(agent)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russia will attack Poland if Ukraine falls, Volodymyr Zelensky said.",
        "Angela Merkel said that she would help Greece if it cut its budget.",
        "Angela Merkel said that she would not close the border if the refugees came.",
        "Prices will rise if Iran closes the strait, Angela Merkel said."
      })
  void whatAnotherMayDoIsNoThreatOfTheSpeakers(String sentence) {
    assertThat(Reader.events(sentence, EventType.THREAT)).as(sentence).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Let us go,\" Boris Johnson said.",
        "\"Think of the children,\" Boris Johnson said.",
      })
  void aTurnOfPhraseIsNoDemand(String sentence) {
    assertThat(Reader.events(sentence, EventType.DEMAND)).as(sentence).isEmpty();
  }
}
