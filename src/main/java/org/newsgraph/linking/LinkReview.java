package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.newsgraph.linking.catalog.Catalog;
import org.newsgraph.linking.catalog.NameKey;

/** The links of articles that are least certain, for people to decide. */
public final class LinkReview {
  /**
   * A doubtful link.
   *
   * @param article id of the article
   * @param mention as it is written
   * @param entity key of what it was linked to
   * @param label its label
   * @param score certainty, 0 to 1
   * @param why the reason for the link
   * @param candidates other entities of that name
   * @param sentence where it stands
   */
  public record Doubt(
      String article,
      String mention,
      String entity,
      String label,
      double score,
      String why,
      List<String> candidates,
      String sentence) {}

  private final Catalog catalog;
  private final List<Doubt> doubts = new ArrayList<>();

  public LinkReview(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Adds the name mentions of an article. */
  public void add(LinkedArticle article) {
    for (Mention m : article.mentions()) {
      if (m.isName()) {
        Entity e = article.entity(m);
        List<String> others =
            catalog.find(NameKey.of(m.text())).stream()
                .filter(o -> !o.entry().key().equals(e.key()))
                .map(o -> o.entry().key() + " " + o.entry().label())
                .distinct()
                .toList();
        doubts.add(
            new Doubt(
                article.article().id(),
                m.text(),
                e.key(),
                e.label(),
                m.score(),
                m.why(),
                others,
                article.sentences().get(m.sentence()).text()));
      }
    }
  }

  /** The least certain ones first. */
  public List<Doubt> least(int limit) {
    return doubts.stream()
        .sorted(
            Comparator.comparingDouble(Doubt::score)
                .thenComparing(Doubt::article)
                .thenComparing(Doubt::mention))
        .limit(limit)
        .collect(Collectors.toList());
  }
}
