package org.newsgraph.event.quotation;

import java.util.OptionalInt;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Finds the subject of a verb: by the words before it and by the tree. */
final class Subjects {
  private final Paragraph paragraph;

  Subjects(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /** Index in the paragraph of the head of the verb's subject. */
  OptionalInt of(int verb) {
    int v = verb;
    for (int steps = 0; steps < 4; steps++) {
      OptionalInt own = own(v);
      if (own.isPresent()) {
        return own;
      }
      int next = sharing(v);
      if (next < 0 || next == v) {
        return OptionalInt.empty();
      }
      v = next;
    }
    return OptionalInt.empty();
  }

  private OptionalInt own(int verb) {
    AnalyzedSentence s = paragraph.sentence(verb);
    int base = paragraph.sentenceStart(verb);
    int inverted = inverted(verb);
    if (inverted >= 0) {
      return OptionalInt.of(inverted);
    }
    int aside = aside(verb);
    if (aside >= 0) {
      return OptionalInt.of(aside);
    }
    int before = before(verb);
    Token t = s.token(verb - base);
    int subject = -1;
    for (Token c : s.children(t.index())) {
      boolean pro = c.is("nsubj") && !paragraph.isQuoted(base + c.index());
      if (pro && (subject < 0 || c.index() < t.index())) {
        subject = c.index();
      }
    }
    if (subject >= 0 && isRelative(s.token(subject))) {
      return antecedent(base + subject);
    }
    boolean finite = t.xpos().matches("VBD|VBZ|VBP|VBN");
    if (finite && before >= 0) {
      boolean inTree =
          subject >= 0 && base + subject <= before && base + s.rightEdge(subject) >= before;
      return OptionalInt.of(inTree ? base + subject : head(before));
    }
    return subject >= 0 && isNominal(s.token(subject))
        ? OptionalInt.of(base + subject)
        : OptionalInt.empty();
  }

  /** ", says Antony Blinken, ": the last word of the phrase between verb and comma; or -1. */
  private int inverted(int verb) {
    boolean opens = verb > 0 && paragraph.word(verb - 1).equals(",");
    if (!opens || !SpeechWords.isSaying(paragraph.token(verb))) {
      return -1;
    }
    int i = verb + 1;
    while (i < paragraph.size() && !paragraph.isQuoted(i) && Speakers.isCore(paragraph.token(i))) {
      i++;
    }
    boolean closes = i < paragraph.size() && paragraph.word(i).matches("[,.]");
    boolean phrase = i > verb + 1 && paragraph.token(i - 1).isNominal();
    return closes && phrase ? i - 1 : -1;
  }

  /** ", the envoy added, ": the last word of the phrase between comma and verb; or -1. */
  private int aside(int verb) {
    boolean closes =
        SpeechWords.isSaying(paragraph.token(verb)) && paragraph.word(verb + 1).equals(",");
    int start = paragraph.sentenceStart(verb);
    int i = verb - 1;
    while (closes && i > start && Speakers.isCore(paragraph.token(i)) && !paragraph.isQuoted(i)) {
      i--;
    }
    boolean phrase = closes && i < verb - 1 && i > start && paragraph.word(i).equals(",");
    return phrase && paragraph.token(verb - 1).isNominal() ? verb - 1 : -1;
  }

  private static boolean isRelative(Token t) {
    return t.xpos().equals("WP") || t.xpos().equals("WDT");
  }

  private static boolean isNominal(Token t) {
    return t.isNominal()
        || t.upos().equals("NUM")
        || t.upos().equals("DET")
        || t.upos().equals("ADJ");
  }

  private OptionalInt antecedent(int pronoun) {
    int i = pronoun - 1;
    if (paragraph.isPunctuation(i)) {
      i--;
    }
    return i >= 0 && paragraph.token(i).isNominal() && !paragraph.isQuoted(i)
        ? OptionalInt.of(head(i))
        : OptionalInt.empty();
  }

  /** The last word of the phrase right before a verb, over auxiliaries and appositions; or -1. */
  private int before(int verb) {
    int start = paragraph.sentenceStart(verb);
    int i = verb - 1;
    while (i >= start && paragraph.token(i).upos().matches("AUX|ADV|PART")) {
      i--;
    }
    if (i < start || paragraph.isQuoted(i)) {
      return -1;
    }
    if (paragraph.word(i).equals(",") || paragraph.word(i).equals(")")) {
      i = overAside(i, start);
    }
    if (i < start || paragraph.isQuoted(i)) {
      return -1;
    }
    Token t = paragraph.token(i);
    boolean relative = isRelative(t);
    boolean nominal = t.isNominal() && !relative || t.xpos().equals("CD");
    return nominal ? overAgent(i, start) : -1;
  }

  /** "inspectors led by Ake Sellstrom": the inspectors. */
  private int overAgent(int last, int start) {
    int first = last;
    while (first > start && Speakers.isCore(paragraph.token(first - 1))) {
      first--;
    }
    boolean by =
        first - 3 >= start
            && paragraph.word(first - 1).equals("by")
            && paragraph.token(first - 2).xpos().matches("VBN|VBD")
            && paragraph.token(first - 3).isNominal();
    return by ? first - 3 : last;
  }

  /** From the comma that closes an apposition to the word before the one that opens it. */
  private int overAside(int close, int start) {
    String open = paragraph.word(close).equals(")") ? "(" : ",";
    for (int i = close - 1; i > start; i--) {
      if (paragraph.word(i).equals(open)) {
        boolean listed = paragraph.token(i - 1).isNominal() || paragraph.word(i - 1).equals(")");
        if (!listed) {
          return -1;
        }
        return paragraph.word(i - 1).equals(")") ? overAside(i - 1, start) : i - 1;
      }
    }
    return -1;
  }

  /** From the last word of a phrase to its head: "representative of Syria". */
  private int head(int last) {
    int i = last;
    int start = paragraph.sentenceStart(last);
    while (true) {
      int first = i;
      while (first > start && Speakers.isCore(paragraph.token(first - 1))) {
        first--;
      }
      boolean of =
          first - 2 >= start
              && paragraph.token(first - 1).upos().equals("ADP")
              && !paragraph.isQuoted(first - 1);
      boolean noun = of && paragraph.token(first - 2).isNominal() && !paragraph.isQuoted(first - 2);
      boolean office = noun && !isNameAfterOffice(first, i);
      if (!office) {
        return i;
      }
      i = first - 2;
    }
  }

  /** "secretary of state Rex Tillerson": the name, not the office, is the head. */
  private boolean isNameAfterOffice(int first, int last) {
    return paragraph.word(first).equals("state") && last > first;
  }

  /** The verb whose subject a verb without one shares: the one before "and", the main verb. */
  private int sharing(int verb) {
    AnalyzedSentence s = paragraph.sentence(verb);
    int base = paragraph.sentenceStart(verb);
    Token t = s.token(verb - base);
    boolean shares =
        t.is("conj") || t.is("xcomp") || t.is("advcl") || t.is("acl") || t.is("parataxis");
    if (shares
        && t.head() >= 0
        && s.token(t.head()).isVerb()
        && !paragraph.isQuoted(base + t.head())) {
      return base + t.head();
    }
    for (int i = verb - 1; i >= base; i--) {
      Token left = paragraph.token(i);
      boolean finite = left.xpos().matches("VBD|VBZ|VBP") && !paragraph.isQuoted(i);
      if (finite && left.isVerb()) {
        return i;
      }
    }
    boolean participle =
        t.xpos().equals("VBG")
            || t.xpos().equals("VBN") && verb >= base + 1 && hasHaving(verb, base);
    for (int i = verb + 1; participle && i < base + s.size(); i++) {
      Token right = paragraph.token(i);
      if (right.xpos().matches("VBD|VBZ|VBP") && right.isVerb() && !paragraph.isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "Having praised it as '...', the League withdrew". */
  private boolean hasHaving(int verb, int start) {
    for (int i = Math.max(start, verb - 2); i < verb; i++) {
      if (paragraph.word(i).equals("having")) {
        return true;
      }
    }
    return false;
  }
}
