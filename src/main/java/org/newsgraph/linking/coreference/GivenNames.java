package org.newsgraph.linking.coreference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gender by given name and by the words of a title. Immutable. */
final class GivenNames {
  private static final Set<String> FEMALE_TITLES =
      Set.of(
          "mrs",
          "ms",
          "miss",
          "madam",
          "madame",
          "lady",
          "dame",
          "queen",
          "princess",
          "duchess",
          "baroness",
          "empress",
          "spokeswoman",
          "chairwoman",
          "congresswoman",
          "councilwoman",
          "businesswoman",
          "policewoman",
          "actress",
          "mother",
          "wife",
          "widow",
          "daughter",
          "sister",
          "aunt",
          "grandmother",
          "ombudswoman",
          "frau",
          "señora",
          "mme");
  private static final Set<String> MALE_TITLES =
      Set.of(
          "mr",
          "sir",
          "lord",
          "king",
          "prince",
          "duke",
          "baron",
          "emperor",
          "emir",
          "sultan",
          "pope",
          "imam",
          "ayatollah",
          "sheikh",
          "sheik",
          "spokesman",
          "chairman",
          "congressman",
          "councilman",
          "businessman",
          "policeman",
          "father",
          "husband",
          "widower",
          "son",
          "brother",
          "uncle",
          "grandfather",
          "strongman",
          "archbishop",
          "cardinal",
          "bishop",
          "patriarch",
          "herr",
          "señor");

  private final Map<String, Gender> names;

  private GivenNames(Map<String, Gender> names) {
    this.names = names;
  }

  /** Reads the list that comes with the program. */
  static GivenNames load() {
    Map<String, Gender> names = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                GivenNames.class.getResourceAsStream("given-names.txt"), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          read(line, names);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new GivenNames(Map.copyOf(names));
  }

  private static void read(String line, Map<String, Gender> names) {
    String[] words = line.strip().split("\\s+");
    Gender gender = Gender.valueOf(words[0].toUpperCase(Locale.ROOT));
    for (int i = 1; i < words.length; i++) {
      // A name on both lists tells nothing.
      names.merge(words[i], gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
    }
  }

  /** Gender by the first of a person's names; needs two, for a lone word may be a surname. */
  Gender ofName(String name) {
    String[] words = name.strip().split("\\s+");
    if (words.length < 2) {
      return Gender.UNKNOWN;
    }
    Gender first = names.getOrDefault(words[0], Gender.UNKNOWN);
    if (first != Gender.UNKNOWN) {
      return first;
    }
    String last = words[words.length - 1];
    boolean feminine = last.matches(".*(ovska|evska|skaya|skaia|sková|ová|eva|ova|ovna|dóttir)");
    return feminine ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** Gender by a title or kinship word, lower case, without full stop. */
  static Gender ofTitle(String word) {
    if (FEMALE_TITLES.contains(word)) {
      return Gender.FEMALE;
    }
    return MALE_TITLES.contains(word) ? Gender.MALE : Gender.UNKNOWN;
  }
}
