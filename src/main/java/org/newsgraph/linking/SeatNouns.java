package org.newsgraph.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.language.Token;

/**
 * How much a noun has to do with a town (taps, ring road) or with a government (patience,
 * climbdown): log-odds that {@code newsgraph train --only seats} learns from the words of {@link
 * SeatWords}. They speak where no list does.
 */
public final class SeatNouns {
  /** Log-odds from which a noun is of a town: weapons and works of a State reach 2.5. */
  private static final double TOWN = 2.8;

  private static final double GOVERNMENT = -2.2;

  private static final Map<String, Double> ODDS = load();

  private SeatNouns() {}

  /**
   * The words that the odds are learnt from.
   *
   * @param town whether those of towns are asked for, or those of governments
   */
  public static Set<String> seeds(boolean town) {
    Set<String> words = new HashSet<>(town ? SeatWords.PLACE_NOUN : SeatWords.OFFICIALS);
    words.addAll(town ? SeatWords.PLACE_OF : SeatWords.STATE_OF);
    if (!town) {
      words.addAll(SeatWords.STATE_NOUN_FROM);
    }
    return words;
  }

  /** Whether the noun is a thing of a town. */
  static boolean ofTown(Token noun) {
    return odds(noun) >= TOWN;
  }

  /** Whether the noun is a thing of a government. */
  static boolean ofGovernment(Token noun) {
    return odds(noun) <= GOVERNMENT;
  }

  private static double odds(Token noun) {
    if (!noun.upos().equals("NOUN")) {
      return 0;
    }
    Double odds = ODDS.get(noun.lemma().toLowerCase(Locale.ROOT));
    return odds != null ? odds : ODDS.getOrDefault(noun.text().toLowerCase(Locale.ROOT), 0.0);
  }

  private static Map<String, Double> load() {
    Map<String, Double> odds = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                SeatNouns.class.getResourceAsStream("seat-nouns.tsv"), StandardCharsets.UTF_8))) {
      in.lines().map(line -> line.split("\t")).forEach(f -> odds.put(f[0], Double.valueOf(f[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return odds;
  }
}
