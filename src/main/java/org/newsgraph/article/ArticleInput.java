package org.newsgraph.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** One article of an input, or the reason why there is none. */
public sealed interface ArticleInput {

  /** Where it comes from, for messages: a file, or file and line. */
  String origin();

  /**
   * An article as it lies in an input, before it is decoded.
   *
   * @param id what it will be called, unique among the inputs of one run
   * @param origin where it comes from
   * @param format how to read it
   * @param content its bytes
   * @param given what a sidecar, a JSON record or the user says of it; goes before what the text
   *     says
   * @param otherwise day of publication if nothing else states one
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Raw(
      String id,
      String origin,
      Format format,
      byte[] content,
      Metadata given,
      Optional<LocalDate> otherwise)
      implements ArticleInput {
    public Raw {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(origin, "origin");
      Objects.requireNonNull(format, "format");
      Objects.requireNonNull(content, "content");
      Objects.requireNonNull(given, "given");
      Objects.requireNonNull(otherwise, "otherwise");
    }
  }

  /**
   * An input that gives no article.
   *
   * @param origin where it comes from
   * @param reason why it was left out, as an end of a sentence ("is empty")
   */
  record Skipped(String origin, String reason) implements ArticleInput {
    public Skipped {
      Objects.requireNonNull(origin, "origin");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** How content is written. */
  enum Format {
    TEXT,
    HTML
  }
}
