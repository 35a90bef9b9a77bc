package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.newsgraph.event.time.TimeExpression;
import org.newsgraph.language.AnalyzedArticle;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

class TimeResolverTest {
  /** A Friday. */
  private static final LocalDate FRIDAY = LocalDate.of(2017, 4, 14);

  /** The date of the last sentence's event whose trigger is a word; "" for none. */
  private static String date(LocalDate published, String text, String trigger) {
    AnalyzedArticle article = ReadArticles.analyzed(text, published);
    TimeResolver times = TimeResolver.of(article);
    String found = null;
    for (AnalyzedSentence s : article.sentences()) {
      for (Token t : s.tokens()) {
        if (t.text().equals(trigger)) {
          found = times.dateOf(s, t.index()).map(PartialDate::iso).orElse("");
        }
      }
    }
    assertThat(found).as("the trigger stands in the text").isNotNull();
    return found;
  }

  private static String date(String text, String trigger) {
    return date(FRIDAY, text, trigger);
  }

  @Test
  void aWeekdayInThePastIsTheLastSuchDay() {
    assertThat(date("Russia vetoed the draft on Wednesday.", "vetoed")).isEqualTo("2017-04-12");
    assertThat(date("On Saturday the ministers met in Rome.", "met")).isEqualTo("2017-04-08");
  }

  @Test
  void theWeekdayOfPublicationIsThatDay() {
    assertThat(date("Russia vetoed the draft on Friday.", "vetoed")).isEqualTo("2017-04-14");
    assertThat(date("Russia vetoed the draft last Friday.", "vetoed")).isEqualTo("2017-04-07");
  }

  @Test
  void aWeekdayToComeIsTheNextSuchDay() {
    assertThat(date("The ministers will meet in Rome on Monday.", "meet")).isEqualTo("2017-04-17");
    assertThat(date("The envoys are due to meet on Tuesday.", "meet")).isEqualTo("2017-04-18");
  }

  @Test
  void fullDatesNeedNoDayOfWriting() {
    assertThat(date(null, "On 26 April 2022 the Assembly adopted a text.", "adopted"))
        .isEqualTo("2022-04-26");
    assertThat(date(null, "The leaders signed it on May 25, 2017, in Rome.", "signed"))
        .isEqualTo("2017-05-25");
  }

  @Test
  void partialDatesStayPartial() {
    assertThat(date(null, "In March 2016 the presidents met in Havana.", "met"))
        .isEqualTo("2016-03");
    assertThat(date(null, "Germany left the League in 1933.", "left")).isEqualTo("1933");
  }

  @Test
  void aDateWithoutYearIsNearTheDayOfWriting() {
    assertThat(date("The navy struck the port on April 6.", "struck")).isEqualTo("2017-04-06");
    assertThat(date("The navy struck the port on 20 December.", "struck")).isEqualTo("2016-12-20");
    assertThat(date("The leaders will meet on June 16.", "meet")).isEqualTo("2017-06-16");
  }

  @Test
  void aMonthWithoutYearIsTheLastOne() {
    assertThat(date("In November the army attacked the town.", "attacked")).isEqualTo("2016-11");
    assertThat(date("Moscow vetoed the draft last November.", "vetoed")).isEqualTo("2016-11");
    assertThat(date("The envoy met him last month.", "met")).isEqualTo("2017-03");
  }

  @Test
  void todayAndYesterdayCountFromTheDayOfWriting() {
    assertThat(date("The Council met yesterday in New York.", "met")).isEqualTo("2017-04-13");
    assertThat(date("Turkey today expelled three envoys.", "expelled")).isEqualTo("2017-04-14");
    assertThat(date("He was killed a week ago.", "killed")).isEqualTo("2017-04-07");
    assertThat(date("The treaty was signed three days ago.", "signed")).isEqualTo("2017-04-11");
  }

  @Test
  void withoutDayOfWritingAWeekdayIsUnknown() {
    assertThat(date(null, "Russia vetoed the draft on Wednesday.", "vetoed")).isEmpty();
  }

  @Test
  void aWeekIsToldByItsMonthWhereThatIsSure() {
    assertThat(date("The junta signed five pacts last week.", "signed")).isEqualTo("2017-04");
    assertThat(date(LocalDate.of(2017, 4, 5), "The junta signed five pacts last week.", "signed"))
        .as("from 27 March to 2 April")
        .isEmpty();
    assertThat(date("Soldiers shot him dead in mid-March.", "shot")).isEqualTo("2017-03");
  }

  @Test
  void whatHadHappenedBeforeIsAnAsideOfItsParagraph() {
    String text =
        "The Council met on Wednesday and adopted the text.\n\n"
            + "On 3 March the envoy had flown to Rome. Two days later he resigned.\n\n";
    assertThat(date(text, "resigned")).isEqualTo("2017-03-05");
    assertThat(date(text + "Hours later rockets hit the port.", "hit")).isEqualTo("2017-04-12");
  }

