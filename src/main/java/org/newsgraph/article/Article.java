package org.newsgraph.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.TextSpan;

/**
 * One news article as it was read.
 *
 * @param id its file name without extension, made unique within a graph
 * @param text the readable text, line ends normalized to {@code \n}; every offset of the program
 *     counts in it
 * @param blocks headline, paragraphs and clutter in text order, not overlapping
 * @param headline the headline, if one was found
 * @param published the date that the text or its metadata states, else empty
 * @param url where it was published, if known
 * @param publisher who published it, if known
 */
public record Article(
    String id,
    String text,
    List<Block> blocks,
    Optional<String> headline,
    Optional<LocalDate> published,
    Optional<String> url,
    Optional<String> publisher) {
  public Article {
    Objects.requireNonNull(text, "text");
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    blocks = List.copyOf(blocks);
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(publisher, "publisher");
  }

  /** An article of bare paragraphs, with nothing known about it. */
  public static Article of(String id, List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String p : paragraphs) {
      text.append(blocks.isEmpty() ? "" : "\n\n");
      blocks.add(
          new Block(Block.Kind.PARAGRAPH, new TextSpan(text.length(), text.length() + p.length())));
      text.append(p);
    }
    return new Article(
        id,
        text.toString(),
        blocks,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
