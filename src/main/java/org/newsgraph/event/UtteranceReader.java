package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Reads what somebody does by saying something where no verb names the act: "X said Y had violated
 * the truce" accuses, "the strike was a crime" condemns, "Y must leave" demands.
 */
final class UtteranceReader {
  private static final Set<String> OBLIGATION = Set.of("must", "should");
  private static final Set<String> NO_IMPERATIVE =
      Set.of(
          "let", "see", "look", "thank", "suppose", "imagine", "say", "go", "come", "know", "make",
          "have", "be");

  private final SentenceReader reader;
  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;
  private final Speech speech;

  UtteranceReader(SentenceReader reader, Speech speech) {
    this.reader = reader;
    this.reading = reader.reading();
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
    this.speech = speech;
  }

  /** The drafts of this sentence that its said clauses make, given those of its frames. */
  List<Draft> drafts(List<Draft> framed, List<SaidClause> said) {
    List<Draft> out = new ArrayList<>();
    for (SaidClause c : said) {
      Optional<Draft> formula = formula(c);
      formula.ifPresent(out::add);
      if (formula.isEmpty()) {
        accusation(c, framed).ifPresent(out::add);
        evaluation(c).ifPresent(out::add);
      }
      obligation(c).ifPresent(out::add);
      imperative(c).ifPresent(out::add);
      denial(c, framed).ifPresent(out::add);
    }
    for (Token t : sentence.tokens()) {
      labelling(t).ifPresent(out::add);
    }
    return out;
  }

  /** "said Syria was responsible", "said there was no excuse for the raid": by the lexicon. */
  private Optional<Draft> formula(SaidClause c) {
    Optional<FrameMatch> match = reader.said(c.predicate()).filter(m -> m.frame().makesFacts());
    if (match.isEmpty()) {
      return Optional.empty();
    }
    FrameMatch m = match.get();
    List<Participant> targets =
        reader.participants().of(m.targets()).stream()
            .filter(x -> !Participants.same(x, c.speaker()))
            .toList();
    return m.frame().target().required() && targets.isEmpty()
        ? Optional.empty()
        : Optional.of(
            draft(
                m.frame().type(),
                m.frame().attitude(),
                List.of(c.speaker()),
                targets,
                m.predicate(),
                m.frame().id()));
  }

  /** "said that Syria had bombed the camp", "said Moscow violated the treaty". */
  private Optional<Draft> accusation(SaidClause c, List<Draft> framed) {
    int p = c.predicate();
    boolean negated = reader.statuses().isNegated(p);
    boolean modal =
        !sentence.children(p, "aux").isEmpty()
            && sentence.children(p, "aux").stream().anyMatch(a -> a.xpos().equals("MD"));
    if (negated || modal || clauses.hasMark(p, "if") || isNews(p)) {
      return Optional.empty();
    }
    List<Participant> culprits = List.of();
    for (Draft d : framed) {
      boolean harm = d.type().filter(SpeechActs.HARM::contains).isPresent();
      if (harm && d.trigger().equals(sentence.token(p).span()) && d.status() == Status.CLAIMED) {
        culprits = d.agents();
      }
    }
    if (culprits.isEmpty() && reading.inClass(p, "wrongdoing") && sentence.token(p).isVerb()) {
      List<Integer> actors = clauses.logicalSubject(p).stream().filter(reading::isActor).toList();
      culprits = reader.participants().of(actors);
    }
    List<Participant> others =
        culprits.stream().filter(x -> !Participants.same(x, c.speaker())).toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(act(EventType.ACCUSATION, c.speaker(), others, p, "utterance.accusation"));
  }

  /** "..., the agency reported": who reports a deed does not accuse. */
  private boolean isNews(int p) {
    int up = sentence.token(p).head();
    return up >= 0 && sentence.token(p).is("ccomp") && sentence.token(up).lemma().equals("report")
        || sentence.children(p, "parataxis").stream().anyMatch(c -> c.lemma().equals("report"));
  }

