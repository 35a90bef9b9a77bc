package org.newsgraph.article;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.article.ArticleInput.Format;
import org.newsgraph.article.ArticleInput.Raw;
import org.newsgraph.article.ArticleInput.Skipped;

/** Decodes and divides one article. Stateless, safe for use by many threads. */
public final class ArticleReader {
  /**
   * In characters, some fifty thousand words: what is longer is no article but a book or a dump.
   */
  public static final int LONGEST_TEXT = 300_000;

  private ArticleReader() {}

  /** What came of an input: an article, or why there is none. */
  public sealed interface Result {}

  /**
   * An article was read.
   *
   * @param article it
   */
  public record Read(Article article) implements Result {
    public Read {
      Objects.requireNonNull(article, "article");
    }
  }

  /**
   * No article was read.
   *
   * @param skipped where and why
   */
  public record NotRead(Skipped skipped) implements Result {
    public NotRead {
      Objects.requireNonNull(skipped, "skipped");
    }
  }

  /** Reads an article from its bytes. */
  public static Result read(Raw raw) {
    if (raw.content().length == 0) {
      return skip(raw, "is empty");
    }
    boolean html = raw.format() == Format.HTML;
    Optional<String> decoded = TextDecoder.decode(raw.content(), html);
    if (decoded.isEmpty()) {
      return skip(raw, "is a binary file, no text");
    }
    String text = decoded.get();
    Metadata given = raw.given();
    if (html) {
      HtmlPage page = HtmlPage.parse(text);
      text = page.text();
      given = given.or(page.metadata());
    }
    text = TextNormalizer.normalize(text);
    if (text.isBlank()) {
      return skip(raw, html ? "has no readable text in its page" : "is empty");
    }
    if (text.length() > LONGEST_TEXT) {
      return skip(
          raw,
          "is too long for one article ("
              + text.length()
              + " characters, at most "
              + LONGEST_TEXT
              + "); divide it");
    }
    if (!EnglishTest.passes(text)) {
      return skip(raw, "is not in English");
    }
    return new Read(PlainTextReader.read(raw.id(), text, given, raw.otherwise()));
  }

  private static Result skip(Raw raw, String reason) {
    return new NotRead(new Skipped(raw.origin(), reason));
  }
}
