package org.newsgraph.linking;

import java.util.Locale;

/** How a name is shown: without a possessive, shouted names in ordinary case. */
final class NameText {
  private NameText() {}

  static String clean(String text) {
    String t = text.replace('\n', ' ').replaceAll(" {2,}", " ").strip();
    t = t.replaceAll("['\u2019]s?$", "").replaceFirst("^[Tt]he ", "");
    boolean shouted = t.length() > 5 && t.indexOf(' ') > 0 && t.equals(t.toUpperCase(Locale.ROOT));
    return shouted ? capitalise(t) : t;
  }

  private static String capitalise(String t) {
    StringBuilder out = new StringBuilder(t.length());
    boolean start = true;
    for (char c : t.toCharArray()) {
      out.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c) && c != '\'' && c != '\u2019';
    }
    return out.toString();
  }
}
