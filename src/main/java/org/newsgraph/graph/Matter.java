package org.newsgraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What a description is about: its words less those that every such description has. */
final class Matter {
  /** Words of any draft, text, body or act, which tell none from another. */
  private static final Set<String> GENERIC =
      Set.of(
          "resolution",
          "draft",
          "text",
          "measure",
          "document",
          "proposal",
          "statement",
          "motion",
          "vote",
          "veto",
          "bill",
          "plan",
          "council",
          "security",
          "united",
          "nations",
          "body",
          "member",
          "western",
          "backed",
          "drafted",
          "sponsored",
          "proposed",
          "condemning",
          "calling",
          "demanding",
          "against",
          "about",
          "over",
          "that",
          "this",
          "these",
          "those",
          "with",
          "from",
          "would",
          "have",
          "their",
          "which",
          "latest",
          "first",
          "second",
          "third",
          "another",
          "international",
          "community",
          "government",
          "country",
          "countries");

  private static final int SHORTEST = 4;
  private static final int STEM = 5;

  private Matter() {}

  static Set<String> of(EventReport report) {
    Set<String> matter = of(report.targets());
    matter.addAll(report.targetEntities());
    return matter;
  }

  /** Stems (five letters) of the telling words of the labels. */
  static Set<String> of(List<EventReport.Party> parties) {
    Set<String> stems = new TreeSet<>();
    for (EventReport.Party party : parties) {
      for (String word : normal(party.label()).split(" ")) {
        if (word.length() >= SHORTEST && !GENERIC.contains(word) && !isGenericPlural(word)) {
          stems.add(word.substring(0, Math.min(STEM, word.length())));
        }
      }
    }
    return stems;
  }

  private static boolean isGenericPlural(String word) {
    return word.endsWith("s") && GENERIC.contains(word.substring(0, word.length() - 1));
  }

  /** Lower case, letters and digits only, single blanks. */
  static String normal(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
