package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.frame.Effect;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Finds the clauses that a sentence puts into somebody's mouth, reported or quoted. */
final class SaidClauses {
  private static final Set<String> FALLS_WITHIN = Set.of("conj", "parataxis", "root", "ccomp");

  private static final Set<String> MARKS = Set.of("\"", "“", "”", "‘", "’", "'", "``", "''");
  private static final List<String> OFFICES = List.of("government", "title", "members");
  private static final int REACH = 5;

  private final SentenceReader reader;
  private final AnalyzedSentence sentence;
  private final Speech speech;
  private final Viewpoints viewpoints;

  SaidClauses(SentenceReader reader, Speech speech) {
    this.reader = reader;
    this.sentence = reader.reading().sentence();
    this.speech = speech;
    this.viewpoints = new Viewpoints(reader);
  }

  /** The said clauses in text order, with coordinated clauses of one utterance each on its own. */
  List<SaidClause> find() {
    List<SaidClause> out = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      if (isPredicate(t)) {
        speakerOf(t).ifPresent(s -> out.add(new SaidClause(t.index(), s)));
      }
    }
    return out;
  }

  private boolean isPredicate(Token t) {
    boolean verdict = (t.upos().equals("ADJ") || t.isNominal()) && isBareVerdict(t);
    return t.isVerb() && !t.is("amod") || sentence.child(t.index(), "cop").isPresent() || verdict;
  }

  /** "Outrageous," said the minister, "A farce!": a word for a whole clause. */
  boolean isBareVerdict(Token t) {
    boolean quoted = isQuoted(t) || isInMarks(t);
    boolean slot = t.is("ccomp") || (t.is("nsubj") || t.is("obj")) && quoted || isFronted(t);
    boolean beforeSpeech = slot && t.head() > t.index() && reader.isSpeech(t.head());
    boolean alone = isQuoted(t) && (t.is("root") || t.is("parataxis")) && !hasVerb(t);
    return (beforeSpeech || alone) && opensSpeech(sentence.leftEdge(t.index()));
  }

  /** "Pure blackmail," X commented: words too few to count as a quotation. */
  private boolean isInMarks(Token t) {
    int edge = sentence.leftEdge(t.index());
    int after = t.index() + 1;
    while (after < sentence.size() && isComma(after)) {
      after++;
    }
    return (isMark(edge) || edge > 0 && isMark(edge - 1))
        && after < sentence.size()
        && (isMark(after) || sentence.token(after).upos().equals("PUNCT"));
  }

  private boolean isMark(int i) {
    return MARKS.contains(sentence.token(i).text());
  }

  /** "Outrageous, said Peskov": an adjective before a comma and the verb of speech. */
  private boolean isFronted(Token t) {
    boolean adjective = t.upos().equals("ADJ") && (t.is("advmod") || t.is("advcl"));
    return adjective && isComma(t.index() + 1) && t.head() == t.index() + 2;
  }

  private boolean hasVerb(Token t) {
    return sentence.children(t.index()).stream()
        .anyMatch(c -> c.is("cop") || c.is("nsubj") || c.is("aux"));
  }

  /** At the beginning of the sentence or right behind an opening quotation mark. */
  private boolean opensSpeech(int edge) {
    return edge <= 1
        || sentence.token(edge).upos().equals("PUNCT")
        || sentence.token(edge - 1).upos().equals("PUNCT");
  }

  private boolean isQuoted(Token t) {
    return speech.speakerAt(t.span().begin()).isPresent();
  }

  /** "Get off our land," X shouted: a parser takes the imperative for an adverbial clause. */
  private boolean isBeforeSpeech(Token t) {
    return t.is("advcl") && t.head() > t.index() && reader.isSpeech(t.head());
  }

  private Optional<Participant> speakerOf(Token t) {
    Optional<Participant> quoted = speech.speakerAt(t.span().begin());
    if (quoted.isPresent() && (t.is("nsubj") || t.is("obj"))) {
      return quoted;
    }
    if (quoted.isPresent()) {
      return FALLS_WITHIN.contains(t.relation()) || t.is("dep") || isBeforeSpeech(t)
          ? quoted
          : Optional.empty();
    }
    if (t.is("nsubj") && isBareVerdict(t)) {
      List<Integer> others =
          sentence.children(t.head(), "nsubj").stream()
              .map(Token::index)
              .filter(i -> i != t.index())
              .toList();
      return first(others);
    }
    Optional<Participant> viewer = viewpoints.of(t.index());
    if (viewer.isPresent()) {
      return viewer;
    }
    Optional<Participant> source = accordingTo(t);
    if (source.isPresent()) {
      return source;
    }
    Token top = t;
    for (int steps = 0; steps < 4 && top.is("conj") && sharesSpeech(top); steps++) {
      top = sentence.token(top.head());
    }
    boolean fronted = isFronted(top);
    if ((top.is("ccomp") || fronted) && top.head() >= 0) {
      FrameMatch m = reader.match(top.head());
      boolean negated = reader.statuses().isNegated(top.head());
      boolean reports = m != null && m.frame().effect() == Effect.CLAIMED && !negated;
      return reports ? first(m.agents()) : Optional.empty();
    }
    for (Token c : sentence.children(top.index())) {
      FrameMatch m = reader.match(c.index());
      boolean beside = c.is("parataxis") && m != null && m.frame().effect() == Effect.CLAIMED;
      if (beside) {
        return first(m.agents());
      }
    }
    return besideSubject(top);
  }

  /** "according to the prosecutor, ...": who holds an office speaks, a newspaper reports. */
  private Optional<Participant> accordingTo(Token predicate) {
    for (Token who : sentence.children(predicate.index(), "obl")) {
      boolean cited =
          sentence.children(who.index(), "case").stream()
              .anyMatch(c -> c.text().equalsIgnoreCase("according"));
      if (cited && speaksForOthers(who.index())) {
        return first(List.of(who.index()));
      }
    }
    return Optional.empty();
  }

  private boolean speaksForOthers(int token) {
    Reading reading = reader.reading();
    return reading.satisfies(token, "state")
        || reading.satisfies(token, "person")
        || OFFICES.stream().anyMatch(c -> reading.inClass(token, c));
  }

  /**
   * "The text, X complained, was unclear": the parser hangs the verb of speech to the subject, as
   * if it were a relative clause.
   */
  private Optional<Participant> besideSubject(Token predicate) {
    for (Token s : sentence.children(predicate.index())) {
      if (!s.is("nsubj")) {
        continue;
      }
      for (Token v : sentence.children(s.index())) {
        FrameMatch m = v.is("acl") ? reader.match(v.index()) : null;
        boolean speaks =
            m != null && m.frame().effect() == Effect.CLAIMED || v.text().matches("went|goes");
        int name = v.index() - 1;
        boolean open = speaks && isComma(phraseStart(name) - 1) && isComma(phraseEnd(v.index()));
        if (open && sentence.token(name).isNominal()) {
          return first(List.of(headOf(name)));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isComma(int i) {
    return i > 0 && i < sentence.size() && sentence.token(i).text().equals(",");
  }

  private int phraseStart(int last) {
    int i = last;
    while (i > 0 && sentence.token(i - 1).upos().matches("DET|ADJ|NOUN|PROPN|NUM")) {
      i--;
    }
    return i;
  }

  /** The next comma behind a verb that nothing but a time or a place may stand before. */
  private int phraseEnd(int verb) {
    int i = verb + 1;
    while (i < sentence.size() && i < verb + REACH && !isComma(i) && !sentence.token(i).isVerb()) {
      i++;
    }
    return i;
  }

  /** The word of a phrase on which the others of it hang. */
  private int headOf(int last) {
    int at = last;
    int first = phraseStart(last);
    while (sentence.token(at).head() >= first && sentence.token(at).head() <= last) {
      at = sentence.token(at).head();
    }
    return at;
  }

  /**
   * A conjunct belongs to the same utterance unless it has a subject and a speech verb of its own.
   */
  private boolean sharesSpeech(Token conjunct) {
    FrameMatch m = reader.match(conjunct.index());
    return conjunct.head() >= 0 && (m == null || m.frame().effect() != Effect.CLAIMED);
  }

  private Optional<Participant> first(List<Integer> heads) {
    return reader.participants().of(heads).stream().findFirst();
  }
}
