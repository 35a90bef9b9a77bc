package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Says at whom a threat is aimed: whom its verb addresses, against whom it is meant, or whose doing
 * would set it off ("will shut the pipeline unless Moldova pays").
 */
final class Threatened {
  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  /** Nouns of what is threatened, behind which "for" or "to" names whom it would hit. */
  private static final Set<String> BLOWS =
      Set.of(
          "consequence",
          "repercussion",
          "cost",
          "price",
          "response",
          "answer",
          "reprisal",
          "retaliation",
          "punishment",
          "penalty");

  private final SentenceReader reader;
  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;

  Threatened(SentenceReader reader) {
    this.reader = reader;
    this.reading = reader.reading();
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
  }

  /** The draft with those whom it threatens, if it is a threat. */
  Draft of(Draft d) {
    if (!d.is(EventType.THREAT)) {
      return d;
    }
    int p = tokenAt(d.trigger().begin());
    if (p < 0 || isAddressed(d, p)) {
      return d;
    }
    List<Participant> found = against(d);
    if (found.isEmpty() && isStruckItself(d)) {
      return d;
    }
    if (found.isEmpty()) {
      found = conditional(d, p);
    }
    if (found.isEmpty()) {
      found = struck(d);
    }
    if (found.isEmpty() && d.targets().stream().noneMatch(this::isSomebody)) {
      found = taken(d, p);
    }
    if (found.isEmpty()) {
      found = d.targets().stream().filter(t -> mayBeThreatened(t)).toList();
    }
    return found.equals(d.targets()) ? d : d.withTargets(found);
  }

  private int tokenAt(int offset) {
    for (Token t : sentence.tokens()) {
      if (t.span().begin() == offset) {
        return t.index();
      }
    }
    return -1;
  }

  /** "warned Ankara", "its threat to Moldova": whoever the threat is spoken to. */
  private boolean isAddressed(Draft d, int p) {
    for (Participant t : d.targets()) {
      int head = t.span().map(s -> headOf(s.begin(), s.end())).orElse(-1);
      Token h = head < 0 ? null : sentence.token(head);
      boolean slot = h != null && (h.is("obj") || h.is("iobj") || h.is("nmod") || h.is("obl"));
      boolean beneath = h != null && (h.head() == p || h.is("nsubj:pass") && h.head() == p);
      if (slot && beneath && (reading.isActor(head) || reading.entityAt(head).isPresent())) {
        return true;
      }
    }
    return false;
  }

  /** The token of a span that hangs on one outside of it. */
  private int headOf(int begin, int end) {
    for (Token t : sentence.tokens()) {
      boolean inside = t.span().begin() >= begin && t.span().end() <= end;
      boolean outer =
          t.head() < 0
              || sentence.token(t.head()).span().begin() < begin
              || sentence.token(t.head()).span().end() > end;
      if (inside && outer) {
        return t.index();
      }
    }
    return -1;
  }

  /** "sanctions against whoever buys its oil". */
  private List<Participant> against(Draft d) {
    for (Token t : sentence.tokens()) {
      boolean phrase = t.text().equalsIgnoreCase("against") && t.is("case") && t.head() > t.index();
      if (phrase && !reading.isTime(t.head())) {
        List<Participant> found = others(List.of(t.head()), d);
        boolean human = found.stream().anyMatch(this::isSomebody) || isPronoun(t.head());
        if (human || reading.isActor(t.head())) {
          return found;
        }
        List<Participant> doers = others(ownersOf(t.head()), d);
        if (!doers.isEmpty()) {
          return doers;
        }
      }
    }
    return List.of();
  }

  /** "threatened to kill the envoy if ...": whom the deed itself would hit. */
  private boolean isStruckItself(Draft d) {
    for (Participant t : d.targets()) {
      int head = t.span().map(s -> headOf(s.begin(), s.end())).orElse(-1);
      boolean object = head >= 0 && sentence.token(head).is("obj") && isSomebody(t);
      if (object && sentence.token(head).head() >= 0) {
        FrameMatch deed = reader.match(sentence.token(head).head());
        return deed != null && deed.frame().type().filter(SpeechActs.FORCE::contains).isPresent();
      }
    }
    return false;
  }

  /** "Russian cyberwarfare": whose deed a phrase names. */
  private List<Integer> ownersOf(int noun) {
    return sentence.children(noun).stream()
        .filter(c -> c.is("amod") || c.is("compound") || c.is("nmod:poss"))
        .map(Token::index)
        .filter(c -> reading.entityAt(c).isPresent())
        .toList();
  }

