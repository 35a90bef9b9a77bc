package org.newsgraph.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.evaluate.GoldArticle.GoldQuote;

/** Quotations: the words, at least half of them, and the speaker. */
final class QuoteScore {
  private final CanonicalNames names;
  private final Misses misses;
  private final PartialRatio found = new PartialRatio();

  QuoteScore(CanonicalNames names, Misses misses) {
    this.names = names;
    this.misses = misses;
  }

  private record Quoted(Party speaker, String words) {}

  void add(GoldArticle article, List<AnswerRow> rows) {
    List<Quoted> answers =
        rows.stream()
            .map(r -> new Quoted(r.party("speaker", names), Wording.normal(r.get("quote"))))
            .toList();
    Set<Integer> used = new HashSet<>();
    for (GoldQuote gold : article.quotes()) {
      int hit = find(article.party(gold.speaker(), names), gold, answers, used);
      if (hit < 0) {
        misses.tell("quote-", article.id(), gold.speaker(), "|", gold.quote());
      } else {
        used.add(hit);
      }
    }
    for (int j = 0; j < answers.size(); j++) {
      if (!used.contains(j)) {
        Quoted a = answers.get(j);
        misses.tell("quote+", article.id(), a.speaker().label(), "|", a.words());
      }
    }
    found.add(used.size(), answers.size(), used.size(), article.quotes().size());
  }

  private static int find(Party speaker, GoldQuote gold, List<Quoted> answers, Set<Integer> used) {
    String words = Wording.normal(gold.quote());
    for (int j = 0; j < answers.size(); j++) {
      Quoted answer = answers.get(j);
      if (!used.contains(j) && overlap(words, answer.words()) && speaker.same(answer.speaker())) {
        return j;
      }
    }
    return -1;
  }

  private static boolean overlap(String a, String b) {
    if (a.isEmpty() || b.isEmpty() || !(a.contains(b) || b.contains(a))) {
      return false;
    }
    return Math.min(a.length(), b.length()) >= 0.5 * Math.max(a.length(), b.length());
  }

  Map<String, Number> figures() {
    return found.figures();
  }
}
