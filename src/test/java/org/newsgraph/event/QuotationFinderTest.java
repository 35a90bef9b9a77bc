package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationFinderTest {
  @Test
  void aNameBeforeTheVerbSpeaks() {
    assertThat(
            ReadArticles.speakers(
                "\"We will not leave the table,\" Emmanuel Macron told reporters in Lyon."))
        .containsExactly("Emmanuel Macron: We will not leave the table,");
  }

  @Test
  void aNameAfterTheVerbSpeaks() {
    assertThat(
            ReadArticles.speakers("“Nobody will be left behind”, said Angela Merkel of Germany."))
        .containsExactly("Angela Merkel: Nobody will be left behind");
    assertThat(
            ReadArticles.speakers(
                "\"The price will be high,\" warned Olaf Scholz, who had flown in at dawn."))
        .containsExactly("Olaf Scholz: The price will be high,");
  }

  @Test
  void aTitleBeforeTheNameIsNoHindrance() {
    assertThat(
            ReadArticles.speakers(
                "\"This is a black day,\" Polish Foreign Minister Radosław Sikorski said."))
        .containsExactly("Radosław Sikorski: This is a black day,");
    assertThat(
            ReadArticles.speakers(
                "\"This is a black day,\" said US Secretary of State Antony Blinken."))
        .containsExactly("Antony Blinken: This is a black day,");
  }

  @Test
  void anAppositionMayStandBetweenNameAndVerb() {
    assertThat(
            ReadArticles.speakers(
                "\"Come home while you can,\" Donald Tusk, the president of the European Council"
                    + " and a former premier, pleaded."))
        .containsExactly("Donald Tusk: Come home while you can,");
  }

  @Test
  void aColonBringsAQuotation() {
    assertThat(ReadArticles.speakers("Boris Johnson said: “We have a deal worth having.”"))
        .containsExactly("Boris Johnson: We have a deal worth having.");
    assertThat(ReadArticles.speakers("Narendra Modi was brief: \"This is no time for war.\""))
        .containsExactly("Narendra Modi: This is no time for war.");
  }

  @Test
  void bothPartsOfASplitQuotationAreGiven() {
    assertThat(
            ReadArticles.speakers(
                "\"If they want to talk,\" Volodymyr Zelensky said on Monday, \"they know where to"
                    + " find us.\""))
        .containsExactly(
            "Volodymyr Zelenskyy: If they want to talk,",
            "Volodymyr Zelenskyy: they know where to find us.");
  }

  @Test
  void aSecondSentenceGoesOnWithTheSpeaker() {
    assertThat(
            ReadArticles.speakers(
                "\"We are ready for talks,\" Emmanuel Macron said in Paris. \"The door is open to"
                    + " everyone.\""))
        .containsExactly(
            "Emmanuel Macron: We are ready for talks,",
            "Emmanuel Macron: The door is open to everyone.");
  }

  @Test
  void aPronounSpeaksForThePersonOfTheSentenceBefore() {
    assertThat(
            ReadArticles.speakers(
                "Angela Merkel met Vladimir Putin in Sochi. \"We need to keep talking,\" she"
                    + " said."))
        .containsExactly("Angela Merkel: We need to keep talking,");
    assertThat(
            ReadArticles.speakers(
                "Joe Biden arrived in Warsaw on Friday.\n\n\"We stand with our allies here,\" he"
                    + " told the crowd."))
        .containsExactly("Joe Biden: We stand with our allies here,");
  }

  @Test
  void aPronounWithoutAntecedentSpeaksForNobody() {
    assertThat(ReadArticles.speakers("The plan has failed.\n\n\"We will not try again,\" he said."))
        .isEmpty();
  }

  @Test
  void aPronounDoesNotSpeakForSomebodyOfTheOtherGender() {
    assertThat(
            ReadArticles.speakers(
                "Angela Merkel opened the summit in Berlin.\n\n\"I have seen worse days,\" he"
                    + " said."))
        .isEmpty();
  }

  @Test
  void theOneNamedInTheQuotationIsNotItsSpeaker() {
    assertThat(
            ReadArticles.speakers(
                "Joe Biden signed the order on Thursday.\n\n\"I told President Putin what would"
                    + " follow,\" he said."))
        .containsExactly("Joe Biden: I told President Putin what would follow,");
  }

  @Test
  void anOfficeSpeaksForItsHolder() {
    assertThat(
            ReadArticles.speakers(
                "Mike Pence landed in Ankara. \"We have reached an agreement today,\" said the"
                    + " vice-president."))
        .containsExactly("Mike Pence: We have reached an agreement today,");
  }

  @Test
  void quotedWordsInsideASentenceBelongToTheSubjectOfTheVerb() {
    assertThat(
            ReadArticles.speakers(
                "Recep Tayyip Erdogan called the vote “a gift to the terrorists”."))
        .containsExactly("Recep Tayyip Erdoğan: a gift to the terrorists");
    assertThat(ReadArticles.speakers("Sergei Lavrov said the text was “dead on arrival today”."))
        .containsExactly("Sergey Lavrov: dead on arrival today");
    assertThat(
            ReadArticles.speakers(
                "Emmanuel Macron hailed the accord as \"a first step towards peace\"."))
        .containsExactly("Emmanuel Macron: a first step towards peace");
  }

  @Test
  void aParticipleBringsTheWordsOfTheMainSubject() {
    assertThat(
            ReadArticles.speakers(
                "Xi Jinping rejected the report, saying that it was \"made up from thin air\"."))
        .containsExactly("Xi Jinping: made up from thin air");
    assertThat(
            ReadArticles.speakers(
                "Citing \"grave doubts about the evidence\", Justin Trudeau withheld his consent."))
        .containsExactly("Justin Trudeau: grave doubts about the evidence");
  }

  @Test
  void theSpeakerMayFollowLaterInTheSentence() {
    assertThat(
            ReadArticles.speakers(
                "Washington would ‘not stand idly by’ while towns burned, Antony Blinken warned."))
        .containsExactly("Antony Blinken: not stand idly by");
    assertThat(
            ReadArticles.speakers("It was \"a very long night\", Vladimir Putin told the cameras."))
        .containsExactly("Vladimir Putin: a very long night");
  }

  @Test
  void accordingToNamesTheSpeaker() {
    assertThat(
            ReadArticles.speakers(
                "The raid was \"a warning to all\", according to Benjamin Netanyahu of Israel."))
        .containsExactly("Benjamin Netanyahu: a warning to all");
    assertThat(
            ReadArticles.speakers(
                "In the words of Kofi Annan, the plan was \"the last chance for Syria\"."))
        .containsExactly("Kofi Annan: the last chance for Syria");
    assertThat(ReadArticles.speakers("\"A bridge too far,\" as Theresa May put it."))
        .containsExactly("Theresa May: A bridge too far,");
  }

  @Test
  void theNextSentenceMayTellTheSpeaker() {
    assertThat(
            ReadArticles.speakers(
                "\"There was no such order.\" That was Dmitry Peskov, the Kremlin spokesman."))
        .containsExactly("Dmitry Peskov: There was no such order.");
  }

  @Test
  void aBodyMaySpeak() {
    assertThat(
            ReadArticles.speakers(
                "NATO met in Brussels. \"We will defend every inch of it\", the alliance said."))
        .containsExactly("NATO: We will defend every inch of it");
  }

  @Test
  void somebodyWithoutNameMaySpeak() {
    assertThat(ReadArticles.speakers("\"We were told nothing at all,\" a Western diplomat said."))
        .containsExactly("Western diplomat: We were told nothing at all,");
    assertThat(
            ReadArticles.speakers("\"We were told nothing at all,\" said a senior aid official."))
        .containsExactly("senior aid official: We were told nothing at all,");
  }

  @Test
  void scareQuotesOfOneOrTwoWordsAreNoQuotations() {
    assertThat(
            ReadArticles.speakers(
                "Viktor Orban spoke of an \"illiberal state\" and of \"traitors\"."))
        .isEmpty();
  }
}
