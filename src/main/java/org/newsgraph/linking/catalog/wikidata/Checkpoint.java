package org.newsgraph.linking.catalog.wikidata;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * How far an import came: what lies in its working folder up to there is good.
 *
 * @param source the dump's name, size and time, and the options
 * @param lines entities read
 * @param entries bytes of the entries' file
 * @param kept entities written
 * @param conflicts differences found
 * @param runs sorted runs of each table
 */
record Checkpoint(
    String source, long lines, long entries, long kept, long conflicts, Properties runs) {
  private static final String FILE = "checkpoint.properties";

  /** The checkpoint in a working folder if it is of the same dump and options, else a new start. */
  static Checkpoint of(Path dump, String options, Path work) throws IOException {
    String source =
        dump.toAbsolutePath()
            + " "
            + Files.size(dump)
            + " "
            + Files.getLastModifiedTime(dump).toMillis()
            + " "
            + options;
    Path file = work.resolve(FILE);
    if (Files.exists(file)) {
      Properties p = new Properties();
      try (InputStream in = Files.newInputStream(file)) {
        p.load(in);
      }
      if (source.equals(p.getProperty("source"))) {
        return new Checkpoint(
            source,
            number(p, "lines"),
            number(p, "entries"),
            number(p, "kept"),
            number(p, "conflicts"),
            p);
      }
    }
    return new Checkpoint(source, 0, 0, 0, 0, new Properties());
  }

  private static long number(Properties p, String key) {
    return Long.parseLong(p.getProperty(key, "0"));
  }

  int runsOf(String table) {
    return (int) number(runs, "runs." + table);
  }

  void save(Path work) throws IOException {
    Properties p = new Properties();
    p.putAll(runs);
    p.setProperty("source", source);
    p.setProperty("lines", Long.toString(lines));
    p.setProperty("entries", Long.toString(entries));
    p.setProperty("kept", Long.toString(kept));
    p.setProperty("conflicts", Long.toString(conflicts));
    Path next = work.resolve(FILE + ".next");
    try (OutputStream out = Files.newOutputStream(next)) {
      p.store(out, null);
    }
    Files.move(
        next,
        work.resolve(FILE),
        java.nio.file.StandardCopyOption.ATOMIC_MOVE,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  static void clear(Path work) throws IOException {
    Files.deleteIfExists(work.resolve(FILE));
  }
}
