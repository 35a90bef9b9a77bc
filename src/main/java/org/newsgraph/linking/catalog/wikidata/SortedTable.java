package org.newsgraph.linking.catalog.wikidata;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * Keys with numbers, sorted, on disk: records of key length (2 bytes), key (UTF-8) and number (8
 * bytes), and beside them the offset of every 32nd record. A look-up is a binary search over those
 * and a short scan.
 */
final class SortedTable {
  static final int BLOCK = 32;
  private final MappedFile records;
  private final MappedFile blocks;

  /**
   * @param folder where the table lies
   * @param name of its files, without ending
   */
  SortedTable(Path folder, String name) {
    records = new MappedFile(folder.resolve(name + ".rec"));
    blocks = new MappedFile(folder.resolve(name + ".idx"));
  }

  /** Takes a key and its number. */
  interface Row {
    void take(String key, long number);
  }

  /** Hands the rows whose key begins so to a consumer, in order. */
  void findPrefix(String prefix, int limit, Row out) {
    byte[] wanted = prefix.getBytes(StandardCharsets.UTF_8);
    long at = blockBefore(wanted);
    int found = 0;
    while (at < records.size() && found < limit) {
      int length = records.unsignedShort(at);
      String key = new String(records.bytes(at + 2, length), StandardCharsets.UTF_8);
      if (key.startsWith(prefix)) {
        out.take(key, records.number(at + 2 + length));
        found++;
      } else if (compare(at, wanted) > 0) {
        return;
      }
      at += 2 + length + Long.BYTES;
    }
  }

  /** Hands every number of a key to a consumer, in ascending order. */
  void find(String key, LongConsumer out) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    long at = blockBefore(wanted);
    while (at < records.size()) {
      int c = compare(at, wanted);
      if (c > 0) {
        return;
      }
      int length = records.unsignedShort(at);
      if (c == 0) {
        out.accept(records.number(at + 2 + length));
      }
      at += 2 + length + Long.BYTES;
    }
  }

  /** Offset of the last block that begins before a key, or of the first. */
  private long blockBefore(byte[] wanted) {
    long low = 0;
    long high = blocks.size() / Long.BYTES - 1;
    while (low < high) {
      long mid = (low + high + 1) >>> 1;
      if (compare(blocks.number(mid * Long.BYTES), wanted) < 0) {
        low = mid;
      } else {
        high = mid - 1;
      }
    }
    return blocks.size() == 0 ? records.size() : blocks.number(low * Long.BYTES);
  }

  private int compare(long record, byte[] wanted) {
    int length = records.unsignedShort(record);
    int n = Math.min(length, wanted.length);
    for (int i = 0; i < n; i++) {
      int c = Integer.compare(records.at(record + 2 + i) & 0xff, wanted[i] & 0xff);
      if (c != 0) {
        return c;
      }
    }
    return Integer.compare(length, wanted.length);
  }
}