  /** "X said the strike was a crime", "It is an outrage," said X. */
  private Optional<Draft> evaluation(SaidClause c) {
    int p = c.predicate();
    boolean looksLike = reading.inClass(p, "seeming");
    int word = looksLike ? clauses.obliques(p, "like").stream().findFirst().orElse(p) : p;
    boolean bare = sentence.child(p, "cop").isEmpty() && !looksLike;
    if (bare && sentence.token(p).isVerb()) {
      return Optional.empty();
    }
    Optional<EventType> verdict = verdict(word, reader.statuses().isNegated(p));
    List<Participant> judged =
        bare ? List.of() : reader.participants().of(clauses.surfaceSubject(p));
    if (judged.isEmpty()) {
      judged = topic(p);
    }
    List<Participant> others =
        judged.stream().filter(x -> !Participants.same(x, c.speaker())).toList();
    return verdict.isEmpty() || others.isEmpty() && !bare
        ? Optional.empty()
        : Optional.of(act(verdict.get(), c.speaker(), others, p, "utterance.evaluation"));
  }

  /** "That's a butcher," X said of Y: whom the speech is about. */
  private List<Participant> topic(int p) {
    int up = sentence.token(p).head();
    if (up < 0 || !reader.isSpeech(up)) {
      return List.of();
    }
    List<Integer> of = new ArrayList<>(clauses.obliques(up, "of"));
    of.addAll(clauses.obliques(up, "about"));
    return reader.participants().of(of);
  }

  /**
   * Denial, condemnation or praise, by the wording of a predicate noun or adjective and what
   * modifies it; "not acceptable" condemns, "not illegal" says nothing.
   */
  private Optional<EventType> verdict(int p, boolean negated) {
    boolean untrue = reading.isWorded(p, "untrue");
    boolean bad = reading.isWorded(p, "negative");
    boolean good = reading.isWorded(p, "positive");
    for (Token m : sentence.children(p)) {
      if (m.is("amod") || m.is("conj") || m.is("nmod") || m.is("compound")) {
        untrue |= reading.isWorded(m.index(), "untrue");
        bad |= reading.isWorded(m.index(), "negative");
        good |= reading.isWorded(m.index(), "positive");
      }
    }
    if (negated) {
      return good && !bad ? Optional.of(EventType.CONDEMNATION) : Optional.empty();
    }
    if (untrue) {
      return Optional.of(EventType.DENIAL);
    }
    if (bad) {
      return Optional.of(EventType.CONDEMNATION);
    }
    return good ? Optional.of(EventType.PRAISE) : Optional.empty();
  }

  /** "called the strike illegal", "described the vote as a farce". */
  private Optional<Draft> labelling(Token t) {
    if (!t.isVerb() || !reading.inClass(t.index(), "labelling")) {
      return Optional.empty();
    }
    FrameMatch m = reader.match(t.index());
    if (m != null && m.frame().type().isPresent()) {
      return Optional.empty();
    }
    int p = t.index();
    List<Integer> labels = new ArrayList<>(clauses.heads(p, "xcomp"));
    labels.addAll(clauses.obliques(p, "as"));
    labels.addAll(clauses.heads(p, "advcl"));
    List<Integer> objects = clauses.logicalObject(p);
    for (int o : objects) {
      for (int i = o + 1;
          i < Math.min(o + 6, sentence.size()) && !sentence.token(i).isVerb();
          i++) {
        if (reading.isWorded(i, "negative")
            || reading.isWorded(i, "positive")
            || reading.isWorded(i, "untrue")) {
          labels.add(i);
        }
      }
    }
    List<Participant> holders = reader.participants().of(clauses.logicalSubject(p));
    if (holders.isEmpty() || objects.isEmpty()) {
      return Optional.empty();
    }
    for (int label : labels) {
      Optional<EventType> verdict = verdict(label, false);
      List<Participant> named = reader.participants().of(objects);
      List<Participant> targets = named.isEmpty() ? reader.participants().pointing(objects) : named;
      boolean judged = !targets.isEmpty() || objects.stream().allMatch(this::isNeuter);
      if (verdict.isPresent() && judged && !reader.statuses().isNegated(p)) {
        return Optional.of(
            withStatus(draft(verdict.get(), holders, targets, p, "utterance.labelling"), p));
      }
    }
    return Optional.empty();
  }

  /** "called it historic": what is judged stands in an earlier sentence and stays open. */
  private boolean isNeuter(int token) {
    return List.of("it", "this", "that", "them").contains(sentence.token(token).lemma());
  }

  private Draft withStatus(Draft d, int p) {
    StatusReading s = reader.statuses().of(p, true);
    return d.withStatus(s.status(), s.source(), String.join("; ", s.reasons()));
  }

