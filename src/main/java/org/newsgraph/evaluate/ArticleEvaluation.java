package org.newsgraph.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares what the program found in articles with what a person found.
 *
 * @param measures by kind ({@code entities}, {@code links}, {@code events}, {@code vetoes}, {@code
 *     stances}, {@code quotes}) the figures by name, e.g. {@code f1}
 */
public record ArticleEvaluation(Map<String, Map<String, Number>> measures) {
  private static final List<String> IN_MEAN = List.of("links", "events", "stances", "quotes");

  /**
   * Compares.
   *
   * @param gold the annotated articles; answers about others are left out
   * @param answers what the program found
   * @param names the items of canonical names
   * @param misses is told of each error
   */
  public static ArticleEvaluation of(
      List<GoldArticle> gold, Answers answers, CanonicalNames names, Misses misses) {
    EntityScore entities = new EntityScore(names, misses);
    EventScore events = new EventScore(names, misses);
    StanceScore stances = new StanceScore(names, misses);
    QuoteScore quotes = new QuoteScore(names, misses);
    gold.forEach(g -> entities.add(g, answers.of("entities", g.id())));
    gold.forEach(g -> events.add(g, answers.of("events", g.id())));
    gold.forEach(g -> stances.add(g, answers.of("stances", g.id())));
    gold.forEach(g -> quotes.add(g, answers.of("quotes", g.id())));
    Map<String, Map<String, Number>> measures = new LinkedHashMap<>();
    measures.put("entities", entities.figures());
    measures.put("links", entities.linkFigures());
    measures.put("events", events.figures());
    measures.put("vetoes", events.vetoFigures());
    measures.put("stances", stances.figures());
    measures.put("quotes", quotes.figures());
    return new ArticleEvaluation(measures);
  }

  /** Mean F1 of links, events, stances and quotes. */
  public double meanF1() {
    double sum = IN_MEAN.stream().mapToDouble(this::f1).sum();
    return PartialRatio.rounded(sum / IN_MEAN.size());
  }

  private double f1(String kind) {
    return measures.get(kind).get("f1").doubleValue();
  }
}
