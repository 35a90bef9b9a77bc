package org.newsgraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/** Holds other writers off; the operating system gives it back when its process ends. */
final class WriterLock implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock lock;

  private WriterLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  static WriterLock acquire(Path graph) {
    Path file = graph.resolve("lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw inUse(graph, file);
      }
      channel.truncate(0);
      String owner = ProcessHandle.current().pid() + "\n";
      channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)));
      return new WriterLock(channel, lock);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.STORE_UNAVAILABLE, file + ": cannot be locked: " + e.getMessage(), e);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static NewsgraphException inUse(Path graph, Path file) throws IOException {
    String owner = Files.readString(file).strip();
    return new NewsgraphException(
        ErrorCode.STORE_UNAVAILABLE,
        graph
            + ": another process"
            + (owner.isEmpty() ? "" : " (" + owner + ")")
            + " is building this graph; wait until it is done, or name another folder with --graph");
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
