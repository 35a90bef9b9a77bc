package org.newsgraph.language;

import java.util.Map;

/**
 * What the network sees of a word form: its row in the word table, rows of its endings, beginnings
 * and shape in the affix table, its row in the table of distributional vectors.
 */
public final class FormIds {
  private static final int LONGEST = 4;

  public final int word;
  public final int vector;
  public final int[] affixes;

  /**
   * @param words rows of known normalized forms
   * @param vectors rows of forms that have a distributional vector
   */
  public FormIds(
      String form,
      Map<String, Integer> words,
      Map<String, Integer> vectors,
      int affixRows,
      WordKnowledge knowledge) {
    String n = WordForms.normalize(form);
    word = words.getOrDefault(n, 0);
    vector = vectors.getOrDefault(n, 0);
    int length = Math.min(LONGEST, n.length());
    affixes = new int[2 * length + 4];
    for (int k = 1; k <= length; k++) {
      affixes[2 * k - 2] = row(k, Hashing.text(n, n.length() - k, n.length()), affixRows);
      affixes[2 * k - 1] = row(10 + k, Hashing.text(n, 0, k), affixRows);
    }
    affixes[2 * length] = row(20, WordForms.shapeOf(form), affixRows);
    affixes[2 * length + 1] = row(21, Hashing.text(n), affixRows);
    affixes[2 * length + 2] = row(22, knowledge.lexicon().parts(n), affixRows);
    affixes[2 * length + 3] = row(23, knowledge.gazetteer().kinds(form), affixRows);
  }

  private static int row(int template, int hash, int rows) {
    return Math.floorMod(Hashing.feature(template, hash), rows);
  }
}
