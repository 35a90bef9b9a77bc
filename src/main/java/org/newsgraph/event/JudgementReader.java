package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Reads judgements: what somebody calls good, bad or untrue, in his own words or in the text's. */
final class JudgementReader {
  private final SentenceReader reader;
  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;
  private final UtteranceDrafts acts;

  JudgementReader(SentenceReader reader, UtteranceDrafts acts) {
    this.reader = reader;
    this.reading = reader.reading();
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
    this.acts = acts;
  }

  /** "X said the strike was a crime", "It is an outrage," said X. */
  Optional<Draft> evaluation(SaidClause c) {
    int p = c.predicate();
    int word = wordOf(p);
    boolean bare = sentence.child(p, "cop").isEmpty() && word == p;
    if (bare && sentence.token(p).isVerb()) {
      return Optional.empty();
    }
    Optional<EventType> verdict = verdict(word, reader.statuses().isNegated(p));
    if (verdict.isEmpty()) {
      return Optional.empty();
    }
    List<Participant> others = judged(p, bare, c);
    return others.isEmpty() && !bare && !isOfIt(p)
        ? Optional.empty()
        : Optional.of(acts.act(verdict.get(), c.speaker(), others, p, "utterance.evaluation"));
  }

  /** "is a crime", "looks like a crime", "amounts to a crime", "has become a crime": the word. */
  private int wordOf(int p) {
    List<Integer> words =
        switch (sentence.token(p).lemma()) {
          case "look", "seem", "sound", "appear" -> clauses.obliques(p, "like");
          case "amount" -> clauses.obliques(p, "to");
          case "constitute", "represent" -> clauses.heads(p, "obj");
          case "become", "remain", "prove" -> either(p, "xcomp", "obj");
          default -> List.<Integer>of();
        };
    return words.stream().findFirst().orElse(p);
  }

  private List<Integer> either(int p, String first, String second) {
    List<Integer> out = clauses.heads(p, first);
    return out.isEmpty() ? clauses.heads(p, second) : out;
  }

  /** What a verdict is about: its subject, whom the speech is about, or what was told before. */
  private List<Participant> judged(int p, boolean bare, SaidClause c) {
    List<Participant> out =
        others(bare ? List.of() : reader.participants().of(clauses.surfaceSubject(p)), c);
    if (out.isEmpty()) {
      out = others(topic(p), c);
    }
    if (out.isEmpty() && isOfIt(p)) {
      out = reader.participants().pointing(clauses.heads(p, "nsubj"));
    }
    for (int clause : clauses.heads(p, "csubj")) {
      if (out.isEmpty()) {
        String words = sentence.text(sentence.leftEdge(clause), sentence.rightEdge(clause));
        out =
            List.of(
                new Participant(
                    words.replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", ""),
                    Optional.empty(),
                    Optional.empty()));
      }
    }
    return out;
  }

  private static List<Participant> others(List<Participant> all, SaidClause c) {
    return all.stream().filter(x -> !Participants.same(x, c.speaker())).toList();
  }

