package org.newsgraph.linking;

import java.util.Set;

/** Sets of words written as running text. */
final class WordList {
  private WordList() {}

  /** The words of a text, parted by white space. */
  static Set<String> of(String words) {
    return Set.copyOf(java.util.Arrays.asList(words.strip().split("\\s+")));
  }
}
