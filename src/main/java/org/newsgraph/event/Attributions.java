package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.event.frame.Effect;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Who is named as the source of which stretch of a sentence, by word order: "according to X", ",
 * say rescuers, ", "..., X said." Parsers often hang these wrong; their places do not lie.
 */
final class Attributions {
  /**
   * A stretch that somebody vouches for.
   *
   * @param first index of its first token
   * @param last index of its last token
   * @param gapFirst first token of the attribution itself
   * @param gapLast last token of the attribution itself
   * @param source who vouches, if that is known
   * @param words the words that say so
   */
  record Scope(
      int first, int last, int gapFirst, int gapLast, Optional<Participant> source, String words) {
    boolean covers(int token) {
      return token >= first && token <= last && (token < gapFirst || token > gapLast);
    }
  }

  /** How far behind the last comma the verb of a closing attribution may stand. */
  private static final Set<String> FINITE = Set.of("VBP", "VBZ", "VBD");

  private static final int CLOSING = 9;

  /** Verbs that leave the truth of what they report to who reports it. */
  private static final Pattern REPORTS =
      Pattern.compile(
          "(say|alleg|claim|maintain|conclud|insist|assert|contend|argu|estimat|believ|suspect|reckon"
              + "|warn|report)(e?s|e?d)?|said|say|allege|argue|found");

  private static final Pattern NAMES =
      Pattern.compile("(call|term|label|brand|describe)(e?s|e?d)|dubbed|dubs|labelled|described");

  private static final int NAMER = 7;

  private final AnalyzedSentence sentence;
  private final Participants participants;
  private final FrameMatch[] matches;
  private final List<Scope> scopes = new ArrayList<>();

  Attributions(AnalyzedSentence sentence, Participants participants, FrameMatch[] matches) {
    this.sentence = sentence;
    this.participants = participants;
    this.matches = matches;
    for (Token t : sentence.tokens()) {
      if (t.text().equalsIgnoreCase("according") && isWord(t.index() + 1, "to")) {
        accordingTo(t.index());
      } else if (isSpeech(t) && isWord(t.index() - 1, ",")) {
        parenthesis(t.index());
      } else if (t.lemma().equals("what")) {
        called(t.index());
      }
    }
    closing();
  }

  /** The attribution whose stretch covers a token. */
  Optional<Scope> over(int token) {
    return scopes.stream().filter(s -> s.covers(token)).findFirst();
  }

  /** "what Brussels calls a 'hybrid attack'": who names it so vouches for it. */
  private void called(int what) {
    for (int v = what + 2; v < Math.min(sentence.size() - 2, what + NAMER); v++) {
      if (NAMES.matcher(sentence.token(v).text()).matches()) {
        boolean as = isWord(v + 1, "as");
        int label = as ? v + 2 : v + 1;
        if (sentence.token(label).text().matches("an?|\"|“|‘") && label + 1 < sentence.size()) {
          int end = sentence.token(label).head();
          int last = end > label ? sentence.rightEdge(end) : label;
          scopes.add(new Scope(label, last, v, v, source(what + 1, v - 1), "what is called"));
        }
        return;
      }
    }
  }

  boolean isWord(int i, String word) {
    return i >= 0 && i < sentence.size() && sentence.token(i).text().equalsIgnoreCase(word);
  }

  boolean isSpeech(Token t) {
    FrameMatch m = matches[t.index()];
    boolean finite = FINITE.contains(t.xpos()) || t.lemma().equals("say");
    return m != null && finite && m.frame().effect() == Effect.CLAIMED && !m.frame().makesFacts();
  }

  /** Opens, closes or interrupts a clause: vouches for that clause. */
  private void accordingTo(int at) {
    int end = nextBreak(at + 2);
    Optional<Participant> who = source(at + 2, end);
    int inserted = insertedParticiple(at, end);
    if (inserted >= 0) {
      scopes.add(new Scope(inserted, at, at, end, who, "according to"));
      return;
    }
    int first = at == 0 ? at : boundaryBefore(at);
    int last = at > 0 && end >= sentence.size() - 2 ? at : boundaryAfter(end + 1);
    scopes.add(new Scope(first, last, at, end, who, "according to"));
  }

