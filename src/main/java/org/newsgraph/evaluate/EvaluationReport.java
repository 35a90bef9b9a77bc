package org.newsgraph.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the measures for people and for programs. */
public final class EvaluationReport {
  private static final List<String> IN_COLUMNS = List.of("p", "r", "f1", "system", "gold");

  private EvaluationReport() {}

  /** A line for each kind: precision, recall, F1, counts, further figures. */
  public static List<String> table(ArticleEvaluation evaluation) {
    return evaluation.measures().entrySet().stream()
        .map(e -> line(e.getKey(), e.getValue()))
        .toList();
  }

  /** All figures as one JSON object on one line. */
  public static String json(ArticleEvaluation evaluation) {
    String kinds =
        evaluation.measures().entrySet().stream()
            .map(e -> "\"" + e.getKey() + "\": {" + members(e.getValue()) + "}")
            .collect(Collectors.joining(", "));
    return "{" + kinds + ", \"mean_f1\": " + plain(evaluation.meanF1()) + "}";
  }

  private static String line(String kind, Map<String, Number> figures) {
    String further =
        figures.entrySet().stream()
            .filter(e -> !IN_COLUMNS.contains(e.getKey()))
            .map(e -> e.getKey().replace('_', ' ') + " " + plain(e.getValue()))
            .collect(Collectors.joining(", "));
    return String.format(
            Locale.ROOT,
            "%-9s P %.3f  R %.3f  F1 %.3f  (%s found, %s in gold) %s",
            kind,
            figures.get("p").doubleValue(),
            figures.get("r").doubleValue(),
            figures.get("f1").doubleValue(),
            figures.get("system"),
            figures.get("gold"),
            further)
        .strip();
  }

  private static String members(Map<String, Number> figures) {
    return figures.entrySet().stream()
        .map(e -> "\"" + e.getKey() + "\": " + plain(e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String plain(Number number) {
    if (number instanceof Integer) {
      return number.toString();
    }
    String digits = BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros().toPlainString();
    return digits.contains(".") ? digits : digits + ".0";
  }
}
