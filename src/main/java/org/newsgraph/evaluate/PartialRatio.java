package org.newsgraph.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Precision and recall where an answer may be right in part. */
final class PartialRatio {
  private double rightAnswers;
  private double foundGold;
  private int answers;
  private int gold;

  void add(double rightAnswers, int answers, double foundGold, int gold) {
    this.rightAnswers += rightAnswers;
    this.answers += answers;
    this.foundGold += foundGold;
    this.gold += gold;
  }

  double rightAnswers() {
    return rightAnswers;
  }

  /** The figures {@code p}, {@code r}, {@code f1}, {@code system} and {@code gold}. */
  Map<String, Number> figures() {
    double p = answers == 0 ? 0 : rightAnswers / answers;
    double r = gold == 0 ? 0 : foundGold / gold;
    Map<String, Number> figures = new LinkedHashMap<>();
    figures.put("p", rounded(p));
    figures.put("r", rounded(r));
    figures.put("f1", rounded(p + r == 0 ? 0 : 2 * p * r / (p + r)));
    figures.put("system", answers);
    figures.put("gold", gold);
    return figures;
  }

  /** Share of {@code part} in {@code whole}, 0 of nothing. */
  static double share(double part, double whole) {
    return rounded(whole == 0 ? 0 : part / whole);
  }

  /** Four decimals; halves of the exact binary value go to the even digit. */
  static double rounded(double x) {
    return new BigDecimal(x).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }
}
