package org.newsgraph.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Reads clauses that leave the predicate out and mean the one before: "as did Turkey", "so did
 * Chad", "Spain followed suit", "Peru will do likewise", "Beijing did not". What they mean is told
 * by this sentence or the one right before it; elsewhere nothing is read.
 */
final class EllipsisReader {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "did", "do", "does", "has", "have", "had", "was", "were", "is", "are", "will", "would");
  private static final int LONGEST_ASIDE = 6;
  private static final Pattern LIKEWISE =
      Pattern.compile(
          "so|(?:so )?(?:too|likewise|as well|also)|similarly|the same(?: thing)?|(?:not|n't|n’t)"
              + "|something similar");
  private static final Pattern SAME_STEP =
      Pattern.compile(
          "(?:a |an |the )?(?:similar|same|identical|like) "
              + "(?:action|actions|step|steps|measure|measures|move|decision|line|course)");
  private static final Set<String> CHORUS =
      Set.of("condemnation", "criticism", "chorus", "praise", "protest", "boycott", "appeal");

  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Participants participants;
  private final SentenceReader reader;
  private final List<Draft> before;

  /**
   * @param reader of the sentence
   * @param before the drafts up to and of that sentence
   */
  EllipsisReader(SentenceReader reader, List<Draft> before) {
    this.reader = reader;
    this.reading = reader.reading();
    this.sentence = reading.sentence();
    this.participants = reader.participants();
    this.before = before;
  }

  /** What the elliptical clauses of the sentence report. */
  List<Draft> drafts() {
    return sentence.tokens().stream()
        .flatMap(t -> Stream.concat(inverted(t).stream(), proVerb(t).stream()))
        .toList();
  }

  /** "as did Turkey", "so has Spain", "So, a day later, did Nicaragua". */
  private Optional<Draft> inverted(Token t) {
    boolean others = t.is("cop") && t.head() > t.index() && sentence.token(t.head()).isNominal();
    boolean form = AUXILIARIES.contains(t.text()) && (!t.is("cop") || others);
    Optional<Token> opener = form ? opener(t.index()) : Optional.empty();
    if (opener.isEmpty() || t.is("aux") && sentence.token(t.head()).isVerb()) {
      return Optional.empty();
    }
    Optional<Token> subject =
        sentence.tokens().stream()
            .filter(c -> c.index() > t.index() && c.isNominal())
            .filter(c -> others ? c.index() == t.head() : c.head() == t.index())
            .filter(c -> others || sentence.leftEdge(c.index()) == t.index() + 1)
            .filter(c -> reading.isActor(c.index()) || t.lemma().equals("be"))
            .filter(c -> !isVerbBehind(c.index()))
            .findFirst();
    return subject.flatMap(s -> like(t, List.of(s.index())));
  }

  /** "Nor has the group armed him": no ellipsis, but a verb behind its subject. */
  private boolean isVerbBehind(int subject) {
    for (int i = subject + 1; i < sentence.size(); i++) {
      Token t = sentence.token(i);
      if (t.upos().equals("PUNCT")) {
        return false;
      }
      if (t.isVerb()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Token> opener(int auxiliary) {
    if (auxiliary == 0) {
      return Optional.empty();
    }
    Token before = sentence.token(auxiliary - 1);
    if (before.text().matches("(?i)as|so|nor|neither")) {
      return Optional.of(before);
    }
    Token first = sentence.token(0);
    boolean aside =
        auxiliary <= LONGEST_ASIDE
            && first.text().matches("So|Nor")
            && before.text().equals(",")
            && sentence.token(1).text().equals(",");
    return aside ? Optional.of(first) : Optional.empty();
  }

  /** "Spain followed suit", "the lower house followed", "Peru did too", "Beijing did not". */
  private Optional<Draft> proVerb(Token t) {
    boolean likewise =
        switch (t.lemma()) {
          case "do" -> !t.is("aux") && doesLike(t);
          case "follow" -> t.isVerb() && follows(t);
          case "take", "make" -> t.isVerb() && SAME_STEP.matcher(rest(t.index())).matches();
          case "join" -> t.isVerb() && joins(t);
          default -> false;
        };
    if (!likewise) {
      return Optional.empty();
    }
    List<Integer> subject = subject(t.index());
    return subject.stream().anyMatch(reading::isActor) ? like(t, subject) : Optional.empty();
  }

  private boolean doesLike(Token t) {
    String rest = rest(t.index());
    boolean asOthers = rest.isEmpty() && !t.xpos().equals("VB") && isAfterAs(t.index());
    return asOthers || LIKEWISE.matcher(rest).matches();
  }

  /** "as Russia did": the clause before is what Russia did. */
  private boolean isAfterAs(int verb) {
    List<Integer> subject = subject(verb);
    int first = subject.isEmpty() ? -1 : sentence.leftEdge(subject.get(0));
    return first > 0 && sentence.token(first - 1).text().equals("as");
  }

  private boolean follows(Token t) {
    String rest = rest(t.index());
    boolean passive = reading.clauses().isPassive(t.index());
    boolean ahead = sentence.children(t.index(), "aux").stream().anyMatch(a -> isModal(a));
    return !passive
        && (rest.startsWith("suit")
            || rest.equals("the same course")
            || rest.isEmpty() && (isCoordinated(t) || ahead && t.isRoot()));
  }

  private static boolean isModal(Token t) {
    return t.xpos().equals("MD");
  }

  /** "Moscow joined them", "Oman joined in", "its ministers joined in the condemnation". */
  private boolean joins(Token t) {
    int next = t.index() + 1;
    if (reading.clauses().isPassive(t.index()) || next + 1 >= sentence.size()) {
      return false;
    }
    Token behind = sentence.token(next + 1);
    boolean ends = behind.upos().equals("PUNCT") || behind.upos().equals("CCONJ");
    boolean them = sentence.token(next).text().equals("them") && ends;
    boolean in = sentence.token(next).text().equals("in");
    boolean chorus =
        in
            && behind.text().equals("the")
            && next + 2 < sentence.size()
            && CHORUS.contains(sentence.token(next + 2).lemma());
    return them || in && ends || chorus;
  }

  private static boolean isCoordinated(Token t) {
    return t.is("conj") || t.is("parataxis");
  }

  /** The words behind a verb up to the end of its clause, without phrases of time and manner. */
  private String rest(int verb) {
    StringBuilder out = new StringBuilder();
    for (int i = verb + 1; i < sentence.size(); i++) {
      Token t = sentence.token(i);
      boolean clauseEnds = t.upos().equals("PUNCT") || t.upos().equals("CCONJ");
      boolean adjunct =
          t.upos().equals("ADP") || reading.isTime(i) || opensTime(i) && !isSame(i, verb);
      if (clauseEnds || adjunct && !t.text().matches("as|like")) {
        break;
      }
      out.append(t.text().toLowerCase(Locale.ROOT)).append(' ');
    }
    return out.toString().strip();
  }

  /** "did the same hours later" has no phrase of time in "the same". */
  private boolean isSame(int i, int verb) {
    return i == verb + 1 && sentence.token(i + 1).text().equals("same");
  }

  private boolean opensTime(int i) {
    return i + 1 < sentence.size()
        && sentence.token(i).text().matches("the|a|an|last|this|next")
        && sentence.rightEdge(sentence.token(i).head()) < sentence.size()
        && reading.isTime(sentence.token(i).head());
  }

  /** The names right before the verb and its auxiliaries, or what the tree has as subject. */
  private List<Integer> subject(int verb) {
    int i = verb - 1;
    while (i >= 0 && sentence.token(i).upos().matches("AUX|ADV|PART")) {
      i--;
    }
    if (i >= 0 && reading.mentionAt(i).isPresent() && isPhraseEnd(i)) {
      return List.of(reading.mentionAt(i).get().head());
    }
    List<Integer> own = reading.clauses().heads(verb, "nsubj");
    return own.isEmpty() && sentence.token(verb).is("xcomp")
        ? reading.clauses().logicalSubject(verb)
        : own;
  }

  private boolean isPhraseEnd(int token) {
    return !sentence.token(token).xpos().equals("POS");
  }

  /** The last event told before a token, done by others. */
  private Optional<Draft> like(Token at, List<Integer> subject) {
    List<Participant> agents = participants.of(subject);
    Optional<Draft> model = agents.isEmpty() ? Optional.empty() : model(at, agents);
    return model.flatMap(m -> copy(m, at, agents));
  }

  private Optional<Draft> model(Token at, List<Participant> agents) {
    Draft best = null;
    for (Draft d : before) {
      int back = sentence.index() - d.sentence();
      boolean earlier =
          back == 0 && d.trigger().begin() < at.span().begin()
              || back == 1 && opensSentence(at) && !sentence.token(0).text().equals("As");
      boolean theirs = d.agents().stream().anyMatch(a -> isAmong(a, agents));
      boolean fits = earlier && d.type().isPresent() && hasParty(d) && !theirs && isVerbal(d);
      boolean later =
          best == null
              || d.sentence() > best.sentence()
              || isMain(d) && !isMain(best)
              || isMain(d) == isMain(best) && d.trigger().begin() > best.trigger().begin();
      if (fits && later) {
        best = d;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean hasParty(Draft d) {
    return !d.agents().isEmpty() || !d.targets().isEmpty();
  }

  private static boolean isVerbal(Draft d) {
    return !d.frame().contains(".n") && !d.is(EventType.PROPOSAL);
  }

  private static boolean isAmong(Participant p, List<Participant> all) {
    return all.stream().anyMatch(o -> Participants.same(p, o));
  }

  /** Whether no other verb stands before: only then the sentence before may be meant. */
  private boolean opensSentence(Token at) {
    return sentence.tokens().stream()
        .limit(at.index())
        .filter(t -> t.isVerb() && !t.is("aux"))
        .noneMatch(t -> !(at.is("xcomp") && at.head() == t.index()));
  }

  private boolean isMain(Draft d) {
    AnalyzedSentence s = reading.article().sentences().get(d.sentence());
    return s.tokens().stream()
        .filter(t -> t.span().equals(d.trigger()))
        .anyMatch(t -> t.isRoot() || isCoordinated(t) && s.token(t.head()).isRoot());
  }

  private Optional<Draft> copy(Draft model, Token at, List<Participant> agents) {
    Optional<StatusReading> status = status(model, at);
    // "Haley said that Russia had used its veto, as did Johnson": he may have said or done so
    boolean unsure = model.source().isPresent() && model.sentence() == sentence.index();
    if (status.isEmpty() || unsure && opener(at.index()).isPresent()) {
      return Optional.empty();
    }
    if (model.frame().startsWith("said:")) {
      // "Chad bears the blame, says Niger, and so does Mali": Niger accuses Mali too
      return Optional.of(model.withTargets(agents));
    }
    boolean passive = isPassive(model);
    boolean be = at.lemma().equals("be");
    if (be && !passive) {
      return Optional.empty();
    }
    boolean same = status.get().status() == model.status();
    boolean hit = model.targets().stream().anyMatch(t -> isAmong(t, agents));
    Optional<PartialDate> date = reader.dateOf(at.index());
    boolean sameTime = model.sentence() == sentence.index() && same;
    return Optional.of(
        new Draft(
            model.type(),
            model.attitude(),
            passive ? model.agents() : agents,
            passive ? agents : hit ? model.agents() : model.targets(),
            model.about(),
            date.isEmpty() && sameTime ? model.date() : date,
            status.get().status(),
            status.get().source(),
            sentence.index(),
            at.span(),
            "ellipsis",
            status.get().reasons()));
  }

  /** "His wife was arrested, as were his aides": they suffer what she does. */
  private boolean isPassive(Draft model) {
    AnalyzedSentence s = reading.article().sentences().get(model.sentence());
    Clauses clauses = model.sentence() == sentence.index() ? reading.clauses() : new Clauses(s);
    return s.tokens().stream()
        .filter(t -> t.span().equals(model.trigger()))
        .anyMatch(t -> t.isVerb() && clauses.isPassive(t.index()));
  }

  /** What the clause says of itself decides; a plain one takes over the status of the other. */
  private Optional<StatusReading> status(Draft model, Token at) {
    String rule = "rule ellipsis at \"" + at.text() + "\", as in " + model.reasons().get(0);
    boolean nor = opener(at.index()).filter(o -> o.text().matches("(?i)nor|neither")).isPresent();
    boolean told = EventJoiner.asserted(model.status());
    boolean after = !nor && opener(at.index()).isEmpty() && isAfterAs(at.index());
    if (nor && told || !nor && !after && model.status() == Status.DENIED) {
      return Optional.empty(); // "nor did Chad" takes up what the other did not do, and only that
    }
    boolean inverted = opener(at.index()).isPresent();
    if (inverted && !isModal(at) && (nor || told)) {
      return Optional.of(new StatusReading(model.status(), model.source(), List.of(rule)));
    }
    StatusReading own = reader.statuses().of(at.index(), false);
    boolean negated = !nor && rest(at.index()).matches("not|n't|n’t");
    Status plain = isModal(at) && !nor ? Status.POSSIBLE : own.status();
    if (after && model.status() == Status.DENIED && plain == Status.ACTUAL && !negated) {
      return Optional.of(new StatusReading(plain, own.source(), List.of(rule)));
    }
    if (!told && !nor && plain == Status.ACTUAL) {
      return Optional.empty(); // what is only planned is not done because another did something
    }
    if (negated || !nor && plain != Status.ACTUAL) {
      Status s = negated && plain == Status.ACTUAL ? Status.DENIED : plain;
      return Optional.of(new StatusReading(s, own.source(), List.of(rule)));
    }
    return Optional.of(new StatusReading(model.status(), model.source(), List.of(rule)));
  }
}
