package org.newsgraph.event.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;
import org.newsgraph.event.PartialDate;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * The day of what a sentence tells without a time of its own: that of the sentence before where the
 * same person goes on, or that of the news that the article opens with.
 */
final class Scenes {
  /** What a body does in one sitting; a report of the vote tells all of them. */
  private static final Set<String> VOTING =
      Set.of(
          "vote", "abstain", "veto", "adopt", "reject", "approve", "block", "pass", "cast",
          "clear");

  /** What a count of votes hangs on: "by 11 votes in favour". */
  private static final Set<String> COUNTED =
      Set.of("vote", "favour", "favor", "abstention", "member", "ballot");

  private static final Set<String> BODIES =
      Set.of("council", "assembly", "parliament", "session", "congress", "senate");

  /** Sentences at the head of an article that say what it is about. */
  private static final int OPENING = 3;

  private final Article article;
  private final List<DatedSentence> sentences;
  private final Optional<PartialDate> lead;
  private final boolean official;
  private final boolean live;
  private final boolean ofSitting;
  private final Headings headings;
  private final Optional<LocalDate> published;

  Scenes(Article article, List<DatedSentence> sentences) {
    this.article = article;
    this.sentences = sentences;
    this.headings = new Headings(article);
    this.published = headings.published();
    DatedSentence first = firstOfBody();
    lead =
        first == null
            ? Optional.empty()
            : leadDate(first).or(() -> ofSecond(first.sentence().index()));
    official =
        first != null
            && first.phrases().stream()
                .anyMatch(
                    p ->
                        p.value() instanceof TimeValue.FromToday f
                            && f.amount() >= -1
                            && f.unit() == TimeValue.Unit.DAY);
    ofSitting = first != null && opensWithVote(first.sentence().index());
    live = article.blocks().stream().filter(this::isClock).count() >= 3;
  }

  private DatedSentence firstOfBody() {
    for (DatedSentence d : sentences) {
      boolean headline = article.blocks().get(d.sentence().block()).kind() == Block.Kind.HEADLINE;
      if (!headline && d.sentence().size() > 8) {
        return d;
      }
    }
    return null;
  }

  /** Many reports tell what happened first and its day in the sentence after. */
  private Optional<PartialDate> ofSecond(int first) {
    boolean undated = sentences.get(first).phrases().isEmpty();
    return undated && first + 1 < sentences.size()
        ? leadDate(sentences.get(first + 1))
        : Optional.empty();
  }

  private boolean opensWithVote(int first) {
    return sentences.subList(first, Math.min(first + OPENING, sentences.size())).stream()
        .flatMap(d -> d.sentence().tokens().stream())
        .anyMatch(t -> VOTING.contains(t.lemma()));
  }

  private boolean isClock(Block block) {
    String text = block.span().of(article.text()).strip();
    return text.matches("\\d{1,2}[.:]\\d{2}(\\s?(am|pm|GMT|BST|EST|ET|CET|UTC))?\\b.{0,30}")
        || text.matches("\\d{1,2}(am|pm)\\b.{0,12}");
  }

