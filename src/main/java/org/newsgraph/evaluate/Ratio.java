package org.newsgraph.evaluate;

/**
 * Counts of a comparison with a reference.
 *
 * @param correct items in both
 * @param predicted items that the program gave
 * @param gold items of the reference
 */
public record Ratio(long correct, long predicted, long gold) {
  public Ratio plus(Ratio o) {
    return new Ratio(correct + o.correct, predicted + o.predicted, gold + o.gold);
  }

  /** Share of the predicted items that are right; 0 if there are none. */
  public double precision() {
    return predicted == 0 ? 0 : correct / (double) predicted;
  }

  /** Share of the reference's items that were found; 0 if there are none. */
  public double recall() {
    return gold == 0 ? 0 : correct / (double) gold;
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return predicted + gold == 0 ? 0 : 2.0 * correct / (predicted + gold);
  }
}
