package org.newsgraph.pipeline;

import java.util.Objects;
import org.newsgraph.Home;
import org.newsgraph.article.Article;
import org.newsgraph.event.ArticleFacts;
import org.newsgraph.event.EventExtractor;
import org.newsgraph.event.FrameEventExtractor;
import org.newsgraph.language.LanguageAnalyzer;
import org.newsgraph.language.ParsingAnalyzer;
import org.newsgraph.linking.EntityLinker;
import org.newsgraph.linking.NameLinker;

/**
 * The reading stages in a row, from an article to its facts. Loads models, catalog and lexicon
 * once; safe for use by many threads.
 */
public final class Newsgraph {
  private final LanguageAnalyzer analyzer;
  private final EntityLinker linker;
  private final EventExtractor extractor;

  public Newsgraph(LanguageAnalyzer analyzer, EntityLinker linker, EventExtractor extractor) {
    this.analyzer = Objects.requireNonNull(analyzer, "analyzer");
    this.linker = Objects.requireNonNull(linker, "linker");
    this.extractor = Objects.requireNonNull(extractor, "extractor");
  }

  /** Loads all that the installation holds. */
  public static Newsgraph open(Home home) {
    Objects.requireNonNull(home, "home");
    return new Newsgraph(
        ParsingAnalyzer.load(home.models()),
        NameLinker.open(home.catalog()),
        FrameEventExtractor.load(home.lexicon()));
  }

  /** Reads everything out of one article. */
  public ArticleFacts analyze(Article article) {
    return extractor.extract(linker.link(analyzer.analyze(article)));
  }
}
