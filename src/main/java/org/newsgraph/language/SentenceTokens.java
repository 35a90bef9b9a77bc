package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.TextSpan;

/** Sentences and tokens without analysis, as training and measuring need them. */
public final class SentenceTokens {
  private SentenceTokens() {}

  /** The tokens of a text. */
  public static List<String> words(String text) {
    return Tokenizer.tokenize(text, 0, text.length()).stream().map(t -> t.of(text)).toList();
  }

  /** The words of each sentence of a paragraph. */
  public static List<List<String>> sentences(String text) {
    List<List<String>> sentences = new ArrayList<>();
    for (List<TextSpan> s : spans(text)) {
      sentences.add(s.stream().map(t -> t.of(text)).toList());
    }
    return sentences;
  }

  /** The token spans of each sentence of a paragraph. */
  public static List<List<TextSpan>> spans(String text) {
    List<TextSpan> tokens = Tokenizer.tokenize(text, 0, text.length());
    List<List<TextSpan>> sentences = new ArrayList<>();
    int first = 0;
    for (int last : SentenceSplitter.split(text, tokens)) {
      sentences.add(List.copyOf(tokens.subList(first, last)));
      first = last;
    }
    return sentences;
  }
}
