package org.newsgraph.event;

import java.util.List;
import org.newsgraph.Home;
import org.newsgraph.article.Article;
import org.newsgraph.pipeline.Newsgraph;

/** Reads a paragraph with the real program. */
final class Reader {
  private static final Newsgraph PROGRAM = Newsgraph.open(Home.locate());

  private Reader() {}

  static ArticleFacts read(String text) {
    return PROGRAM.analyze(Article.of("example", List.of(text)));
  }

  /** The events of one class. */
  static List<Event> events(String text, EventType type) {
    return read(text).events().stream().filter(e -> e.type() == type).toList();
  }
}
