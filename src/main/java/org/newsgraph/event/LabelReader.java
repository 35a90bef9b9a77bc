package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Reads judgements that lie in what somebody calls a thing. */
final class LabelReader {
  private static final Set<String> OPEN = Set.of("it", "this", "that", "them", "these", "those");

  private static final Set<String> CHOOSING =
      Set.of("choose", "use", "pick", "find", "reach", "have", "offer", "utter");

  private final SentenceReader reader;
  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;
  private final UtteranceDrafts acts;
  private final Verdicts verdicts;
  private final Labels labels;

  LabelReader(SentenceReader reader, UtteranceDrafts acts) {
    this.reader = reader;
    this.reading = reader.reading();
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
    this.acts = acts;
    this.verdicts = new Verdicts(reading);
    this.labels = new Labels(reading);
  }

  /** "called the strike illegal", "described the vote as a farce". */
  Optional<Draft> labelling(Token t) {
    if (!t.isVerb() || !reading.inClass(t.index(), "labelling") || isFramed(t.index())) {
      return Optional.empty();
    }
    int p = t.index();
    Labels.Naming naming = labels.of(p);
    List<Participant> holders = holders(p, naming);
    List<Integer> objects = naming.objects();
    if (holders.isEmpty() || objects.isEmpty() || reader.statuses().isNegated(p)) {
      return Optional.empty();
    }
    boolean open = objects.stream().allMatch(this::isOpen);
    boolean acted = open || objects.stream().anyMatch(verdicts::isJudgeable);
    List<Participant> named = reader.participants().of(objects);
    List<Participant> targets = named.isEmpty() ? reader.participants().pointing(objects) : named;
    for (int label : naming.labels()) {
      boolean not =
          sentence.children(label, "advmod").stream().anyMatch(c -> c.lemma().equals("not"));
      Optional<EventType> verdict =
          verdicts.of(label, not, acted).map(v -> verdicts.on(objects, v));
      if (verdict.isPresent() && (open || !targets.isEmpty())) {
        return Optional.of(draft(verdict.get(), holders, targets, p, "utterance.labelling"));
      }
    }
    return Optional.empty();
  }

  /** Who names: of "branded a disgrace by Amnesty" also where "by" was hung to the label. */
  private List<Participant> holders(int p, Labels.Naming naming) {
    List<Integer> by = new ArrayList<>(clauses.logicalSubject(p));
    if (by.isEmpty() && clauses.isPassive(p)) {
      naming.labels().forEach(l -> by.addAll(clauses.obliques(l, "by")));
    }
    by.removeAll(naming.labels()); // "'An outrage,' he called it"
    return reader.participants().of(by);
  }

  private boolean isFramed(int p) {
    FrameMatch m = reader.match(p);
    return m != null && m.frame().type().isPresent();
  }

  /** "what he called a reckless launch": the launch is judged by the words that name it. */
  Optional<Draft> named(Token what) {
    if (!what.lemma().equals("what") || !what.upos().equals("PRON")) {
      return Optional.empty();
    }
    for (Token verb : sentence.children(what.index(), "acl")) {
      for (Token label : sentence.children(verb.index())) {
        boolean name = label.index() > verb.index() && label.upos().equals("NOUN");
        boolean slot = label.is("obj") || label.is("xcomp") || label.is("obl");
        if (reading.inClass(verb.index(), "labelling") && name && slot) {
          List<Participant> holders =
              reader.participants().of(clauses.heads(verb.index(), "nsubj"));
          Optional<EventType> verdict = verdicts.of(label.index(), false, false);
          if (verdict.isPresent() && !holders.isEmpty()) {
            List<Participant> thing = List.of(reader.participants().described(label.index()));
            return Optional.of(
                draft(verdict.get(), holders, thing, verb.index(), "utterance.named"));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "'Unacceptable' was Ankara's response to the vote", "is how Lavrov described the raid". */
  Optional<Draft> wordOf(Token t) {
    boolean joined = sentence.child(t.index(), "cop").isPresent();
    Optional<Token> subject =
        sentence
            .child(t.index(), "nsubj")
            .or(() -> sentence.child(t.index(), "parataxis").filter(c -> c.index() < t.index()))
            .or(() -> sentence.child(t.index(), "advcl").filter(c -> c.index() < t.index()));
    if (!joined || subject.isEmpty()) {
      return Optional.empty();
    }
    if (reading.inClass(t.index(), "verdict_noun")) {
      return wordOf(t.index(), subject.get().index());
    }
    if (reading.inClass(subject.get().index(), "verdict_noun")) {
      return wordOf(subject.get().index(), t.index());
    }
    return howDescribed(t, subject.get().index());
  }

  private Optional<Draft> wordOf(int noun, int word) {
    List<Integer> who = new ArrayList<>(clauses.heads(noun, "nmod:poss"));
    who.addAll(clauses.obliques(noun, "of"));
    who.addAll(clauses.obliques(noun, "from"));
    List<Integer> on = new ArrayList<>(clauses.obliques(noun, "on"));
    on.addAll(clauses.obliques(noun, "to"));
    for (Token v : sentence.children(noun, "acl")) {
      if (who.isEmpty() && CHOOSING.contains(v.lemma())) {
        who.addAll(clauses.heads(v.index(), "nsubj")); // "was the word that he chose"
      }
    }
    List<Participant> holders =
        reader.participants().of(who.stream().filter(reading::isActor).toList());
    List<Participant> targets = reader.participants().of(on);
    return verdicts
        .of(word, reader.statuses().isNegated(word), true)
        .filter(v -> !holders.isEmpty() && v != EventType.DENIAL)
        .map(v -> draft(v, holders, targets, noun, "utterance.word"));
  }

  private Optional<Draft> howDescribed(Token t, int word) {
    if (!t.lemma().equals("how") && !t.lemma().equals("what")) {
      return Optional.empty();
    }
    for (Token verb : sentence.children(t.index())) {
      if (verb.isVerb() && reading.inClass(verb.index(), "labelling")) {
        List<Participant> holders = reader.participants().of(clauses.heads(verb.index(), "nsubj"));
        List<Participant> targets = reader.participants().of(clauses.heads(verb.index(), "obj"));
        Optional<EventType> verdict = verdicts.of(word, false, true);
        if (verdict.isPresent() && !holders.isEmpty()) {
          return Optional.of(
              draft(verdict.get(), holders, targets, verb.index(), "utterance.word"));
        }
      }
    }
    return Optional.empty();
  }

  /** "called it historic": what is judged stands in an earlier sentence and stays open. */
  private boolean isOpen(int token) {
    return OPEN.contains(sentence.token(token).text().toLowerCase(Locale.ROOT));
  }

  private Draft draft(
      EventType type, List<Participant> holders, List<Participant> targets, int p, String rule) {
    Draft d = acts.draft(type, holders, targets, p, rule);
    StatusReading s = reader.statuses().of(p, true);
    return d.withStatus(s.status(), s.source(), String.join("; ", s.reasons()));
  }
}
