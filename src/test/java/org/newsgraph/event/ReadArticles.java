package org.newsgraph.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.Home;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;
import org.newsgraph.language.AnalyzedArticle;
import org.newsgraph.language.ParsingAnalyzer;
import org.newsgraph.linking.LinkedArticle;
import org.newsgraph.linking.NameLinker;
import org.newsgraph.linking.catalog.CuratedCatalog;

/** Reads test texts with the models and the catalog that the program ships with. */
final class ReadArticles {
  private static final Home HOME = Home.locate();
  private static final ParsingAnalyzer ANALYZER = ParsingAnalyzer.load(HOME.models());
  private static final NameLinker LINKER = new NameLinker(CuratedCatalog.load(HOME.catalog()));

  private ReadArticles() {}

  /** An undated article; a blank line parts paragraphs. */
  static LinkedArticle linked(String text) {
    return LINKER.link(analyzed(text, null));
  }

  static AnalyzedArticle analyzed(String text, LocalDate published) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String paragraph : text.split("\n\n")) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, new TextSpan(at, at + paragraph.length())));
      at += paragraph.length() + 2;
    }
    return ANALYZER.analyze(
        new Article(
            "test",
            text,
            blocks,
            Optional.empty(),
            Optional.ofNullable(published),
            Optional.empty(),
            Optional.empty()));
  }

  /** Each quotation of a text as "speaker: words"; all must have a speaker. */
  static List<String> speakers(String text) {
    return new QuotationFinder()
        .find(linked(text)).stream()
            .map(q -> q.speaker().orElseThrow().label() + ": " + q.text())
            .toList();
  }
}
