package org.newsgraph.language.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;

class QuoteScannerTest {
  private static List<String> quotes(String text) {
    return QuoteScanner.scan(article(text)).stream().map(q -> q.inner().of(text)).toList();
  }

  private static Article article(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String paragraph : text.split("\n\n")) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, new TextSpan(at, at + paragraph.length())));
      at += paragraph.length() + 2;
    }
    return new Article(
        "a", text, blocks, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void straightDoubleMarksPairUp() {
    assertThat(quotes("\"We stay,\" she said. \"We are not afraid.\""))
        .containsExactly("We stay,", "We are not afraid.");
  }

  @Test
  void curlyMarksPairUp() {
    assertThat(quotes("The envoy called it “a bad day for peace”, no more."))
        .containsExactly("a bad day for peace");
  }

  @Test
  void aNestedQuotationBelongsToTheOuterOne() {
    assertThat(quotes("“He told us ‘never again’ and left,” she said."))
        .containsExactly("He told us ‘never again’ and left,");
    assertThat(quotes("\"The words \"never again\" bind us\", Weber said."))
        .containsExactly("The words \"never again\" bind us");
    assertThat(quotes("“The words “never again” bind us”, Weber said."))
        .containsExactly("The words “never again” bind us");
  }

  @Test
  void britishSingleMarksAreQuotations() {
    assertThat(quotes("'The talks aren't dead,' said Weber. 'They sleep.'"))
        .containsExactly("The talks aren't dead,", "They sleep.");
    assertThat(quotes("It was ‘a day of shame’, he said, for the soldiers’ families."))
        .containsExactly("a day of shame");
  }

  @Test
  void apostrophesOpenAndCloseNothing() {
    assertThat(quotes("The rebels' camp and the generals' plan of the '90s, don't forget 'em."))
        .isEmpty();
    assertThat(quotes("The rebels’ camp wasn’t Weber’s idea.")).isEmpty();
  }

  @Test
  void aPluralPossessiveInsideSingleMarksDoesNotCloseThem() {
    assertThat(quotes("'The rebels' position is clear,' he said."))
        .containsExactly("The rebels' position is clear,");
    assertThat(quotes("‘Our allies’ trust is gone,’ he said, and ‘it hurts us’."))
        .containsExactly("Our allies’ trust is gone,", "it hurts us");
  }

  @Test
  void aQuotationOverParagraphsOpensInEachAndClosesOnce() {
    List<QuotedSpan> spans =
        QuoteScanner.scan(article("“We came in peace.\n\n“We leave in peace,” Weber said."));
    assertThat(spans)
        .extracting(QuotedSpan::marks)
        .containsExactly(QuotedSpan.Marks.CONTINUED, QuotedSpan.Marks.BOTH);
  }

  @Test
  void anUnclosedQuotationEndsBeforeTheNextOne() {
    assertThat(quotes("\"We shall never give up the island. She added: \"It is ours.\""))
        .containsExactly("We shall never give up the island.", "It is ours.");
  }

  @Test
  void aCloseWithoutOpeningBeginsWithTheParagraph() {
    assertThat(quotes("We shall never give up the island,\" she said."))
        .containsExactly("We shall never give up the island,");
  }

  @Test
  void marksBeforeTheFullStopClose() {
    assertThat(quotes("\"I said it was over\". \"It is not over\", Weber declared."))
        .containsExactly("I said it was over", "It is not over");
  }

  @Test
  void inchesAreNoQuotation() {
    assertThat(quotes("A pipe of 12\" and one of 14\" crossed the border.")).isEmpty();
  }

  @Test
  void aQuotationAfterADashOrBracketOpens() {
    assertThat(quotes("Officials - \"helped by some of our friends\" - still deny it (\"a lie\")."))
        .containsExactly("helped by some of our friends", "a lie");
  }

  @Test
  void wordsAreCountedByWhiteSpace() {
    String text = "They spoke of \"100 percent nonsense\".";
    assertThat(QuoteScanner.scan(article(text)).get(0).words(text)).isEqualTo(3);
  }
}
