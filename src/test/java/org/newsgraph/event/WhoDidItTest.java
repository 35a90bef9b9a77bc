package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Deeds told in passing belong to their doers, and to nobody where the text names none. */
class WhoDidItTest {
  private static Event only(String text, EventType type) {
    List<Event> events = Reader.events(text, type);
    assertThat(events).as(text).hasSize(1);
    return events.get(0);
  }

  private static List<String> labels(List<Participant> participants) {
    return participants.stream().map(Participant::label).toList();
  }

  @Test
  void whoIsAccusedOfADeedHasNotDoneItAsAFact() {
    Event murder =
        only(
            "The trial of a Serbian soldier accused of murdering two villagers begins on Monday.",
            EventType.ATTACK);
    assertThat(murder.principalClaim().status()).isEqualTo(Status.CLAIMED);
  }

  @Test
  void whoIsPunishedForADeedHasDoneItNotWhoPunishes() {
    Event arrest =
        only(
            "Canada imposed sanctions on five judges for jailing an opposition leader.",
            EventType.ARREST);
    assertThat(labels(arrest.agents())).containsExactly("five judges");
  }

  @Test
  void peopleOfAStateAreNotTheState() {
    assertThat(
            labels(
                only("Soldiers arrested twelve Palestinians near Hebron.", EventType.ARREST)
                    .targets()))
        .containsExactly("twelve Palestinians");
    assertThat(
            labels(only("Belgium expelled six Russians on Friday.", EventType.EXPULSION).targets()))
        .as("an expulsion is aimed at the state")
        .containsExactly("Russia");
  }

  @Test
  void anEarthquakeOrAStormStrikesNobody() {
    assertThat(
            Reader.events(
                "A strong earthquake struck the port of Iquique on Tuesday night.",
                EventType.STRIKE))
        .isEmpty();
    assertThat(
            Reader.events(
                "On Tuesday Hurricane Maria hit Puerto Rico in the morning.", EventType.STRIKE))
        .isEmpty();
  }

  @Test
  void aBombingIsNoDoer() {
    assertThat(
            only("A car bombing in Haifa killed one person on Sunday.", EventType.ATTACK).agents())
        .isEmpty();
  }

  @Test
  void whoSpeaksAtAMeetingTookPartInIt() {
    assertThat(
            labels(
                only(
                        "During a meeting with Omani foreign minister Badr Albusaidi in Muscat,"
                            + " Iranian president Ebrahim Raisi demanded the money.",
                        EventType.MEETING)
                    .agents()))
        .containsExactly("Badr Albusaidi", "Ebrahim Raisi");
    assertThat(
            labels(
                only(
                        "In a telephone call with Austrian chancellor Karl Nehammer, Turkish"
                            + " president Recep Tayyip Erdogan said that he was content.",
                        EventType.PHONE_CALL)
                    .agents()))
        .containsExactly("Karl Nehammer", "Recep Tayyip Erdoğan");
  }

  @Test
  void aDraftIsProposedByTheStateOfItsAdjectiveNotByTheOneThatItIsAbout() {
    assertThat(Reader.events("Russia vetoed the Syria draft on Monday.", EventType.PROPOSAL))
        .isEmpty();
    assertThat(
            labels(
                only("Russia vetoed a French-drafted resolution on Monday.", EventType.PROPOSAL)
                    .agents()))
        .containsExactly("France");
  }

  @Test
  void aRallyInSupportIsNoProtestAgainst() {
    String text = "Thousands of people rallied in support of Taiwan in the square.";
    assertThat(Reader.events(text, EventType.PROTEST)).isEmpty();
    assertThat(labels(only(text, EventType.SUPPORT).targets())).containsExactly("Taiwan");
  }

  @Test
  void aCrashOrAnInterceptionIsNoStrike() {
    assertThat(
            Reader.events(
                "A Nigerian military plane crashed near Abuja on Sunday, killing all seven people.",
                EventType.STRIKE))
        .isEmpty();
    assertThat(
            Reader.events(
                "On Sunday Saudi Arabia intercepted a missile over its capital.", EventType.STRIKE))
        .isEmpty();
  }

  @Test
  void whatOthersDoAfterACollapseTheyHaveDone() {
    assertThat(
            labels(
                only(
                        "The talks collapsed on Monday and the army killed ten protesters.",
                        EventType.STRIKE)
                    .agents()))
        .containsExactly("army");
  }

  @Test
  void aNameReachesBehindItsHyphen() {
    assertThat(
            labels(
                only("Gunmen murdered the historian Hisham al-Hashimi.", EventType.ATTACK)
                    .targets()))
        .containsExactly("Hisham al-Hashimi");
  }

  @Test
  void aPlaceBeforeAnHonorificIsNoPartOfTheName() {
    assertThat(
            labels(
                only("In Berlin Mr Scholz condemned the attack on Odesa.", EventType.CONDEMNATION)
                    .agents()))
        .noneMatch(a -> a.contains("Berlin"));
  }

  @Test
  void whoIsCalledMrIsAPersonThoughAPeopleHasHisName() {
    assertThat(
            labels(
                only("In Geneva Mr Turk condemned the attack.", EventType.CONDEMNATION).agents()))
        .containsExactly("Turk");
  }

  @Test
  void aChargeIsNoPartOfTheNameOfWhoIsCharged() {
    assertThat(
            labels(
                only(
                        "Prosecutors in Vienna accused the envoy of being a spy for Russia.",
                        EventType.ACCUSATION)
                    .targets()))
        .containsExactly("envoy");
  }

  @Test
  void whatCannotActHasDoneNothing() {
    assertThat(
            labels(
                only(
                        "General elections to elect a successor of Ali Bongo are due in April.",
                        EventType.ELECTION)
                    .agents()))
        .isEmpty();
    assertThat(
            labels(
                only("The purpose of the operation is to arrest Joseph Kony.", EventType.ARREST)
                    .agents()))
        .isEmpty();
  }

  @Test
  void whatBringsADeedAboutIsNotItsPlace() {
    assertThat(
            labels(
                only(
                        "Sweden deployed soldiers in response to fears of an attack.",
                        EventType.DEPLOYMENT)
                    .targets()))
        .isEmpty();
    assertThat(
            labels(
                only(
                        "Peter Dutton was elected leader and, by extension, head of the opposition.",
                        EventType.ELECTION)
                    .agents()))
        .isEmpty();
  }
}
