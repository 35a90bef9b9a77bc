package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations over several sentences and paragraphs, pronouns, and those that are nobody's. */
class QuotationContextTest {
  @Test
  void titlesAreNoQuotations() {
    assertThat(
            ReadArticles.speakers(
                "Emmanuel Macron praised the film \"The Battle of Algiers\" in Cannes."))
        .isEmpty();
    assertThat(
            ReadArticles.speakers(
                "The Council adopted an item entitled “Threats to peace in the region”."))
        .isEmpty();
  }

  @Test
  void aQuotationThatStandsAloneHasNoSpeaker() {
    assertThat(
            ReadArticles.speakers(
                "Talks ended without result in Geneva.\n\n“It is a lie from start to"
                    + " finish”.\n\nSnow fell all night."))
        .isEmpty();
  }

  @Test
  void aQuotationOverTwoParagraphsHasOneSpeaker() {
    assertThat(
            ReadArticles.speakers(
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
            ReadArticles.speakers(
                "Ursula von der Leyen received Emmanuel Macron in Brussels. \"We agree on the main"
                    + " points,\" she said."))
        .containsExactly("Ursula von der Leyen: We agree on the main points,");
  }

  @Test
  void sheWentOnBringsAQuotation() {
    assertThat(
            ReadArticles.speakers(
                "The move was “a breach of the charter”, said Linda Thomas-Greenfield. She went"
                    + " on: “It cannot stand for a day.”"))
        .containsExactly(
            "Linda Thomas-Greenfield: a breach of the charter",
            "Linda Thomas-Greenfield: It cannot stand for a day.");
  }

  @Test
  void nestedMarksBelongToTheOuterQuotation() {
    assertThat(
            ReadArticles.speakers(
                "“He told me ‘never again’ and I believed it,” Joe Biden recalled."))
        .containsExactly("Joe Biden: He told me ‘never again’ and I believed it,");
  }

  @Test
  void anInsertedSpeakerDividesTheSentence() {
    assertThat(
            ReadArticles.speakers(
                "The sanctions, Wang Yi added, \"will hurt those who imposed them\" in the end."))
        .containsExactly("Wang Yi: will hurt those who imposed them");
  }

  @Test
  void theVerbMayBeLeftOut() {
    assertThat(
            ReadArticles.speakers(
                "António Guterres saw in it 'a ray of hope', and Josep Borrell 'a very small"
                    + " step'."))
        .containsExactly("António Guterres: a ray of hope", "Josep Borrell: a very small step");
  }

  @Test
  void presentTenseOfLivePagesIsSpeechToo() {
    assertThat(ReadArticles.speakers("14.20\n\n\"It was not easy to come,\" says Donald Trump."))
        .containsExactly("Donald Trump: It was not easy to come,");
    assertThat(
            ReadArticles.speakers("Jens Stoltenberg tells CNN it is \"too early to speculate\"."))
        .containsExactly("Jens Stoltenberg: too early to speculate");
  }

  @Test
  void aTweetIsSpeech() {
    assertThat(ReadArticles.speakers("\"Time to go home\", Donald Trump wrote on Twitter."))
        .containsExactly("Donald Trump: Time to go home");
    assertThat(
            ReadArticles.speakers(
                "On Facebook Benjamin Netanyahu posted: “We are going in tonight.”"))
        .containsExactly("Benjamin Netanyahu: We are going in tonight.");
  }

  @Test
  void paragraphsThatAreNothingButAQuotationGoOn() {
    assertThat(
            ReadArticles.speakers(
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
            ReadArticles.speakers(
                "\"Do you believe that?\" Angela Merkel asked.\n\n\"I believe every word of"
                    + " it.\""))
        .containsExactly("Angela Merkel: Do you believe that?");
  }

  @Test
  void aParagraphRunsOnUntilItsSpeakerIsNamed() {
    assertThat(
            ReadArticles.speakers(
                "\"The first winter was hard for us.\n\n\"The second one will be worse than"
                    + " that,\" said Angela Merkel."))
        .containsExactly(
            "Angela Merkel: The first winter was hard for us.",
            "Angela Merkel: The second one will be worse than that,");
  }

  @Test
  void aNameBehindADashSigns() {
    assertThat(
            ReadArticles.speakers("\"We are ready for talks without conditions.\" - Ali Khamenei"))
        .containsExactly("Ali Khamenei: We are ready for talks without conditions.");
  }

  @Test
  void aNameBetweenItsTitleAndARelativeClauseSpeaks() {
    assertThat(
            ReadArticles.speakers(
                "US Secretary of State Antony Blinken, who is visiting Israel, said Washington was"
                    + " \"working around the clock on it\"."))
        .containsExactly("Antony Blinken: working around the clock on it");
  }

  @Test
  void whoAnnouncedSomethingAtTheEndOfASentenceGoesOnAsHe() {
    assertThat(
            ReadArticles.speakers(
                "The talks with Emmanuel Macron were over, Olaf Scholz announced. \"We are going"
                    + " home empty-handed,\" he said."))
        .containsExactly("Olaf Scholz: We are going home empty-handed,");
  }

  @Test
  void aSpeakerBetweenCommasIsNotTheSubjectBeforeThem() {
    assertThat(
            ReadArticles.speakers(
                "Vladimir Putin, Angela Merkel added, had \"never in all these years been late\"."))
        .containsExactly("Angela Merkel: never in all these years been late");
  }

  @Test
  void aTitleWithOfMayStandBetweenCommaAndName() {
    assertThat(
            ReadArticles.speakers(
                "The allies would \"stand by their word\" in the months ahead, Secretary of State"
                    + " Antony Blinken said."))
        .containsExactly("Antony Blinken: stand by their word");
  }

  @Test
  void whoReportsWhatAnUnnamedOneAskedForIsQuoted() {
    assertThat(
            ReadArticles.speakers(
                "Olaf Scholz said that the delegation had invited the inspectors \"to come back"
                    + " without delay\"."))
        .containsExactly("Olaf Scholz: to come back without delay");
  }

  @Test
  void whoseToneIsDescribedIsWhoSpeaksNext() {
    assertThat(
            ReadArticles.speakers(
                "Emmanuel Macron was careful. His finance minister, Bruno Le Maire, was even"
                    + " blunter. \"We are going to lose this game,\" he told reporters."))
        .containsExactly("Bruno Le Maire: We are going to lose this game,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sergei Lavrov quoted Vladimir Putin as saying that \"the gas will flow again\".|Vladimir"
            + " Putin: the gas will flow again",
        "The vote was hailed by Emmanuel Macron as \"a victory of common sense\".|Emmanuel Macron: a"
            + " victory of common sense",
        "\"No comment at all\" was all that Antony Blinken would say.|Antony Blinken: No comment at"
            + " all",
        "\"We did our duty\" was the reply of Olaf Scholz.|Olaf Scholz: We did our duty",
        "\"Look at your own record,\" Sergei Lavrov hit back.|Sergey Lavrov: Look at your own"
            + " record,",
        "In Macron's view the treaty is \"a relic of another age\". Emmanuel Macron left"
            + " early.|Emmanuel Macron: a relic of another age",
        "\"The perpetrators will be found,\" a statement from the White House read.|United States: The"
            + " perpetrators will be found,",
        "Joe Biden swore that America would defend \"every inch of this land\".|Joe Biden: every"
            + " inch of this land",
        "\"There is no other way,\" Olaf Scholz and Emmanuel Macron said in a letter.|Olaf Scholz:"
            + " There is no other way,",
        "\"There is a line. They have crossed it.\" With these words Mark Rutte closed the"
            + " debate.|Mark Rutte: There is a line. They have crossed it.",
      })
  void theOneWhoseWordsTheyAre(String text, String expected) {
    assertThat(ReadArticles.speakers(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Antony Blinken denied ever having said that \"the city was lost from the start\".",
        "Protesters carried banners reading \"Down with the junta now\".",
        "The vote was hailed as \"a victory of common sense\".",
      })
  void wordsThatNobodySaid(String text) {
    assertThat(ReadArticles.speakers(text)).isEmpty();
  }
}
