package org.newsgraph.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
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
  private static final Set<String> WITNESSES =
      Set.of(
          "witness",
          "witnesses",
          "source",
          "sources",
          "resident",
          "residents",
          "villager",
          "villagers",
          "local",
          "locals",
          "police",
          "doctor",
          "doctors",
          "medic",
          "medics",
          "rescuer",
          "rescuers",
          "hospital",
          "editor",
          "newspaper",
          "agency",
          "television",
          "radio",
          "media",
          "official",
          "officials",
          "worker",
          "workers",
          "diplomats");

  private static final Set<EventType> JUDGEMENTS =
      EnumSet.of(EventType.CONDEMNATION, EventType.PRAISE);
  private static final Set<String> UNSURE = Set.of("could", "can", "may", "might");
  private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "nothing", "little");

  private static final Set<String> FIRST_BLOW =
      Set.of("fire", "start", "begin", "attack", "strike", "open", "hit", "shoot");

  private static final Set<String> ATTEMPTS =
      Set.of("try", "seek", "attempt", "want", "plot", "conspire", "intend", "aim", "plan");

  private final SentenceReader reader;
  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;
  private final UtteranceDrafts acts;
  private final JudgementReader judgements;
  private final DemandReader demands;
  private final LabelReader labels;
  private final Speech speech;
  private final DenialReader denials;

  UtteranceReader(SentenceReader reader, Speech speech) {
    this.reader = reader;
    this.reading = reader.reading();
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
    this.acts = new UtteranceDrafts(reader);
    this.judgements = new JudgementReader(reader, acts);
    this.speech = speech;
    this.labels = new LabelReader(reader, acts);
    this.demands = new DemandReader(reader, acts, speech);
    this.denials = new DenialReader(reader, acts);
  }

  /** The drafts of this sentence that its said clauses make, given those of its frames. */
  List<Draft> drafts(List<Draft> framed, List<SaidClause> said) {
    List<Draft> out = new ArrayList<>();
    for (SaidClause c : said) {
      Optional<Draft> formula = formula(c);
      formula.ifPresent(out::add);
      if (formula.isEmpty()) {
        accusation(c, framed).ifPresent(out::add);
        judgements.evaluation(c).ifPresent(out::add);
      }
      demands.of(c).ifPresent(out::add);
      if (formula.filter(d -> d.is(EventType.DENIAL)).isEmpty()) {
        denials.of(c, framed).ifPresent(out::add);
      }
    }
    boolean condemns =
        framed.stream().anyMatch(d -> d.is(EventType.CONDEMNATION) || d.is(EventType.ACCUSATION));
    disputes(framed, out);
    for (Token t : sentence.tokens()) {
      if (!condemns) {
        judgements.inPassing(t, speech).ifPresent(out::add);
      }
      labels.labelling(t).or(() -> judgements.verdictSpoken(t)).ifPresent(out::add);
      labels.named(t).ifPresent(out::add);
      labels.wordOf(t).ifPresent(out::add);
    }
    return out;
  }

  /** "..., a charge Kigali denies": a denial, unless the verb has been read as one. */
  private void disputes(List<Draft> framed, List<Draft> out) {
    for (DisputedCharges.Charge c : new DisputedCharges(reading, reader.participants()).all()) {
      boolean read =
          framed.stream()
              .anyMatch(
                  d -> d.trigger().equals(sentence.token(c.verb()).span()) && d.type().isPresent());
      if (!read && c.by().isPresent()) {
        out.add(
            acts.act(EventType.DENIAL, c.by().get(), List.of(), c.verb(), "utterance.disputed"));
      }
    }
  }

  /** "said Syria was responsible", "said there was no excuse for the raid": by the lexicon. */
  private Optional<Draft> formula(SaidClause c) {
    Optional<FrameMatch> match = reader.said(c.predicate()).filter(m -> m.frame().makesFacts());
    if (match.isEmpty() || isUnsaid(match.get())) {
      return Optional.empty();
    }
    FrameMatch m = match.get();
    List<Participant> targets =
        reader.participants().of(m.targets()).stream()
            .filter(x -> !Participants.same(x, c.speaker()))
            .toList();
    if (targets.isEmpty() && speaksToYou(m.predicate())) {
      targets = demands.hearer(m.predicate(), c);
    }
    return m.frame().target().required() && targets.isEmpty()
        ? Optional.empty()
        : Optional.of(
            acts.draft(
                m.frame().type(),
                m.frame().attitude(),
                List.of(c.speaker()),
                targets,
                m.predicate(),
                m.frame().id()));
  }

  /** "You will pay for this", "we know where you live": whoever is spoken to is meant. */
  private boolean speaksToYou(int predicate) {
    int first = sentence.leftEdge(predicate);
    for (int i = first; i <= sentence.rightEdge(predicate); i++) {
      String word = sentence.token(i).text();
      if (word.equalsIgnoreCase("you") || word.equalsIgnoreCase("your")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "said the deal did not break the law", "could harm", "was not behind the attack": an act that
   * is not done.
   */
  private boolean isUnsaid(FrameMatch m) {
    boolean judges = m.frame().type().filter(JUDGEMENTS::contains).isPresent();
    int p = m.predicate();
    boolean guessed =
        judges
            && !asksForNegation(m)
            && sentence.children(p, "aux").stream().anyMatch(a -> UNSURE.contains(a.lemma()));
    // "caused no damage", "will not tolerate any move": nothing that is there
    boolean none =
        !asksForNegation(m)
            && clauses.heads(p, "obj").stream()
                .flatMap(o -> sentence.children(o, "det").stream())
                .anyMatch(d -> d.lemma().equals("no"));
    return guessed
        || isSuffered(m)
        || judges && (none || ofAny(m))
        || clauses.hasMark(p, "if")
        || clauses.hasMark(p, "whether")
        || reader.statuses().isNegated(p) && !asksForNegation(m);
  }

  /** "said one man had been stabbed": who suffers a wrong is not accused of it. */
  private boolean isSuffered(FrameMatch m) {
    int p = m.predicate();
    FrameMatch deed = reader.match(p);
    return m.frame().type().filter(EventType.ACCUSATION::equals).isPresent()
        && deed != null
        && deed.frame().type().filter(SpeechActs.FORCE::contains).isPresent()
        && clauses.isPassive(p)
        && clauses.surfaceSubject(p).containsAll(m.targets());
  }

  private static boolean asksForNegation(FrameMatch m) {
    return m.frame().conditions().stream()
        .anyMatch(x -> x.lemmas().stream().anyMatch(NEGATIONS::contains));
  }

  private boolean ofAny(FrameMatch m) {
    return m.targets().stream()
        .flatMap(t -> sentence.children(t, "det").stream())
        .anyMatch(d -> d.lemma().equals("any"));
  }

  /** "said that Syria had bombed the camp", "said Moscow violated the treaty". */
  private Optional<Draft> accusation(SaidClause c, List<Draft> framed) {
    int p = c.predicate();
    boolean negated = reader.statuses().isNegated(p);
    boolean modal =
        !sentence.children(p, "aux").isEmpty()
            && sentence.children(p, "aux").stream().anyMatch(a -> a.xpos().equals("MD"));
    if (negated || modal || clauses.hasMark(p, "if") || isNews(p) || isWitness(c.speaker())) {
      return Optional.empty();
    }
    List<Participant> culprits = List.of();
    int deed = attempted(p);
    for (Draft d : isCited(p) ? List.<Draft>of() : framed) {
      boolean harm =
          d.type().filter(SpeechActs.HARM::contains).isPresent()
              || d.is(EventType.COERCION) && isBetweenNamed(c.speaker(), d.agents());
      boolean told = d.status() == Status.CLAIMED || deed != p;
      if (harm && d.trigger().equals(sentence.token(deed).span()) && told) {
        culprits = d.agents();
      }
    }
    if (culprits.isEmpty() && reading.inClass(deed, "wrongdoing") && sentence.token(p).isVerb()) {
      List<Integer> actors = clauses.logicalSubject(p).stream().filter(reading::isActor).toList();
      culprits = reader.participants().of(actors);
      culprits = culprits.isEmpty() ? new Addressees(reader).meant(p) : culprits;
    }
    if (culprits.isEmpty()) {
      culprits = cleft(p, framed);
    }
    List<Participant> others =
        culprits.stream().filter(x -> !Participants.same(x, c.speaker())).toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            acts.act(EventType.ACCUSATION, c.speaker(), others, p, "utterance.accusation"));
  }

  /** "was trying to destabilise Poland", "wants to starve us": the deed that is meant. */
  private int attempted(int p) {
    return ATTEMPTS.contains(sentence.token(p).lemma())
        ? sentence.child(p, "xcomp").map(Token::index).orElse(p)
        : p;
  }

  /** "according to the governor, a missile hit the port": reported rather than charged. */
  private boolean isCited(int p) {
    return sentence.children(p, "obl").stream()
        .flatMap(o -> sentence.children(o.index(), "case").stream())
        .anyMatch(c -> c.text().equalsIgnoreCase("according"));
  }

  /** "it was Azerbaijan that fired first". */
  private List<Participant> cleft(int p, List<Draft> framed) {
    for (Token v : sentence.children(p, "acl")) {
      boolean deed =
          reading.inClass(attempted(v.index()), "wrongdoing")
              || FIRST_BLOW.contains(v.lemma())
              || framed.stream()
                  .anyMatch(
                      d ->
                          isDeedOf(d, v) && d.type().filter(SpeechActs.HARM::contains).isPresent());
      if (clauses.isCleft(p)
          && deed
          && reading.isActor(p)
          && !reader.statuses().isNegated(v.index())) {
        return reader.participants().of(List.of(p));
      }
    }
    return List.of();
  }

  /** "shelled the port", "ordered the shelling of the port". */
  private boolean isDeedOf(Draft d, Token verb) {
    return d.trigger().equals(verb.span())
        || sentence.children(verb.index(), "obj").stream()
            .anyMatch(o -> d.trigger().equals(o.span()));
  }

  private static boolean isBetweenNamed(Participant speaker, List<Participant> culprits) {
    return speaker.entityKey().isPresent()
        && culprits.stream().allMatch(x -> x.entityKey().isPresent());
  }

  /** "..., the agency reported": who reports a deed does not accuse. */
  private boolean isNews(int p) {
    int up = sentence.token(p).head();
    return up >= 0 && sentence.token(p).is("ccomp") && sentence.token(up).lemma().equals("report")
        || sentence.children(p, "parataxis").stream().anyMatch(c -> c.lemma().equals("report"));
  }

  /** "..., police said": who was there, or serves as a source, reports and does not accuse. */
  private static boolean isWitness(Participant speaker) {
    return speaker.entityKey().isEmpty()
        && speaker.label().chars().noneMatch(Character::isUpperCase)
        && Arrays.stream(speaker.label().toLowerCase(Locale.ROOT).split("[^a-z]+"))
            .anyMatch(WITNESSES::contains);
  }
}
