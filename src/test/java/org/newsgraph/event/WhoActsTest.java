package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who acts where the text has a pronoun, a description, a possessor, or leaves the words out. */
class WhoActsTest {

  private static List<String> told(String text, EventType type) {
    return Reader.events(text, type).stream()
        .map(
            e -> names(e.agents()) + " > " + names(e.targets()) + " " + e.principalClaim().status())
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
          Chad and Niger met in Agadez. Neither signed the treaty.|AGREEMENT|Chad, Niger > treaty DENIED
          Peru and Chile share the canal. Brazil called on both to stop.|DEMAND|Brazil > Chile, Peru ACTUAL
          Kenya and Uganda traded insults. Each side blamed the other.|ACCUSATION|Kenya > Uganda ACTUAL
          Kenya and Uganda want calm, but both accused Sudan of lying.|ACCUSATION|Kenya, Uganda > Sudan ACTUAL
          Italy, Spain and Malta met on Friday. All three condemned the raid.|CONDEMNATION|Italy, Malta, Spain > raid ACTUAL
          Peru and Chile protested to Brazil. They accused it of espionage.|ACCUSATION|Chile, Peru > Brazil ACTUAL
          Peru and Chile closed the pass. Lima accused its neighbour of lying.|ACCUSATION|Peru > Chile ACTUAL
          """)
  void aPairOrATrioIsThoseWhoWereNamedTogether(String text, EventType type, String fact) {
    assertThat(told(text, type)).as(text).contains(fact);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Bahrain signed the accord on Monday. The kingdom accused Iran of meddling.|ACCUSATION|Bahrain > Iran ACTUAL
          Planes circled Taiwan. The self-ruled island accused China of bullying.|ACCUSATION|Taiwan > China ACTUAL
          Latvia closed its mission. The Baltic state accused Belarus of blackmail.|ACCUSATION|Latvia > Belarus ACTUAL
          North Korea and South Korea met. The South condemned the launch.|CONDEMNATION|South Korea > launch ACTUAL
          The representative of Peru said that his country condemned the coup.|CONDEMNATION|Peru > coup CLAIMED
          """)
  void aStateIsKnownByItsKind(String text, EventType type, String fact) {
    assertThat(told(text, type)).as(text).contains(fact);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Oslo accused Minsk of forging the letters, a charge it denied.|DENIAL|Norway
          Oslo held Minsk responsible for the fire, which it denied.|DENIAL|Norway
          Jordan and Morocco met. The kingdom condemned the raid.|CONDEMNATION|Jordan
          Jordan and Morocco met. The kingdom condemned the raid.|CONDEMNATION|Morocco
          Mevlut Cavusoglu, the foreign minister, left. The labour minister condemned the raid.|CONDEMNATION|Mevlüt Çavuşoğlu
          """)
  void whereTwoFitOrNoneNobodyIsTaken(String text, EventType type, String nobody) {
    assertThat(told(text, type)).as(text).noneMatch(f -> f.startsWith(nobody + " >"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Oslo accused Minsk of forging the letters, a charge it denied.|DENIAL|Belarus > charge of forging the letters ACTUAL
          Oslo held Minsk responsible for the fire, which it denied.|DENIAL|Belarus > fire ACTUAL
          Envoys blamed Peru, a view that Chile rejected.|DENIAL|Chile > view ACTUAL
          Four officers were arrested for treason, which they deny.|DENIAL|Four officers > treason ACTUAL
          The army said it had arrested nine rebels.|ARREST|army > nine rebels CLAIMED
          Officials denied that they had met the Taliban.|MEETING|Officials, Taliban >  DENIED
          The junta denied that its soldiers had shelled the town.|STRIKE|junta > town DENIED
          Chad expelled the envoy, whom it accused of meddling.|ACCUSATION|Chad > envoy ACTUAL
          """)
  void aPronounStandsForWhoIsChargedOrSpeaks(String text, EventType type, String fact) {
    assertThat(told(text, type)).as(text).contains(fact);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Residents said they had seen soldiers. They shelled the town.|STRIKE|Residents
          Marchers clashed with guards, and they fired tear gas.|ATTACK|Marchers
          Oslo accused Minsk of forging its letters, a charge it denied.|DENIAL|Norway
          """)
  void aPronounThatMayStandForTwoStandsForNone(String text, EventType type, String nobody) {
    assertThat(told(text, type)).as(text).noneMatch(f -> f.startsWith(nobody + " >"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Malta was among those who condemned the strike.|CONDEMNATION|Malta
          Malta and Peru were among the states that condemned the strike.|CONDEMNATION|Malta,Peru
          Kenya's delegate, speaking also for Gabon and Ghana, praised Ethiopia.|PRAISE|Kenya's delegate,Gabon,Ghana
          Four ministers, led by Malta's Robert Abela, met Xi Jinping on Tuesday.|MEETING|Four ministers,Xi Jinping,Robert Abela
          "Reckless" was the word that Boris Johnson chose.|CONDEMNATION|Boris Johnson
          "An outrageous act," Boris Johnson called it.|CONDEMNATION|Boris Johnson
          """)
  void theyActWhoAreAmongThemLeadThemOrHaveThemSpeakForThem(
      String text, EventType type, String agents) {
    assertThat(Reader.events(text, type).get(0).agents())
        .extracting(Participant::label)
        .containsExactlyInAnyOrder(agents.split(","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One man was stabbed to death and 44 people were hurt, the police said.",
        "The village had been robbed by nobody, the governor said."
      })
  void whoSuffersAWrongIsNotAccusedOfIt(String text) {
    assertThat(Reader.events(text, EventType.ACCUSATION)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fiji's elected prime minister thanked Germany.",
        "The imprisoned leader thanked Germany."
      })
  void whatSomebodyIsHasNotJustHappened(String text) {
    assertThat(Reader.read(text).events())
        .extracting(Event::type)
        .containsExactly(EventType.PRAISE);
  }
}
