package org.newsgraph.linking.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/**
 * Name forms that would mislead, by kind (first column, a digit). Forms of one or two letters are
 * refused but for a short list, as are handles; generic names and surnames are marked.
 */
final class Hazards {
  private static final Set<String> SHORT =
      Set.of("US", "UK", "UN", "EU", "AU", "G7", "G8", "RT", "BBC");
  private final Map<String, Character> kinds = new HashMap<>();

  static Hazards read(Path file) {
    Hazards out = new Hazards();
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String[] c = line.split("\t", -1);
        if (c.length == 6 && !c[0].isEmpty() && Character.isDigit(c[0].charAt(0))) {
          out.kinds.put(c[1] + "\t" + c[5], c[0].charAt(0));
        }
      }
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot read " + file + ": " + e.getMessage(), e);
    }
    return out;
  }

  private char kind(String qid, String form) {
    return kinds.getOrDefault(qid + "\t" + form, ' ');
  }

  /** Whether a form may be taken as a name at all. */
  boolean allows(String qid, String form) {
    char k = kind(qid, form);
    int letters = NameKey.of(form).length();
    return (letters > 2 || SHORT.contains(form.replace(".", "")))
        && (k != '1' || SHORT.contains(form))
        && k != '2'
        && k != '8'
        && k != '4';
  }

  /** Whether it is a surname or given name alone that is listed for its bearer. */
  boolean isSurname(String qid, String form) {
    return kind(qid, form) == '3' && form.equals(form.strip()) && !form.equals("POTUS");
  }

  /** Whether many institutions share it. */
  boolean isGeneric(String qid, String form) {
    char k = kind(qid, form);
    return k == '7' || k == '9';
  }
}
