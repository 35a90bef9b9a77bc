package org.newsgraph.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Entities: found at all, with the right type, with the right Wikidata item. */
final class EntityScore {
  private final CanonicalNames names;
  private final Misses misses;
  private final PartialRatio found = new PartialRatio();
  private final PartialRatio links = new PartialRatio();
  private int rightType;

  EntityScore(CanonicalNames names, Misses misses) {
    this.names = names;
    this.misses = misses;
  }

  private record Found(Party party, AnswerRow row) {}

  void add(GoldArticle article, List<AnswerRow> rows) {
    List<Party> gold =
        article.entities().stream().map(e -> article.party(e.name(), names)).toList();
    List<Found> answers = distinct(rows);
    int right = countRight(article, gold, answers);
    int seen = 0;
    for (Party g : gold) {
      if (answers.stream().anyMatch(a -> g.same(a.party()))) {
        seen++;
      } else {
        misses.tell("entity-", article.id(), g.label(), g.qid().orElse(""));
      }
    }
    found.add(right, answers.size(), seen, gold.size());
    compareLinks(article.id(), gold, answers.stream().map(Found::party).toList());
  }

  private List<Found> distinct(List<AnswerRow> rows) {
    Map<String, Found> distinct = new LinkedHashMap<>();
    for (AnswerRow row : rows) {
      var item = names.itemOf(row.get("wikidata"));
      String key =
          item.or(() -> row.nonEmpty("entity")).orElseGet(() -> Wording.normal(row.get("label")));
      distinct.putIfAbsent(key, new Found(Party.of(row.get("label"), item), row));
    }
    return List.copyOf(distinct.values());
  }

  private int countRight(GoldArticle article, List<Party> gold, List<Found> answers) {
    int right = 0;
    for (Found a : answers) {
      int[] hits =
          IntStream.range(0, gold.size()).filter(i -> gold.get(i).same(a.party())).toArray();
      if (hits.length == 0) {
        misses.tell("entity+", article.id(), a.party().label(), a.party().qid().orElse(""));
        continue;
      }
      right++;
      String type = a.row().get("type");
      if (IntStream.of(hits).anyMatch(i -> article.entities().get(i).type().equals(type))) {
        rightType++;
      }
    }
    return right;
  }

  /**
   * An item for an entity whose item the table of names lacks is not judged, unless the table has
   * it for another.
   */
  private void compareLinks(String article, List<Party> gold, List<Party> answers) {
    Set<String> right = items(gold.stream());
    List<Party> withoutItem = gold.stream().filter(g -> g.qid().isEmpty()).toList();
    Set<String> given =
        items(
            answers.stream()
                .filter(a -> a.qid().isPresent())
                .filter(
                    a ->
                        right.contains(a.qid().get())
                            || names.isKnown(a.qid().get())
                            || withoutItem.stream().noneMatch(g -> g.same(a))));
    long common = Wording.common(right, given);
    links.add(common, given.size(), common, right.size());
    given.stream()
        .filter(q -> !right.contains(q))
        .forEach(q -> misses.tell("link+", article, q, labels(answers, q)));
    right.stream()
        .filter(q -> !given.contains(q))
        .forEach(q -> misses.tell("link-", article, q, labels(gold, q)));
  }

  private static Set<String> items(Stream<Party> parties) {
    Set<String> items = new TreeSet<>();
    parties.forEach(p -> p.qid().ifPresent(items::add));
    return items;
  }

  private static List<String> labels(List<Party> parties, String item) {
    return parties.stream()
        .filter(p -> p.qid().filter(item::equals).isPresent())
        .map(Party::label)
        .toList();
  }

  Map<String, Number> figures() {
    Map<String, Number> figures = found.figures();
    figures.put("type_accuracy", PartialRatio.share(rightType, found.rightAnswers()));
    return figures;
  }

  Map<String, Number> linkFigures() {
    return links.figures();
  }
}
