package org.newsgraph.language.quote;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;

/**
 * Finds what stands between quotation marks, paragraph by paragraph: straight and curly, single and
 * double, nested, some of them missing. Apostrophes and elisions ("'90s", "the rebels' camp") open
 * and close nothing.
 */
public final class QuoteScanner {
  private QuoteScanner() {}

  /** The quoted spans of headline and paragraphs, in text order, not overlapping. */
  public static List<QuotedSpan> scan(Article article) {
    List<QuotedSpan> out = new ArrayList<>();
    List<Block> blocks = article.blocks();
    for (int b = 0; b < blocks.size(); b++) {
      if (blocks.get(b).isContent()) {
        boolean opensNext = opensWithMark(article, b + 1);
        TextSpan span = blocks.get(b).span();
        out.addAll(new QuoteBlock(article.text(), span, b, opensNext).spans());
      }
    }
    return List.copyOf(out);
  }

  private static boolean opensWithMark(Article article, int block) {
    List<Block> blocks = article.blocks();
    while (block < blocks.size() && !blocks.get(block).isContent()) {
      block++;
    }
    if (block == blocks.size()) {
      return false;
    }
    String text = blocks.get(block).span().of(article.text()).stripLeading();
    return !text.isEmpty() && "\"“„«'‘".indexOf(text.charAt(0)) >= 0;
  }
}
