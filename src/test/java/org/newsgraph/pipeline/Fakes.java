package org.newsgraph.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.newsgraph.event.ArticleFacts;
import org.newsgraph.graph.NamedGraphWriter;
import org.newsgraph.language.AnalyzedArticle;
import org.newsgraph.linking.LinkedArticle;

/**
 * Reading stages that find nothing but note which articles they saw; the graphs are the real ones.
 */
final class Fakes {
  final Set<String> seen = new ConcurrentSkipListSet<>();

  Stages stages(String fingerprint) {
    return new Stages(fingerprint, this::reading, new NamedGraphWriter(), Optional.empty());
  }

  private Newsgraph reading() {
    return new Newsgraph(
        article -> {
          seen.add(article.id());
          if (article.text().contains("crash the stages")) {
            throw new IllegalStateException("as the article asks");
          }
          return new AnalyzedArticle(article, List.of());
        },
        analyzed -> new LinkedArticle(analyzed, Map.of(), List.of()),
        linked -> new ArticleFacts(linked, List.of(), List.of(), List.of()));
  }
}
