package org.newsgraph.linking.catalog.wikidata;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/**
 * The entities of a Wikidata JSON dump, one line each: a JSON array with one entity a line, plain,
 * gzip or bzip2.
 */
final class DumpLines implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private final Path file;
  private final Counter counter;
  private final BufferedReader reader;
  private long number;
  private boolean closedArray;

  DumpLines(Path file) {
    this.file = file;
    try {
      counter = new Counter(Files.newInputStream(file));
      reader =
          new BufferedReader(new InputStreamReader(decompressed(), StandardCharsets.UTF_8), BUFFER);
    } catch (IOException e) {
      throw new NewsgraphException(
          Files.exists(file) ? ErrorCode.INPUT_INVALID : ErrorCode.INPUT_NOT_FOUND,
          "cannot open the dump " + file + ": " + e.getMessage(),
          e);
    }
  }

  private InputStream decompressed() throws IOException {
    InputStream in = new BufferedInputStream(counter, BUFFER);
    String name = file.getFileName().toString();
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(in, BUFFER);
    }
    return name.endsWith(".bz2") ? new BZip2CompressorInputStream(in, true) : in;
  }

  /** The next entity's JSON, or null at the end. */
  String next() {
    try {
      String line = reader.readLine();
      while (line != null) {
        number++;
        String json = line.strip();
        if (json.endsWith(",")) {
          json = json.substring(0, json.length() - 1);
        }
        closedArray |= json.equals("]");
        if (json.startsWith("{")) {
          return json;
        }
        if (!json.isEmpty() && !json.equals("[") && !json.equals("]")) {
          throw bad("expected an entity in braces, found \"" + preview(json) + "\"", null);
        }
        line = reader.readLine();
      }
      if (!closedArray) {
        throw bad("the dump ends without its closing bracket: it is truncated", null);
      }
      return null;
    } catch (IOException e) {
      throw bad("cannot read on (" + e.getMessage() + "): it is damaged or truncated", e);
    }
  }

  static String preview(String s) {
    return s.length() > 60 ? s.substring(0, 60) + "..." : s;
  }

  NewsgraphException bad(String what, Throwable cause) {
    return new NewsgraphException(
        ErrorCode.INPUT_INVALID,
        file + ", line " + number + ": " + what + "; get a fresh JSON dump of Wikidata",
        cause);
  }

  /** Number of the line read last, from 1. */
  long number() {
    return number;
  }

  /** Bytes read of the file so far. */
  long bytes() {
    return counter.count;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw bad("cannot close: " + e.getMessage(), e);
    }
  }

  private static final class Counter extends FilterInputStream {
    private long count;

    Counter(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
      int n = super.read(b, off, len);
      count += Math.max(n, 0);
      return n;
    }
  }
}
