package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;

/** The base forms that a regular English verb form may come from. */
final class VerbForms {
  private VerbForms() {}

  /** Candidates, likeliest first: {@code deplored} gives deplore, deplor. */
  static List<String> bases(String form) {
    List<String> out = new ArrayList<>(4);
    if (form.endsWith("ies") || form.endsWith("ied")) {
      out.add(form.substring(0, form.length() - 3) + "y");
    }
    if (form.endsWith("ed")) {
      addStems(form.substring(0, form.length() - 2), out);
    } else if (form.endsWith("ing")) {
      addStems(form.substring(0, form.length() - 3), out);
    } else if (form.endsWith("es")) {
      out.add(form.substring(0, form.length() - 1));
      out.add(form.substring(0, form.length() - 2));
    } else if (form.endsWith("s")) {
      out.add(form.substring(0, form.length() - 1));
    }
    return out;
  }

  private static void addStems(String stem, List<String> out) {
    int n = stem.length();
    out.add(stem + "e");
    out.add(stem);
    if (n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2)) {
      out.add(stem.substring(0, n - 1));
    }
  }
}
