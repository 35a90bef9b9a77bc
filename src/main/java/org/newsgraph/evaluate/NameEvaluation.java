package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Article;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.LanguageAnalyzer;
import org.newsgraph.language.NameFinder;
import org.newsgraph.language.NameSpan;
import org.newsgraph.linking.EntityLinker;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.LinkedArticle;
import org.newsgraph.linking.Mention;
import org.newsgraph.train.NameTrainer;

/** Compares the name finder with annotated names. */
public final class NameEvaluation {
  private NameEvaluation() {}

  /**
   * Strict: a name counts where first word, last word and kind agree (CoNLL 2003). The words are
   * those of the reference.
   */
  public static Map<String, Double> strict(
      List<NameTrainer.Sample> gold, Function<List<String>, AnalyzedSentence> analyze) {
    long correct = 0;
    long predicted = 0;
    long wanted = 0;
    for (NameTrainer.Sample s : gold) {
      List<NameSpan> names = analyze.apply(s.words()).names();
      List<NameSpan> reference = NameFinder.spans(s.labels());
      predicted += names.size();
      wanted += reference.size();
      correct += names.stream().filter(reference::contains).count();
    }
    Ratio r = new Ratio(correct, predicted, wanted);
    return scores(r.precision(), r.recall());
  }

  /**
   * A document with annotated names.
   *
   * @param text its text
   * @param names the names' places and kinds; they may overlap
   */
  public record Document(String text, List<Place> names) {}

  /** Where a name stands and what it names. */
  public record Place(TextSpan span, NameSpan.Kind kind) {}

  /**
   * Loose: a predicted name is right if it overlaps a name of its kind, and a reference name is
   * found if a predicted one of its kind overlaps it.
   */
  public static Map<String, Double> overlapping(
      List<Document> gold, Function<String, List<Place>> find) {
    long right = 0;
    long predicted = 0;
    long found = 0;
    long wanted = 0;
    for (Document d : gold) {
      List<Place> names = find.apply(d.text);
      predicted += names.size();
      wanted += d.names.size();
      right += names.stream().filter(n -> meets(n, d.names)).count();
      found += d.names.stream().filter(n -> meets(n, names)).count();
    }
    return scores(right / Math.max(1.0, predicted), found / Math.max(1.0, wanted));
  }

  private static boolean meets(Place name, List<Place> others) {
    return others.stream().anyMatch(o -> o.kind() == name.kind() && o.span().overlaps(name.span()));
  }

  /**
   * The names of a text after linking, which knows the catalog's: kinds are those of the entities.
   * Demonyms are no names here.
   */
  public static List<Place> linked(String text, LanguageAnalyzer analyzer, EntityLinker linker) {
    Article article = Article.of("document", List.of(text));
    LinkedArticle linked = linker.link(analyzer.analyze(article));
    List<Place> places = new ArrayList<>();
    for (Mention m : linked.mentions()) {
      if (m.isName() && m.kind() != Mention.Kind.DEMONYM) {
        places.add(new Place(m.span(), kind(linked.entity(m).type())));
      }
    }
    return places;
  }

  private static NameSpan.Kind kind(EntityType type) {
    return switch (type) {
      case STATE, PLACE -> NameSpan.Kind.LOCATION;
      case PERSON -> NameSpan.Kind.PERSON;
      case ORGANIZATION, ARMED_GROUP -> NameSpan.Kind.ORGANIZATION;
    };
  }

  /** The names that the finder gave, before linking. */
  public static List<Place> places(List<AnalyzedSentence> sentences) {
    List<Place> places = new ArrayList<>();
    for (AnalyzedSentence s : sentences) {
      for (NameSpan n : s.names()) {
        int begin = s.token(n.first()).span().begin();
        int end = s.token(n.end() - 1).span().end();
        places.add(new Place(new TextSpan(begin, end), n.kind()));
      }
    }
    return places;
  }

  private static Map<String, Double> scores(double p, double r) {
    Map<String, Double> m = new LinkedHashMap<>();
    m.put("p", p);
    m.put("r", r);
    m.put("f1", p + r == 0 ? 0 : 2 * p * r / (p + r));
    return m;
  }
}
