package org.newsgraph.graph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of a name that a search compares: without case, accents and punctuation. */
public final class SearchName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SearchName() {}

  public static String of(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String dotless = plain.replace(".", "").replace("'", "").replace("\u2019", "");
    String bare = GAPS.matcher(dotless.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return bare.startsWith("the ") ? bare.substring(4) : bare;
  }
}
