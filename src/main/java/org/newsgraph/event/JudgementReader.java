package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Reads judgements: what somebody calls good, bad or untrue, in his own words or in the text's. */
final class JudgementReader {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private static final Set<String> NEUTER = Set.of("it", "this", "that", "them", "these", "those");

  private final SentenceReader reader;
  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;
  private final UtteranceDrafts acts;
  private final Verdicts verdicts;

  JudgementReader(SentenceReader reader, UtteranceDrafts acts) {
    this.reader = reader;
    this.reading = reader.reading();
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
    this.acts = acts;
    this.verdicts = new Verdicts(reading);
  }

  /** "X said the strike was a crime", "It is an outrage," said X. */
  Optional<Draft> evaluation(SaidClause c) {
    int p = c.predicate();
    int word = wordOf(p);
    boolean bare = sentence.child(p, "cop").isEmpty() && word == p;
    boolean asked = clauses.hasMark(p, "if") || clauses.hasMark(p, "whether") || isQuestion(p);
    if (asked || isBench(c.speaker()) || bare && sentence.token(p).isVerb()) {
      return Optional.empty();
    }
    boolean open = sentence.child(p, "nsubj").filter(n -> isOpen(n.index())).isPresent();
    boolean acted = !bare && (open ? isPlain(word) : isJudgeable(clauses.surfaceSubject(p)));
    Optional<EventType> verdict =
        verdicts
            .of(word, reader.statuses().isNegated(p), acted)
            .filter(v -> !isWished(p) || v == EventType.CONDEMNATION && !isOfClause(p))
            .map(v -> verdicts.on(bare ? topics(p) : clauses.surfaceSubject(p), v));
    if (verdict.isEmpty()) {
      return Optional.empty();
    }
    List<Participant> others = judged(p, bare, c);
    return others.isEmpty() && !bare && !isOfIt(p)
        ? Optional.empty()
        : Optional.of(acts.act(verdict.get(), c.speaker(), others, p, "utterance.evaluation"));
  }

  /** A court that finds a law void rules, it does not blame. */
  private static boolean isBench(Participant speaker) {
    String label = speaker.label().toLowerCase(Locale.ROOT);
    return label.contains("court") || label.contains("tribunal") || label.contains("judge");
  }

  /** "Is this a crime?" */
  private boolean isQuestion(int p) {
    return sentence.children(p).stream().anyMatch(c -> c.text().equals("?"));
  }

  private boolean isNeuter(int token) {
    return NEUTER.contains(sentence.token(token).text().toLowerCase(Locale.ROOT));
  }

  private boolean isJudgeable(List<Integer> subjects) {
    return subjects.stream().anyMatch(verdicts::isJudgeable);
  }

  /** "That is dangerous" judges, "that was a bad night" tells what happened. */
  private boolean isPlain(int word) {
    return sentence.token(word).upos().equals("ADJ");
  }

  private boolean isOpen(int subject) {
    return List.of("this", "that").contains(sentence.token(subject).lemma());
  }

  /** "To fail would be unforgivable": what nobody has done. */
  private boolean isOfClause(int p) {
    return sentence.children(p).stream().anyMatch(c -> c.is("csubj") || c.is("xcomp"))
        || sentence.children(p, "advcl").stream().anyMatch(c -> clauses.hasMark(c.index(), "to"));
  }

