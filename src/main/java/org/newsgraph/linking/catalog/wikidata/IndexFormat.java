package org.newsgraph.linking.catalog.wikidata;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.linking.Translations;

/** What an index says of itself in {@code index.properties}: its format and language. */
final class IndexFormat {
  /** Raised whenever the files of an index are laid out otherwise. */
  static final int VERSION = 2;

  private static final String FILE = "index.properties";

  private IndexFormat() {}

  static void write(Path folder, ImportLanguages languages) throws IOException {
    Files.writeString(
        folder.resolve(FILE),
        "format=%d\nlanguage=%s\nlabel-languages=%s\n"
            .formatted(VERSION, languages.names(), String.join(",", languages.labels())));
  }

  /** The language of an index's names; refuses an index of another format. */
  static String language(Path folder) {
    Path file = folder.resolve(FILE);
    Properties p = new Properties();
    try {
      if (Files.exists(file)) {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          p.load(in);
        }
      }
      if (!Integer.toString(VERSION).equals(p.getProperty("format"))) {
        throw refused(folder, "is of format " + p.getProperty("format", "1"), null);
      }
      return Translations.tag(p.getProperty("language", ""));
    } catch (IOException | IllegalArgumentException e) {
      throw refused(folder, "has a damaged " + FILE + " (" + e.getMessage() + ")", e);
    }
  }

  private static NewsgraphException refused(Path folder, String why, Throwable cause) {
    return new NewsgraphException(
        ErrorCode.DATA_INVALID,
        "the imported catalog "
            + folder
            + " "
            + why
            + ", this version of newsgraph reads format "
            + VERSION
            + "; import the dump again with `newsgraph catalog import`, or remove the folder",
        cause);
  }
}
