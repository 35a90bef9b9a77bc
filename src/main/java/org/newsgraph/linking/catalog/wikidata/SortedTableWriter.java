package org.newsgraph.linking.catalog.wikidata;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Writes a {@link SortedTable} by external merge sort: what is added is spilled in sorted runs,
 * which are merged at the end. Memory stays bounded by one run.
 */
final class SortedTableWriter {
  private static final int RUN = 400_000;

  private record Row(byte[] key, long number) implements Comparable<Row> {
    @Override
    public int compareTo(Row o) {
      int byKey = Arrays.compareUnsigned(key, o.key);
      return byKey != 0 ? byKey : Long.compare(number, o.number);
    }
  }

  private final Path folder;
  private final String name;
  private final boolean highestOnly;
  private final List<Row> rows = new ArrayList<>();
  private int runs;

  /**
   * @param folder where to write
   * @param name of the table
   * @param highestOnly whether of several numbers of a key only the highest is kept
   * @param runs how many runs lie there from an interrupted import
   */
  SortedTableWriter(Path folder, String name, boolean highestOnly, int runs) {
    this.folder = folder;
    this.name = name;
    this.highestOnly = highestOnly;
    this.runs = runs;
  }

  void add(String key, long number) {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    if (bytes.length < 1 << 15) {
      rows.add(new Row(bytes, number));
    }
    if (rows.size() >= RUN) {
      spill();
    }
  }

  /** Writes what is held as a run and tells how many there are. */
  int spill() {
    if (!rows.isEmpty()) {
      rows.sort(null);
      try (DataOutputStream out = output(run(runs))) {
        for (Row r : rows) {
          write(r, out);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      rows.clear();
      runs++;
    }
    return runs;
  }

  private Path run(int i) {
    return folder.resolve(name + ".run" + i);
  }

  private static DataOutputStream output(Path p) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(p), 1 << 16));
  }

  private static void write(Row r, DataOutputStream out) throws IOException {
    out.writeShort(r.key.length);
    out.write(r.key);
    out.writeLong(r.number);
  }

  /** Merges the runs into the table and deletes them. */
  void finish() throws IOException {
    spill();
    PriorityQueue<Run> queue = new PriorityQueue<>();
    for (int i = 0; i < runs; i++) {
      Run r = new Run(run(i));
      if (r.advance()) {
        queue.add(r);
      }
    }
    try (DataOutputStream records = output(folder.resolve(name + ".rec"));
        DataOutputStream blocks = output(folder.resolve(name + ".idx"))) {
      merge(queue, records, blocks);
    }
    for (int i = 0; i < runs; i++) {
      Files.deleteIfExists(run(i));
    }
  }

  private void merge(PriorityQueue<Run> queue, DataOutputStream records, DataOutputStream blocks)
      throws IOException {
    long offset = 0;
    long count = 0;
    Row held = null;
    while (!queue.isEmpty() || held != null) {
      Row next = null;
      if (!queue.isEmpty()) {
        Run r = queue.poll();
        next = r.row;
        if (r.advance()) {
          queue.add(r);
        }
      }
      boolean replaced =
          highestOnly && held != null && next != null && Arrays.equals(held.key, next.key);
      boolean same = held != null && next != null && held.compareTo(next) == 0;
      if (held != null && !replaced && !same) {
        if (count++ % SortedTable.BLOCK == 0) {
          blocks.writeLong(offset);
        }
        write(held, records);
        offset += 2 + held.key.length + Long.BYTES;
      }
      held = next;
    }
  }

  private static final class Run implements Comparable<Run> {
    private final DataInputStream in;
    private Row row;

    Run(Path file) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    boolean advance() throws IOException {
      if (in.available() == 0) {
        in.close();
        return false;
      }
      byte[] key = new byte[in.readUnsignedShort()];
      in.readFully(key);
      row = new Row(key, in.readLong());
      return true;
    }

    @Override
    public int compareTo(Run o) {
      return row.compareTo(o.row);
    }
  }
}