  /** "It would be wonderful if ...": what one hopes for is not there to be praised. */
  private boolean isWished(int p) {
    return clauses.hasMark(p, "if")
        || sentence.children(p, "aux").stream().anyMatch(a -> a.xpos().equals("MD"));
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
    boolean formal = sentence.child(p, "expl").filter(e -> e.text().equals("it")).isPresent();
    List<Participant> out =
        others(bare || formal ? List.of() : reader.participants().of(clauses.surfaceSubject(p)), c);
    if (out.isEmpty()) {
      out = others(fronted(p), c);
    }
    if (out.isEmpty()) {
      out = others(topic(p), c);
    }
    if (out.isEmpty() && bare) {
      out = others(addressed(p), c);
    }
    if (out.isEmpty() && isOfIt(p)) {
      out = reader.participants().pointing(clauses.heads(p, "nsubj"));
    }
    if (out.isEmpty() && bare) {
      // "Shameful," said X: of what was told or judged last
      out = List.of(before(sentence.token(p)));
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

  /** "The text, X said, was hasty": a subject that the parser has hung to the verb of speech. */
  private List<Participant> fronted(int p) {
    int up = sentence.token(p).head();
    if (up < 0 || up > p || !sentence.token(p).is("ccomp") || !reader.isSpeech(up)) {
      return List.of();
    }
    List<Integer> subjects = clauses.heads(up, "nsubj");
    boolean two = subjects.size() == 2 && subjects.get(1) < up;
    return two ? reader.participants().of(subjects.subList(0, 1)) : List.of();
  }

  /** "Shame on Hungary", "A disgrace for the Council". */
  private List<Participant> addressed(int p) {
    List<Integer> on = clauses.obliques(p, "on");
    return reader.participants().of(on.stream().filter(verdicts::isJudgeable).toList());
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
    return reader.participants().of(topics(p));
  }

  private List<Integer> topics(int p) {
    int up = sentence.token(p).head();
    int verb =
        sentence.children(p, "parataxis").stream()
            .map(Token::index)
            .filter(reader::isSpeech)
            .findFirst()
            .orElse(up >= 0 && reader.isSpeech(up) ? up : -1);
    if (verb < 0) {
      return List.of();
    }
    List<Integer> of = new ArrayList<>(clauses.obliques(verb, "of"));
    of.addAll(clauses.obliques(verb, "about"));
    for (int speaker : of.isEmpty() ? clauses.heads(verb, "nsubj") : List.<Integer>of()) {
      // "Shameful, said Amnesty of the raid": hung to the speaker
      boolean named = speaker > verb && !reading.mentionsAt(speaker).isEmpty();
      of.addAll(named ? clauses.obliques(speaker, "of") : List.of());
    }
    return of;
  }

  /** "The outrageous decision of the court will not stand," said X: judged in passing. */
  Optional<Draft> inPassing(Token t, Speech speech) {
    boolean harsh = reading.inClass(t.index(), "negative");
    Optional<Participant> speaker = harsh ? speech.speakerAt(t.span().begin()) : Optional.empty();
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    boolean quality = t.is("amod") && t.head() > t.index() && verdicts.isDeed(t.head());
    int noun = quality ? t.head() : t.index();
    if (!quality && !isPointedAt(t) || !isGiven(noun)) {
      return Optional.empty();
    }
    Participant deed = reader.participants().described(noun);
    return Optional.of(
        acts.act(
            EventType.CONDEMNATION, speaker.get(), List.of(deed), t.index(), "utterance.passing"));
  }

  /** "this betrayal", "their lies": a noun of blame that points at what was done. */
  private boolean isPointedAt(Token t) {
    boolean told =
        sentence.children(t.index(), "amod").stream()
            .anyMatch(a -> reading.inClass(a.index(), "negative"));
    return t.upos().equals("NOUN")
        && !told
        && !t.is("compound")
        && sentence.children(t.index(), "det").stream()
            .anyMatch(d -> d.lemma().equals("this") || d.lemma().equals("these"));
  }

  /** A deed that is there, and that the clause does not merely name. */
  private boolean isGiven(int noun) {
    boolean definite =
        sentence.children(noun).stream()
            .anyMatch(d -> d.is("nmod:poss") || d.is("det") && DEFINITE.contains(d.lemma()));
    boolean named = sentence.child(noun, "cop").isPresent() || sentence.token(noun).is("xcomp");
    return definite && !named;
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
      Optional<EventType> verdict = verdicts.of(of, false, false);
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

  private Draft withStatus(Draft d, int p) {
    StatusReading s = reader.statuses().of(p, true);
    return d.withStatus(s.status(), s.source(), String.join("; ", s.reasons()));
  }
}
