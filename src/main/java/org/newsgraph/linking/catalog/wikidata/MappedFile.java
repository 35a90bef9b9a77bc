package org.newsgraph.linking.catalog.wikidata;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/** A file of any size, read-only in memory. Safe for use by many threads. */
final class MappedFile {
  private static final int SEGMENT_BITS = 30;
  private static final long SEGMENT = 1L << SEGMENT_BITS;
  private final MappedByteBuffer[] segments;
  private final long size;

  MappedFile(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      size = channel.size();
      segments = new MappedByteBuffer[(int) ((size + SEGMENT - 1) >> SEGMENT_BITS)];
      for (int i = 0; i < segments.length; i++) {
        long from = (long) i << SEGMENT_BITS;
        segments[i] =
            channel.map(FileChannel.MapMode.READ_ONLY, from, Math.min(SEGMENT, size - from));
      }
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INSTALLATION,
          "cannot open the imported catalog " + file + ": " + e.getMessage() + "; import it again",
          e);
    }
  }

  long size() {
    return size;
  }

  byte at(long i) {
    return segments[(int) (i >> SEGMENT_BITS)].get((int) (i & (SEGMENT - 1)));
  }

  int unsignedShort(long i) {
    return (at(i) & 0xff) << 8 | at(i + 1) & 0xff;
  }

  int integer(long i) {
    return unsignedShort(i) << 16 | unsignedShort(i + 2);
  }

  long number(long i) {
    long n = 0;
    for (int k = 0; k < Long.BYTES; k++) {
      n = n << 8 | at(i + k) & 0xff;
    }
    return n;
  }

  byte[] bytes(long from, int length) {
    byte[] out = new byte[length];
    int segment = (int) (from >> SEGMENT_BITS);
    int offset = (int) (from & (SEGMENT - 1));
    if (offset + (long) length <= segments[segment].capacity()) {
      segments[segment].get(offset, out);
    } else {
      for (int i = 0; i < length; i++) {
        out[i] = at(from + i);
      }
    }
    return out;
  }
}
