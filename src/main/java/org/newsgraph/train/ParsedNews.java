package org.newsgraph.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/**
 * News text with trees from a slower, better parser: what the small network learns the language of
 * the news from (see Anderson and Gómez-Rodríguez 2020 on distilling parsers).
 */
final class ParsedNews {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 70;

  private ParsedNews() {}

  /** Sentences of all CoNLL-U files of the folder {@code parsed}; none if there is no folder. */
  static List<TreebankSentence> read(Path data) {
    Path folder = data.resolve("parsed");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<TreebankSentence> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
        ConlluReader.read(file).stream()
            .filter(s -> s.size() >= SHORTEST && s.size() <= LONGEST)
            .forEach(sentences::add);
      }
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot list " + folder + ": " + e.getMessage(), e);
    }
    return sentences;
  }
}