  @Test
  void todayInAQuotationIsTheDayOfTheSpeech() {
    String text = "The king flew to Oslo on 3 March. “Today we have signed a truce,” he said.";
    assertThat(date(text, "signed")).isEqualTo("2017-03-03");
  }

  @Test
  void whoOrdersOnADayHasNotYetBeenObeyed() {
    assertThat(date("The bloc ordered its troops to leave on Thursday.", "ordered"))
        .isEqualTo("2017-04-13");
    assertThat(date("The two sides agreed to meet on Monday.", "meet")).isEqualTo("2017-04-17");
  }

  @Test
  void aClauseMayLieMonthsBeforeAnother() {
    String text = "Finland applied on 18 May 2022, three months after Russia invaded Ukraine.";
    assertThat(date(text, "invaded")).isEqualTo("2022-02");
  }

  @Test
  void theYearOfAResolutionIsThatOfItsAdoption() {
    String text = "The panel rests on resolution 2235 (2015), which the Council adopted in full.";
    assertThat(date(text, "adopted")).isEqualTo("2015");
  }

  @Test
  void anElectionIsWonWhenItIsHeld() {
    assertThat(date("Castro, who won the election of 2014, broke with them.", "won"))
        .isEqualTo("2014");
  }

  @Test
  void aCleftSentenceTellsItsDayFirst() {
    String text =
        "The ministers met on Wednesday. It was the same day that Russia cast its veto against a"
            + " text on the attack of 4 April.";
    assertThat(date(text, "cast")).isEqualTo("2017-04-12");
  }

  @Test
  void theNextDayCountsFromTheDayToldLast() {
    assertThat(date("On April 4 rockets hit the town. The next day the ministers met.", "met"))
        .isEqualTo("2017-04-05");
    assertThat(
            date(
                "On April 4 rockets hit the town. Three days later the navy bombed a port.",
                "bombed"))
        .isEqualTo("2017-04-07");
    assertThat(date("On April 4 rockets hit it. The envoys met the same evening.", "met"))
        .isEqualTo("2017-04-04");
  }

  @Test
  void aTimeInFrontDatesEveryVerbOfTheMainClause() {
    String text = "On Tuesday Turkey recalled its envoy and expelled two diplomats.";
    assertThat(date(text, "recalled")).isEqualTo("2017-04-11");
    assertThat(date(text, "expelled")).isEqualTo("2017-04-11");
  }

  @Test
  void anotherSubjectMayHaveAnotherDay() {
    String text = "France expelled ten envoys on Monday and Spain recalled its own on Wednesday.";
    assertThat(date(text, "expelled")).isEqualTo("2017-04-10");
    assertThat(date(text, "recalled")).isEqualTo("2017-04-12");
  }

  @Test
  void theDayOfSayingIsNotThatOfTheThingSaid() {
    String text = "The minister said on Thursday that rebels attacked the convoy.";
    assertThat(date(text, "said")).isEqualTo("2017-04-13");
    assertThat(date(text, "attacked")).isEmpty();
  }

  @Test
  void theThingSaidKeepsItsOwnDay() {
    assertThat(date("He said on Thursday that rebels attacked the convoy on April 2.", "attacked"))
        .isEqualTo("2017-04-02");
  }

  @Test
  void aParticipleSharesTheDayOfItsVerb() {
    assertThat(date("He addressed parliament on Wednesday, accusing rebels of murder.", "accusing"))
        .isEqualTo("2017-04-12");
    assertThat(date("Meeting in Nairobi on 12 April, the generals agreed on a truce.", "agreed"))
        .isEqualTo("2017-04-12");
  }

  @Test
  void aRelativeClauseHasItsOwnDay() {
    String text = "The sanctions that Canada imposed on April 3 angered Moscow.";
    assertThat(date(text, "imposed")).isEqualTo("2017-04-03");
    assertThat(date(text, "angered")).isEmpty();
  }

  @Test
  void theyWhoMetOnADayDecidedOnIt() {
    assertThat(
            date(
                "The ministers, who met in Brussels on Monday, condemned the strike.", "condemned"))
        .isEqualTo("2017-04-10");
  }

  @Test
  void aNounHasTheDateThatStandsWithIt() {
    assertThat(date("A March airstrike killed dozens.", "airstrike")).isEqualTo("2017-03");
    assertThat(date("He hailed Wednesday's vote as historic.", "vote")).isEqualTo("2017-04-12");
    assertThat(date("They recalled the attack on the town of 4 April.", "attack"))
        .isEqualTo("2017-04-04");
  }

  @Test
  void sinceAYearIsNoDateOfTheEvent() {
    assertThat(date("Since 2011 it has cast three vetoes.", "cast")).isEmpty();
  }

