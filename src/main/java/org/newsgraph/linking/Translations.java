package org.newsgraph.linking;

import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an entity is called in other languages. Tags are those of BCP 47 in lower case, such as
 * {@code fr} or {@code zh-hans}; maps are in the order of the tags.
 *
 * @param language of the entity's own label and description
 * @param labels names in other languages by tag
 * @param descriptions short descriptions in other languages by tag
 */
public record Translations(
    String language, SortedMap<String, String> labels, SortedMap<String, String> descriptions) {
  /** An English name alone. */
  public static final Translations NONE = of("en", Map.of(), Map.of());

  public Translations {
    Objects.requireNonNull(language, "language");
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    descriptions = Collections.unmodifiableSortedMap(new TreeMap<>(descriptions));
    if (labels.containsKey(language) || descriptions.containsKey(language)) {
      throw new IllegalArgumentException("translations into the own language " + language);
    }
  }

  /** Translations of a name in a language; those into the language itself are left out. */
  public static Translations of(
      String language, Map<String, String> labels, Map<String, String> descriptions) {
    TreeMap<String, String> l = new TreeMap<>(labels);
    TreeMap<String, String> d = new TreeMap<>(descriptions);
    l.remove(language);
    d.remove(language);
    return new Translations(language, l, d);
  }

  /** Whether this adds nothing to an English name. */
  public boolean isEmpty() {
    return language.equals("en") && labels.isEmpty() && descriptions.isEmpty();
  }

  /** These, and those of another catalog where these have none. */
  public Translations or(Translations other) {
    if (other.labels.isEmpty() && other.descriptions.isEmpty()) {
      return this;
    }
    Map<String, String> l = new TreeMap<>(other.labels);
    l.putAll(labels);
    Map<String, String> d = new TreeMap<>(other.descriptions);
    d.putAll(descriptions);
    return of(language, l, d);
  }

  /** A language tag as it is kept, or an IllegalArgumentException if it is none by BCP 47. */
  public static String tag(String text) {
    try {
      if (!text.isBlank()) {
        return new Locale.Builder()
            .setLanguageTag(text)
            .build()
            .toLanguageTag()
            .toLowerCase(Locale.ROOT);
      }
    } catch (IllformedLocaleException e) {
      // The message below says what is wanted.
    }
    throw new IllegalArgumentException(
        "\"" + text + "\" is no language tag (BCP 47), such as fr or zh-hans");
  }
}
