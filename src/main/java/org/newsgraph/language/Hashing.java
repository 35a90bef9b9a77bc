package org.newsgraph.language;

/** Hash functions of the feature templates. Models depend on them: a change asks for retraining. */
public final class Hashing {
  private Hashing() {}

  /** Hash of a stretch of characters. */
  public static int text(CharSequence s, int begin, int end) {
    int h = 1;
    for (int i = begin; i < end; i++) {
      h = h * 31 + s.charAt(i);
    }
    return finish(h);
  }

  public static int text(CharSequence s) {
    return text(s, 0, s.length());
  }

  /** Key of a feature: its template and up to three values. */
  public static int feature(int template, int a, int b, int c) {
    int h = template * 0x9E3779B1;
    h = (h ^ a) * 0x85ebca6b;
    h ^= h >>> 13;
    h = (h ^ b) * 0xc2b2ae35;
    h ^= h >>> 16;
    h = (h ^ c) * 0x27d4eb2f;
    return finish(h);
  }

  public static int feature(int template, int a, int b) {
    return feature(template, a, b, 0);
  }

  public static int feature(int template, int a) {
    return feature(template, a, 0, 0);
  }

  private static int finish(int h) {
    h ^= h >>> 15;
    h *= 0x85ebca6b;
    return h ^ (h >>> 13);
  }
}