  /** "said Moscow must withdraw", "strikes must not be repeated". */
  private Optional<Draft> obligation(SaidClause c) {
    int p = c.predicate();
    boolean must =
        sentence.children(p, "aux").stream()
            .anyMatch(a -> OBLIGATION.contains(a.text().toLowerCase(Locale.ROOT)));
    boolean question = sentence.token(sentence.size() - 1).text().equals("?");
    boolean perfect = sentence.children(p, "aux").stream().anyMatch(a -> a.lemma().equals("have"));
    if (!must || question || perfect) {
      return Optional.empty();
    }
    List<Participant> addressed =
        reader.participants().of(clauses.logicalSubject(p)).stream()
            .filter(x -> !Participants.same(x, c.speaker()))
            .toList();
    return Optional.of(act(EventType.DEMAND, c.speaker(), addressed, p, "utterance.obligation"));
  }

  /** "Stop the bombing now," said X. */
  private Optional<Draft> imperative(SaidClause c) {
    Token t = sentence.token(c.predicate());
    boolean quoted = speech.speakerAt(t.span().begin()).isPresent();
    boolean bare =
        t.xpos().equals("VB")
            && clauses.heads(t.index(), "nsubj").isEmpty()
            && !clauses.hasMark(t.index(), "to")
            && sentence.children(t.index(), "aux").stream().allMatch(a -> a.lemma().equals("do"));
    boolean opens = t.isRoot() || t.is("ccomp") || t.is("parataxis");
    return quoted && bare && opens && !NO_IMPERATIVE.contains(t.lemma())
        ? Optional.of(
            act(EventType.DEMAND, c.speaker(), List.of(), t.index(), "utterance.imperative"))
        : Optional.empty();
  }

  /** "insisted that its jets had not struck the camp". */
  private Optional<Draft> denial(SaidClause c, List<Draft> framed) {
    int p = c.predicate();
    boolean flat = isFlatDenial(p);
    boolean harm =
        flat
            || framed.stream()
                .anyMatch(
                    d ->
                        d.trigger().equals(sentence.token(p).span())
                            && d.type().filter(SpeechActs.HARM::contains).isPresent()
                            && d.status() == Status.DENIED);
    if (!harm || !reader.statuses().isNegated(p)) {
      return Optional.empty();
    }
    String words = sentence.text(sentence.leftEdge(p), sentence.rightEdge(p));
    Participant charge = new Participant(words, Optional.empty(), Optional.empty());
    return Optional.of(act(EventType.DENIAL, c.speaker(), List.of(charge), p, "utterance.denial"));
  }

  /** "insists it has no missiles there", "said no such warning had been received". */
  private boolean isFlatDenial(int p) {
    boolean modal = sentence.children(p, "aux").stream().anyMatch(a -> a.xpos().equals("MD"));
    if (modal || !reader.statuses().isNegated(p)) {
      return false;
    }
    Token t = sentence.token(p);
    boolean insists =
        t.is("ccomp") && t.head() >= 0 && reading.inClass(t.head(), "insisting")
            || sentence.children(p, "parataxis").stream()
                .anyMatch(c -> reading.inClass(c.index(), "insisting"));
    boolean noSuch =
        clauses.surfaceSubject(p).stream()
            .flatMap(s -> sentence.children(s).stream())
            .anyMatch(c -> c.text().equalsIgnoreCase("such"));
    return insists || noSuch;
  }

  private Draft act(
      EventType type, Participant speaker, List<Participant> targets, int p, String rule) {
    return draft(type, List.of(speaker), targets, p, rule);
  }

  private Draft draft(
      EventType type, List<Participant> holders, List<Participant> targets, int p, String rule) {
    return draft(Optional.of(type), Optional.empty(), holders, targets, p, rule);
  }

  private Draft draft(
      Optional<EventType> type,
      Optional<Attitude> attitude,
      List<Participant> holders,
      List<Participant> targets,
      int p,
      String rule) {
    String words = sentence.text(sentence.leftEdge(p), sentence.rightEdge(p));
    List<Participant> others =
        targets.stream()
            .filter(t -> holders.stream().noneMatch(h -> Participants.same(h, t)))
            .toList();
    return new Draft(
        type,
        attitude,
        holders,
        others,
        Optional.of(words),
        reader.dateOfSaying(p),
        Status.ACTUAL,
        Optional.empty(),
        sentence.index(),
        sentence.token(p).span(),
        rule,
        List.of("rule " + rule + " at \"" + sentence.token(p).text() + "\""));
  }
}
