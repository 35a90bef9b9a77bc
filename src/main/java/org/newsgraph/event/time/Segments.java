package org.newsgraph.event.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * A sentence cut into clauses at conjunctions, relative pronouns and punctuation. Coarser than the
 * tree and less often wrong in long sentences.
 */
final class Segments {
  /** How a clause hangs on what stands before it. */
  enum Kind {
    MAIN,
    RELATIVE,
    /** "that ...", and what is said. */
    COMPLEMENT,
    /** "when", "while", "as": at the same time. */
    MEANWHILE,
    /** "after", "before", "because", "if": at another time. */
    APART,
    /** "accusing ...", "meeting in Rome". */
    PARTICIPLE
  }

  /** A clause: tokens from first to end (exclusive). */
  static final class Segment {
    final int first;
    int end;
    Kind kind;

    Segment(int first, int end, Kind kind) {
      this.first = first;
      this.end = end;
      this.kind = kind;
    }

    boolean contains(int token) {
      return first <= token && token < end;
    }
  }

  private static final Set<String> MEANWHILE = Set.of("when", "while", "as", "where");
  private static final Set<String> APART =
      Set.of(
          "after",
          "before",
          "because",
          "if",
          "although",
          "though",
          "unless",
          "until",
          "since",
          "whether",
          "once",
          "lest");
  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "whom");

  private final AnalyzedSentence s;
  private final Words words;
  private final List<Segment> segments = new ArrayList<>();

  Segments(AnalyzedSentence sentence) {
    s = sentence;
    words = new Words(sentence);
    cut();
    merge();
    resumeMain();
  }

  /** The clauses, left to right; every token is in one. */
  List<Segment> all() {
    return segments;
  }

  int indexOf(int token) {
    for (int k = 0; k < segments.size(); k++) {
      if (segments.get(k).contains(token)) {
        return k;
      }
    }
    return -1;
  }

  private void cut() {
    int first = 0;
    Kind kind = Kind.MAIN;
    for (int i = 0; i < s.size(); i++) {
      Kind opens = opens(i);
      if (opens != null && i > first) {
        segments.add(new Segment(first, i, kind));
        first = i;
      }
      if (opens != null) {
        kind = opens;
      }
    }
    if (first < s.size()) {
      segments.add(new Segment(first, s.size(), kind));
    }
  }

  /** The kind of clause that a token opens, or null. */
  private Kind opens(int i) {
    Token t = s.token(i);
    String word = words.at(i);
    if (RELATIVE.contains(word) || (word.equals("that") && t.xpos().equals("WDT"))) {
      return Kind.RELATIVE;
    }
    if (word.equals("that") && t.upos().equals("SCONJ")) {
      return Kind.COMPLEMENT;
    }
    boolean conjunction = t.upos().equals("SCONJ") || t.xpos().equals("WRB");
    if (MEANWHILE.contains(word) && conjunction) {
      return Kind.MEANWHILE;
    }
    if (APART.contains(word) && (conjunction || finiteBefore(i + 1))) {
      return Kind.APART;
    }
    boolean and = t.xpos().equals("CC") && !words.is(i, "&");
    if (t.upos().equals("PUNCT") && !words.is(i, "(", ")", "-", "'", "’") || and) {
      return i + 1 < s.size() && s.token(i + 1).xpos().equals("VBG") && !and
          ? Kind.PARTICIPLE
          : Kind.MAIN;
    }
    boolean opensWithParticiple =
        i == 0 && (t.xpos().equals("VBG") || t.xpos().equals("VBN") && t.is("advcl"));
    return opensWithParticiple ? Kind.PARTICIPLE : null;
  }

  /** Whether a finite verb comes before the next comma or conjunction. */
  private boolean finiteBefore(int from) {
    for (int i = from; i < s.size() && i < from + 9; i++) {
      if (isFinite(s.token(i)) || isPast(s, i)) {
        return true;
      }
      if (s.token(i).upos().equals("PUNCT") || s.token(i).xpos().equals("CC")) {
        return false;
      }
    }
    return false;
  }

  static boolean isFinite(Token t) {
    return t.xpos().equals("VBD")
        || t.xpos().equals("VBZ")
        || t.xpos().equals("VBP")
        || t.xpos().equals("MD");
  }

  /**
   * Whether a verb is in the simple past. Taggers take it for a participle where a parenthesis
   * stands before it; a participle takes no object: "the envoy, a jurist, accused Moscow".
   */
  static boolean isPast(AnalyzedSentence s, int i) {
    Token t = s.token(i);
    if (!t.xpos().equals("VBN") || i + 1 >= s.size() || i == 0) {
      return t.xpos().equals("VBD");
    }
    boolean object = s.token(i + 1).upos().matches("PROPN|DET|PRON");
    boolean auxiliary = false;
    for (int k = Math.max(0, i - 4); k < i; k++) {
      auxiliary |= s.token(k).upos().equals("AUX") || s.token(k).lemma().matches("have|be|get");
    }
    return object && !auxiliary;
  }

  /** A token that is or may be a verb with its own time. */
  static boolean isVerb(Token t) {
    return t.upos().equals("VERB") || t.xpos().startsWith("VB");
  }

  private boolean hasVerb(Segment g) {
    for (int i = g.first; i < g.end; i++) {
      Token t = s.token(i);
      boolean adjective =
          t.xpos().equals("VBN") && t.is("amod")
              || t.xpos().equals("VBG")
                  && (t.is("amod") || t.is("conj"))
                  && s.token(t.head()).isNominal();
      if (isVerb(t) && !adjective) {
        return true;
      }
    }
    return false;
  }

  /**
   * Pieces without a verb join the clause after them while it opens plainly, else the one before.
   */
  private void merge() {
    List<Segment> out = new ArrayList<>();
    int k = 0;
    while (k < segments.size()) {
      Segment g = segments.get(k);
      while (!hasVerb(g)
          && k + 1 < segments.size()
          && joinsNext(g, segments.get(k + 1))
          && (out.isEmpty() || !closesList(g, segments.get(k + 1)))) {
        k++;
        g = new Segment(g.first, segments.get(k).end, g.kind);
      }
      boolean lone = !hasVerb(g) && !out.isEmpty();
      if (lone) {
        out.get(out.size() - 1).end = g.end;
      } else {
        out.add(g);
      }
      k++;
    }
    segments.clear();
    segments.addAll(out);
  }

  /** "froze the assets of A and B on Friday, and C followed": what "and" adds ends there. */
  private boolean closesList(Segment g, Segment next) {
    return words.is(g.first, "and", "or") && words.is(next.first, "and", "but", "or");
  }

  private boolean joinsNext(Segment g, Segment next) {
    if (next.kind != Kind.MAIN || !hasVerbAhead(next)) {
      return false;
    }
    boolean opening = g.first == 0 || words.is(g.first, ";", ":", "and", "but", "—", "–");
    return opening || g.kind != Kind.MAIN || words.is(next.first, "and", "or");
  }

  private boolean hasVerbAhead(Segment next) {
    return hasVerb(next) || next.end < s.size();
  }

  /** After "X, who ..., " the main clause goes on. */
  private void resumeMain() {
    for (int k = 1; k < segments.size(); k++) {
      Segment g = segments.get(k);
      boolean and = words.is(g.first, "and", "or", "but");
      Segment before = segments.get(k - 1);
      boolean shares =
          before.kind == Kind.RELATIVE
              || before.kind == Kind.COMPLEMENT
              || before.kind == Kind.APART;
      // "who met X and discussed Y": the second verb is the relative clause's too.
      if (g.kind == Kind.MAIN
          && and
          && shares
          && startsWithVerb(g)
          && !words.is(g.first - 1, ",")) {
        g.kind = before.kind;
      }
    }
  }

  private boolean startsWithVerb(Segment g) {
    for (int i = g.first + 1; i < g.end; i++) {
      Token t = s.token(i);
      if (isVerb(t)) {
        return true;
      }
      if (!t.upos().equals("ADV") && !t.upos().equals("AUX") && !t.upos().equals("PART")) {
        return false;
      }
    }
    return false;
  }
}
