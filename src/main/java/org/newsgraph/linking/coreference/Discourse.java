package org.newsgraph.linking.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.article.Block;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.language.quote.QuoteScanner;
import org.newsgraph.language.quote.QuotedSpan;
import org.newsgraph.linking.LinkedArticle;
import org.newsgraph.linking.Mention;

/** Where mentions stand: in which clause, as subject or not, in the author's words or another's. */
final class Discourse {
  /** Grammatical role of a mention, the strongest first. */
  enum Place {
    SUBJECT,
    OBJECT,
    OTHER,
    POSSESSOR
  }

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "warn",
          "ask",
          "reply",
          "insist",
          "argue",
          "write",
          "announce",
          "declare",
          "claim",
          "note",
          "explain",
          "respond",
          "tweet",
          "suggest",
          "continue");

  private static final int LONGEST_CAPTION = 6;

  private final LinkedArticle article;
  private final List<QuotedSpan> quotes;

  Discourse(LinkedArticle article) {
    this.article = article;
    this.quotes = QuoteScanner.scan(article.article());
  }

  LinkedArticle article() {
    return article;
  }

  /** Whether a token is somebody's quoted words. */
  boolean isQuoted(Token t) {
    for (QuotedSpan q : quotes) {
      if (q.outer().overlaps(t.span())) {
        return true;
      }
    }
    return false;
  }

  boolean isHeadline(AnalyzedSentence s) {
    return article.article().blocks().get(s.block()).kind() == Block.Kind.HEADLINE;
  }

  Place place(Mention m) {
    AnalyzedSentence s = article.sentences().get(m.sentence());
    int last = m.end() - 1;
    if (m.kind() == Mention.Kind.DEMONYM && isModifier(s, m)) {
      return Place.POSSESSOR;
    }
    if (last + 1 < s.size() && s.token(last + 1).xpos().equals("POS")
        || s.token(last).xpos().equals("PRP$")) {
      return Place.POSSESSOR;
    }
    Token head = s.token(m.head());
    boolean apposed = s.token(topOfName(s, m.head())).relation().startsWith("nsubj");
    if (apposed && head.head() < m.first() && !head.isRoot()
        || isSubjectBySurface(s, m)
        || head.is("nsubj") && m.head() < head.head()) {
      return Place.SUBJECT;
    }
    if (head.is("obj") || head.is("iobj")) {
      return Place.OBJECT;
    }
    return Place.OTHER;
  }

  /** "Two ministers, Diallo and Sow,": the noun that names stand beside. */
  private static int topOfName(AnalyzedSentence s, int name) {
    int i = name;
    while (s.token(i).is("conj") && s.token(s.token(i).head()).upos().equals("PROPN")) {
      i = s.token(i).head();
    }
    return s.token(i).is("appos") ? s.token(i).head() : name;
  }

  /** Whether a mention stands in what somebody is told to say: "he said that Assad must go". */
  boolean isEmbedded(Mention m) {
    AnalyzedSentence s = article.sentences().get(m.sentence());
    boolean finite = false;
    for (int i = 0; i < m.first(); i++) {
      Token t = s.token(i);
      finite |= t.xpos().matches("VBD|VBZ|VBP") && t.isVerb() && !isQuoted(t);
      if (t.text().equals(";")) {
        finite = false;
      }
      boolean opens = t.text().equals("that") || SAYING.contains(t.lemma()) && t.isVerb();
      if (finite && opens && m.first() - i < 8) {
        return true;
      }
    }
    return false;
  }

  private static boolean isModifier(AnalyzedSentence s, Mention m) {
    return m.end() < s.size() && s.token(m.end()).upos().matches("NOUN|ADJ|PROPN");
  }

  /** A name before a verb, over an apposition; or behind the verb of speech in "..., said X". */
  private boolean isSubjectBySurface(AnalyzedSentence s, Mention m) {
    int i = m.end();
    int before = m.first() - 1;
    boolean preposition =
        before >= 0 && s.token(before).upos().equals("ADP") && !s.token(before).text().equals("of");
    if (i < s.size() && s.token(i).text().matches("[,(]")) {
      i = overAside(s, i);
    }
    while (i < s.size() && s.token(i).upos().equals("ADV")) {
      i++;
    }
    boolean verb = i < s.size() && s.token(i).xpos().matches("VBD|VBZ|VBP|MD");
    if (verb && !preposition) {
      return true;
    }
    int v = m.first() - 1;
    while (v >= 0
        && m.first() - v < 7
        && s.token(v).upos().matches("NOUN|PROPN|ADJ|DET|ADP")
        && !s.token(v).text().matches("to|with|by|from|in|at|on")) {
      v--;
    }
    boolean said = v >= 0 && SAYING.contains(s.token(v).lemma()) && s.token(v).isVerb();
    return said && (v == 0 || s.token(v - 1).upos().equals("PUNCT"));
  }

  private static int overAside(AnalyzedSentence s, int comma) {
    for (int i = comma + 1; i < s.size() && i - comma < 22; i++) {
      if (s.token(i).text().matches("[,)]")) {
        return i + 1;
      }
    }
    return comma;
  }

  /** The noun that opens a sentence as subject and names no entity; -1 if there is none. */
  int namelessSubject(AnalyzedSentence s) {
    for (Token t : s.tokens()) {
      boolean subject = t.is("nsubj") && t.upos().equals("NOUN") && t.index() < t.head();
      if (subject && s.token(t.head()).isRoot()) {
        return article.mentionAt(s.index(), t.index()).isPresent() ? -1 : t.index();
      }
    }
    return -1;
  }

  static String word(AnalyzedSentence s, int i) {
    return i < 0 || i >= s.size() ? "" : s.token(i).text().toLowerCase(Locale.ROOT);
  }

  /** A photograph's credit or an advertisement: a paragraph of few words without a verb. */
  private boolean isCaption(AnalyzedSentence s) {
    List<AnalyzedSentence> all = article.sentences();
    int next = s.index() + 1;
    boolean alone =
        (s.index() == 0 || all.get(s.index() - 1).block() != s.block())
            && (next == all.size() || all.get(next).block() != s.block());
    return alone
        && s.size() <= LONGEST_CAPTION
        && s.tokens().stream().noneMatch(t -> t.isVerb() || t.upos().equals("AUX"));
  }

  /** Sentences of the same or the preceding paragraph, the given one first. */
  List<AnalyzedSentence> backwards(AnalyzedSentence from, int most) {
    List<AnalyzedSentence> out = new ArrayList<>();
    int paragraphs = 0;
    int block = from.block();
    for (int i = from.index(); i >= 0 && out.size() < most; i--) {
      AnalyzedSentence s = article.sentences().get(i);
      if (isHeadline(s) && !isHeadline(from)) {
        break;
      }
      if (i < from.index() && isCaption(s)) {
        continue;
      }
      if (s.block() != block) {
        paragraphs++;
        block = s.block();
      }
      if (paragraphs > 1) {
        break;
      }
      out.add(s);
    }
    return out;
  }
}