  /**
   * "rockets, fired by militias according to X, hit": first token of what stands between two
   * commas, led by a participle; X vouches for that alone. -1 if it stands otherwise.
   */
  private int insertedParticiple(int at, int end) {
    int comma = at - 1;
    while (comma > 0 && !isBreak(comma)) {
      comma--;
    }
    boolean closed = isWord(end + 1, ",") || isWord(end + 1, "–") || isWord(end + 1, "—");
    boolean participle =
        comma + 1 < at && sentence.token(comma + 1).xpos().matches("VBN|VBG") && comma > 0;
    return closed && participle ? comma + 1 : -1;
  }

  /** ", say rescuers, ". */
  private void parenthesis(int verb) {
    int end = nextBreak(verb + 1);
    boolean closed = end < sentence.size() - 1 && isWord(end + 1, ",") && end > verb;
    boolean nounBehind = closed && sentence.token(verb + 1).xpos().matches("DT|NN.*|JJ|PRP.*|CD");
    if (closed && nounBehind && end - verb <= 8) {
      boolean clauseOfSpeaker =
          end + 2 < sentence.size() && sentence.token(end + 2).xpos().startsWith("W");
      scopes.add(
          new Scope(
              boundaryBefore(verb),
              clauseOfSpeaker ? verb - 1 : boundaryAfter(end + 2),
              verb - 1,
              end + 1,
              source(verb + 1, end),
              sentence.token(verb).text()));
    }
  }

  /** "Troops crossed the border, a panel found in March.": who says so, at the end. */
  private void closing() {
    int end = sentence.size() - 2;
    int comma = end;
    while (comma > 0 && !isBreak(comma)) {
      comma--;
    }
    boolean room = comma > 3 && end - comma >= 2 && isWord(comma, ",");
    if (!room || !sentence.token(comma + 1).xpos().matches("DT|NN.*|JJ|PRP.*|CD")) {
      return;
    }
    for (int i = comma + 2; i <= end && i <= comma + CLOSING; i++) {
      Token t = sentence.token(i);
      if (t.xpos().matches("V.*|MD")) {
        boolean told = REPORTS.matcher(t.text()).matches() && isAdjunct(i + 1, end);
        if (told && hasFiniteVerb(comma)) {
          scopes.add(
              new Scope(boundaryBefore(comma), comma, i, end, source(comma + 1, i - 1), t.text()));
        }
        return;
      }
      if (t.xpos().matches("W.*|CC")) {
        return;
      }
    }
  }

  /** Nothing, or a phrase with a preposition. */
  private boolean isAdjunct(int from, int end) {
    for (int i = from; i <= end; i++) {
      if (sentence.token(i).isVerb()) {
        return false;
      }
    }
    return from > end || sentence.token(from).xpos().matches("IN|RB");
  }

  boolean hasFiniteVerb(int before) {
    return sentence.tokens().stream().anyMatch(t -> t.index() < before && t.isVerb());
  }

  /** Index of the last token before the next comma, semicolon, bracket or the final stop. */
  int nextBreak(int from) {
    int i = from;
    while (i < sentence.size() && !isBreak(i)) {
      i++;
    }
    return i - 1;
  }

  private boolean isBreak(int i) {
    Token t = sentence.token(i);
    return t.upos().equals("PUNCT")
        && Set.of(",", ";", ":", ".", "(", "–", "—", "\"", "“").contains(t.text());
  }

  int boundaryBefore(int i) {
    int k = i - 1;
    while (k >= 0 && !isWord(k, ";")) {
      k--;
    }
    return k + 1;
  }

  int boundaryAfter(int i) {
    int k = i;
    while (k < sentence.size() && !isWord(k, ";")) {
      k++;
    }
    return k - 1;
  }

  /** Whoever heads the phrase between two tokens. */
  Optional<Participant> source(int first, int last) {
    for (int i = first; i <= last && i < sentence.size(); i++) {
      Token t = sentence.token(i);
      boolean outside = t.head() < first || t.head() > last;
      if (outside && t.isNominal()) {
        return participants.one(i).stream().findFirst();
      }
    }
    return Optional.empty();
  }
}
