package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who acts and who is acted upon. */
class ParticipantsTest {

  private static List<String> agents(String text, EventType type) {
    List<Event> events = Reader.events(text, type);
    assertThat(events).as(text).hasSize(1);
    return events.get(0).agents().stream().map(Participant::label).toList();
  }

  private static List<String> targets(String text, EventType type) {
    List<Event> events = Reader.events(text, type);
    assertThat(events).as(text).hasSize(1);
    return events.get(0).targets().stream().map(Participant::label).toList();
  }

  @Test
  void allNamesOfAnEnumerationTakePart() {
    assertThat(
            agents(
                "Six states backed the text, and Brazil, Gabon, Ghana and Mexico abstained.",
                EventType.ABSTENTION))
        .containsExactly("Brazil", "Gabon", "Ghana", "Mexico");
    assertThat(agents("In 2019 Norway and Kenya proposed a new draft.", EventType.PROPOSAL))
        .containsExactly("Norway", "Kenya");
  }

  @Test
  void titlesBetweenTheNamesOfAnEnumerationDoNotBreakIt() {
    assertThat(
            agents(
                "French President Emmanuel Macron and German Chancellor Angela Merkel met in Paris.",
                EventType.MEETING))
        .containsExactly("Emmanuel Macron", "Angela Merkel");
  }

  @Test
  void anotherVerbsObjectIsNotTakenForASubject() {
    assertThat(
            agents(
                "Angela Merkel met Vladimir Putin, and Emmanuel Macron condemned the coup.",
                EventType.CONDEMNATION))
        .containsExactly("Emmanuel Macron");
  }

  @Test
  void aNameRightBeforeTheVerbIsItsSubjectThoughAnotherClauseComesFirst() {
    assertThat(
            agents(
                "Spain welcomed the truce; Iran, which had armed the rebels, condemned it.",
                EventType.CONDEMNATION))
        .containsExactly("Iran");
  }

  @Test
  void aTitleStandsForTheNameBehindIt() {
    assertThat(agents("Secretary of State Antony Blinken warned Iran on Friday.", EventType.THREAT))
        .containsExactly("Antony Blinken");
    assertThat(agents("Mr Vladimir Putin condemned the strike.", EventType.CONDEMNATION))
        .containsExactly("Vladimir Putin");
  }

  @Test
  void whatSaysHowOrWhenIsNoAgent() {
    assertThat(Reader.events("The draft was adopted by 12 votes to none.", EventType.ADOPTION))
        .allSatisfy(e -> assertThat(e.agents()).isEmpty());
    assertThat(agents("Two reporters had been arrested by then.", EventType.ARREST)).isEmpty();
  }

  @Test
  void aDeedDoesNotSpeakButWhoseWordsTheyAreDoes() {
    assertThat(Reader.events("The blockade condemned Iran to hunger.", EventType.CONDEMNATION))
        .isEmpty();
    assertThat(agents("Brazil's statement condemned the strike.", EventType.CONDEMNATION))
        .containsExactly("Brazil");
  }

  @Test
  void nobodyAccusesNobody() {
    assertThat(Reader.events("No government accused Iran.", EventType.ACCUSATION)).isEmpty();
  }

  @Test
  void membersOfAPairTakePartByName() {
    assertThat(
            targets(
                "Iran and Iraq signed a pact. Japan urged both countries to keep it.",
                EventType.DEMAND))
        .containsExactly("Iran", "Iraq");
  }

  @Test
  void whatTheSpeakerDoesNextIsNotTheDoingOfWhomHeSpokeOf() {
    assertThat(
            agents(
                "Norway said that Iran was arming rebels, and urged it to stop.", EventType.DEMAND))
        .containsExactly("Norway");
  }

  @Test
  void officersOfSeveralStatesKeepAllOfThemInTheirLabel() {
    assertThat(
            agents(
                "The foreign ministers of Peru, Chile and Brazil condemned the coup.",
                EventType.CONDEMNATION))
        .containsExactly("foreign ministers of Peru, Chile and Brazil");
  }

  @Test
  void whoSignsADecreeDoesWhatTheDecreeDoes() {
    assertThat(
            agents("Joe Biden signed a decree imposing sanctions on Belarus.", EventType.SANCTION))
        .containsExactly("Joe Biden");
  }

  @Test
  void whoAccuseEachOtherAreBothAccusersAndAccused() {
    List<Event> events =
        Reader.events("Chad and Niger accused each other of arming rebels.", EventType.ACCUSATION);
    assertThat(events)
        .extracting(e -> e.agents().get(0).label() + " > " + e.targets().get(0).label())
        .containsExactlyInAnyOrder("Chad > Niger", "Niger > Chad");
  }

  @Test
  void eachAndBothAreThePairThatWasJustNamed() {
    assertThat(
            agents(
                "Brazil and Chile hesitated, but each condemned the raid.", EventType.CONDEMNATION))
        .containsExactly("Brazil", "Chile");
  }

  @Test
  void bothSidesAreNotWhoeverUrgesThem() {
    assertThat(
            targets(
                "The minister in the Italian chair, Paolo Gentiloni, urged both sides to stop.",
                EventType.DEMAND))
        .doesNotContain("Italy");
  }

  @Test
  void whoIsAccusedInTheNextBreathIsNotTheAccuser() {
    assertThat(
            targets(
                "France said that Russia had broken the pact and accused it of lying.",
                EventType.ACCUSATION))
        .doesNotContain("France");
  }
}
