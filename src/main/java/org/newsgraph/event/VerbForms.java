package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The base forms that a regular English verb form may come from. */
final class VerbForms {
  /** Past forms that no rule makes and that treebanks of everyday text lack. */
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("shot", "shoot"),
          Map.entry("fled", "flee"),
          Map.entry("froze", "freeze"),
          Map.entry("frozen", "freeze"),
          Map.entry("unfroze", "unfreeze"),
          Map.entry("lent", "lend"),
          Map.entry("tore", "tear"),
          Map.entry("torn", "tear"),
          Map.entry("overthrew", "overthrow"),
          Map.entry("overthrown", "overthrow"),
          Map.entry("overran", "overrun"),
          Map.entry("retook", "retake"),
          Map.entry("retaken", "retake"),
          Map.entry("withheld", "withhold"),
          Map.entry("upheld", "uphold"),
          Map.entry("swept", "sweep"),
          Map.entry("swore", "swear"),
          Map.entry("sworn", "swear"),
          Map.entry("sang", "sing"),
          Map.entry("sank", "sink"),
          Map.entry("sunk", "sink"),
          Map.entry("besought", "beseech"),
          Map.entry("forbade", "forbid"),
          Map.entry("forbidden", "forbid"));

  private VerbForms() {}

  /** Candidates, likeliest first: {@code deplored} gives deplore, deplor. */
  static List<String> bases(String form) {
    List<String> out = new ArrayList<>(4);
    if (IRREGULAR.containsKey(form)) {
      out.add(IRREGULAR.get(form));
    }
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
