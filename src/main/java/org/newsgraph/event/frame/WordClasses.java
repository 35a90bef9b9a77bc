package org.newsgraph.event.frame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/**
 * Sets of lemmas by meaning, from {@code data/lexicon/classes.tsv}: class, tab, words; and, added
 * to these, what WordNet puts under the same heads ({@code classes_wordnet.tsv}). A word of {@code
 * classes.tsv} that begins with {@code -} is taken out. Immutable.
 */
public final class WordClasses {
  /** First lines of {@code classes_wordnet.tsv}. */
  public static final String WORDNET_NOTICE =
      """
      # Nouns under the roots of reach.tsv in WordNet 3.1, Copyright 2011 by Princeton University, all rights
      # reserved; licence in data/models/README.md. Made by "newsgraph lexicon".
      """;

  private final Map<String, Set<String>> words;

  private WordClasses(Map<String, Set<String>> words) {
    this.words = words;
  }

  /**
   * Reads the classes; a class may stand in several lines.
   *
   * @throws NewsgraphException with file and line for a bad line
   */
  public static WordClasses load(Path folder) {
    Map<String, Set<String>> curated = read(folder.resolve("classes.tsv"));
    Map<String, Set<String>> words = new HashMap<>(curated);
    Path reach = folder.resolve("classes_wordnet.tsv");
    if (Files.exists(reach)) {
      read(reach).forEach((k, v) -> words.merge(k, v, WordClasses::union));
    }
    words.replaceAll((k, v) -> without(v, curated.getOrDefault(k, Set.of())));
    return new WordClasses(Map.copyOf(words));
  }

  private static Map<String, Set<String>> read(Path file) {
    Map<String, Set<String>> words = new HashMap<>();
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        int tab = line.indexOf('\t');
        if (tab <= 0) {
          throw new NewsgraphException(
              ErrorCode.DATA_INVALID,
              file + ":" + (i + 1) + ": write the class, a tab, and its words: " + line);
        }
        words
            .computeIfAbsent(line.substring(0, tab), k -> new HashSet<>())
            .addAll(List.of(line.substring(tab + 1).trim().split(" +")));
      }
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INSTALLATION, "cannot read " + file + ": " + e.getMessage(), e);
    }
    return words;
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> all = new HashSet<>(a);
    all.addAll(b);
    return all;
  }

  /** Without the words that the curated list takes out. */
  private static Set<String> without(Set<String> words, Set<String> curated) {
    Set<String> left = new HashSet<>(words);
    left.removeIf(w -> w.startsWith("-") || curated.contains("-" + w));
    return Set.copyOf(left);
  }

  /** Whether a lemma belongs to a class. */
  public boolean is(String lemma, String wordClass) {
    Set<String> of = words.get(wordClass);
    return of != null && of.contains(lemma);
  }

  /** The lemmas of a class, none if there is no such class. */
  public Set<String> words(String wordClass) {
    return words.getOrDefault(wordClass, Set.of());
  }

  /** Whether there is such a class. */
  public boolean has(String wordClass) {
    return words.containsKey(wordClass);
  }
}
