package org.newsgraph.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Classes of words that stand in like contexts, by hash of the normalized form. Immutable. */
public final class WordClusters {
  private final Map<Integer, Integer> clusters;
  private final IntTable table;

  private WordClusters(Map<Integer, Integer> clusters) {
    this.clusters = clusters;
    table = new IntTable(clusters);
  }

  /**
   * @param clusters numbers from 1 to 255 of normalized forms
   */
  public static WordClusters of(Map<String, Integer> clusters) {
    Map<Integer, Integer> hashed = new HashMap<>();
    clusters.forEach((word, c) -> hashed.put(Hashing.text(word), c));
    return new WordClusters(hashed);
  }

  public static WordClusters none() {
    return new WordClusters(Map.of());
  }

  int of(String normalized) {
    return table.get(Hashing.text(normalized));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(clusters.size());
    for (Map.Entry<Integer, Integer> e : new TreeMap<>(clusters).entrySet()) {
      out.writeInt(e.getKey());
      out.writeByte(e.getValue());
    }
  }

  static WordClusters read(DataInputStream in) throws IOException {
    int n = in.readInt();
    Map<Integer, Integer> clusters = new HashMap<>(n * 2);
    for (; n > 0; n--) {
      int key = in.readInt();
      clusters.put(key, in.readUnsignedByte());
    }
    return new WordClusters(clusters);
  }
}
