package org.newsgraph.event.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.Participant;
import org.newsgraph.event.Quotation;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.quote.QuoteScanner;
import org.newsgraph.language.quote.QuotedSpan;
import org.newsgraph.linking.LinkedArticle;

/** Reads the quotations of one article, paragraph by paragraph. */
public final class QuotationReader {
  private static final int SHORTEST = 3;
  private final LinkedArticle article;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /** Tokens that may stand behind the sentence of a quotation for the next to go on with it. */
  private static final int MARGIN = 8;

  public QuotationReader(LinkedArticle article) {
    this.article = article;
    List<QuotedSpan> spans = QuoteScanner.scan(article.article());
    List<AnalyzedSentence> block = new ArrayList<>();
    for (AnalyzedSentence s : article.sentences()) {
      if (!block.isEmpty() && block.get(0).block() != s.block()) {
        add(block, spans);
        block = new ArrayList<>();
      }
      block.add(s);
    }
    add(block, spans);
  }

  private void add(List<AnalyzedSentence> block, List<QuotedSpan> spans) {
    if (!block.isEmpty()) {
      int b = block.get(0).block();
      paragraphs.add(new Paragraph(block, spans.stream().filter(q -> q.block() == b).toList()));
    }
  }

  /** The quotations of three or more words whose speaker is sure, in text order. */
  public List<Quotation> quotations() {
    List<Quotation> out = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    Attribution before = null;
    for (int k = 0; k < paragraphs.size(); k++) {
      Paragraph p = paragraphs.get(k);
      Attributor attributor = new Attributor(article, p);
      Attribution last = null;
      for (int q = 0; q < p.quotes().size(); q++) {
        Optional<Attribution> a = attributor.of(q);
        if (a.isEmpty() && q == 0) {
          a = overParagraphs(k, before);
        }
        last = a.orElse(null);
        int quote = q;
        a.flatMap(x -> quotation(p, quote, x)).filter(x -> keys.add(x.key())).ifPresent(out::add);
      }
      before = last;
    }
    return List.copyOf(out);
  }

  /** A quotation that goes on from the paragraph before, or is told of in the one after. */
  private Optional<Attribution> overParagraphs(int k, Attribution before) {
    Paragraph p = paragraphs.get(k);
    if (k > 0 && before != null && before.speaker().isPresent()) {
      List<QuotedSpan> earlier = paragraphs.get(k - 1).quotes();
      boolean open =
          !earlier.isEmpty()
              && earlier.get(earlier.size() - 1).marks() == QuotedSpan.Marks.CONTINUED;
      if (open) {
        return Optional.of(new Attribution(before.speaker(), "it goes on", true));
      }
    }
    boolean alone = p.quotes().size() == 1 && p.end(0) - p.begin(0) >= p.size() - 1;
    if (!alone) {
      return Optional.empty();
    }
    return fromNext(k).or(() -> standsAlone(k, before));
  }

  /** What the paragraphs behind say of a quotation that runs into them, or of one that is over. */
  private Optional<Attribution> fromNext(int k) {
    int next = k;
    while (next + 1 < paragraphs.size() && runsOn(paragraphs.get(next))) {
      next++;
      Optional<Attribution> told = new Attributor(article, paragraphs.get(next)).of(0);
      if (told.isPresent()) {
        return told;
      }
    }
    return next == k && k + 1 < paragraphs.size()
        ? new AfterQuote(paragraphs.get(k + 1), new Speakers(article)).atStart()
        : Optional.empty();
  }

  private static boolean runsOn(Paragraph p) {
    return p.quotes().size() == 1 && p.quotes().get(0).marks() == QuotedSpan.Marks.CONTINUED;
  }

  /**
   * A paragraph that is nothing but a quotation goes on with the one quoted at last before it; but
   * a stop behind the closing mark is left over from a clause that was cut away, which may have
   * named somebody else.
   */
  private Optional<Attribution> standsAlone(int k, Attribution before) {
    if (k == 0 || before == null || !before.direct() || before.speaker().isEmpty()) {
      return Optional.empty();
    }
    Paragraph earlier = paragraphs.get(k - 1);
    int last = earlier.quotes().size() - 1;
    CharSequence text = article.article().text();
    String own = paragraphs.get(k).quotes().get(0).inner().of(text).strip();
    if (!own.matches("(?s).*[.!?…]['’]?")) {
      return Optional.empty();
    }
    boolean question = earlier.quotes().get(last).inner().of(text).endsWith("?");
    boolean near =
        earlier.end(last) > 0
            && earlier.sentenceEnd(earlier.end(last) - 1) >= earlier.size() - MARGIN;
    return near && !question
        ? Optional.of(new Attribution(before.speaker(), "it goes on", true))
        : Optional.empty();
  }

  private Optional<Quotation> quotation(Paragraph p, int quote, Attribution attribution) {
    QuotedSpan span = p.quotes().get(quote);
    CharSequence text = article.article().text();
    Optional<Participant> speaker = attribution.speaker();
    if (speaker.isEmpty()
        || span.words(text) < SHORTEST
        || p.end(quote) == 0
        || Titles.isTitle(p, quote, attribution.direct())) {
      return Optional.empty();
    }
    String words = span.inner().of(text).replaceAll("\\s+", " ");
    AnalyzedSentence sentence = p.sentence(p.begin(quote));
    String key = speaker.get().entityKey().orElse(speaker.get().label()) + "|" + words;
    return Optional.of(
        new Quotation(key, words, span.inner(), speaker, sentence.index(), attribution.rule()));
  }
}
