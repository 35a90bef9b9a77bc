package org.newsgraph.event.quotation;

import java.util.Optional;
import org.newsgraph.TextSpan;
import org.newsgraph.linking.LinkedArticle;

/** Attributes the quotations of one paragraph, nearest and surest signs first. */
final class Attributor {
  private final Paragraph p;
  private final AfterQuote after;
  private final BeforeQuote before;
  private final CharSequence text;
  private final Attribution[] found;

  Attributor(LinkedArticle article, Paragraph paragraph) {
    this.p = paragraph;
    Speakers speakers = new Speakers(article);
    after = new AfterQuote(paragraph, speakers);
    before = new BeforeQuote(paragraph, speakers);
    text = article.article().text();
    found = new Attribution[paragraph.quotes().size()];
    for (int q = 0; q < found.length; q++) {
      int quote = q;
      found[q] = p.end(q) == 0 ? null : inSameSentence(q).or(() -> own(quote)).orElse(null);
    }
    goOn();
    goOnIndirectly();
  }

  /** The attribution of a quotation, if there is one. */
  Optional<Attribution> of(int quote) {
    return Optional.ofNullable(found[quote]);
  }

  /** "'...,' she said, '...'": the second part; "X saw '...', and Y '...'": the other speaker. */
  private Optional<Attribution> inSameSentence(int quote) {
    if (quote == 0 || found[quote - 1] == null || p.end(quote - 1) == 0) {
      return Optional.empty();
    }
    Optional<Attribution> gap = before.byGap(quote, quote - 1);
    if (gap.isPresent()) {
      return gap;
    }
    boolean comma = p.word(p.begin(quote) - 1).matches("[,–—-]");
    boolean split = isDirect(quote - 1) && isWhole(quote - 1) && comma;
    for (int i = p.end(quote - 1); i < p.begin(quote); i++) {
      split &= !p.word(i).matches("[.!?;]");
    }
    return split
        ? Optional.of(new Attribution(found[quote - 1].speaker(), "second part of it", true))
        : Optional.empty();
  }

  /** Reported thought goes on with the speaker of the sentence before. */
  private void goOnIndirectly() {
    for (int q = 1; q < found.length; q++) {
      boolean open = found[q] == null && p.end(q) > 0 && !isWhole(q);
      if (open && found[q - 1] != null && before.isFreeIndirect(q)) {
        found[q] = new Attribution(found[q - 1].speaker(), "reported thought goes on", false);
      }
    }
  }

  private Optional<Attribution> own(int quote) {
    boolean whole = isWhole(quote);
    if (whole) {
      return after
          .find(quote)
          .or(() -> before.byPhrase(quote))
          .or(() -> before.byVerb(quote))
          .or(() -> before.byColon(quote))
          .or(() -> before.byAside(quote));
    }
    return after
        .inverted(quote)
        .or(() -> near(quote))
        .or(() -> after.find(quote))
        .or(() -> before.byPhrase(quote))
        .or(() -> before.byAside(quote))
        .or(() -> before.byVerb(quote))
        .or(() -> before.byColon(quote))
        .or(() -> before.byAnyVerb(quote));
  }

  /** A verb of speech right before quoted words goes before whatever follows them. */
  private Optional<Attribution> near(int quote) {
    int begin = p.begin(quote);
    boolean close = false;
    for (int i = begin - 1; i >= Math.max(0, begin - 6) && !p.word(i).matches("[,.;]"); i--) {
      close |= SpeechWords.bringsWords(p.token(i)) && !p.isQuoted(i);
    }
    return close ? before.byVerb(quote).filter(a -> a.speaker().isPresent()) : Optional.empty();
  }

  /** Whether a quotation begins a sentence: nothing but a quotation or its end stands before it. */
  private boolean isWhole(int quote) {
    int b = p.begin(quote);
    return b == 0
        || p.token(b).index() == 0 && !p.word(b - 1).matches("[:,]")
        || p.word(b - 1).matches("[.!?]")
        || p.isQuoted(b - 1);
  }

  /** A quotation without words of attribution goes on with its neighbour. */
  private void goOn() {
    for (int q = found.length - 2; q >= 0; q--) {
      if (found[q] == null && isAdjacent(q, q + 1) && isWhole(q) && isDirect(q + 1)) {
        found[q] = new Attribution(found[q + 1].speaker(), "the next words go on with it", true);
      }
    }
    for (int q = 1; q < found.length; q++) {
      if (found[q] != null || p.end(q) == 0) {
        continue;
      }
      if (isWhole(q) && isDirect(q - 1) && followsSentence(q - 1, q)) {
        found[q] = new Attribution(found[q - 1].speaker(), "it goes on", true);
      }
    }
  }

  private boolean isDirect(int quote) {
    return found[quote] != null && found[quote].direct();
  }

  private boolean isAdjacent(int quote, int next) {
    TextSpan between =
        new TextSpan(p.quotes().get(quote).outer().end(), p.quotes().get(next).outer().begin());
    return between.of(text).strip().length() <= 1;
  }

  /** Whether only the attribution of the first stands between two quotations. */
  private boolean followsSentence(int quote, int next) {
    int sentences = 0;
    for (int i = p.end(quote); i < p.begin(next); i++) {
      sentences += p.word(i).matches("[.!?]") ? 1 : 0;
    }
    return sentences <= 1;
  }
}
