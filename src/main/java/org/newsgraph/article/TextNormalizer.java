package org.newsgraph.article;

import java.text.Normalizer;

/**
 * Brings text into the one form that {@link Article#text()} has and that every offset counts in:
 * NFC, {@code \n} as line end, plain spaces, no invisible characters.
 */
final class TextNormalizer {
  private TextNormalizer() {}

  static String normalize(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\r') {
        out.append('\n');
        if (i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
          i++;
        }
      } else if (c == '\n' || c == '\u0085' || c == '\u2028' || c == '\f') {
        out.append('\n');
      } else if (c == '\u2029') {
        out.append("\n\n");
      } else if (c == '\t' || Character.isSpaceChar(c)) {
        out.append(' ');
      } else if (!isInvisible(c)) {
        out.append(c);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC).strip();
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' // soft hyphen
        || (c >= '\u200B' && c <= '\u200F') // zero width, direction marks
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2064')
        || c == '\uFEFF'
        || Character.isISOControl(c);
  }
}
