package org.newsgraph;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the program's data lies: the folder that holds {@code data}, {@code queries} and {@code
 * ontology}. The launcher names it in the system property {@code newsgraph.home}; without it the
 * working directory or the nearest folder above that has {@code data/lexicon} is taken.
 *
 * @param root the folder
 */
public record Home(Path root) {

  /** Finds the installation, or fails with {@link ErrorCode#INSTALLATION}. */
  public static Home locate() {
    String named = System.getProperty("newsgraph.home");
    if (named != null) {
      return new Home(Path.of(named));
    }
    for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
      if (Files.isDirectory(p.resolve("data/lexicon"))) {
        return new Home(p);
      }
    }
    throw new NewsgraphException(
        ErrorCode.INSTALLATION,
        "no data/lexicon in the working directory or above it; start the program with ./newsgraph"
            + " or set -Dnewsgraph.home to its folder");
  }

  public Path models() {
    return root.resolve("data/models");
  }

  public Path lexicon() {
    return root.resolve("data/lexicon");
  }

  public Path catalog() {
    return root.resolve("data/catalog");
  }

  public Path queries() {
    return root.resolve("queries");
  }

  public Path ontology() {
    return root.resolve("ontology");
  }
}
