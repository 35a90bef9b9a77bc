package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.newsgraph.TextSpan;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.NameFinder;
import org.newsgraph.language.NameSpan;
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
      List<Document> gold, Function<String, List<AnalyzedSentence>> analyze) {
    long right = 0;
    long predicted = 0;
    long found = 0;
    long wanted = 0;
    for (Document d : gold) {
      List<Place> names = places(analyze.apply(d.text));
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

  private static List<Place> places(List<AnalyzedSentence> sentences) {
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