  /** "a cut of the aid to Uganda", "tariffs on those who ...": who would lose by it. */
  private List<Participant> taken(Draft d, int p) {
    for (Token t : sentence.tokens()) {
      boolean phrase = t.text().matches("to|on|from") && t.is("case") && t.head() > t.index();
      if (t.text().equals("against")) {
        return List.of();
      }
      if (!phrase || t.index() < p || !sentence.isBelow(t.index(), p)) {
        continue;
      }
      boolean state = reading.satisfies(t.head(), "state");
      List<Participant> found =
          state || isPronoun(t.head()) ? others(List.of(t.head()), d) : List.<Participant>of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private boolean isPronoun(int head) {
    return sentence.token(head).upos().equals("PRON") || sentence.token(head).upos().equals("DET");
  }

  /** "unless Moldova pays", "should Finland join": him whose doing the threat depends on. */
  private List<Participant> conditional(Draft d, int p) {
    List<Participant> best = List.of();
    int nearest = Integer.MAX_VALUE;
    for (Token t : sentence.tokens()) {
      int q = conditionOf(t);
      int distance = Math.abs(t.index() - p);
      if (q < 0 || distance >= nearest) {
        continue;
      }
      List<Integer> doers = new ArrayList<>();
      for (int s : clauses.logicalSubject(q)) {
        doers.addAll(doersOf(s));
      }
      List<Participant> found = others(doers, d);
      if (!found.isEmpty()) {
        best = found;
        nearest = distance;
      }
    }
    return best;
  }

  /** The predicate of the clause that a conditional word opens, -1 if it opens none. */
  private int conditionOf(Token t) {
    String word = t.text().toLowerCase(Locale.ROOT);
    if (t.head() < 0) {
      return -1;
    }
    boolean marks = CONDITIONS.contains(word) && t.is("mark");
    boolean inverted =
        word.equals("should")
            && t.is("aux")
            && sentence.children(t.head(), "nsubj").stream().anyMatch(s -> s.index() > t.index());
    return marks || inverted ? t.head() : -1;
  }

  /** Who can act by himself; of a deed, whoever does it ("if the Turkish raids go on"). */
  private List<Integer> doersOf(int subject) {
    boolean anybody = isPronoun(subject) && !reader.participants().one(subject).isEmpty();
    if (reading.isActor(subject) || anybody || reading.inClass(subject, "title")) {
      return List.of(subject);
    }
    FrameMatch deed = reader.match(subject);
    return deed == null ? List.of() : deed.agents();
  }

  /** "the behaviour of the junta will have consequences", "consequences for Minsk". */
  private List<Participant> struck(Draft d) {
    for (Token t : sentence.tokens()) {
      if (!BLOWS.contains(t.lemma())) {
        continue;
      }
      List<Integer> heads = new ArrayList<>(clauses.obliques(t.index(), "for"));
      if (t.head() >= 0 && heads.isEmpty()) {
        heads.addAll(clauses.obliques(t.head(), "for"));
      }
      if (t.head() >= 0 && heads.isEmpty() && sentence.token(t.head()).lemma().equals("have")) {
        for (int s : clauses.surfaceSubject(t.head())) {
          heads.addAll(clauses.obliques(s, "of"));
          heads.addAll(clauses.obliques(s, "by"));
          heads.addAll(clauses.heads(s, "nmod:poss"));
        }
      }
      List<Participant> found =
          others(heads.stream().filter(h -> reading.isActor(h) || isPronoun(h)).toList(), d);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Participant> others(List<Integer> heads, Draft d) {
    return reader.participants().of(heads).stream()
        .filter(x -> d.agents().stream().noneMatch(a -> Participants.same(a, x)))
        .toList();
  }

  private boolean isSomebody(Participant p) {
    return p.entityKey().isPresent();
  }

  /** "tariffs", "its own way": things that one does nothing to by threatening them. */
  private boolean mayBeThreatened(Participant t) {
    if (t.entityKey().isPresent()) {
      return true;
    }
    int head = t.span().map(s -> headOf(s.begin(), s.end())).orElse(-1);
    if (head < 0) {
      return true;
    }
    Token up = sentence.token(Math.max(0, sentence.token(head).head()));
    FrameMatch deed = reader.match(up.index());
    boolean harmed =
        deed != null && deed.frame().type().filter(SpeechActs.HARM::contains).isPresent();
    boolean own =
        sentence.children(head, "nmod:poss").stream().anyMatch(c -> c.upos().equals("PRON"));
    boolean against = clauses.preposition(head).equals("against");
    return !own && (harmed || against || reading.isActor(head) || isPronoun(head) || isLiving(up));
  }

  private static boolean isLiving(Token verb) {
    return Set.of("kill", "execute", "hang", "shoot", "jail", "arrest", "punish", "destroy")
        .contains(verb.lemma());
  }
}
