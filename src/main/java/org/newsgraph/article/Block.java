package org.newsgraph.article;

import java.util.Objects;
import org.newsgraph.TextSpan;

/**
 * A headline, paragraph or piece of site clutter of an article, in text order.
 *
 * @param kind what it is
 * @param span where it stands in {@link Article#text()}
 */
public record Block(Kind kind, TextSpan span) {
  /** What a block is; only {@link #HEADLINE} and {@link #PARAGRAPH} may carry facts. */
  public enum Kind {
    HEADLINE,
    PARAGRAPH,
    /** Dateline, by-line, "Published: ...": read for metadata. */
    METADATA,
    /** Site clutter such as "Latest News" or "Like this:". */
    CLUTTER
  }

  public Block {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
  }

  /** Whether sentences of this block may carry facts. */
  public boolean isContent() {
    return kind == Kind.HEADLINE || kind == Kind.PARAGRAPH;
  }
}
