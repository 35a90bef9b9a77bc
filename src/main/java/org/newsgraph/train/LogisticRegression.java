package org.newsgraph.train;

/**
 * Binary logistic regression with an L2 prior on all weights but the last, which is the bias, by
 * Newton's method.
 */
final class LogisticRegression {
  private static final int STEPS = 30;
  private static final double CLOSE = 1e-9;

  private final double[] weights;

  private LogisticRegression(double[] weights) {
    this.weights = weights;
  }

  /**
   * Fits the weights.
   *
   * @param rows features, the last of each 1
   * @param yes the class of each row
   * @param prior precision of the prior
   */
  static LogisticRegression fit(double[][] rows, boolean[] yes, double prior) {
    int n = rows[0].length;
    LogisticRegression made = new LogisticRegression(new double[n]);
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[n];
      double[][] hessian = new double[n][n];
      for (int i = 0; i < n; i++) {
        hessian[i][i] = i < n - 1 ? prior : CLOSE;
        gradient[i] = i < n - 1 ? prior * made.weights[i] : 0;
      }
      for (int r = 0; r < rows.length; r++) {
        double p = 1 / (1 + Math.exp(-made.logOdds(rows[r])));
        add(rows[r], p - (yes[r] ? 1 : 0), p * (1 - p), gradient, hessian);
      }
      double largest = 0;
      double[] change = solve(hessian, gradient);
      for (int i = 0; i < n; i++) {
        made.weights[i] -= change[i];
        largest = Math.max(largest, Math.abs(change[i]));
      }
      if (largest < CLOSE) {
        break;
      }
    }
    return made;
  }

  /** Log-odds of the class. */
  double logOdds(double[] row) {
    double sum = 0;
    for (int i = 0; i < row.length; i++) {
      sum += weights[i] * row[i];
    }
    return sum;
  }

  private static void add(
      double[] row, double error, double weight, double[] gradient, double[][] hessian) {
    for (int i = 0; i < row.length; i++) {
      gradient[i] += error * row[i];
      double scaled = weight * row[i];
      if (scaled != 0) {
        for (int j = 0; j < row.length; j++) {
          hessian[i][j] += scaled * row[j];
        }
      }
    }
  }

  /** Gaussian elimination of a positive definite system; both arguments are used up. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int k = 0; k < n; k++) {
      for (int i = k + 1; i < n; i++) {
        double factor = a[i][k] / a[k][k];
        for (int j = k; j < n; j++) {
          a[i][j] -= factor * a[k][j];
        }
        b[i] -= factor * b[k];
      }
    }
    for (int k = n - 1; k >= 0; k--) {
      for (int j = k + 1; j < n; j++) {
        b[k] -= a[k][j] * b[j];
      }
      b[k] /= a[k][k];
    }
    return b;
  }
}
