package org.newsgraph.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Known names by kind, kept as hashes of their words. Marks each word of a sentence that lies in
 * the longest known name from its place. Immutable.
 */
public final class Gazetteer {
  /** Kind of adjectives and nouns for the people of a state. */
  public static final int DEMONYM = 4;

  /** Kind of surnames; they name nobody for certain. */
  public static final int SURNAME = 5;

  /** Kind of given names. */
  public static final int GIVEN_NAME = 6;

  /** Words of the longest name that is looked for. */
  private static final int LONGEST = 7;

  private final Map<Integer, Integer> kinds;
  private final IntTable table;

  private Gazetteer(Map<Integer, Integer> kinds) {
    this.kinds = kinds;
    table = new IntTable(kinds);
  }

  /**
   * @param kind a small number from 0 to 15
   * @param words the name's tokens
   */
  public record Entry(int kind, List<String> words) {}

  public static Gazetteer of(Collection<Entry> entries) {
    Map<Integer, Integer> kinds = new TreeMap<>();
    for (Entry e : entries) {
      int h = 1;
      for (String w : e.words()) {
        h = join(h, Hashing.text(WordKnowledge.usualCase(w)));
      }
      kinds.merge(h, 1 << e.kind(), (a, b) -> a | b);
    }
    return new Gazetteer(kinds);
  }

  private static int join(int h, int word) {
    return Hashing.feature(77, h, word);
  }

  /** For each word 0, or a set of kinds (bits) shifted by two with its place: 1 first, 2 inside. */
  int[] marks(String[] words) {
    int n = words.length;
    int[] exact = new int[n];
    for (int i = 0; i < n; i++) {
      exact[i] = Hashing.text(WordKnowledge.usualCase(words[i]));
    }
    int[] marks = new int[n];
    for (int i = 0; i < n; i++) {
      int h = 1;
      int found = 0;
      int kind = 0;
      for (int k = 0; k < LONGEST && i + k < n; k++) {
        h = join(h, exact[i + k]);
        int at = table.get(h);
        if (at != 0) {
          found = k + 1;
          kind = at;
        }
      }
      for (int k = 0; k < found; k++) {
        marks[i + k] = kind << 2 | (k == 0 ? 1 : 2);
      }
      i += Math.max(0, found - 1);
    }
    return marks;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(kinds.size());
    for (Map.Entry<Integer, Integer> e : new TreeMap<>(kinds).entrySet()) {
      out.writeInt(e.getKey());
      out.writeShort(e.getValue());
    }
  }

  static Gazetteer read(DataInputStream in) throws IOException {
    Map<Integer, Integer> kinds = new java.util.HashMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      int key = in.readInt();
      kinds.put(key, (int) in.readShort());
    }
    return new Gazetteer(kinds);
  }

  /** Kinds (bits) of a name of one word, 0 if it is not known. */
  int kinds(String word) {
    return table.get(join(1, Hashing.text(WordKnowledge.usualCase(word))));
  }

  /** An empty gazetteer. */
  public static Gazetteer none() {
    return of(new ArrayList<>());
  }
}
