package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which articles a graph was made of, so that the next build knows what has changed.
 *
 * @param program fingerprint of program, models and data that made it
 * @param articles hash of each article's input by id
 */
record Manifest(String program, Map<String, String> articles) {
  static final String FILE = "manifest.tsv";

  Manifest {
    articles = new TreeMap<>(articles);
  }

  static Optional<Manifest> read(Optional<Path> file) {
    return file.map(
        f -> {
          try {
            return parse(Files.readString(f));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Manifest parse(String text) {
    String program = "";
    Map<String, String> articles = new TreeMap<>();
    for (String line : text.split("\n")) {
      int tab = line.indexOf('\t');
      if (tab > 0 && line.startsWith("program\t")) {
        program = line.substring(tab + 1);
      } else if (tab > 0) {
        articles.put(line.substring(tab + 1), line.substring(0, tab));
      }
    }
    return new Manifest(program, articles);
  }

  String text() {
    StringBuilder out = new StringBuilder("program\t").append(program).append('\n');
    articles.forEach((id, hash) -> out.append(hash).append('\t').append(id).append('\n'));
    return out.toString();
  }
}
