package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Votes, meetings and acts of speech in the many ways in which news tells them. */
class DiplomacyTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          France patched up its rift with Italy.|AGREEMENT|France,Italy|ACTUAL
          Iran and Saudi Arabia shook on a deal in Beijing.|AGREEMENT|Iran,Saudi Arabia|ACTUAL
          Donald Trump and Kim Jong-un came face to face in Singapore.|MEETING|Donald Trump,Kim Jong-un|ACTUAL
          Emmanuel Macron had Vladimir Putin on the line for ninety minutes.|PHONE_CALL|Emmanuel Macron,Vladimir Putin|ACTUAL
          The resolution passed with Belarus and Eritrea opposed.|VOTE_AGAINST|Belarus,Eritrea|ACTUAL
          Voting against were Libya and Vietnam.|VOTE_AGAINST|Libya,Vietnam|ACTUAL
          The draft was not adopted owing to the negative vote of the Russian Federation.|VETO|Russia|ACTUAL
          Venezuela did not take part in the vote.|ABSTENTION|Venezuela|ACTUAL
          Eleven members voted in favour of the text.|VOTE_FOR|Eleven members|ACTUAL
          Mexico and France were the authors of the text.|PROPOSAL|Mexico,France|ACTUAL
          Vladimir Putin suggested sending peacekeepers to the Donbas.|PROPOSAL|Vladimir Putin|ACTUAL
          Boris Johnson laid the poisoning at the door of Russia.|ACCUSATION|Boris Johnson|ACTUAL
          Yerevan said it was Azerbaijan that fired first.|ACCUSATION|Armenia|ACTUAL
          Tehran says it has never sought a bomb.|DENIAL|Iran|ACTUAL
          China does not use dollars to buy friends, insisted Mao Ning.|DENIAL|Mao Ning|ACTUAL
          Iraq insisted that it had no weapons of mass destruction.|DENIAL|Iraq|ACTUAL
          Turkey said its jets had not entered Greek airspace.|DENIAL|Turkey|ACTUAL
          Ankara insists that Sweden extradite dozens of Kurds.|DEMAND|Turkey|ACTUAL
          Donald Trump said he would close the border unless Mexico stopped the caravan.|THREAT|Donald Trump|ACTUAL
          Russia does not meddle in elections, insisted Dmitry Peskov.|DENIAL|Dmitry Peskov|ACTUAL
          Narendra Modi swore to make Pakistan pay.|THREAT|Narendra Modi|ACTUAL
          Iran is close to reaching a deal with Iraq.|AGREEMENT|Iran,Iraq|POSSIBLE
          """)
  void isReadWithWhoDoesIt(String sentence, EventType type, String agents, Status status) {
    assertThat(Reader.events(sentence, type))
        .as(sentence)
        .anySatisfy(
            e -> {
              List<String> labels = e.agents().stream().map(Participant::label).toList();
              assertThat(labels).containsAll(Arrays.asList(agents.split(",")));
              assertThat(e.principalClaim().status()).isEqualTo(status);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Angela Merkel said Germany did not support the plan.",
        "Joe Biden said he had never seen such destruction.",
        "The UN said Iran had not violated the deal.",
        "The mayor said there were no casualties in the attack.",
        "The airport denied boarding to forty passengers."
      })
  void noDenialIsInvented(String sentence) {
    assertThat(Reader.events(sentence, EventType.DENIAL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nine votes in favour are needed to adopt a resolution.",
        "Voters in Lyon voted for Emmanuel Macron."
      })
  void noVoteIsInvented(String sentence) {
    assertThat(Reader.events(sentence, EventType.VOTE_FOR)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "His spokesman insisted on Wednesday that nothing had changed.",
        "Angela Merkel said she would attend the summit unless she fell ill."
      })
  void nothingIsDemandedOrThreatened(String sentence) {
    assertThat(Reader.events(sentence, EventType.DEMAND)).isEmpty();
    assertThat(Reader.events(sentence, EventType.THREAT)).isEmpty();
  }
}
