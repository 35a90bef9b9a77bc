package org.newsgraph.train;

import java.util.List;
import org.newsgraph.language.WordForms;
import org.newsgraph.language.WordKnowledge;

/**
 * A sentence of a treebank.
 *
 * @param text the {@code # text} comment, or the words joined
 * @param document the sentence id without its last part
 * @param newParagraph whether a comment says that a paragraph or document begins here
 * @param words its words, from 0
 */
public record TreebankSentence(
    String text, String document, boolean newParagraph, List<Word> words) {

  /**
   * A word line.
   *
   * @param head index from 0 of its head, -1 for the root
   * @param relation with the subtypes that extraction uses
   * @param spaceAfter whether a space follows
   */
  public record Word(
      String form,
      String lemma,
      String upos,
      String xpos,
      int head,
      String relation,
      boolean spaceAfter) {}

  public int size() {
    return words.size();
  }

  public WordForms forms(WordKnowledge knowledge) {
    return new WordForms(words.stream().map(Word::form).toArray(String[]::new), knowledge);
  }

  /** Whether no arc crosses another. */
  public boolean isProjective() {
    int n = size();
    for (int i = 0; i < n; i++) {
      int h = head(i);
      for (int j = Math.min(i, h) + 1; j < Math.max(i, h); j++) {
        int k = head(j);
        if (k < Math.min(i, h) || k > Math.max(i, h)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Head of a word, the sentence's length for the root. */
  public int head(int i) {
    int h = words.get(i).head();
    return h < 0 ? size() : h;
  }
}
