package org.newsgraph.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The base forms of English words with their possible parts of speech. Tells of any inflected form
 * which parts of speech it may have. Immutable.
 */
public final class Lexicon {
  public static final int NOUN = 1;
  public static final int VERB = 2;
  public static final int ADJECTIVE = 4;
  public static final int ADVERB = 8;
  private static final int PLURAL = 16;
  private static final int THIRD_PERSON = 32;
  private static final int PAST = 64;
  private static final int PARTICIPLE = 128;

  private final Map<String, Byte> words;

  /**
   * @param words lower-case base forms with the sum of their parts of speech
   */
  public Lexicon(Map<String, Byte> words) {
    this.words = words;
  }

  /** A lexicon without words. */
  public static Lexicon none() {
    return new Lexicon(Map.of());
  }

  private boolean is(String word, int part) {
    return (words.getOrDefault(word, (byte) 0) & part) != 0;
  }

  public boolean isVerb(String base) {
    return is(base, VERB);
  }

  public boolean isNoun(String base) {
    return is(base, NOUN);
  }

  /** Whether a lower-case form is a base form. */
  public boolean knows(String base) {
    return words.containsKey(base);
  }

  /** Bits for what a lower-case form may be; 0 if it is not known in any way. */
  int parts(String form) {
    int bits = words.getOrDefault(form, (byte) 0);
    int n = form.length();
    if (n > 3 && form.endsWith("s")) {
      bits |= inflected(form.substring(0, n - 1), NOUN, PLURAL);
      bits |= inflected(form.substring(0, n - 1), VERB, THIRD_PERSON);
      if (form.endsWith("es")) {
        String stem = form.substring(0, n - 2);
        stem = stem.endsWith("i") ? stem.substring(0, n - 3) + "y" : stem;
        bits |= inflected(stem, NOUN, PLURAL) | inflected(stem, VERB, THIRD_PERSON);
      }
    } else if (n > 3 && form.endsWith("ed")) {
      bits |= verbBase(form.substring(0, n - 2)) != null ? PAST : 0;
    } else if (n > 4 && form.endsWith("ing")) {
      bits |= verbBase(form.substring(0, n - 3)) != null ? PARTICIPLE : 0;
    }
    return bits;
  }

  private int inflected(String stem, int part, int bit) {
    return is(stem, part) ? bit : 0;
  }

  /** The verb to which a stem without -ed or -ing belongs, or null. */
  String verbBase(String stem) {
    int n = stem.length();
    if (n < 2) {
      return null;
    }
    boolean doubled = n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2);
    if (doubled && is(stem.substring(0, n - 1), VERB) && !is(stem, VERB)) {
      return stem.substring(0, n - 1);
    }
    if (is(stem + "e", VERB) && !prefersBare(stem)) {
      return stem + "e";
    }
    if (is(stem, VERB)) {
      return stem;
    }
    if (stem.endsWith("i") && is(stem.substring(0, n - 1) + "y", VERB)) {
      return stem.substring(0, n - 1) + "y";
    }
    boolean ck = stem.endsWith("ck") && is(stem.substring(0, n - 1), VERB);
    return ck ? stem.substring(0, n - 1) : null;
  }

  /** Where both "bath" and "bathe" are verbs, the form with two vowels or consonants is bare. */
  private boolean prefersBare(String stem) {
    if (!is(stem, VERB)) {
      return false;
    }
    int n = stem.length();
    boolean vowel = "aeiou".indexOf(stem.charAt(n - 1)) >= 0;
    boolean vowelBefore = "aeiou".indexOf(stem.charAt(n - 2)) >= 0;
    boolean twoVowels = n > 2 && vowelBefore && "aeiou".indexOf(stem.charAt(n - 3)) >= 0;
    return !vowel && (!vowelBefore || twoVowels);
  }

  public void write(DataOutputStream out) throws IOException {
    TreeMap<String, Byte> sorted = new TreeMap<>(words);
    out.writeInt(sorted.size());
    String before = "";
    for (Map.Entry<String, Byte> e : sorted.entrySet()) {
      int same = 0;
      String w = e.getKey();
      while (same < Math.min(before.length(), w.length())
          && before.charAt(same) == w.charAt(same)) {
        same++;
      }
      out.writeByte(same);
      out.writeByte(w.length() - same);
      out.writeBytes(w.substring(same));
      out.writeByte(e.getValue());
      before = w;
    }
  }

  static Lexicon read(DataInputStream in) throws IOException {
    int n = in.readInt();
    Map<String, Byte> words = new HashMap<>(n * 2);
    byte[] buffer = new byte[256];
    for (; n > 0; n--) {
      int same = in.readUnsignedByte();
      int rest = in.readUnsignedByte();
      in.readFully(buffer, same, rest);
      String w = new String(buffer, 0, same + rest, java.nio.charset.StandardCharsets.ISO_8859_1);
      words.put(w, in.readByte());
    }
    return new Lexicon(words);
  }
}
