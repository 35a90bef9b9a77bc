package org.newsgraph.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.language.Lexicon;

/**
 * Reads the words of a WordNet folder: {@code data.noun}, {@code data.verb}, {@code data.adj} and
 * {@code data.adv}. Words that it writes with a capital are names, and left out.
 */
final class LexiconData {
  private LexiconData() {}

  static Lexicon wordNet(Path folder) {
    Map<String, Byte> words = new TreeMap<>();
    read(folder.resolve("data.noun"), Lexicon.NOUN, words);
    read(folder.resolve("data.verb"), Lexicon.VERB, words);
    read(folder.resolve("data.adj"), Lexicon.ADJECTIVE, words);
    read(folder.resolve("data.adv"), Lexicon.ADVERB, words);
    return new Lexicon(words);
  }

  /** A synset line: offset, file, type, number of words (hexadecimal), then word and sense. */
  private static void read(Path file, int part, Map<String, Byte> words) {
    try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      lines
          .filter(line -> !line.startsWith(" "))
          .forEach(
              line -> {
                String[] f = line.split(" ", 5);
                int count = Integer.parseInt(f[3], 16);
                String[] senses = f[4].split(" ", 2 * count + 1);
                for (int i = 0; i < count; i++) {
                  String word = senses[2 * i];
                  if (word.length() > 1 && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                    words.merge(word, (byte) part, (a, b) -> (byte) (a | b));
                  }
                }
              });
    } catch (IOException | UncheckedIOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
