package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.language.AnalyzedArticle;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Days that an event has from the scene that the text has set. */
class SceneDatesTest {
  /** A Thursday. */
  private static final LocalDate THURSDAY = LocalDate.of(2021, 6, 17);

  private static String date(String text, String trigger) {
    AnalyzedArticle article = ReadArticles.analyzed(text, THURSDAY);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen stormed a barracks in Kidal on Tuesday. Soldiers shot two of them and arrested a"
            + " third.|arrested|2021-06-15",
        "The Council voted on the draft on June 9. Twelve members were in favour; India"
            + " abstained.|abstained|2021-06-09",
        "On June 9 the Council rejected the text. It was short. Norway sat on the fence.|sat|2021-06-09",
        "On Monday the premier flew to Vilnius. The premier met the president.|met|2021-06-14",
        "Rebels ambushed a convoy on 7 June. Nobody has claimed the ambush.|ambush|2021-06-07",
        "Lawmakers passed a resolution on Sunday demanding that the troops go.|demanding|2021-06-13",
        "The Council on Wednesday adopted a text that condemned the raid.|condemned|2021-06-16",
        "A judge ordered the general held on Monday.|held|2021-06-14",
        "Hours after jets bombed the port on Tuesday, rebels fired rockets at the capital.|fired"
            + "|2021-06-15",
        "A week after the coup of 24 May, the bloc suspended Mali.|suspended|2021-05-31",
        "The Assembly met on Monday. The vote was close. Ghana abstained.|abstained|2021-06-14",
        "The attack of 4 April killed thirty people.|killed|2021-04-04",
        "“Today we expelled their envoy,” the minister told parliament on Tuesday.|expelled|2021-06-15",
      })
  void aSceneGivesItsDay(String text, String trigger, String date) {
    assertThat(date(text, trigger)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turkey said Thursday it had killed a rebel commander.|killed",
        "The two had met in secret on Saturday, the paper said.|said",
        "On 3 June jets bombed the port. Lima denounced the raid.|denounced",
        "On 3 June jets bombed the port. Lima has condemned the raid.|condemned",
      })
  void whatMayLieElsewhereStaysUndated(String text, String trigger) {
    assertThat(date(text, trigger)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army overthrew the king in 1952. Four years later the colonels seized it.|seized|1956",
        "Last autumn the two countries signed a pact.|signed|2020",
        "A month ago today soldiers arrested the president.|arrested|2021-05-17",
        "On the 8th the two ministers met in Amman.|met|2021-06-08",
        "On the 20th the two ministers met in Amman.|met|2021-05-20",
        "In 2014 Russia annexed Crimea. In September that year the sides signed a truce.|signed|2014-09",
        "On 17 March 2011 the Council authorised force. On 20 October a drone struck the convoy.|struck"
            + "|2011-10-20",
      })
  void theCalendarOfAStory(String text, String trigger, String date) {
    assertThat(date(text, trigger)).isEqualTo(date);
  }

  @Test
  void anAnniversaryIsNotTheDayOfTheThingItself() {
    String text = "On the anniversary of the blast of 4 August 2020 crowds stormed the ministry.";
    assertThat(date(text, "stormed")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Germany vetoed the text in the summer of 2018.|vetoed|2018",
        "India remembers the December 13 assault on its parliament.|assault|2020-12-13",
        "On Monday troops withdrew from Goma.|withdrew|2021-06-14",
      })
  void aDateStandsWithWhatItDates(String text, String trigger, String date) {
    assertThat(date(text, trigger)).isEqualTo(date);
  }
}
