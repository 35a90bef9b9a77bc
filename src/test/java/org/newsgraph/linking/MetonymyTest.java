package org.newsgraph.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.Home;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;
import org.newsgraph.language.ParsingAnalyzer;

/** Whether a capital or seat is its government or a place, with the shipped models. */
class MetonymyTest {
  private static ParsingAnalyzer analyzer;
  private static NameLinker linker;

  @BeforeAll
  static void load() {
    analyzer = ParsingAnalyzer.load(Home.locate().models());
    linker = NameLinker.open(Home.locate().catalog());
  }

  private static List<String> read(String text, String name) {
    Article article =
        new Article(
            "test",
            text,
            List.of(new Block(Block.Kind.PARAGRAPH, new TextSpan(0, text.length()))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    LinkedArticle linked = linker.names(analyzer.analyze(article));
    return linked.mentions().stream()
        .filter(m -> m.text().equals(name))
        .map(m -> linked.entity(m).type().name())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Moscow rejected the offer. | Moscow | STATE",
        "Talks were held in Moscow. | Moscow | PLACE",
        "Lawmakers from Ottawa arrived on Monday. | Ottawa | STATE",
        "Tourists from Ottawa arrived on Monday. | Ottawa | PLACE",
        "Caracas's warehouses are empty. | Caracas | PLACE",
        "Caracas's reluctance is well known. | Caracas | STATE",
        "They took Ankara to court over the island. | Ankara | STATE",
        "The rebels took Khartoum on Friday. | Khartoum | PLACE",
        "To Tehran, the vote is an insult. | Tehran | STATE",
        "The runway to Tehran was closed. | Tehran | PLACE",
        "Visitors walked past the White House. | White House | PLACE",
        "The White House denied the report. | White House | STATE",
      })
  void theWordsAroundItTellAGovernmentFromItsTown(String text, String name, String type) {
    assertThat(read(text, name)).as(text).containsExactly(type);
  }

  @Test
  void bothMayOccurInOneSentence() {
    assertThat(read("Moscow said the talks in Moscow had failed.", "Moscow"))
        .containsExactly("STATE", "PLACE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Doha Round was never finished. | Doha",
        "HMS London sailed for the Gulf. | London",
        "The Washington Post broke the story. | Washington",
        "Dynamo Kyiv lost the final. | Kyiv",
      })
  void teamsShipsPapersAndRoundsOfTalksAreNeither(String text, String name) {
    assertThat(read(text, name)).as(text).isEmpty();
  }
}
