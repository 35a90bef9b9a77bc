package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a sentence presents an event decides whether it is told as a fact. */
class StatusTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Russia vetoed the draft resolution.|VETO|ACTUAL
          Russia did not veto the draft resolution.|VETO|DENIED
          Russia never vetoed the draft resolution.|VETO|DENIED
          Russia could veto the draft resolution.|VETO|POSSIBLE
          Russia will veto the draft resolution.|VETO|POSSIBLE
          Russia threatened to veto the draft resolution.|VETO|POSSIBLE
          If Russia vetoed the draft resolution, the talks would end.|VETO|POSSIBLE
          China said that Russia had vetoed the draft resolution.|VETO|CLAIMED
          According to China, Russia vetoed the draft resolution.|VETO|CLAIMED
          Russia vetoed the draft resolution, according to China.|VETO|CLAIMED
          Russia allegedly bombed the camp.|STRIKE|CLAIMED
          Russia refused to bomb the camp.|STRIKE|DENIED
          Russia denied that it had bombed the camp.|STRIKE|DENIED
          Turkey accused Russia of bombing the camp.|STRIKE|CLAIMED
          Turkey may bomb the camp.|STRIKE|POSSIBLE
          France plans to withdraw its troops from Mali.|WITHDRAWAL|POSSIBLE
          France has not withdrawn its troops from Mali.|WITHDRAWAL|DENIED
          The sanctions on Iran could be eased or lifted by the United States.|SANCTION_RELIEF|POSSIBLE
          Germany failed to adopt the resolution.|ADOPTION|DENIED
          The Security Council rejected the resolution.|ADOPTION|DENIED
          The Council failed to agree, as Russia vetoed the draft resolution.|VETO|ACTUAL
          Russia had no choice but to veto the draft resolution.|VETO|ACTUAL
          The envoy asked the Council to meet, which it did on Friday.|MEETING|ACTUAL
          Germany ruled out sending tanks to Ukraine.|AID|DENIED
          Canada decided against sending troops to Mali.|DEPLOYMENT|DENIED
          Washington held back from sanctioning China.|SANCTION|DENIED
          There is no evidence that Syria bombed the camp.|STRIKE|POSSIBLE
          Or suppose Russia vetoed the draft resolution.|VETO|POSSIBLE
          There is no plan to withdraw French troops from Mali.|WITHDRAWAL|DENIED
          Neither France nor Mali has signed the treaty.|AGREEMENT|DENIED
          Eritrea neither signed the accord nor took part in the talks.|MEETING|DENIED
          The protocol obliges both armies to leave the town.|WITHDRAWAL|POSSIBLE
          France would not withdraw its troops from Mali unless the shelling stopped.|WITHDRAWAL|POSSIBLE
          It is not true that France bombed the town, the envoy said.|STRIKE|DENIED
          The ministry called reports of a French withdrawal from Mali false.|WITHDRAWAL|DENIED
          Rumours of a Turkish attack on Tripoli were dismissed as nonsense.|ATTACK|DENIED
          Neither the army nor the police fired on the village, said the governor.|ATTACK|DENIED
          A veto by China is unlikely.|VETO|POSSIBLE
          A Turkish invasion of Syria looks inevitable.|INVASION|POSSIBLE
          A Chinese invasion of Taiwan is neither imminent nor inevitable, the general said.|INVASION|POSSIBLE
          Chad has not confirmed the withdrawal of its troops from Sudan.|WITHDRAWAL|POSSIBLE
          The talks between Serbia and Kosovo have not begun.|MEETING|DENIED
          The summit between France and Germany fell through.|MEETING|DENIED
          The envoys pleaded with Washington not to use its veto.|VETO|POSSIBLE
          The strike on Tripoli was inevitable, as Egypt had warned.|STRIKE|ACTUAL
          """)
  void theStatusOf(String sentence, EventType type, Status status) {
    List<Event> events = Reader.events(sentence, type);
    assertThat(events).as(sentence).hasSize(1);
    assertThat(events.get(0).principalClaim().status())
        .as("%s: %s", sentence, events.get(0).principalClaim().reasons())
        .isEqualTo(status);
  }

  @Test
  void aClaimNamesItsSource() {
    Event veto =
        Reader.events("China said that Russia had vetoed the draft.", EventType.VETO).get(0);
    assertThat(veto.principalClaim().source()).map(Participant::label).contains("China");
    assertThat(veto.agents()).extracting(Participant::label).containsExactly("Russia");
  }

  @Test
  void whatNeitherOfTwoHasDoneIsDenied() {
    assertThat(Reader.events("Neither Chad nor Niger has signed the pact.", EventType.AGREEMENT))
        .isNotEmpty()
        .allMatch(e -> e.principalClaim().status() == Status.DENIED);
  }

  @Test
  void whatSomebodyAccusesAnotherOfIsHisClaimAndNoFact() {
    ArticleFacts facts = Reader.read("Turkey accused Russia of bombing the camp.");
    assertThat(facts.events())
        .extracting(Event::type)
        .contains(EventType.ACCUSATION, EventType.STRIKE);
    assertThat(facts.events())
        .filteredOn(e -> e.type() == EventType.STRIKE)
        .allMatch(e -> e.principalClaim().status() == Status.CLAIMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Damascus denies using chemical weapons.",
        "Damascus denied having used sarin.",
        "Syria denies that it used chemical weapons."
      })
  void whatIsDeniedIsNoFactWhateverTheForm(String text) {
    assertThat(Reader.events(text, EventType.CHEMICAL_ATTACK))
        .isNotEmpty()
        .allMatch(e -> e.principalClaim().status() == Status.DENIED);
  }

  @Test
  void aCountOfVetoesIsNoVeto() {
    assertThat(Reader.events("It was Russia's eighth veto since 2011.", EventType.VETO)).isEmpty();
    assertThat(
            Reader.events(
                "It was the third time that China had vetoed a resolution.", EventType.VETO))
        .isEmpty();
  }

  @Test
  void aStanceComesWithItsSpeechAct() {
    ArticleFacts facts = Reader.read("Britain condemned the attack.");
    assertThat(facts.stances())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.holder().label()).isEqualTo("United Kingdom");
              assertThat(s.attitude()).isEqualTo(Attitude.CONDEMNS);
            });
  }

  @Test
  void whatIsNotSaidIsNoStance() {
    assertThat(Reader.read("Britain refused to condemn the attack.").stances()).isEmpty();
    assertThat(Reader.read("Britain may condemn the attack.").stances()).isEmpty();
  }

  private static Status status(String text, EventType type) {
    return Reader.events(text, type).get(0).principalClaim().status();
  }

  @Test
  void whatIsNotCondemnedHasHappenedAllTheSame() {
    assertThat(
            status("The Council failed to condemn the Israeli strike on Gaza.", EventType.STRIKE))
        .isEqualTo(Status.ACTUAL);
  }

  @Test
  void whatShallNeverHappenIsNeitherDoneNorDenied() {
    assertThat(status("Iran demanded that Israel never again bomb its embassy.", EventType.STRIKE))
        .isEqualTo(Status.POSSIBLE);
  }

  @Test
  void whoHadToDoItDidIt() {
    assertThat(status("Russia had to withdraw its troops from Syria.", EventType.WITHDRAWAL))
        .isEqualTo(Status.ACTUAL);
  }

  @Test
  void theClauseOfASpeakerIsTheArticles() {
    assertThat(
            status(
                "Absurd, replied the Russian government, which on Sunday expelled ten diplomats"
                    + " of Poland.",
                EventType.EXPULSION))
        .isEqualTo(Status.ACTUAL);
  }

  @Test
  void whoIsNamedInAnInsertedParticipleVouchesForThatAlone() {
    String text =
        "Israeli jets bombed the base after rockets, fired by the militia according to Iran, had hit a village.";
    assertThat(Reader.events(text, EventType.STRIKE))
        .filteredOn(e -> e.principalClaim().trigger().begin() < 20)
        .allMatch(e -> e.principalClaim().status() == Status.ACTUAL)
        .isNotEmpty();
  }

  @Test
  void whatIsToldInThePastIsNoConsequenceOfAnInvertedCondition() {
    String text = "Should troops cross the river, Washington warned Moscow, it would respond.";
    assertThat(Reader.events(text, EventType.THREAT))
        .allMatch(e -> e.principalClaim().status() == Status.ACTUAL)
        .isNotEmpty();
  }
}
