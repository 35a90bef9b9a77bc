package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a speaker does by the words that he says. */
class UtteranceTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The panel said that Syria was responsible for the attack.|ACCUSATION|panel|Syria
          Boris Johnson said that Russia was behind the poisoning.|ACCUSATION|Boris Johnson|Russia
          Emmanuel Macron said there was no justification for the raid.|CONDEMNATION|Emmanuel Macron|raid
          Angela Merkel said that Europe could not accept the annexation.|CONDEMNATION|Angela Merkel|annexation
          Barack Obama said that Turkey had the right to defend itself.|SUPPORT|Barack Obama|Turkey
          Dmitry Peskov said that Russia had nothing to do with the attack.|DENIAL|Dmitry Peskov|attack
          Hassan Rouhani said that Israel would pay a heavy price.|THREAT|Hassan Rouhani|Israel
          Antonio Guterres said that Israel had to stop the strikes.|DEMAND|António Guterres|Israel
          """)
  void byTheseWords(String sentence, EventType type, String agent, String target) {
    assertThat(Reader.events(sentence, type))
        .as(sentence)
        .anySatisfy(
            e -> {
              assertThat(e.agents()).extracting(Participant::label).contains(agent);
              assertThat(e.targets()).extracting(Participant::label).contains(target);
            });
  }

  @Test
  void whoReportsADeedDoesNotAccuse() {
    assertThat(
            Reader.events("Russian jets bombed the camp, Reuters reported.", EventType.ACCUSATION))
        .isEmpty();
  }

  @Test
  void toBeResponsibleForAnOfficeIsNoFault() {
    String text = "Emmanuel Macron said that the ministry was responsible for schools.";
    assertThat(Reader.events(text, EventType.ACCUSATION)).isEmpty();
    assertThat(Reader.events(text, EventType.PRAISE)).isEmpty();
  }

  @Test
  void whoSaysThatHeWillDoAFavourPledges() {
    assertThat(Reader.events("Finland will send aid to Tanzania.", EventType.PLEDGE))
        .singleElement()
        .satisfies(
            e -> assertThat(e.agents()).extracting(Participant::label).containsExactly("Finland"));
    assertThat(Reader.events("Finland will bomb the camp.", EventType.PLEDGE)).isEmpty();
    assertThat(Reader.events("Finland will not send aid to Tanzania.", EventType.PLEDGE)).isEmpty();
  }

  @Test
  void aDraftThatIsRejectedWasProposedAllTheSame() {
    assertThat(Reader.events("China did not support the French draft.", EventType.PROPOSAL))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.principalClaim().status()).isEqualTo(Status.ACTUAL);
              assertThat(e.agents()).extracting(Participant::label).containsExactly("France");
            });
  }

  @Test
  void aWarningWithoutAnybodyWarnedIsNoThreat() {
    assertThat(
            Reader.events(
                "Emmanuel Macron warned of a new age of war in Europe.", EventType.THREAT))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Emmanuel Macron said that it was time for Iran to release the sailors.|DEMANDS|Emmanuel Macron|Iran
          Nicolas Maduro branded the verdict "pure cowardice".|CONDEMNS|Nicolás Maduro|verdict
          The seizure of the ship amounts to piracy, Boris Johnson said.|CONDEMNS|Boris Johnson|seizure of the ship
          Hungary came out against what it termed a breach of the treaty.|OPPOSES|Hungary|breach of the treaty
          Andrzej Duda said Belarus was using migrants as a weapon.|ACCUSES|Andrzej Duda|Belarus
          Josep Borrell said that the vote lacked legitimacy.|CONDEMNS|Josep Borrell|vote
          Rand Paul, a vocal opponent of the war, left the chamber.|OPPOSES|Rand Paul|war
          """)
  void byJudgementAndWish(String sentence, Attitude attitude, String holder, String target) {
    assertThat(Reader.read(sentence).stances())
        .as(sentence)
        .anySatisfy(
            s -> {
              assertThat(s.attitude()).isEqualTo(attitude);
              assertThat(s.holder().label()).isEqualTo(holder);
              assertThat(s.target().label()).contains(target);
            });
  }

  @Test
  void whoTellsOthersWhatTheyShouldKnowDemandsNothing() {
    String text = "\"They should know that they have our support,\" Boris Johnson said.";
    assertThat(Reader.events(text, EventType.DEMAND)).isEmpty();
  }

  @Test
  void aMinisterWhoSaysThatHisCountryCondemnsCondemns() {
    String text = "Sergei Lavrov said that his country condemned the raid.";
    assertThat(Reader.events(text, EventType.CONDEMNATION))
        .singleElement()
        .satisfies(
            e ->
                assertThat(e.agents())
                    .extracting(Participant::label)
                    .containsExactly("Sergey Lavrov"));
  }
}
