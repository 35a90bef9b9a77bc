package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends the ends of persons' names. They reach as far as the tree says: the name finder learnt from
 * few names such as "Hisham al-Hashimi" and stops before the hyphen, while the parser hangs what
 * follows to the name as {@code flat}. They begin behind an honorific: "In Berlin Mr Scholz".
 */
final class FlatNames {
  private static final Set<String> HONORIFICS =
      Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Sir", "Lady");

  private FlatNames() {}

  /**
   * @param names in text order
   * @param xpos Penn tag of each word
   */
  static List<NameSpan> extend(
      List<NameSpan> names, WordForms words, String[] xpos, NeuralParser.Analysis tree) {
    List<NameSpan> out = new ArrayList<>(names.size());
    List<NameSpan> single = divided(names, words);
    for (int i = 0; i < single.size(); i++) {
      NameSpan name = single.get(i);
      int limit = i + 1 < single.size() ? single.get(i + 1).first() : xpos.length;
      int end = name.end();
      while (name.kind() == NameSpan.Kind.PERSON && end < limit) {
        int hyphen = words.word(end).equals("-") ? 1 : 0;
        if (end + hyphen >= limit || !isPart(end + hyphen, name.first(), end, xpos, tree)) {
          break;
        }
        end += hyphen + 1;
      }
      out.add(end == name.end() ? name : new NameSpan(name.first(), end, name.kind()));
    }
    return out;
  }

  /** "In Berlin Mr Scholz said": a place and a person, not one name. */
  private static List<NameSpan> divided(List<NameSpan> names, WordForms words) {
    List<NameSpan> out = new ArrayList<>(names.size());
    for (NameSpan n : names) {
      int title = n.first() + 1;
      while (title < n.end() && !HONORIFICS.contains(words.word(title))) {
        title++;
      }
      if (title + 1 < n.end()) {
        boolean person = n.kind() == NameSpan.Kind.PERSON;
        out.add(new NameSpan(n.first(), title, person ? NameSpan.Kind.LOCATION : n.kind()));
        out.add(new NameSpan(title + 1, n.end(), NameSpan.Kind.PERSON));
      } else {
        out.add(n);
      }
    }
    return out;
  }

  private static boolean isPart(
      int token, int first, int end, String[] xpos, NeuralParser.Analysis tree) {
    int head = tree.heads()[token];
    return xpos[token].equals("NNP")
        && tree.relations()[token].equals("flat")
        && head >= first
        && head < end;
  }
}
