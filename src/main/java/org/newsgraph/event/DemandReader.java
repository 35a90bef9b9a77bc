package org.newsgraph.event;

import java.util.ArrayList;
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
          "have", "be", "think", "beware", "mind", "test", "mark", "watch", "wait", "take");

  /** "they should know that ...": tells, and asks nothing of anybody. */
  private static final Set<String> THOUGHTS =
      Set.of("know", "understand", "remember", "realise", "realize", "note", "surprise", "expect");

  private static final String IMPERATIVE = "utterance.imperative";
  private static final Set<String> OWN = Set.of("we", "i", "they", "it", "nobody", "nothing");
  private static final Set<String> HAILING = Set.of("address", "urge", "ask", "warn", "tell");
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
    return obligation(c)
        .or(() -> imperative(c))
        .or(() -> wish(c))
        .or(() -> highTime(c))
        .or(() -> timeThat(c));
  }

  /** "said Moscow must withdraw", "strikes must not be repeated". */
  private Optional<Draft> obligation(SaidClause c) {
    int p = c.predicate();
    boolean must =
        sentence.token(p).text().equals("ought")
            || sentence.children(p, "aux").stream()
                .anyMatch(a -> OBLIGATION.contains(a.text().toLowerCase(Locale.ROOT)));
    must |= hadBetter(p);
    boolean question = sentence.token(sentence.size() - 1).text().equals("?");
    boolean perfect =
        !hadBetter(p)
            && sentence.children(p, "aux").stream().anyMatch(a -> a.lemma().equals("have"));
    if (!must || question || perfect || THOUGHTS.contains(sentence.token(p).lemma()) || isOwn(p)) {
      return Optional.empty();
    }
    List<Integer> doers = new ArrayList<>();
    clauses.logicalSubject(p).forEach(s -> doers.addAll(doersOf(s)));
    if (doers.isEmpty()) {
      clauses.surfaceSubject(p).stream()
          .filter(this::isDeed)
          .forEach(s -> doers.addAll(doersOf(s)));
    }
    List<Participant> addressed = others(doers, c);
    if (addressed.isEmpty()) {
      addressed = hearer(p, c);
    }
    return Optional.of(
        acts.act(EventType.DEMAND, c.speaker(), addressed, p, "utterance.obligation"));
  }

  /** "Tehran had better move". */
  private boolean hadBetter(int p) {
    return p >= 2
        && sentence.children(p).stream()
            .anyMatch(
                b ->
                    b.text().equals("better")
                        && b.index() > 0
                        && sentence.token(b.index() - 1).text().matches("had|'d|’d"));
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
    boolean before = t.is("advcl") && t.head() > t.index() && reader.isSpeech(t.head());
    boolean opens = t.isRoot() || t.is("ccomp") || t.is("parataxis") || before;
    boolean asks = !NO_IMPERATIVE.contains(t.lemma()) || letsOthers(t);
    return quoted && bare && opens && asks && !isAskedFor(t)
        ? Optional.of(
            acts.act(EventType.DEMAND, c.speaker(), called(t.index(), c), t.index(), IMPERATIVE))
        : Optional.empty();
  }

  /** "Stop," he implored: the verb of saying tells the demand already. */
  private boolean isAskedFor(Token t) {
    FrameMatch m = t.head() < 0 ? null : reader.match(t.head());
    return m != null && m.frame().type().filter(x -> x == EventType.DEMAND).isPresent();
  }

  /** "Let our people go", unlike "let us" and "let me". */
  private boolean letsOthers(Token t) {
    return t.lemma().equals("let")
        && sentence.children(t.index()).stream()
            .anyMatch(
                c ->
                    c.upos().equals("NOUN")
                        && sentence.children(c.index()).stream()
                            .anyMatch(o -> o.relation().equals("nmod:poss")));
  }

  /** Of a deed whoever does it ("the Turkish raids must stop"); of anything else itself. */
  private List<Integer> doersOf(int subject) {
    return isDeed(subject) ? reader.match(subject).agents() : List.of(subject);
  }

  private boolean isDeed(int noun) {
    FrameMatch m = reader.match(noun);
    return m != null
        && reading.entityAt(noun).isEmpty()
        && sentence.token(noun).upos().equals("NOUN")
        && m.frame().type().isPresent();
  }

  /** "Mr Putin, end this war": whom an imperative calls by name, else who is spoken to. */
  private List<Participant> called(int verb, SaidClause c) {
    List<Integer> heads = new ArrayList<>(clauses.heads(verb, "vocative"));
    for (Token t : sentence.tokens()) {
      int first = sentence.leftEdge(t.index());
      boolean fronted = t.index() < verb && first >= 1 && first <= 2 && t.isNominal();
      boolean opens = fronted && isQuoteMark(0) && isComma(sentence.rightEdge(t.index()) + 1);
      if (opens && !sentence.isBelow(verb, t.index()) && reading.entityAt(t.index()).isPresent()) {
        heads.add(t.index());
      }
    }
    List<Participant> named =
        others(heads.stream().filter(h -> reading.entityAt(h).isPresent()).toList(), c);
    return named.isEmpty() ? hearer(verb, c) : named;
  }

  private boolean isQuoteMark(int i) {
    return sentence.token(i).text().matches("[\"“‘'`]+");
  }

  private boolean isComma(int i) {
    return i < sentence.size() && sentence.token(i).text().equals(",");
  }

  /** "told the envoy", "said to Erdogan", "said, addressing Assad": who is spoken to. */
  List<Participant> hearer(int p, SaidClause c) {
    List<Integer> verbs = new ArrayList<>();
    int up = sentence.token(p).head();
    if (up >= 0) {
      verbs.add(up);
    }
    sentence.children(p, "parataxis").forEach(v -> verbs.add(v.index()));
    for (int v : verbs) {
      if (!reader.isSpeech(v)) {
        continue;
      }
      List<Integer> heads = new ArrayList<>(clauses.heads(v, "iobj"));
      heads.addAll(clauses.heads(v, "obj"));
      heads.addAll(clauses.obliques(v, "to"));
      heads.addAll(clauses.obliques(v, "at"));
      for (int a : clauses.heads(v, "advcl")) {
        if (HAILING.contains(sentence.token(a).lemma())) {
          heads.addAll(clauses.heads(a, "obj"));
        }
      }
      List<Participant> found =
          others(
              heads.stream().filter(h -> reading.entityAt(h).isPresent() || isOffice(h)).toList(),
              c);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "the Russian ambassador": who speaks for his state, other than reporters or a crowd. */
  private boolean isOffice(int head) {
    return reading.inClass(head, "title") || reading.inClass(head, "diplomat");
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

  /** "it is high time that Ottawa apologised". */
  private Optional<Draft> timeThat(SaidClause c) {
    int p = c.predicate();
    Token t = sentence.token(p);
    boolean time = t.lemma().equals("time") && sentence.child(p, "cop").isPresent();
    if (!time || reader.statuses().isNegated(p)) {
      return Optional.empty();
    }
    for (Token v : sentence.children(p)) {
      boolean clause = v.is("acl") && v.isVerb() && v.index() > p && v.xpos().equals("VBD");
      boolean near = clause && clauses.heads(v.index(), "nsubj").stream().allMatch(s -> s < p + 6);
      List<Participant> doers =
          near ? others(clauses.heads(v.index(), "nsubj"), c) : List.<Participant>of();
      if (!doers.isEmpty()) {
        return Optional.of(acts.act(EventType.DEMAND, c.speaker(), doers, p, "utterance.time"));
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
