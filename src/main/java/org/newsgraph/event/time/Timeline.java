package org.newsgraph.event.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.event.PartialDate;
import org.newsgraph.language.AnalyzedArticle;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.language.quote.QuoteScanner;
import org.newsgraph.language.quote.QuotedSpan;

/**
 * Reads an article from top to bottom and dates its time phrases, keeping in mind the day of
 * writing, the years that were named and the time last told.
 */
final class Timeline {
  /** Sentences within which a quotation is taken to belong to the scene. */
  private static final int REACH = 3;

  private final Headings headings;
  private Optional<PartialDate> scene = Optional.empty();
  private OptionalInt year = OptionalInt.empty();
  private OptionalInt paragraphYear = OptionalInt.empty();
  private final List<QuotedSpan> quotes;

  /** The time that the main line last told; a scene in a flashback is none. */
  private Optional<PartialDate> line = Optional.empty();

  private final Map<String, PartialDate> events = new HashMap<>();

  /** A copy of the events, made anew when one is added. */
  private Map<String, PartialDate> known = Map.of();

  private boolean aside;
  private int told = -REACH - 1;
  private int sentence;
  private int block = -1;

  private Timeline(AnalyzedArticle article) {
    headings = new Headings(article.article());
    quotes = QuoteScanner.scan(article.article());
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

  private void enter(int next) {
    boolean newHeading =
        headings.headingOf(next).isPresent()
            && !headings.headingOf(next).equals(headings.headingOf(block));
    block = next;
    paragraphYear = OptionalInt.empty();
    scene = line;
    if (newHeading) {
      tell(headings.headingOf(next).map(d -> new PartialDate(d.toString())), false);
    }
    aside = false;
  }

  /** "a week after the coup of 24 May": the event that is counted from has its date behind it. */
  private Map<String, PartialDate> named(
      List<TimePhrase> phrases, int k, Optional<LocalDate> today) {
    boolean follows =
        k + 1 < phrases.size() && phrases.get(k + 1).first() - phrases.get(k).end() == 1;
    if (!follows || !(phrases.get(k).value() instanceof TimeValue.FromEvent counted)) {
      return events;
    }
    Map<String, PartialDate> with = new HashMap<>(events);
    new Calendar(today, year, paragraphYear, scene, events)
        .resolve(phrases.get(k + 1).value(), false)
        .ifPresent(d -> with.put(counted.kind(), d));
    return with;
  }

  /** Moves the story on; what "had" happened before is an aside that ends with its paragraph. */
  private void tell(Optional<PartialDate> date, boolean flashback) {
    aside = flashback;
    scene = date;
    told = sentence;
    if (!flashback) {
      line = date;
    }
  }

  private DatedSentence read(AnalyzedSentence s) {
    sentence = s.index();
    if (s.block() != block) {
      enter(s.block());
    }
    Optional<PartialDate> before = scene;
    known = known == null ? Map.copyOf(events) : known;
    Map<String, PartialDate> named = known;
    List<TimePhrase> phrases = TimeGrammar.read(s);
    List<Optional<PartialDate>> dates = new ArrayList<>();
    int[] attachments = new int[phrases.size()];
    PhraseOwners order = new PhraseOwners(s, new Segments(s));
    int[] owners = order.of(phrases);
    for (int k = 0; k < attachments.length; k++) {
      int at = k;
      TimePhrase phrase = phrases.get(k);
      attachments[k] = Attachment.of(s, phrase);
      int governor =
          owners[k] >= 0 || attachments[k] < 0 ? owners[k] : Clauses.governor(s, attachments[k]);
      boolean future =
          governor >= 0
              && !order.modifiesNoun(phrase)
              && (Clauses.isFuture(s, governor) || Clauses.isPlanned(s, governor));
      boolean quoted = isQuoted(s, phrase);
      Optional<LocalDate> today =
          quoted ? dayOfSpeech(s, phrases, k, owners) : headings.dayOf(block);
      Optional<PartialDate> date =
          new Calendar(today, year, paragraphYear, scene, named(phrases, k, today))
              .resolve(phrase.value(), future);
      dates.add(date);
      if (!future) {
        date.ifPresent(d -> rememberEvent(s, phrase, owners[at], d));
      }
      date.ifPresent(d -> rememberYear(phrase, d));
      DatedSentence sofar =
          new DatedSentence(
              s,
              phrases.subList(0, k + 1),
              List.copyOf(dates),
              attachments,
              before,
              named,
              Optional.empty());
      if (!future && !quoted && tells(sofar, k)) {
        boolean counted = aside && phrase.value() instanceof TimeValue.FromScene;
        tell(date, counted || isPluperfect(s, owners[k]));
      }
    }
    return new DatedSentence(s, phrases, List.copyOf(dates), attachments, before, named, sitting());
  }

  /** "the Feb. 1 coup", "voted on Friday": what happened on that day may be named again. */
  private void rememberEvent(AnalyzedSentence s, TimePhrase phrase, int owner, PartialDate date) {
    boolean counted = phrase.value() instanceof TimeValue.FromEvent;
    if (date.iso().length() < 10 || counted || phrase.role() != TimeExpression.Role.AT) {
      return;
    }
    if (owner < 0) {
      for (int i = phrase.end(); i < Math.min(s.size(), phrase.end() + 4); i++) {
        remember(s.token(i), date);
      }
      for (int i = Math.max(0, phrase.first() - 3); i < phrase.first(); i++) {
        remember(s.token(i), date);
      }
      return;
    }
    remember(s.token(owner), date);
    s.children(owner).stream()
        .filter(c -> c.is("obj") || c.is("obl") || c.relation().startsWith("nsubj"))
        .forEach(c -> remember(c, date));
  }

  private void remember(Token word, PartialDate date) {
    String kind = EventKinds.of(word.lemma());
    if (kind != null) {
      events.put(kind, date);
      known = null;
      if (EventKinds.isVote(kind)) {
        events.put(EventKinds.VOTE, date);
      }
    }
  }

  /** The day of the last vote, while the story has not moved on from it. */
  private Optional<PartialDate> sitting() {
    PartialDate day = events.get(EventKinds.SITTING);
    return scene.filter(d -> d.equals(day));
  }

  private boolean isQuoted(AnalyzedSentence s, TimePhrase phrase) {
    int begin = s.token(phrase.first()).span().begin();
    return quotes.stream().anyMatch(q -> q.outer().contains(begin));
  }

  /** "today" in a quotation is the day of the speech: that which the text has just told. */
  private Optional<LocalDate> dayOfSpeech(
      AnalyzedSentence s, List<TimePhrase> phrases, int quoted, int[] owners) {
    for (int k = quoted + 1; k < phrases.size(); k++) {
      boolean saying = owners[k] >= 0 && Clauses.isReporting(s.token(owners[k]));
      if (saying && !isQuoted(s, phrases.get(k))) {
        return new Calendar(headings.dayOf(block), year, paragraphYear, scene, events)
            .resolve(phrases.get(k).value(), false)
            .filter(d -> d.iso().length() == 10)
            .map(d -> LocalDate.parse(d.iso()));
      }
    }
    boolean near =
        scene.filter(d -> d.iso().length() == 10).isPresent() && sentence - told <= REACH;
    return near ? Optional.of(LocalDate.parse(scene.get().iso())) : headings.dayOf(block);
  }

  /**
   * "were killed by what the ministry named a gas on 4 April": the one time is that of the story.
   */
  private static boolean isOnlyTimeOfPast(DatedSentence dated) {
    AnalyzedSentence s = dated.sentence();
    return dated.phrases().size() == 1
        && s.tokens().stream()
            .anyMatch(t -> t.isRoot() && t.xpos().matches("VBD|VBN") && t.isVerb());
  }

  private static boolean isPluperfect(AnalyzedSentence s, int verb) {
    for (int i = Math.max(0, verb - 4); i < verb; i++) {
      if (s.token(i).text().equalsIgnoreCase("had")) {
        return !s.token(verb).xpos().equals("VBD");
      }
    }
    return false;
  }

  private void rememberYear(TimePhrase phrase, PartialDate date) {
    if (countsFromToday(phrase.value())) {
      paragraphYear = OptionalInt.empty();
    }
    if (phrase.value() instanceof TimeValue.Day
        || phrase.value() instanceof TimeValue.YearMonth
        || phrase.value() instanceof TimeValue.Year) {
      int told = Integer.parseInt(date.iso().substring(0, 4));
      paragraphYear = OptionalInt.of(told);
      year = OptionalInt.of(Math.max(told, year.orElse(told)));
    }
  }

  private static boolean countsFromToday(TimeValue value) {
    return value instanceof TimeValue.Weekday
        || value instanceof TimeValue.FromToday
        || value instanceof TimeValue.Season
        || value instanceof TimeValue.Month m
            && m.shift() != TimeValue.Shift.NONE
            && m.shift() != TimeValue.Shift.THAT;
  }

  /** "At Cartagena on September 26 ...": the sentence opens with its day. */
  private static boolean isFronted(DatedSentence dated, int k) {
    AnalyzedSentence s = dated.sentence();
    TimePhrase phrase = dated.phrases().get(k);
    boolean day = dated.dates().get(k).filter(d -> d.iso().length() == 10).isPresent();
    boolean preposed = phrase.first() > 0 && s.token(phrase.first() - 1).lemma().equals("on");
    for (int i = 0; i < phrase.first(); i++) {
      preposed &= s.token(i).upos().matches("ADP|PROPN|DET|ADV|CCONJ");
    }
    return day && preposed && phrase.first() <= 5;
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
    AnalyzedSentence s = sentence.sentence();
    boolean modifier = s.token(owner).is("acl") && !isOnlyTimeOfPast(sentence);
    boolean infinitive = owner > 0 && s.token(owner - 1).text().matches("to|be");
    boolean week = sentence.phrases().get(k).value() instanceof TimeValue.Week;
    return main && !modifier && !infinitive && !week || scene.isEmpty() || isFronted(sentence, k);
  }
}
