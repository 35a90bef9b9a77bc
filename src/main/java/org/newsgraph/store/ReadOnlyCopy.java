package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/**
 * A database copied to the system's temporary folder: TDB2 opens its files for writing even where
 * nothing is written, so one whose files may only be read is read from a copy. The copy goes when
 * it is closed, at the latest with the process.
 */
final class ReadOnlyCopy implements AutoCloseable {
  private final Path folder;
  private final Thread atExit = new Thread(this::delete, "remove-copy-of-graph");

  private ReadOnlyCopy(Path folder) {
    this.folder = folder;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** Whether some of a database's files may not be written by this process. */
  static boolean isNeeded(Path database) {
    try (Stream<Path> files = Files.list(database)) {
      return !files.allMatch(Files::isWritable);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.STORE_UNAVAILABLE, database + ": cannot be listed: " + e.getMessage(), e);
    }
  }

  /** Copies a database; its folder there is {@link Snapshot#DATABASE} in {@link #folder}. */
  static ReadOnlyCopy of(Path database) {
    try {
      ReadOnlyCopy copy = new ReadOnlyCopy(Files.createTempDirectory("newsgraph"));
      Disk.copy(database, copy.folder.resolve(Snapshot.DATABASE));
      return copy;
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.STORE_UNAVAILABLE,
          database
              + ": may not be written by this user, and cannot be copied to the temporary folder ("
              + e.getMessage()
              + "); allow this user to write there, or copy the graph to a folder of his own",
          e);
    }
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      return; // the process is ending, and the hook deletes
    }
    delete();
  }

  private void delete() {
    try {
      Disk.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
