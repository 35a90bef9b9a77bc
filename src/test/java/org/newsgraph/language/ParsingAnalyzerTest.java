package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  /** Head word and relation of a word, e.g. {@code vetoed/nsubj}. */
  private static String arc(String sentence, String word) {
    AnalyzedSentence s = analyzer.analyze(sentence).get(0);
    Token t = s.tokens().stream().filter(x -> x.text().equals(word)).findFirst().orElseThrow();
    return (t.isRoot() ? "" : s.token(t.head()).text()) + "/" + t.relation();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Moscow vetoed the draft resolution. # Moscow # vetoed/nsubj",
        "Oslo gave ten Dutch diplomats two weeks to pack. # weeks # gave/obj",
        "Oslo gave ten Dutch diplomats two weeks to pack. # diplomats # gave/iobj",
        "Oslo gave the rebels arms last week. # week # gave/obl:tmod",
        "Oslo sent two envoys this week. # week # sent/obl:tmod",
        "Moscow vetoed the draft resolution. # resolution # vetoed/obj",
        "The draft was vetoed by Moscow. # draft # vetoed/nsubj:pass",
        "The draft was vetoed by Moscow. # Moscow # vetoed/obl:agent",
        "Orlov on Tuesday urged Kyiv to stop the offensive. # Orlov # urged/nsubj",
        "Damascus denies using chemical weapons. # using # denies/xcomp",
        "Moscow denied bombing the hospital. # bombing # denied/xcomp",
        "The army broke the siege using tanks. # using # broke/advcl",
        "The minister said that the talks would not resume. # resume # said/ccomp",
        "The minister said that the talks would not resume. # not # resume/advmod",
        "Anna Lind, Oslo's envoy to the council, condemned the strike. # Anna # condemned/nsubj",
        "Anna Lind, Oslo's envoy to the council, condemned the strike. # envoy # Anna/appos",
        "“We won't accept this,” said the envoy. # envoy # said/nsubj",
        "“We won't accept this,” said the envoy. # accept # said/ccomp",
        "The general who ordered the raid resigned. # ordered # general/acl:relcl",
        "Beijing slapped tariffs on imports. # slapped # /root",
        "CHINA REJECTS REPORT # CHINA # REJECTS/nsubj",
      })
  void newsClausesHaveTheirPlainTree(String sentence, String word, String arc) {
    assertThat(arc(sentence, word)).isEqualTo(arc);
  }

  @Test
  void namesHaveTheirKind() {
    AnalyzedSentence s = analyzer.analyze("Angela Merkel met NATO envoys in Berlin.").get(0);
    assertThat(s.names())
        .contains(
            new NameSpan(0, 2, NameSpan.Kind.PERSON), new NameSpan(6, 7, NameSpan.Kind.LOCATION));
  }
}
