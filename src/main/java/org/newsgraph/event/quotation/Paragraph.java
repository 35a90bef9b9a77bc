package org.newsgraph.event.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.language.quote.QuotedSpan;

/**
 * The tokens of one paragraph in a row, over sentence ends, each with the quotation that it stands
 * in. Sentence splitting inside quotations is unreliable; this view does not depend on it.
 */
final class Paragraph {
  private final List<AnalyzedSentence> sentences;
  private final List<Token> tokens = new ArrayList<>();
  private final List<AnalyzedSentence> sentenceOf = new ArrayList<>();
  private final List<QuotedSpan> quotes;
  private final int[] quoteOf;
  private final int[] begins;
  private final int[] ends;

  Paragraph(List<AnalyzedSentence> sentences, List<QuotedSpan> quotes) {
    this.sentences = sentences;
    this.quotes = quotes;
    for (AnalyzedSentence s : sentences) {
      for (Token t : s.tokens()) {
        tokens.add(t);
        sentenceOf.add(s);
      }
    }
    quoteOf = new int[tokens.size()];
    begins = new int[quotes.size()];
    ends = new int[quotes.size()];
    Arrays.fill(quoteOf, -1);
    for (int q = 0; q < quotes.size(); q++) {
      begins[q] = tokens.size();
      ends[q] = 0;
      for (int i = 0; i < tokens.size(); i++) {
        if (quotes.get(q).outer().overlaps(tokens.get(i).span())) {
          quoteOf[i] = q;
          begins[q] = Math.min(begins[q], i);
          ends[q] = i + 1;
        }
      }
    }
  }

  int size() {
    return tokens.size();
  }

  List<QuotedSpan> quotes() {
    return quotes;
  }

  List<AnalyzedSentence> sentences() {
    return sentences;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The word at a place, lower case; empty beyond the ends. */
  String word(int i) {
    return i < 0 || i >= tokens.size()
        ? ""
        : tokens.get(i).text().toLowerCase(java.util.Locale.ROOT);
  }

  AnalyzedSentence sentence(int i) {
    return sentenceOf.get(i);
  }

  boolean isQuoted(int i) {
    return i >= 0 && i < tokens.size() && quoteOf[i] >= 0;
  }

  /** The quotation at a token, -1 for none. */
  int quoteAt(int i) {
    return i < 0 || i >= tokens.size() ? -1 : quoteOf[i];
  }

  /** Index of the first token of a quotation, its mark included. */
  int begin(int quote) {
    return begins[quote];
  }

  /** Index behind the last token of a quotation, its mark included. */
  int end(int quote) {
    return ends[quote];
  }

  /** Where a token of a sentence stands in the row. */
  int indexOf(AnalyzedSentence sentence, int token) {
    int at = 0;
    for (AnalyzedSentence s : sentences) {
      if (s == sentence) {
        return at + token;
      }
      at += s.size();
    }
    throw new IllegalArgumentException("the sentence is not of this paragraph");
  }

  /** Index of the first token of the sentence that a token stands in. */
  int sentenceStart(int i) {
    return i - tokens.get(i).index();
  }

  /** Index behind the last token of the sentence that a token stands in. */
  int sentenceEnd(int i) {
    return sentenceStart(i) + sentenceOf.get(i).size();
  }

  boolean isPunctuation(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).upos().equals("PUNCT");
  }
}
