package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.Home;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;
import org.newsgraph.pipeline.Newsgraph;

/** Reads a paragraph with the real program. */
final class Reader {
  private static final Newsgraph PROGRAM = Newsgraph.open(Home.locate());

  private Reader() {}

  static ArticleFacts read(String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new TextSpan(0, text.length()));
    return PROGRAM.analyze(
        new Article(
            "example",
            text,
            List.of(block),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /** The events of one class. */
  static List<Event> events(String text, EventType type) {
    return read(text).events().stream().filter(e -> e.type() == type).toList();
  }
}
