package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {
  private static final QuotationFinder FINDER = new QuotationFinder();

  /** Each quotation as "speaker: words". */
  private static List<String> speakers(String text) {
    return FINDER.find(ReadArticles.linked(text)).stream()
        .map(q -> q.speaker().orElseThrow().label() + ": " + q.text())
        .toList();
  }

  @Test
  void aNameBeforeTheVerbSpeaks() {
    assertThat(speakers("\"We will not leave the table,\" Emmanuel Macron told reporters in Lyon."))
        .containsExactly("Emmanuel Macron: We will not leave the table,");
  }

  @Test
  void aNameAfterTheVerbSpeaks() {
    assertThat(speakers("“Nobody will be left behind”, said Angela Merkel of Germany."))
        .containsExactly("Angela Merkel: Nobody will be left behind");
    assertThat(
            speakers("\"The price will be high,\" warned Olaf Scholz, who had flown in at dawn."))
        .containsExactly("Olaf Scholz: The price will be high,");
  }

  @Test
  void aTitleBeforeTheNameIsNoHindrance() {
    assertThat(speakers("\"This is a black day,\" Polish Foreign Minister Radosław Sikorski said."))
        .containsExactly("Radosław Sikorski: This is a black day,");
    assertThat(speakers("\"This is a black day,\" said US Secretary of State Antony Blinken."))
        .containsExactly("Antony Blinken: This is a black day,");
  }

  @Test
  void anAppositionMayStandBetweenNameAndVerb() {
    assertThat(
            speakers(
                "\"Come home while you can,\" Donald Tusk, the president of the European Council"
                    + " and a former premier, pleaded."))
        .containsExactly("Donald Tusk: Come home while you can,");
  }

  @Test
  void aColonBringsAQuotation() {
    assertThat(speakers("Boris Johnson said: “We have a deal worth having.”"))
        .containsExactly("Boris Johnson: We have a deal worth having.");
    assertThat(speakers("Narendra Modi was brief: \"This is no time for war.\""))
        .containsExactly("Narendra Modi: This is no time for war.");
  }

  @Test
  void bothPartsOfASplitQuotationAreGiven() {
    assertThat(
            speakers(
                "\"If they want to talk,\" Volodymyr Zelensky said on Monday, \"they know where to"
                    + " find us.\""))
        .containsExactly(
            "Volodymyr Zelenskyy: If they want to talk,",
            "Volodymyr Zelenskyy: they know where to find us.");
  }

  @Test
  void aSecondSentenceGoesOnWithTheSpeaker() {
    assertThat(
            speakers(
                "\"We are ready for talks,\" Emmanuel Macron said in Paris. \"The door is open to"
                    + " everyone.\""))
        .containsExactly(
            "Emmanuel Macron: We are ready for talks,",
            "Emmanuel Macron: The door is open to everyone.");
  }

  @Test
  void aPronounSpeaksForThePersonOfTheSentenceBefore() {
    assertThat(
            speakers(
                "Angela Merkel met Vladimir Putin in Sochi. \"We need to keep talking,\" she"
                    + " said."))
        .containsExactly("Angela Merkel: We need to keep talking,");
    assertThat(
            speakers(
                "Joe Biden arrived in Warsaw on Friday.\n\n\"We stand with our allies here,\" he"
                    + " told the crowd."))
        .containsExactly("Joe Biden: We stand with our allies here,");
  }

  @Test
  void aPronounWithoutAntecedentSpeaksForNobody() {
    assertThat(speakers("The plan has failed.\n\n\"We will not try again,\" he said.")).isEmpty();
  }

  @Test
  void aPronounDoesNotSpeakForSomebodyOfTheOtherGender() {
    assertThat(
            speakers(
                "Angela Merkel opened the summit in Berlin.\n\n\"I have seen worse days,\" he"
                    + " said."))
        .isEmpty();
  }

  @Test
  void theOneNamedInTheQuotationIsNotItsSpeaker() {
    assertThat(
            speakers(
                "Joe Biden signed the order on Thursday.\n\n\"I told President Putin what would"
                    + " follow,\" he said."))
        .containsExactly("Joe Biden: I told President Putin what would follow,");
  }

  @Test
  void anOfficeSpeaksForItsHolder() {
    assertThat(
            speakers(
                "Mike Pence landed in Ankara. \"We have reached an agreement today,\" said the"
                    + " vice-president."))
        .containsExactly("Mike Pence: We have reached an agreement today,");
  }

  @Test
  void quotedWordsInsideASentenceBelongToTheSubjectOfTheVerb() {
    assertThat(speakers("Recep Tayyip Erdogan called the vote “a gift to the terrorists”."))
        .containsExactly("Recep Tayyip Erdoğan: a gift to the terrorists");
    assertThat(speakers("Sergei Lavrov said the text was “dead on arrival today”."))
        .containsExactly("Sergey Lavrov: dead on arrival today");
    assertThat(speakers("Emmanuel Macron hailed the accord as \"a first step towards peace\"."))
        .containsExactly("Emmanuel Macron: a first step towards peace");
  }

  @Test
  void aParticipleBringsTheWordsOfTheMainSubject() {
    assertThat(
            speakers(
                "Xi Jinping rejected the report, saying that it was \"made up from thin air\"."))
        .containsExactly("Xi Jinping: made up from thin air");
    assertThat(
            speakers(
                "Citing \"grave doubts about the evidence\", Justin Trudeau withheld his consent."))
        .containsExactly("Justin Trudeau: grave doubts about the evidence");
  }

  @Test
  void theSpeakerMayFollowLaterInTheSentence() {
    assertThat(
            speakers(
                "Washington would ‘not stand idly by’ while towns burned, Antony Blinken warned."))
        .containsExactly("Antony Blinken: not stand idly by");
    assertThat(speakers("It was \"a very long night\", Vladimir Putin told the cameras."))
        .containsExactly("Vladimir Putin: a very long night");
  }

  @Test
  void accordingToNamesTheSpeaker() {
    assertThat(
            speakers(
                "The raid was \"a warning to all\", according to Benjamin Netanyahu of Israel."))
        .containsExactly("Benjamin Netanyahu: a warning to all");
    assertThat(speakers("In the words of Kofi Annan, the plan was \"the last chance for Syria\"."))
        .containsExactly("Kofi Annan: the last chance for Syria");
    assertThat(speakers("\"A bridge too far,\" as Theresa May put it."))
        .containsExactly("Theresa May: A bridge too far,");
  }

  @Test
  void theNextSentenceMayTellTheSpeaker() {
    assertThat(
            speakers("\"There was no such order.\" That was Dmitry Peskov, the Kremlin spokesman."))
        .containsExactly("Dmitry Peskov: There was no such order.");
  }

  @Test
  void aBodyMaySpeak() {
    assertThat(
            speakers(
                "NATO met in Brussels. \"We will defend every inch of it\", the alliance said."))
        .containsExactly("NATO: We will defend every inch of it");
  }

  @Test
  void somebodyWithoutNameMaySpeak() {
    assertThat(speakers("\"We were told nothing at all,\" a Western diplomat said."))
        .containsExactly("Western diplomat: We were told nothing at all,");
    assertThat(speakers("\"We were told nothing at all,\" said a senior aid official."))
        .containsExactly("senior aid official: We were told nothing at all,");
  }

  @Test
  void scareQuotesOfOneOrTwoWordsAreNoQuotations() {
    assertThat(speakers("Viktor Orban spoke of an \"illiberal state\" and of \"traitors\"."))
        .isEmpty();
  }

  @Test
  void titlesAreNoQuotations() {
    assertThat(speakers("Emmanuel Macron praised the film \"The Battle of Algiers\" in Cannes."))
        .isEmpty();
    assertThat(speakers("The Council adopted an item entitled “Threats to peace in the region”."))
        .isEmpty();
  }

  @Test
  void aQuotationThatStandsAloneHasNoSpeaker() {
    assertThat(
            speakers(
                "Talks ended without result in Geneva.\n\n“It is a lie from start to"
                    + " finish”.\n\nSnow fell all night."))
        .isEmpty();
  }

  @Test
  void aQuotationOverTwoParagraphsHasOneSpeaker() {
    assertThat(
            speakers(
                "“We came here to listen,” said Angela Merkel. “We have heard enough.\n\n“Now we"
                    + " must decide.”"))
        .containsExactly(
            "Angela Merkel: We came here to listen,",
            "Angela Merkel: We have heard enough.",
            "Angela Merkel: Now we must decide.");
  }

  @Test
  void shePassesOverAManNamedNearer() {
    assertThat(
            speakers(
                "Ursula von der Leyen received Emmanuel Macron in Brussels. \"We agree on the main"
                    + " points,\" she said."))
        .containsExactly("Ursula von der Leyen: We agree on the main points,");
  }

  @Test
  void sheWentOnBringsAQuotation() {
    assertThat(
            speakers(
                "The move was “a breach of the charter”, said Linda Thomas-Greenfield. She went"
                    + " on: “It cannot stand for a day.”"))
        .containsExactly(
            "Linda Thomas-Greenfield: a breach of the charter",
            "Linda Thomas-Greenfield: It cannot stand for a day.");
  }

  @Test
  void nestedMarksBelongToTheOuterQuotation() {
    assertThat(speakers("“He told me ‘never again’ and I believed it,” Joe Biden recalled."))
        .containsExactly("Joe Biden: He told me ‘never again’ and I believed it,");
  }

  @Test
  void anInsertedSpeakerDividesTheSentence() {
    assertThat(
            speakers(
                "The sanctions, Wang Yi added, \"will hurt those who imposed them\" in the end."))
        .containsExactly("Wang Yi: will hurt those who imposed them");
  }

  @Test
  void theVerbMayBeLeftOut() {
    assertThat(
            speakers(
                "António Guterres saw in it 'a ray of hope', and Josep Borrell 'a very small"
                    + " step'."))
        .containsExactly("António Guterres: a ray of hope", "Josep Borrell: a very small step");
  }

  @Test
  void presentTenseOfLivePagesIsSpeechToo() {
    assertThat(speakers("14.20\n\n\"It was not easy to come,\" says Donald Trump."))
        .containsExactly("Donald Trump: It was not easy to come,");
    assertThat(speakers("Jens Stoltenberg tells CNN it is \"too early to speculate\"."))
        .containsExactly("Jens Stoltenberg: too early to speculate");
  }

  @Test
  void aTweetIsSpeech() {
    assertThat(speakers("\"Time to go home\", Donald Trump wrote on Twitter."))
        .containsExactly("Donald Trump: Time to go home");
    assertThat(speakers("On Facebook Benjamin Netanyahu posted: “We are going in tonight.”"))
        .containsExactly("Benjamin Netanyahu: We are going in tonight.");
  }

  @Test
  void paragraphsThatAreNothingButAQuotationGoOn() {
    assertThat(
            speakers(
                "\"I have never seen such need,\" Antonio Guterres said in Cairo.\n\n\"People are"
                    + " dying in front of our eyes.\n\n\"We need money, and we need it today.\""))
        .containsExactly(
            "António Guterres: I have never seen such need,",
            "António Guterres: People are dying in front of our eyes.",
            "António Guterres: We need money, and we need it today.");
  }

  @Test
  void aQuotationBehindAQuestionBelongsToSomebodyElse() {
    assertThat(
            speakers(
                "\"Do you believe that?\" Angela Merkel asked.\n\n\"I believe every word of"
                    + " it.\""))
        .containsExactly("Angela Merkel: Do you believe that?");
  }

  @Test
  void aParagraphRunsOnUntilItsSpeakerIsNamed() {
    assertThat(
            speakers(
                "\"The first winter was hard for us.\n\n\"The second one will be worse than"
                    + " that,\" said Angela Merkel."))
        .containsExactly(
            "Angela Merkel: The first winter was hard for us.",
            "Angela Merkel: The second one will be worse than that,");
  }

  @Test
  void aNameBehindADashSigns() {
    assertThat(speakers("\"We are ready for talks without conditions.\" - Ali Khamenei"))
        .containsExactly("Ali Khamenei: We are ready for talks without conditions.");
  }

  @Test
  void aNameBetweenItsTitleAndARelativeClauseSpeaks() {
    assertThat(
            speakers(
                "US Secretary of State Antony Blinken, who is visiting Israel, said Washington was"
                    + " \"working around the clock on it\"."))
        .containsExactly("Antony Blinken: working around the clock on it");
  }

  @Test
  void whoAnnouncedSomethingAtTheEndOfASentenceGoesOnAsHe() {
    assertThat(
            speakers(
                "The talks with Emmanuel Macron were over, Olaf Scholz announced. \"We are going"
                    + " home empty-handed,\" he said."))
        .containsExactly("Olaf Scholz: We are going home empty-handed,");
  }

  @Test
  void aSpeakerBetweenCommasIsNotTheSubjectBeforeThem() {
    assertThat(
            speakers(
                "Vladimir Putin, Angela Merkel added, had \"never in all these years been late\"."))
        .containsExactly("Angela Merkel: never in all these years been late");
  }

  @Test
  void aTitleWithOfMayStandBetweenCommaAndName() {
    assertThat(
            speakers(
                "The allies would \"stand by their word\" in the months ahead, Secretary of State"
                    + " Antony Blinken said."))
        .containsExactly("Antony Blinken: stand by their word");
  }

  @Test
  void whoReportsWhatAnUnnamedOneAskedForIsQuoted() {
    assertThat(
            speakers(
                "Olaf Scholz said that the delegation had invited the inspectors \"to come back"
                    + " without delay\"."))
        .containsExactly("Olaf Scholz: to come back without delay");
  }

  @Test
  void whoseToneIsDescribedIsWhoSpeaksNext() {
    assertThat(
            speakers(
                "Emmanuel Macron was careful. His finance minister, Bruno Le Maire, was even"
                    + " blunter. \"We are going to lose this game,\" he told reporters."))
        .containsExactly("Bruno Le Maire: We are going to lose this game,");
  }
}
