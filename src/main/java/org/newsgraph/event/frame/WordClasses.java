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
 * Sets of lemmas by meaning, from {@code data/lexicon/classes.tsv}: class, tab, words. Immutable.
 */
public final class WordClasses {
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
    Path file = folder.resolve("classes.tsv");
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
    words.replaceAll((k, v) -> Set.copyOf(v));
    return new WordClasses(Map.copyOf(words));
  }

  /** Whether a lemma belongs to a class. */
  public boolean is(String lemma, String wordClass) {
    Set<String> of = words.get(wordClass);
    return of != null && of.contains(lemma);
  }

  /** Whether there is such a class. */
  public boolean has(String wordClass) {
    return words.containsKey(wordClass);
  }
}