  @Test
  void aStateThatHoldsBeganThen() {
    assertThat(date("Soldiers have held the president since March 26.", "held"))
        .isEqualTo("2017-03-26");
  }

  @Test
  void aDeadlineIsNoDate() {
    assertThat(date("The stockpile must be destroyed by 2030.", "destroyed")).isEmpty();
  }

  @Test
  void whatWasNotDoneUntilThenWasDoneThen() {
    assertThat(date("The United States did not cast a veto until 1970.", "cast")).isEqualTo("1970");
  }

  @Test
  void hoursAfterIsTheSameDay() {
    assertThat(date("On Wednesday the vote came hours after the ministers met in Moscow.", "met"))
        .isEqualTo("2017-04-12");
  }

  @Test
  void numbersAndNamesAreNoDates() {
    AnalyzedArticle article =
        ReadArticles.analyzed(
            "Resolution 1973 (2011) may fail. Theresa May sent 2000 troops on a long march.",
            FRIDAY);
    TimeResolver times = TimeResolver.of(article);
    assertThat(article.sentences()).allSatisfy(s -> assertThat(times.expressions(s)).isEmpty());
  }

  @Test
  void rolesTellStartAndEnd() {
    AnalyzedArticle article =
        ReadArticles.analyzed("The truce held from 9 May until Sunday.", FRIDAY);
    assertThat(TimeResolver.of(article).expressions(article.sentences().get(0)))
        .extracting(TimeExpression::role)
        .containsExactly(TimeExpression.Role.START, TimeExpression.Role.END);
  }

  @Test
  void anOfficialRecordTellsOfOneDay() {
    String text =
        "The Security Council today rejected a draft on the war.\n\n"
            + "The delegate of Chile urged members to try again.";
    assertThat(date(text, "urged")).isEqualTo("2017-04-14");
  }

  @Test
  void whatIsSaidHasTheDayOfTheSaying() {
    String text = "\"Stop the war,\" the minister said on Wednesday.";
    AnalyzedArticle article = ReadArticles.analyzed(text, FRIDAY);
    AnalyzedSentence s = article.sentences().get(0);
    assertThat(TimeResolver.of(article).dateOfSaying(s, 1).map(PartialDate::iso))
        .contains("2017-04-12");
  }

  @Test
  void anEntryOfATimelineHasTheDateItOpensWith() {
    String text = "MARCH 13: Moscow denies any role.\n\nMARCH 14: London expels 23 diplomats.";
    assertThat(date(text, "denies")).isEqualTo("2017-03-13");
    assertThat(date(text, "expels")).isEqualTo("2017-03-14");
  }

  @Test
  void theVeryNextDayCountsFromTheScene() {
    String text =
        "On April 3 the rebels signed the accord. The army left the town the very next day.";
    assertThat(date(text, "left")).isEqualTo("2017-04-04");
  }

  @Test
  void theDayOfAnEventIsThatOnWhichTheTextToldIt() {
    String text =
        "On April 3 the Council voted on the draft. On April 9 the ministers met in Rome."
            + " The president phoned the chancellor hours before the vote.";
    assertThat(date(text, "phoned")).isEqualTo("2017-04-03");
    String after = "Jets bombed the port on April 3. Two days after the raid the envoy resigned.";
    assertThat(date(after, "resigned")).isEqualTo("2017-04-05");
  }

  @Test
  void theDayOfAnEventThatTheTextHasNotDatedIsUnknown() {
    assertThat(date("The president phoned the chancellor on the day of the vote.", "phoned"))
        .isEmpty();
  }

  @Test
  void whatASpeakerCallsSomethingInPassingIsSaidWithTheRest() {
    String text =
        "On Wednesday the envoy thanked those who had abstained on the draft, which he described as"
            + " a provocation.";
    assertThat(date(text, "described")).isEqualTo("2017-04-12");
  }

  @Test
  void thoseNamedTogetherGoOnInTheSameScene() {
    String text =
        "Biden and Macron spoke by telephone on Wednesday. The two presidents agreed to meet in"
            + " October.";
    assertThat(date(text, "agreed")).isEqualTo("2017-04-12");
  }

  @Test
  void aClauseCountedFromTheMainOneHasItsOwnDay() {
    String text = "Paris recalled its envoy on Wednesday, two days after jets bombed the camp.";
    assertThat(date(text, "bombed")).isEqualTo("2017-04-10");
  }

  @Test
  void theVoteIsTheLastThatTheTextToldBeItOfACouncilOrOfAPeople() {
    String text =
        "The Senate voted on the decree on Wednesday. Police raided schools during the referendum of"
            + " April 2. Two days after the vote the king condemned the leaders.";
    assertThat(date(text, "condemned")).isEqualTo("2017-04-04");
  }
}