  /**
   * "It is an outrage": what is judged was told before; "it is wrong to ..." judges what follows.
   */
  private boolean isOfIt(int p) {
    List<Integer> subjects =
        sentence.children(p).stream()
            .filter(c -> c.is("nsubj") || c.is("expl"))
            .map(Token::index)
            .toList();
    boolean follows =
        sentence.children(p).stream()
            .anyMatch(c -> c.is("csubj") || c.is("ccomp") || c.is("xcomp") || c.is("advcl"));
    return !subjects.isEmpty() && subjects.stream().allMatch(this::isNeuter) && !follows;
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
    for (int m : modifiers(p)) {
      untrue |= reading.isWorded(m, "untrue");
      bad |= reading.isWorded(m, "negative");
      good |= reading.isWorded(m, "positive");
    }
    good |= isAdvance(p);
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

  /** What stands beside a predicate, with the second of two adjectives: "a tall and brave man". */
  private List<Integer> modifiers(int p) {
    List<Integer> out = new ArrayList<>();
    for (Token m : sentence.children(p)) {
      if (m.is("amod") || m.is("conj") || m.is("nmod") || m.is("compound")) {
        out.add(m.index());
        if (m.is("amod")) {
          sentence.children(m.index(), "conj").forEach(c -> out.add(c.index()));
        }
      }
    }
    return out;
  }

  /** "an important step", "a big day": good by the two words together. */
  private boolean isAdvance(int p) {
    return reading.inClass(p, "advance")
        && sentence.children(p, "amod").stream()
            .anyMatch(a -> reading.inClass(a.index(), "weighty"));
  }

  /** "spoke of a disaster", "speaks of a breakthrough": what is judged was told before. */
  Optional<Draft> verdictSpoken(Token t) {
    boolean speaks =
        t.isVerb() && t.lemma().equals("speak") && !reader.statuses().isNegated(t.index());
    if (!speaks) {
      return Optional.empty();
    }
    List<Participant> holders = reader.participants().of(clauses.logicalSubject(t.index()));
    for (int of : clauses.obliques(t.index(), "of")) {
      boolean indefinite =
          sentence.children(of, "det").stream()
              .allMatch(d -> d.lemma().equals("a") || d.lemma().equals("an"));
      boolean bound = sentence.children(of).stream().anyMatch(c -> c.is("nmod:poss"));
      Optional<EventType> verdict = verdict(of, false);
      if (indefinite && !bound && verdict.isPresent() && !holders.isEmpty()) {
        return Optional.of(
            withStatus(
                acts.draft(
                    verdict.get(), holders, List.of(before(t)), t.index(), "utterance.spoken"),
                t.index()));
      }
    }
    return Optional.empty();
  }

  /** What was told before, until it is found out. */
  private static Participant before(Token t) {
    return new Participant("it", Optional.empty(), Optional.of(t.span()));
  }

  /** "called the strike illegal", "described the vote as a farce". */
  Optional<Draft> labelling(Token t) {
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
    if (t.lemma().equals("see") && !clauses.obliques(p, "in").isEmpty()) {
      labels.addAll(objects); // "saw in the deal a first step"
      objects = clauses.obliques(p, "in");
    }
    if (objects.size() == 1) {
      labels.addAll(objects); // "branded the verdict cowardice", taken for one phrase
      objects = wordBeforeLabel(objects.get(0)).map(List::of).orElse(objects);
      labels.removeAll(objects);
    } else if (objects.size() > 1 && clauses.conjuncts(objects.get(0)).size() == 1) {
      labels.addAll(objects.subList(1, objects.size())); // "dubbed the bloc a bad partner"
      objects = objects.subList(0, 1);
    }
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
            withStatus(acts.draft(verdict.get(), holders, targets, p, "utterance.labelling"), p));
      }
    }
    return Optional.empty();
  }

  /** The noun before a label that a quotation mark or an article sets off. */
  private Optional<Integer> wordBeforeLabel(int label) {
    for (Token c : sentence.children(label)) {
      boolean noun = c.is("compound") || c.is("nmod") && c.index() < label;
      for (int i = c.index() + 1; noun && i < label; i++) {
        if (sentence.token(i).text().matches("[\"“‘]|an?")) {
          return Optional.of(c.index());
        }
      }
    }
    return Optional.empty();
  }

  /** "called it historic": what is judged stands in an earlier sentence and stays open. */
  private boolean isNeuter(int token) {
    return List.of("it", "this", "that", "them", "these", "those")
        .contains(sentence.token(token).text().toLowerCase(Locale.ROOT));
  }

  private Draft withStatus(Draft d, int p) {
    StatusReading s = reader.statuses().of(p, true);
    return d.withStatus(s.status(), s.source(), String.join("; ", s.reasons()));
  }
}
