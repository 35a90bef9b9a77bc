package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.train.TreebankSentence;
import org.newsgraph.train.TreebankSentence.Word;

/**
 * Compares the whole language stage with a treebank from raw text. The sentences of a document are
 * joined to one text (paragraphs where the treebank marks them); sentences, words and arcs of both
 * sides are matched by the characters that they cover, spaces not counted, as in the CoNLL 2018
 * shared task. Parts of contractions count as words of their own.
 */
public final class RawTextEvaluation {
  private static final Ratio NOTHING = new Ratio(0, 0, 0);

  private Ratio sentences = NOTHING;
  private Ratio tokens = NOTHING;
  private Ratio upos = NOTHING;
  private Ratio unlabelled = NOTHING;
  private Ratio labelled = NOTHING;

  /** A word with the characters that it and its head cover (head 0..0 for the root). */
  private record Item(long span, String upos, long head, String relation) {}

  private static final class Side {
    final List<Item> words = new ArrayList<>();
    final List<Long> sentences = new ArrayList<>();
  }

  /**
   * Analyzes the raw text and compares.
   *
   * @param analyze from a text to its sentences
   */
  public static RawTextEvaluation of(
      List<TreebankSentence> gold, Function<String, List<AnalyzedSentence>> analyze) {
    RawTextEvaluation e = new RawTextEvaluation();
    for (int i = 0; i < gold.size(); ) {
      int j = i + 1;
      while (j < gold.size() && gold.get(j).document().equals(gold.get(i).document())) {
        j++;
      }
      e.document(gold.subList(i, j), analyze);
      i = j;
    }
    return e;
  }

  private void document(
      List<TreebankSentence> gold, Function<String, List<AnalyzedSentence>> analyze) {
    StringBuilder text = new StringBuilder();
    Side want = new Side();
    int visible = 0;
    for (TreebankSentence s : gold) {
      if (s.newParagraph() && text.length() > 0) {
        text.append("\n\n");
      }
      visible = addGold(s, visible, want);
      text.append(s.text()).append(s.words().get(s.size() - 1).spaceAfter() ? " " : "");
    }
    compare(want, given(text.toString(), analyze.apply(text.toString())));
  }

  private static long span(int begin, int end) {
    return (long) begin << 32 | end;
  }

  private static int visible(String s) {
    return (int) s.chars().filter(c -> !Character.isWhitespace(c)).count();
  }

  private static int addGold(TreebankSentence s, int from, Side side) {
    long[] spans = new long[s.size()];
    int at = from;
    for (int i = 0; i < spans.length; i++) {
      int length = visible(s.words().get(i).form());
      spans[i] = span(at, at + length);
      at += length;
    }
    for (int i = 0; i < spans.length; i++) {
      Word w = s.words().get(i);
      side.words.add(
          new Item(spans[i], w.upos(), w.head() < 0 ? 0 : spans[w.head()], w.relation()));
    }
    side.sentences.add(span(from, at));
    return at;
  }

  private static Side given(String text, List<AnalyzedSentence> sentences) {
    int[] before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      before[i + 1] = before[i] + (Character.isWhitespace(text.charAt(i)) ? 0 : 1);
    }
    Side side = new Side();
    for (AnalyzedSentence s : sentences) {
      side.sentences.add(span(before[s.span().begin()], before[s.span().end()]));
      for (Token t : s.tokens()) {
        long head = 0;
        if (t.head() >= 0) {
          var h = s.token(t.head()).span();
          head = span(before[h.begin()], before[h.end()]);
        }
        var own = span(before[t.span().begin()], before[t.span().end()]);
        side.words.add(new Item(own, t.upos(), head, t.relation()));
      }
    }
    return side;
  }

  private void compare(Side want, Side got) {
    long same = want.sentences.stream().filter(got.sentences::contains).count();
    sentences = sentences.plus(new Ratio(same, got.sentences.size(), want.sentences.size()));
    Map<Long, Item> bySpan = new HashMap<>();
    want.words.forEach(w -> bySpan.put(w.span(), w));
    long words = 0;
    long tags = 0;
    long heads = 0;
    long arcs = 0;
    for (Item g : got.words) {
      Item w = bySpan.get(g.span());
      if (w == null) {
        continue;
      }
      words++;
      tags += w.upos().equals(g.upos()) ? 1 : 0;
      if (w.head() == g.head()) {
        heads++;
        String relation = ParserEvaluation.universal(w.relation());
        arcs += relation.equals(ParserEvaluation.universal(g.relation())) ? 1 : 0;
      }
    }
    tokens = tokens.plus(new Ratio(words, got.words.size(), want.words.size()));
    upos = upos.plus(new Ratio(tags, got.words.size(), want.words.size()));
    unlabelled = unlabelled.plus(new Ratio(heads, got.words.size(), want.words.size()));
    labelled = labelled.plus(new Ratio(arcs, got.words.size(), want.words.size()));
  }

  /** The measures by name, in the order in which they are printed. */
  public Map<String, Double> scores() {
    Map<String, Double> m = new LinkedHashMap<>();
    m.put("sentence_f", sentences.f1());
    m.put("token_f", tokens.f1());
    m.put("raw_upos", upos.f1());
    m.put("raw_uas", unlabelled.f1());
    m.put("raw_las", labelled.f1());
    return m;
  }
}
