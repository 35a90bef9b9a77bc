package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/**
 * A graph on disk. Each build makes a new generation, a TDB2 database in a folder of its own, and
 * publishes it by replacing the file {@code current} that names it: a reader sees the old graph or
 * the new one and never waits. A published generation is never written again, so any number of
 * processes may read it. The one before is kept for those who still read it.
 *
 * @param path the folder
 */
public record GraphDirectory(Path path) {
  private static final String CURRENT = "current";
  private static final String GENERATIONS = "generations";
  private static final String DIGITS = "%06d";

  /** Name of the published generation, or nothing where no graph was built yet. */
  public Optional<String> current() {
    try {
      String name = Files.readString(path.resolve(CURRENT)).strip();
      return name.isEmpty() ? Optional.empty() : Optional.of(name);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.STORE_UNAVAILABLE, path + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** Opens the published graph for reading. */
  public Snapshot open() {
    // Between reading the name and opening, two builds may have passed and taken the folder away.
    for (int attempt = 0; ; attempt++) {
      String name = current().orElseThrow(this::noGraph);
      Path folder = generation(name);
      try {
        return Snapshot.open(name, folder);
      } catch (NewsgraphException e) {
        if (attempt == 2 || name.equals(current().orElse(""))) {
          throw e;
        }
      }
    }
  }

  /**
   * Becomes the only writer, until the writer is closed.
   *
   * @throws NewsgraphException with {@link ErrorCode#STORE_UNAVAILABLE} if another process writes
   */
  public GraphWriter openForWriting() {
    refuseForeignFolder();
    try {
      Files.createDirectories(path.resolve(GENERATIONS));
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.STORE_UNAVAILABLE, path + ": cannot be written: " + e.getMessage(), e);
    }
    return new GraphWriter(this, WriterLock.acquire(path));
  }

  /** A file that was published with the current generation. */
  public Optional<Path> published(String file) {
    return current().map(name -> generation(name).resolve(file)).filter(Files::exists);
  }

  Path generation(String name) {
    return path.resolve(GENERATIONS).resolve(name);
  }

  /** The name behind the current one. */
  String nextName() {
    int last = current().map(Integer::parseInt).orElse(0);
    return String.format(DIGITS, last + 1);
  }

  /** Makes a finished generation the current one, in one step. */
  void publish(String name) throws IOException {
    Path beside = path.resolve(CURRENT + ".new");
    Files.writeString(beside, name + "\n");
    Disk.force(beside);
    Files.move(
        beside,
        path.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    Disk.force(path);
  }

  /** Removes what broken builds left, and generations older than these. */
  void removeAllBut(List<String> kept) {
    try (Stream<Path> folders = Files.list(path.resolve(GENERATIONS))) {
      for (Path folder : folders.sorted().toList()) {
        if (!kept.contains(folder.getFileName().toString())) {
          Disk.delete(folder);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void refuseForeignFolder() {
    if (!Files.exists(path) || Files.isDirectory(path.resolve(GENERATIONS))) {
      return;
    }
    boolean empty = false;
    if (Files.isDirectory(path)) {
      try (Stream<Path> inside = Files.list(path)) {
        empty = inside.findAny().isEmpty();
      } catch (IOException e) {
        throw new NewsgraphException(
            ErrorCode.STORE_UNAVAILABLE, path + ": cannot be listed: " + e.getMessage(), e);
      }
    }
    if (!empty) {
      throw new NewsgraphException(
          ErrorCode.STORE_UNAVAILABLE,
          path
              + ": exists and is no graph of newsgraph; name a new or an empty folder with --graph");
    }
  }

  private NewsgraphException noGraph() {
    return new NewsgraphException(
        ErrorCode.STORE_UNAVAILABLE,
        path
            + ": no graph there; make one with `newsgraph build ARTICLES --graph "
            + path
            + "`, or name another with --graph");
  }
}
