package org.newsgraph.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Reads demands that no verb of demanding names: obligations, imperatives, "it is time to". */
final class DemandReader {
  private static final Set<String> OBLIGATION = Set.of("must", "should");
  private static final Set<String> NO_IMPERATIVE =
      Set.of(
          "let", "see", "look", "thank", "suppose", "imagine", "say", "go", "come", "know", "make",
          "have", "be");

  /** "they should know that ...": tells, and asks nothing of anybody. */
  private static final Set<String> THOUGHTS =
      Set.of("know", "understand", "remember", "realise", "realize", "note", "surprise", "expect");

  private static final Set<String> OWN = Set.of("we", "i", "they", "it", "nobody", "nothing");
  private static final Set<String> WISHING =
      Set.of(
          "insist",
          "demand",
          "ask",
          "request",
          "urge",
          "require",
          "recommend",
          "order",
          "plead",
          "beg",
          "stipulate");

  private final SentenceReader reader;
  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;
  private final UtteranceDrafts acts;
  private final Speech speech;

  DemandReader(SentenceReader reader, UtteranceDrafts acts, Speech speech) {
    this.reader = reader;
    this.reading = reader.reading();
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
    this.acts = acts;
    this.speech = speech;
  }

  /** The demand that a said clause makes, if it does. */
  Optional<Draft> of(SaidClause c) {
    return obligation(c).or(() -> imperative(c)).or(() -> wish(c)).or(() -> highTime(c));
  }

  /** "said Moscow must withdraw", "strikes must not be repeated". */
  private Optional<Draft> obligation(SaidClause c) {
    int p = c.predicate();
    boolean must =
        sentence.token(p).text().equals("ought")
            || sentence.children(p, "aux").stream()
                .anyMatch(a -> OBLIGATION.contains(a.text().toLowerCase(Locale.ROOT)));
    boolean question = sentence.token(sentence.size() - 1).text().equals("?");
    boolean perfect = sentence.children(p, "aux").stream().anyMatch(a -> a.lemma().equals("have"));
    if (!must || question || perfect || THOUGHTS.contains(sentence.token(p).lemma()) || isOwn(p)) {
      return Optional.empty();
    }
    List<Participant> addressed =
        reader.participants().of(clauses.logicalSubject(p)).stream()
            .filter(x -> !Participants.same(x, c.speaker()))
            .toList();
    return Optional.of(
        acts.act(EventType.DEMAND, c.speaker(), addressed, p, "utterance.obligation"));
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
            acts.act(EventType.DEMAND, c.speaker(), List.of(), t.index(), "utterance.imperative"))
        : Optional.empty();
  }

  /** "we must act", "no country should ask": an aim of the speaker's, or of nobody. */
  private boolean isOwn(int p) {
    return clauses.surfaceSubject(p).stream()
        .anyMatch(
            s ->
                OWN.contains(sentence.token(s).text().toLowerCase(Locale.ROOT))
                        && reader.participants().of(List.of(s)).isEmpty()
                    || sentence.children(s, "det").stream().anyMatch(d -> d.lemma().equals("no")));
  }

  /** "insisted that Israel open the crossing": a subjunctive. */
  private Optional<Draft> wish(SaidClause c) {
    Token t = sentence.token(c.predicate());
    boolean active =
        t.xpos().equals("VB")
            && sentence.children(t.index(), "aux").stream().allMatch(a -> a.lemma().equals("not"));
    boolean bare =
        t.is("ccomp")
            && WISHING.contains(sentence.token(t.head()).lemma())
            && (active || isBareBe(t.index()))
            && !clauses.hasMark(t.index(), "to");
    List<Participant> addressed =
        bare ? others(clauses.heads(t.index(), "nsubj"), c) : List.<Participant>of();
    boolean addressee = !addressed.isEmpty() || bare && isBareBe(t.index());
    return addressee
        ? Optional.of(
            acts.act(EventType.DEMAND, c.speaker(), addressed, t.index(), "utterance.wish"))
        : Optional.empty();
  }

  /** "asked that they be tried": "be" with nothing before it that governs an infinitive. */
  private boolean isBareBe(int predicate) {
    List<Token> forms =
        sentence.children(predicate).stream()
            .filter(x -> x.relation().startsWith("aux") || x.is("cop"))
            .toList();
    return !forms.isEmpty()
        && forms.get(0).text().equals("be")
        && forms.stream().noneMatch(x -> x.xpos().equals("MD"));
  }

  /** "it was time for Russia to leave". */
  private Optional<Draft> highTime(SaidClause c) {
    int p = c.predicate();
    boolean time =
        sentence.token(p).lemma().equals("time")
            && p + 2 < sentence.size()
            && sentence.token(p + 1).text().equals("for")
            && !reader.statuses().isNegated(p);
    for (int i = p + 2;
        time && i < sentence.size() && !sentence.token(i).text().equals("to");
        i++) {
      if (reading.isActor(i)) {
        List<Participant> addressed = others(List.of(i), c);
        boolean infinitive = to(i);
        return addressed.isEmpty() || !infinitive
            ? Optional.empty()
            : Optional.of(acts.act(EventType.DEMAND, c.speaker(), addressed, p, "utterance.time"));
      }
    }
    return Optional.empty();
  }

  /** Whether an infinitive follows not far behind. */
  private boolean to(int from) {
    for (int i = from + 1; i < Math.min(from + 6, sentence.size()); i++) {
      if (sentence.token(i).xpos().equals("TO")) {
        return true;
      }
    }
    return false;
  }

  private List<Participant> others(List<Integer> heads, SaidClause c) {
    return reader.participants().of(heads).stream()
        .filter(x -> !Participants.same(x, c.speaker()))
        .toList();
  }
}
