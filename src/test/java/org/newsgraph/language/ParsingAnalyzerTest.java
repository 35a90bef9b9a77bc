package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.Home;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;

class ParsingAnalyzerTest {
  private static final String HEADLINE = "Council fails to agree on inspections";
  private static final String BODY =
      "The envoy's plan, drafted in Geneva by three governments, was rejected on Monday.\n\n"
          + "“We can't accept it,” Mr. Orlov said...  He didn't say why - not yet.No date was set";

  private static ParsingAnalyzer analyzer;

  @BeforeAll
  static void load() {
    analyzer = ParsingAnalyzer.load(Home.locate().models());
  }

  private static Article article() {
    String text = HEADLINE + "\n\nLatest News\n\n" + BODY;
    int clutter = HEADLINE.length() + 2;
    int body = text.length() - BODY.length();
    return new Article(
        "a",
        text,
        List.of(
            new Block(Block.Kind.HEADLINE, new TextSpan(0, HEADLINE.length())),
            new Block(Block.Kind.CLUTTER, new TextSpan(clutter, body - 2)),
            new Block(Block.Kind.PARAGRAPH, new TextSpan(body, text.length()))),
        Optional.of(HEADLINE),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void everyTokenStandsWhereItsSpanSays() {
    Article article = article();
    for (AnalyzedSentence s : analyzer.analyze(article).sentences()) {
      assertThat(s.span().of(article.text())).isEqualTo(s.text());
      for (Token t : s.tokens()) {
        assertThat(t.span().of(article.text())).isEqualTo(t.text());
        assertThat(s.span().contains(t.span())).isTrue();
      }
    }
  }

  @Test
  void theTokensHoldAllVisibleCharactersOfTheContent() {
    String visible =
        analyzer.analyze(article()).sentences().stream()
            .flatMap(s -> s.tokens().stream())
            .map(Token::text)
            .reduce("", String::concat);
    assertThat(visible).isEqualTo((HEADLINE + BODY).replaceAll("\\s+", ""));
  }

  @Test
  void clutterIsNotAnalyzed() {
    assertThat(analyzer.analyze(article()).sentences())
        .noneMatch(s -> s.text().contains("Latest"))
        .allMatch(s -> s.block() == 0 || s.block() == 2);
  }

  @Test
  void everySentenceHasOneRoot() {
    for (AnalyzedSentence s : analyzer.analyze(article()).sentences()) {
      assertThat(s.tokens().stream().filter(Token::isRoot)).hasSize(1);
    }
  }

  @Test
  void manyThreadsGiveTheSameAnalysisAsOne() {
    List<String> alone =
        analyzer.analyze(article()).sentences().stream().map(ConlluWriter::write).toList();
    List<List<String>> together =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(
                i ->
                    analyzer.analyze(article()).sentences().stream()
                        .map(ConlluWriter::write)
                        .toList())
            .toList();
    assertThat(together).allMatch(alone::equals);
  }
}
