package org.newsgraph.article;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.article.ArticleHeader.Dated;

/** Text and what is known of it to an {@link Article}. */
final class PlainTextReader {
  private PlainTextReader() {}

  /**
   * @param id what the article is called
   * @param normalized text as {@link TextNormalizer} leaves it
   * @param given what is known beside the text; goes before what the text says
   * @param otherwise day of publication if neither states one
   */
  static Article read(String id, String normalized, Metadata given, Optional<LocalDate> otherwise) {
    String text = withHeadline(normalized, given.headline());
    List<Block> blocks = TextSegmenter.segment(text);
    Optional<String> headline =
        blocks.stream()
            .filter(b -> b.kind() == Block.Kind.HEADLINE)
            .map(b -> b.span().of(text))
            .findFirst()
            .or(given::headline);
    Optional<LocalDate> published =
        given.published().or(() -> stated(text, blocks)).or(() -> otherwise);
    return new Article(id, text, blocks, headline, published, given.url(), given.publisher());
  }

  private static String withHeadline(String text, Optional<String> headline) {
    String wanted = headline.map(h -> TextNormalizer.normalize(h).replace('\n', ' ')).orElse("");
    return wanted.isEmpty() || text.regionMatches(true, 0, wanted, 0, wanted.length())
        ? text
        : wanted + "\n\n" + text;
  }

  /** The day that the text itself states: a label first, then a date alone, then a dateline. */
  private static Optional<LocalDate> stated(String text, List<Block> blocks) {
    return blocks.stream()
        .filter(b -> b.kind() == Block.Kind.METADATA)
        .flatMap(b -> dated(text, b))
        .min(Comparator.comparing(Dated::kind))
        .map(Dated::day);
  }

  private static Stream<Dated> dated(String text, Block block) {
    int end = block.span().end();
    boolean before =
        end < text.length() && text.charAt(end) != '\n' && isDash(text.charAt(end - 1));
    return ArticleHeader.date(block.span().of(text)).stream()
        .map(d -> before ? new Dated(ArticleHeader.DateKind.DATELINE, d.day()) : d);
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == ')';
  }
}
