package org.newsgraph.linking.catalog.wikidata;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.linking.Translations;

/**
 * Translations as an index keeps them: for each language its tag, label and description, each ended
 * by a tab. What is the same as in the language before is one character: most people are written
 * alike in languages of one script.
 */
final class TranslationsCode {
  private static final String NONE = "";
  private static final String SAME = "\u0001";

  private TranslationsCode() {}

  static byte[] write(Translations t, String label) {
    TreeSet<String> tags = new TreeSet<>(t.labels().keySet());
    tags.addAll(t.descriptions().keySet());
    StringBuilder out = new StringBuilder();
    String before = label;
    for (String tag : tags) {
      String l = t.labels().getOrDefault(tag, NONE);
      out.append(tag).append('\t').append(!l.isEmpty() && l.equals(before) ? SAME : l);
      out.append('\t').append(t.descriptions().getOrDefault(tag, NONE)).append('\t');
      before = l.isEmpty() ? before : l;
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  static Translations read(byte[] bytes, String language, String label) {
    String[] fields = new String(bytes, StandardCharsets.UTF_8).split("\t", -1);
    Map<String, String> labels = new TreeMap<>();
    Map<String, String> descriptions = new TreeMap<>();
    String before = label;
    for (int i = 0; i + 2 < fields.length; i += 3) {
      String l = fields[i + 1].equals(SAME) ? before : fields[i + 1];
      if (!l.isEmpty()) {
        labels.put(fields[i], l);
        before = l;
      }
      if (!fields[i + 2].isEmpty()) {
        descriptions.put(fields[i], fields[i + 2]);
      }
    }
    return Translations.of(language, labels, descriptions);
  }
}
