package org.newsgraph.evaluate;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Tells of each error: {@code entity-} is missing, {@code entity+} is spurious.
 *
 * @param out takes a line
 */
public record Misses(Consumer<String> out) {
  /** Tells nobody. */
  public static final Misses UNTOLD = new Misses(line -> {});

  void tell(String kind, String article, Object... what) {
    out.accept(
        kind
            + " "
            + article
            + " "
            + Arrays.stream(what).map(String::valueOf).collect(Collectors.joining(" ")));
  }
}
