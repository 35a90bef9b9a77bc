package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Block.Kind;

class PlainTextTest {
  private static final String BODY =
      "The two ministers met in Geneva for three hours and agreed to meet again in spring.";

  private static Article read(String text) {
    return PlainTextReader.read(
        "a", TextNormalizer.normalize(text), Metadata.NONE, Optional.empty());
  }

  private static List<String> texts(Article article, Kind kind) {
    return article.blocks().stream()
        .filter(b -> b.kind() == kind)
        .map(b -> b.span().of(article.text()))
        .toList();
  }

  @Test
  void theFirstLineWithoutAFullStopIsTheHeadline() {
    Article article = read("Ministers meet in Geneva\n\n" + BODY + "\n");
    assertThat(article.headline()).contains("Ministers meet in Geneva");
    assertThat(texts(article, Kind.PARAGRAPH)).containsExactly(BODY);
  }

  @Test
  void aTextThatOpensWithASentenceHasNoHeadline() {
    Article article = read(BODY + "\n\n" + BODY);
    assertThat(article.headline()).isEmpty();
    assertThat(texts(article, Kind.PARAGRAPH)).hasSize(2);
  }

  @Test
  void aHeadlineMayEndInAnAbbreviationOrAQuestionMark() {
    assertThat(read("Envoys fly to the U.S.\n\n" + BODY).headline())
        .contains("Envoys fly to the U.S.");
    assertThat(read("Who pays for the bridge?\n\n" + BODY).headline())
        .contains("Who pays for the bridge?");
  }

  @Test
  void linesWrappedAtAColumnAreOneParagraph() {
    String wrapped =
        "The two ministers met in Geneva for three hours on\n"
            + "Monday and agreed to meet again in spring, when the\n"
            + "ice on the lake has gone.";
    assertThat(texts(read("Ministers meet\n\n" + wrapped), Kind.PARAGRAPH))
        .containsExactly(wrapped);
  }

