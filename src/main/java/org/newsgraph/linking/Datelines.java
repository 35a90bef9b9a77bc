package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;
import org.newsgraph.linking.catalog.Catalog;
import org.newsgraph.linking.catalog.CatalogEntry;
import org.newsgraph.linking.catalog.FormKind;
import org.newsgraph.linking.catalog.NameKey;
import org.newsgraph.linking.catalog.NameMatch;

/** The places that an article was sent from: "GENEVA/NEW YORK, 3 May 2019 —". */
final class Datelines {
  /** Places parted by strokes, then a region, a day, an agency or a dash. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}.'’ -]+?(?:/\\p{Lu}[\\p{L}.'’ -]+?)*)"
              + "(?:, \\p{Lu}[\\p{L}.]+)?(?:,? [(]?[^\\p{L}]*(?:\\p{Lu}\\p{L}+\\.?,? )?\\d.*"
              + "|,? \\(.*|\\s*[—–-]+\\s*)",
          Pattern.DOTALL);

  private static final double SCORE = .9;

  private final Catalog catalog;

  Datelines(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The article with the places of its datelines. */
  LinkedArticle complete(LinkedArticle linked) {
    Article article = linked.article();
    List<Entity> places = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.kind() != Block.Kind.METADATA) {
        continue;
      }
      Matcher m = OPENING.matcher(block.span().of(article.text()));
      if (!m.matches()) {
        continue;
      }
      int at = block.span().begin();
      for (String name : m.group(1).split("/")) {
        int begin = at;
        placeOf(name)
            .ifPresent(
                e -> {
                  places.add(EntityFactory.of(e));
                  mentions.add(mention(e, name, begin));
                });
        at += name.length() + 1;
      }
    }
    return linked.withDatelines(places, mentions);
  }

  private Optional<CatalogEntry> placeOf(String name) {
    return catalog.find(NameKey.of(name)).stream()
        .filter(m -> m.form().kind() == FormKind.NAME)
        .map(NameMatch::entry)
        .filter(e -> e.type() == EntityType.PLACE || e.type() == EntityType.STATE)
        .max(
            Comparator.comparing((CatalogEntry e) -> e.type() == EntityType.PLACE)
                .thenComparing(e -> e.seatOf().isPresent())
                .thenComparing(CatalogEntry::prior)
                .thenComparing(CatalogEntry::key, Comparator.reverseOrder()));
  }

  private static Mention mention(CatalogEntry e, String name, int begin) {
    return new Mention(
        e.key(),
        Mention.Kind.NAME,
        Mention.NO_SENTENCE,
        0,
        1,
        0,
        new TextSpan(begin, begin + name.length()),
        name,
        SCORE,
        "dateline");
  }
}