  /** The date of the opening sentence, if it is news of these days or of a sitting. */
  private Optional<PartialDate> leadDate(DatedSentence first) {
    if (published.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = published.get();
    SurfaceDates surface = new SurfaceDates(first);
    for (int k = 0; k < first.phrases().size(); k++) {
      Optional<PartialDate> date = first.dates().get(k);
      int owner = surface.ownerOf(k);
      boolean fresh =
          date.filter(
                  d ->
                      d.iso().equals(day.toString()) || d.iso().equals(day.minusDays(1).toString()))
              .isPresent();
      boolean sitting =
          date.filter(d -> d.iso().length() == 10).isPresent()
              && owner >= 0
              && isPartOfSitting(first.sentence(), owner);
      if ((fresh || sitting) && owner >= 0 && surface.kindAt(owner) == Segments.Kind.MAIN) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** Whether the article opens with news of its day or the day before. */
  private boolean isFresh() {
    return lead.isPresent()
        && published.isPresent()
        && (lead.get().iso().equals(published.get().toString())
            || lead.get().iso().equals(published.get().minusDays(1).toString()));
  }

  private static boolean isPartOfSitting(AnalyzedSentence s, int verb) {
    for (int i = Math.max(0, verb - 4); i < Math.min(s.size(), verb + 6); i++) {
      String lemma = s.token(i).lemma().toLowerCase(Locale.ROOT);
      boolean voting = lemma.equals("voting") || i == verb && VOTING.contains(lemma);
      if (voting || BODIES.contains(lemma) && s.token(verb).xpos().equals("VBD")) {
        return true;
      }
    }
    return false;
  }

  /** The day that a predicate shares with what was told before it. */
  Optional<PartialDate> of(int sentence, int predicate, ClauseDates clause) {
    DatedSentence dated = sentences.get(sentence);
    AnalyzedSentence s = dated.sentence();
    boolean headline = article.blocks().get(s.block()).kind() == Block.Kind.HEADLINE;
    Token t = s.token(predicate);
    if (headline) {
      boolean present = t.xpos().matches("VBZ|VBP|VBG|NNS|NNP|NNPS");
      return present ? lead : Optional.empty();
    }
    Optional<LocalDate> heading = headings.headingOf(s.block());
    int told = Segments.isVerb(t) ? predicate : Clauses.governor(s, predicate);
    told = told >= 0 && live ? Continuations.tidingOf(s, told) : told;
    if ((live || heading.isPresent())
        && told >= 0
        && isPresent(s, s.token(told))
        && !clause.isDated(told)) {
      return heading.or(() -> published).map(d -> new PartialDate(d.toString()));
    }
    int verb = lineVerb(s, predicate, clause);
    if (verb < 0) {
      return named(dated, t);
    }
    Optional<PartialDate> hour =
        live || heading.isPresent()
            ? heading.or(() -> published).map(d -> new PartialDate(d.toString()))
            : Optional.empty();
    return continued(sentence, verb)
        .or(() -> dated.sitting().filter(d -> SceneVerbs.isBallot(s, verb)))
        .or(() -> hour.filter(d -> isOnlyTime(sentence, d)))
        .or(() -> ofLead(sentence, verb))
        .or(() -> named(dated, t));
  }

  /** "the ambush", with nothing that says which: the last that the text told. */
  private static Optional<PartialDate> named(DatedSentence dated, Token noun) {
    AnalyzedSentence s = dated.sentence();
    String kind =
        noun.upos().equals("NOUN") && noun.index() > 0 ? EventKinds.meantBy(noun.lemma()) : null;
    boolean definite =
        kind != null
            && new Words(s).is(noun.index() - 1, "the", "that", "this")
            && s.children(noun.index()).stream().noneMatch(c -> c.is("nmod") || c.is("acl"));
    return definite ? Optional.ofNullable(dated.events().get(kind)) : Optional.empty();
  }

  /** The verb of the main line whose act a predicate is or belongs to; -1 if there is none. */
  private static int lineVerb(AnalyzedSentence s, int predicate, ClauseDates clause) {
    int at = predicate;
    for (int steps = 0; at >= 0 && steps < 5; steps++) {
      Token t = s.token(at);
      if (t.xpos().equals("VBN")
          && !isSimplePassive(s, at)
          && !goesOnInPast(s, t)
          && !Segments.isPast(s, at)) {
        return -1;
      }
      if (clause.isUndatedMainLine(at)) {
        return at;
      }
      if (t.is("ccomp")
          || t.relation().equals("acl:relcl")
          || t.is("nmod") && t.upos().equals("NOUN") && !COUNTED.contains(t.lemma())) {
        return -1;
      }
      at = t.head();
    }
    return -1;
  }

  /** "was adopted", but neither "had been drafted" nor "a text submitted by". */
  private static boolean isSimplePassive(AnalyzedSentence s, int participle) {
    boolean passive = false;
    for (int i = Math.max(0, participle - 4); i < participle; i++) {
      String word = s.token(i).text().toLowerCase(Locale.ROOT);
      if (word.equals("had")) {
        return false;
      }
      passive |= word.equals("was") || word.equals("were");
    }
    return passive;
  }

  /** "praised both and accused Washington": taggers take the second past for a participle. */
  private static boolean goesOnInPast(AnalyzedSentence s, Token t) {
    return t.is("conj")
        && s.child(t.index(), "aux").isEmpty()
        && s.token(t.head()).xpos().equals("VBD");
  }

  /** "says", "have signed": on a live page the news of the hour. */
  private static boolean isPresent(AnalyzedSentence s, Token t) {
    boolean perfect =
        t.xpos().equals("VBN")
            && s.children(t.index(), "aux").stream().anyMatch(c -> c.xpos().matches("VB[ZP]"));
    return (t.xpos().equals("VBZ") || t.xpos().equals("VBP") || perfect) && !t.is("acl");
  }

  /** A sentence that goes on with "he", or with the next deed, keeps the day of the one before. */
  private Optional<PartialDate> continued(int sentence, int verb) {
    AnalyzedSentence s = sentences.get(sentence).sentence();
    if (sentence == 0 || lastMainDate(sentences.get(sentence)).isPresent()) {
      return Optional.empty();
    }
    DatedSentence before = sentences.get(sentence - 1);
    boolean paragraph = before.sentence().block() == s.block();
    boolean next = before.sentence().block() == s.block() - 1;
    boolean goesOn =
        paragraph
            ? Continuations.goesOn(s)
                || Continuations.namesSubjectAgain(before.sentence(), s, verb)
                || verb >= 0 && SceneVerbs.isDeed(s, verb)
                || verb >= 0 && SceneVerbs.isBallot(s, verb)
                || verb >= 0 && SceneVerbs.isAct(s, verb) && hasDay(before)
            : next
                && verb >= 0
                && PublicActs.contains(s.token(verb))
                && Continuations.opensWithPerson(s);
    if (!goesOn) {
      return Optional.empty();
    }
    Optional<PartialDate> date = lastMainDate(before);
    if (date.isPresent() || !before.phrases().isEmpty()) {
      return date.filter(d -> d.iso().length() > 4);
    }
    boolean ballot = paragraph && verb >= 0 && SceneVerbs.isBallot(s, verb);
    return ballot && Continuations.isPast(before.sentence())
        ? dayOf(sentence - 1)
        : continued(sentence - 1, Continuations.mainVerb(before.sentence()));
  }

  private static boolean hasDay(DatedSentence dated) {
    return lastMainDate(dated).filter(d -> d.iso().length() == 10).isPresent();
  }

  /** The day that the sentence before tells, if it stands in the same paragraph. */
  private Optional<PartialDate> dayOf(int sentence) {
    boolean paragraph =
        sentence > 0
            && sentences.get(sentence - 1).sentence().block()
                == sentences.get(sentence).sentence().block();
    return paragraph ? lastMainDate(sentences.get(sentence - 1)) : Optional.empty();
  }

  private static Optional<PartialDate> lastMainDate(DatedSentence dated) {
    SurfaceDates surface = new SurfaceDates(dated);
    Optional<PartialDate> date = Optional.empty();
    for (int k = 0; k < dated.phrases().size(); k++) {
      int owner = surface.ownerOf(k);
      boolean main = owner >= 0 && surface.kindAt(owner) == Segments.Kind.MAIN;
      boolean at = dated.phrases().get(k).role() == TimeExpression.Role.AT;
      boolean ahead = owner > 0 && dated.sentence().token(owner - 1).text().equals("to");
      if (main && at && !ahead && dated.dates().get(k).isPresent()) {
        date = dated.dates().get(k);
      }
    }
    return date;
  }

  /** An official record tells of one day; a news report of a vote, who voted how and who spoke. */
  private Optional<PartialDate> ofLead(int sentence, int verb) {
    AnalyzedSentence s = sentences.get(sentence).sentence();
    if (lead.isEmpty()) {
      return Optional.empty();
    }
    boolean said = PublicActs.contains(s.token(verb)) && isFresh();
    if (!official && !said && !(ofSitting && isPartOfSitting(s, verb))) {
      return Optional.empty();
    }
    return lead.filter(d -> isOnlyTime(sentence, d));
  }

  /** The day of writing, for a sentence. */
  Optional<PartialDate> today(int sentence) {
    return headings
        .dayOf(sentences.get(sentence).sentence().block())
        .map(d -> new PartialDate(d.toString()));
  }

  /** Whether the paragraph has told of no other time so far. */
  private boolean isOnlyTime(int sentence, PartialDate date) {
    int block = sentences.get(sentence).sentence().block();
    for (int k = sentence; k >= 0 && sentences.get(k).sentence().block() == block; k--) {
      if (lastMainDate(sentences.get(k)).filter(d -> !d.equals(date)).isPresent()) {
        return false;
      }
    }
    return true;
  }
}
