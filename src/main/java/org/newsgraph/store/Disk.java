package org.newsgraph.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of database files: copied with their holes, forced to disk, deleted. */
final class Disk {
  private static final int CHUNK = 1 << 16;

  private Disk() {}

  /** Copies a folder of files. Stretches of zeros, of which TDB2 files are full, stay holes. */
  static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    List<Path> files;
    try (Stream<Path> all = Files.list(from)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      copyFile(file, to.resolve(file.getFileName()));
    }
  }

  private static void copyFile(Path from, Path to) throws IOException {
    byte[] chunk = new byte[CHUNK];
    byte[] zeros = new byte[CHUNK];
    try (RandomAccessFile in = new RandomAccessFile(from.toFile(), "r");
        RandomAccessFile out = new RandomAccessFile(to.toFile(), "rw")) {
      long at = 0;
      for (int n = in.read(chunk); n > 0; n = in.read(chunk)) {
        if (!java.util.Arrays.equals(chunk, 0, n, zeros, 0, n)) {
          out.seek(at);
          out.write(chunk, 0, n);
        }
        at += n;
      }
      out.setLength(at);
    }
  }

  /** Makes a file or folder survive a loss of power. */
  static void force(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    try (FileChannel channel =
        FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException e) {
      // Not every system opens folders; there the rename itself has to do.
      if (!folder) {
        throw e;
      }
    }
  }

  static void forceAll(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        force(file);
      }
    }
    force(folder);
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(p);
      }
    }
  }
}
