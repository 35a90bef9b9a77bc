package org.newsgraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an entry of the frame lexicon stands.
 *
 * @param file name of the file
 * @param line from 1
 * @param text the line
 */
record LexiconLine(String file, int line, String text) {

  /**
   * Finds an entry by its id: the predicate, with its number among equal ones behind a slash.
   *
   * @param folder the lexicon
   * @param id such as {@code veto.v} or {@code call.v/3}
   */
  static Optional<LexiconLine> find(Path folder, String id) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Path file : files(folder)) {
      List<String> lines = lines(file);
      for (int i = 0; i < lines.size(); i++) {
        String predicate = lines.get(i).split("[ \t]", 2)[0];
        int number = numbers.merge(predicate, 1, Integer::sum);
        if (id.equals(number == 1 ? predicate : predicate + "/" + number)) {
          return Optional.of(new LexiconLine(file.getFileName().toString(), i + 1, lines.get(i)));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.getFileName().toString().startsWith("frames"))
          .filter(f -> f.toString().endsWith(".tsv"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
