package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recorded votes name who voted how. */
class VoteTest {
  private static final String MINUTES =
      "The draft resolution received 9 votes in favour to 2 against (Bolivia, Russian Federation),"
          + " with 3 abstentions (China, Ethiopia, Kazakhstan).";

  private static List<String> agents(EventType type) {
    return Reader.events(MINUTES, type).stream()
        .flatMap(e -> e.agents().stream())
        .map(Participant::label)
        .toList();
  }

  @Test
  void whoKillsADealOrABillVetoesNothing() {
    assertThat(Reader.events("Poland killed the deal.", EventType.VETO)).isEmpty();
    assertThat(Reader.events("Russia killed the plan.", EventType.VETO)).isEmpty();
    assertThat(Reader.events("Russia killed the draft resolution.", EventType.VETO)).hasSize(1);
  }

  @Test
  void listsInBracketsNameTheVoters() {
    assertThat(agents(EventType.VOTE_AGAINST)).containsExactlyInAnyOrder("Bolivia", "Russia");
    assertThat(agents(EventType.ABSTENTION))
        .containsExactlyInAnyOrder("China", "Ethiopia", "Kazakhstan");
  }

  @Test
  void aBareCountStandsInItsOwnWords() {
    assertThat(agents(EventType.VOTE_FOR)).containsExactly("9 votes in favour");
  }

  @Test
  void coordinatedStatesVetoTogether() {
    List<Event> vetoes = Reader.events("Russia and China vetoed the draft.", EventType.VETO);
    assertThat(vetoes).hasSize(1);
    assertThat(vetoes.get(0).agents()).hasSize(2);
  }

  private static List<String> voters(String sentence, EventType type) {
    return Reader.events(sentence, type).stream()
        .flatMap(e -> e.agents().stream())
        .map(Participant::label)
        .toList();
  }

  @Test
  void namesRightBesideTheWordsOfVotingHaveVoted() {
    EventType against = EventType.VOTE_AGAINST;
    assertThat(voters("The United States cast the lone no in the Security Council.", against))
        .containsExactly("United States");
    assertThat(voters("China joined Russia in voting against the text.", against))
        .containsExactlyInAnyOrder("China", "Russia");
    assertThat(voters("Among those who voted against were Eritrea and North Korea.", against))
        .containsExactly("Eritrea", "North Korea");
    assertThat(voters("Only Israel and the United States voted no.", against))
        .containsExactly("Israel", "United States");
  }

  @Test
  void whatSomebodyMightVoteIsReadOffTheTreeAlone() {
    assertThat(
            Reader.events(
                "If China voted against it, the text would fail.", EventType.VOTE_AGAINST))
        .allMatch(e -> e.principalClaim().status() == Status.POSSIBLE);
  }

  @Test
  void aVoteThatTheTextCountsAsAVetoIsOne() {
    String text =
        "Washington cast the lone vote against a text demanding a ceasefire; it was its fifth veto"
            + " since the war began.";
    assertThat(voters(text, EventType.VETO)).containsExactly("United States");
    String charter =
        "Russia voted against the draft resolution. The negative vote of a permanent member kept it"
            + " from being adopted.";
    assertThat(voters(charter, EventType.VETO)).containsExactly("Russia");
  }

  @Test
  void aVetoThatIsLiftedIsNone() {
    assertThat(Reader.events("Hungary lifted its veto on the package.", EventType.VETO)).isEmpty();
  }

  @Test
  void aVoteIsNeverOnAState() {
    assertThat(Reader.events(MINUTES, EventType.VOTE_AGAINST).get(0).targets())
        .noneMatch(t -> t.entityKey().isPresent());
  }

  @Test
  void aPermanentMemberAgainstAMajorityHasVetoed() {
    List<Event> vetoes = Reader.events(MINUTES, EventType.VETO);
    assertThat(vetoes).hasSize(1);
    assertThat(vetoes.get(0).agents()).extracting(Participant::label).containsExactly("Russia");
  }

  @Test
  void againstATextThatLacksAMajorityNobodyNeedsAVeto() {
    String minutes =
        "The draft resolution received 5 votes in favour to 4 against (France, United Kingdom,"
            + " United States, Japan), with 6 abstentions.";
    assertThat(Reader.events(minutes, EventType.VETO)).isEmpty();
  }

  @Test
  void aVoteHasTheDayOfTheSittingThatItBelongsTo() {
    String text =
        "On 4 May 2016 the Council rejected the draft resolution. Two states, Kenya and Nepal,"
            + " abstained.";
    assertThat(Reader.events(text, EventType.ABSTENTION))
        .singleElement()
        .satisfies(e -> assertThat(e.date()).contains(new PartialDate("2016-05-04")));
  }

  @Test
  void theTextNamesSoonWhatAHeadlineLeavesOut() {
    String text = "Moscow casts its veto.\n\nFrance voted for the draft resolution on Syria.";
    assertThat(Reader.events(text, EventType.VETO).get(0).targets()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The yeas included Norway and Peru. # VOTE_FOR # Norway|Peru",
        "The two noes were Belarus and Mali. # VOTE_AGAINST # Belarus|Mali",
        "There were two abstentions: Norway and Peru. # ABSTENTION # Norway|Peru",
        "Denmark said no to the treaty. # VOTE_AGAINST # Denmark",
        "Denmark said yes to the treaty. # VOTE_FOR # Denmark",
        "Denmark said that no treaty would help. # VOTE_AGAINST # -",
        "The abstentions worried Norway and Peru. # ABSTENTION # -",
        "Tehran said no to the offer. # VOTE_AGAINST # -"
      })
  void votersAreNamedBehindTheWordForThem(String sentence, EventType type, String expected) {
    List<String> names = expected.equals("-") ? List.of() : List.of(expected.split("\\|"));
    assertThat(voters(sentence, type)).containsExactlyInAnyOrderElementsOf(names);
  }
}