  @Test
  void everyBulletIsAParagraphOfItsOwn() {
    Article article =
        read("What we know\n\n- The border is closed.\n- Trains do not run.\n\n" + BODY);
    assertThat(texts(article, Kind.PARAGRAPH))
        .containsExactly("The border is closed.", "Trains do not run.", BODY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Published: Fri, March 3, 2017 | 2017-03-03",
        "Posted 9 May 2016 | 2016-05-09",
        "Posted on September 1st, 2014 by Newsroom | 2014-09-01",
        "Published: 2019-11-05T08:30:00Z | 2019-11-05",
        "First published on Fri 12 Jul 2019 18.05 BST | 2019-07-12",
        "Last updated: 28 June 2021, 21:40 | 2021-06-28",
        "Tuesday 12 June 2012 | 2012-06-12",
        "Press Release 26 October 2010 | 2010-10-26",
        "Published 25/03/2018 | 2018-03-25",
      })
  void aHeaderLineStatesTheDayOfPublication(String line, LocalDate day) {
    Article article = read("Ministers meet\n\n" + line + "\n\n" + BODY);
    assertThat(article.published()).contains(day);
    assertThat(texts(article, Kind.METADATA)).containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VIENNA, 7 November 2018 — | 2018-11-07",
        "NEW YORK/CAIRO, Feb. 2, 2015 (Agency) - | 2015-02-02",
        "Vienna, November 7, 2018 (Agency) — | 2018-11-07",
        "VIENNA, 7 November 2018. | 2018-11-07",
        "Vienna (Agency), 7 November 2018: | 2018-11-07",
        "GENEVA, Friday, 10 June 2022 - | 2022-06-10",
      })
  void aDatelineStatesTheDayAndIsNoPartOfTheSentence(String dateline, LocalDate day) {
    Article article = read("Ministers meet\n\n" + dateline + " " + BODY);
    assertThat(article.published()).contains(day);
    assertThat(texts(article, Kind.PARAGRAPH)).containsExactly(BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PARIS —", "(Agency) -", "ANALYSIS —", "CAIRO (AP) —", "Cairo (AP) -"})
  void aDatelineWithoutADateGivesNone(String dateline) {
    Article article = read("Ministers meet\n\n" + dateline + " " + BODY);
    assertThat(article.published()).isEmpty();
    assertThat(texts(article, Kind.PARAGRAPH)).containsExactly(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The treaty was signed on 12 February 2015 in Minsk.",
        "On 3 May 2019 the ministers met, and nobody knew why.",
        "A report published April 15, 2017 says otherwise.",
        "Geneva, 12 May 2015 and Vienna, 14 July 2015 were the days that counted.",
        "Posted to Beirut in 2014, he learnt the language.",
        "Published in 2017, the book sold well."
      })
  void aDateInRunningTextIsNoDayOfPublication(String sentence) {
    Article article = read("Ministers meet\n\n" + sentence + "\n\n" + BODY);
    assertThat(article.published()).isEmpty();
    assertThat(texts(article, Kind.PARAGRAPH)).contains(sentence);
  }

  @Test
  void aPublicationLabelGoesBeforeAnUpdateAndBeforeADateline() {
    Article article =
        read(
            "Ministers meet\n\nUpdated: 5 May 2019\nPublished: 3 May 2019\n\nROME, 4 May 2019 — "
                + BODY);
    assertThat(article.published()).contains(LocalDate.of(2019, 5, 3));
  }

  @Test
  void aDayThatCanBeReadTwoWaysIsNone() {
    assertThat(read("Ministers meet\n\nPublished 04/05/2018\n\n" + BODY).published()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Latest News",
        "Like this:",
        "Like this: Like Loading...",
        "Share on Facebook Share on Twitter",
        "Advertisement",
        "READ MORE: Who is the new minister?",
        "Related: Talks resume in Oslo",
        "[Photo: a bridge in spring]",
        "(Reporting by A. Writer; Editing by B. Reader)",
        "Sign up for our newsletter to get the news first.",
        "Copyright 2019 The Daily Example. All rights reserved."
      })
  void siteClutterCarriesNoFacts(String line) {
    Article article = read("Ministers meet\n\n" + BODY + "\n\n" + line + "\n\n" + BODY);
    assertThat(texts(article, Kind.CLUTTER)).containsExactly(line);
    assertThat(texts(article, Kind.PARAGRAPH)).containsExactly(BODY, BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "More than forty people were hurt when the roof came down.",
        "Share prices fell in Tokyo after the vote.",
        "Related charges were dropped on Tuesday.",
        "Advertisement spending rose in the third quarter."
      })
  void sentencesThatOpenLikeClutterAreKept(String sentence) {
    assertThat(texts(read("Ministers meet\n\n" + sentence + "\n\n" + BODY), Kind.PARAGRAPH))
        .containsExactly(sentence, BODY);
  }

  @Test
  void clutterStuckToTheNextHeadlineIsCutOff() {
    Article article =
        read("Ministers meet\n\n" + BODY + "\n\n" + BODY + "Latest NewsMinister says talks failed");
    assertThat(texts(article, Kind.PARAGRAPH)).containsExactly(BODY, BODY);
    assertThat(texts(article, Kind.CLUTTER))
        .containsExactly("Latest NewsMinister says talks failed");
  }

  @Test
  void aHeadlineStuckToTheEndOfTheLastSentenceIsCutOff() {
    Article article = read("Ministers meet\n\n" + BODY + "\n\n" + BODY + "Oslo talks at an end");
    assertThat(texts(article, Kind.PARAGRAPH)).containsExactly(BODY, BODY);
    assertThat(texts(article, Kind.CLUTTER)).containsExactly("Oslo talks at an end");
  }

  @Test
  void aDateStuckBetweenHeadlineAndTextIsFound() {
    Article article = read("Ministers meet in GenevaPosted April 3, 2016" + BODY + "\n\n" + BODY);
    assertThat(article.headline()).contains("Ministers meet in Geneva");
    assertThat(article.published()).contains(LocalDate.of(2016, 4, 3));
    assertThat(texts(article, Kind.PARAGRAPH)).containsExactly(BODY, BODY);
    article = read("Ministers meet in GenevaPublished: Fri, March 3, 2017\n\n" + BODY);
    assertThat(article.headline()).contains("Ministers meet in Geneva");
    assertThat(article.published()).contains(LocalDate.of(2017, 3, 3));
  }

  @Test
  void aLastShortLineThatIsNoSentenceIsAnotherArticlesHeadline() {
    Article article = read("Ministers meet\n\n" + BODY + "\n\nStorm hits the northern coast");
    assertThat(texts(article, Kind.CLUTTER)).containsExactly("Storm hits the northern coast");
  }

  @ParameterizedTest
  @ValueSource(strings = {"By Ann Writer", "World | By Ann Writer", "By ANN WRITER and BOB READER"})
  void aByLineIsMetadata(String line) {
    assertThat(texts(read("Ministers meet\n\n" + line + "\n\n" + BODY), Kind.METADATA))
        .containsExactly(line);
  }

  @Test
  void theTimesOfALiveReportAreMetadata() {
    Article article =
        read("Talks live\n\n18.05 GMT\n" + BODY + "\n\n17:20 The talks are over now.");
    assertThat(texts(article, Kind.METADATA)).containsExactly("18.05 GMT", "17:20");
    assertThat(texts(article, Kind.PARAGRAPH)).containsExactly(BODY, "The talks are over now.");
  }

  @Test
  void blocksAreInOrderAndDoNotOverlap() {
    Article article =
        read(
            "Talks\n\nBy Ann Writer\n\nROME — "
                + BODY
                + "Like this:\n\n- One.\n- Two.\n\nRead more");
    int end = 0;
    for (Block block : article.blocks()) {
      assertThat(block.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(block.span().of(article.text()))
          .isEqualTo(block.span().of(article.text()).strip());
      end = block.span().end();
    }
  }

  @Test
  void textIsBroughtIntoOneForm() {
    assertThat(TextNormalizer.normalize("\uFEFFA\u00A0b\r\nco\u00ADop\u200B\rCafe\u0301\tx"))
        .isEqualTo("A b\ncoop\nCafé x");
  }
}
