package org.newsgraph.event.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.event.PartialDate;
import org.newsgraph.language.AnalyzedArticle;
import org.newsgraph.language.AnalyzedSentence;

/**
 * Reads an article from top to bottom and dates its time phrases, keeping in mind the day of
 * writing, the years that were named and the time last told.
 */
final class Timeline {
  private final Headings headings;
  private Optional<PartialDate> scene = Optional.empty();
  private OptionalInt year = OptionalInt.empty();
  private OptionalInt paragraphYear = OptionalInt.empty();
  private int block = -1;

  private Timeline(AnalyzedArticle article) {
    headings = new Headings(article.article());
  }

  /** The article's sentences with dates, in text order. */
  static List<DatedSentence> of(AnalyzedArticle article) {
    Timeline timeline = new Timeline(article);
    List<DatedSentence> out = new ArrayList<>();
    for (AnalyzedSentence s : article.sentences()) {
      out.add(timeline.read(s));
    }
    return List.copyOf(out);
  }

  private DatedSentence read(AnalyzedSentence s) {
    if (s.block() != block) {
      block = s.block();
      paragraphYear = OptionalInt.empty();
    }
    Optional<LocalDate> today = headings.dayOf(block);
    Optional<PartialDate> before = scene;
    List<TimePhrase> phrases = TimeGrammar.read(s);
    List<Optional<PartialDate>> dates = new ArrayList<>();
    int[] attachments = new int[phrases.size()];
    PhraseOwners order = new PhraseOwners(s, new Segments(s));
    int[] owners = order.of(phrases);
    for (int k = 0; k < attachments.length; k++) {
      TimePhrase phrase = phrases.get(k);
      attachments[k] = Attachment.of(s, phrase);
      int governor = attachments[k] < 0 ? -1 : Clauses.governor(s, attachments[k]);
      boolean future =
          governor >= 0 && !order.modifiesNoun(phrase) && Clauses.isFuture(s, governor)
              || owners[k] >= 0 && Clauses.isPlanned(s, owners[k]);
      Optional<PartialDate> date =
          new Calendar(today, year, paragraphYear, scene).resolve(phrase.value(), future);
      dates.add(date);
      date.ifPresent(d -> rememberYear(phrase, d));
      DatedSentence sofar =
          new DatedSentence(s, phrases.subList(0, k + 1), List.copyOf(dates), attachments, before);
      if (!future && tells(sofar, k)) {
        scene = date;
      }
    }
    return new DatedSentence(s, phrases, List.copyOf(dates), attachments, before);
  }

  private void rememberYear(TimePhrase phrase, PartialDate date) {
    if (phrase.value() instanceof TimeValue.Day
        || phrase.value() instanceof TimeValue.YearMonth
        || phrase.value() instanceof TimeValue.Year) {
      int told = Integer.parseInt(date.iso().substring(0, 4));
      paragraphYear = OptionalInt.of(told);
      year = OptionalInt.of(Math.max(told, year.orElse(told)));
    }
  }

  /** Whether a phrase moves the story on: it dates a verb of the main line. */
  private boolean tells(DatedSentence sentence, int k) {
    Optional<PartialDate> date = sentence.dates().get(k);
    if (date.isEmpty()
        || date.get().iso().length() == 4
        || sentence.phrases().get(k).role() != TimeExpression.Role.AT) {
      return false;
    }
    SurfaceDates surface = new SurfaceDates(sentence);
    int owner = surface.ownerOf(k);
    if (owner < 0) {
      return false;
    }
    Segments.Kind kind = surface.kindAt(owner);
    boolean main =
        kind == Segments.Kind.MAIN
            || kind == Segments.Kind.MEANWHILE
            || kind == Segments.Kind.PARTICIPLE;
    return main || scene.isEmpty();
  }
}
