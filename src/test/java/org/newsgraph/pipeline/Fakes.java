package org.newsgraph.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.newsgraph.TextSpan;
import org.newsgraph.event.ArticleFacts;
import org.newsgraph.graph.NamedGraphWriter;
import org.newsgraph.language.AnalyzedArticle;
import org.newsgraph.linking.Entity;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.LinkedArticle;
import org.newsgraph.linking.Mention;
import org.newsgraph.linking.Translations;

/**
 * Reading stages that find nothing but note which articles they saw; the graphs are the real ones.
 */
final class Fakes {
  final Set<String> seen = new ConcurrentSkipListSet<>();

  Stages stages(String fingerprint) {
    return new Stages(fingerprint, this::reading, new NamedGraphWriter(), Optional.empty());
  }

  /** An article may name one entity, in its first word. */
  private static LinkedArticle linked(AnalyzedArticle analyzed) {
    String text = analyzed.article().text();
    if (!text.startsWith("Atlantis")) {
      return new LinkedArticle(analyzed, Map.of(), List.of());
    }
    Entity atlantis =
        new Entity(
            "Q900000",
            EntityType.STATE,
            "Atlantis",
            Optional.of("Q900000"),
            Optional.empty(),
            Translations.of("en", Map.of("fr", "Atlantide"), Map.of()));
    Mention named =
        new Mention(
            "Q900000", Mention.Kind.NAME, 0, 0, 1, 0, new TextSpan(0, 8), "Atlantis", 1, "fake");
    return new LinkedArticle(analyzed, Map.of("Q900000", atlantis), List.of(named));
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
        analyzed -> linked(analyzed),
        linked -> new ArticleFacts(linked, List.of(), List.of(), List.of()));
  }
}
