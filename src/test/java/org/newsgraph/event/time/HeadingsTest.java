package org.newsgraph.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleInput;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.Metadata;

class HeadingsTest {
  private static final String FILLER =
      "Soldiers crossed the border on Thursday, and the president, who lost the vote of December 1,"
          + " 2016, still refused to go home.";

  private static Article read(String text) {
    ArticleInput.Raw raw =
        new ArticleInput.Raw(
            "a",
            "a.txt",
            ArticleInput.Format.TEXT,
            text.getBytes(StandardCharsets.UTF_8),
            Metadata.NONE,
            Optional.empty());
    return ((ArticleReader.Read) ArticleReader.read(raw)).article();
  }

  @Test
  void aReprintCountsFromItsDatelineAndTheYearsOfItsText() {
    Article article = read("Troops cross into Gambia\n\nDAKAR, Jan 19 -- " + FILLER + "\n");
    assertThat(article.published()).isEmpty();
    assertThat(new Headings(article).published()).contains(LocalDate.of(2017, 1, 19));
  }

  @Test
  void whenThePageWasModifiedTellsNothingOfTheDateline() {
    Article article =
        read(
            "Troops cross into Gambia\n\nArticle republished with permission. Archive ID 88213."
                + " Page last modified: March 4, 2021\n\nDAKAR, Jan 19 -- "
                + FILLER
                + "\n");
    assertThat(new Headings(article).published()).contains(LocalDate.of(2017, 1, 19));
  }

  @Test
  void aDatelineWithoutAnyYearInTheTextTellsNothing() {
    Article article =
        read("Troops cross\n\nDAKAR, Jan 19 -- Soldiers crossed the border on Thursday.\n");
    assertThat(new Headings(article).published()).isEmpty();
  }

  @Test
  void aWeekdayAloneHeadsTheEntriesBelowIt() {
    Article article =
        read(
            "How the night unfolded\n\nThis live blog is closed. Last updated on Saturday 16 July"
                + " 2016 at 21.40.\n\nFriday\n\n"
                + FILLER
                + "\n\nSaturday\n\n"
                + FILLER
                + "\n");
    Headings headings = new Headings(article);
    assertThat(headings.published()).contains(LocalDate.of(2016, 7, 16));
    assertThat(headings.headingOf(3)).contains(LocalDate.of(2016, 7, 15));
    assertThat(headings.headingOf(5)).contains(LocalDate.of(2016, 7, 16));
  }

  @Test
  void theDateOfTheArticleHeadsNoParagraph() {
    Article article = read("Troops cross into Gambia\n\n19 January 2017\n\n" + FILLER + "\n");
    assertThat(new Headings(article).headingOf(2)).isEmpty();
    assertThat(new Headings(article).dayOf(2)).contains(LocalDate.of(2017, 1, 19));
  }
}
