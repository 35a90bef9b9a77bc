package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Attributions whose words stand so plainly beside a clause that they go before what a tree says:
 * ", X said, ", "..., say the investigators.", "..., the agency reported, quoting officials.", "In
 * the view of X, ...", "...: army".
 */
final class PlainAttributions {
  /** The longest attribution at the end of a sentence. */
  private static final int LONGEST = 9;

  private static final Set<String> IN_PHRASE = Set.of("DT", "CD", "POS", "HYPH");
  private static final Set<String> RELAYING = Set.of("quote", "cite");

  private static final Set<String> VIEWS =
      Set.of(
          "view",
          "opinion",
          "telling",
          "account",
          "eye",
          "judgement",
          "judgment",
          "version",
          "reading");

  /** Who stands for the news behind the colon of a headline. */
  private static final Set<String> SPEAKING =
      Set.of(
          ("army police military official ministry minister report media source"
                  + " witness agency un monitor activist rescuer"
                  + " spokesman spokeswoman lawyer governor mayor state-media envoy watchdog"
                  + " resident rebel government")
              .split(" "));

  private final AnalyzedSentence sentence;
  private final Participants participants;
  private final Attributions words;
  private final List<Attributions.Scope> asides = new ArrayList<>();

  PlainAttributions(AnalyzedSentence sentence, Participants participants, Attributions words) {
    this.sentence = sentence;
    this.participants = participants;
    this.words = words;
    for (Token t : sentence.tokens()) {
      if (words.isSpeech(t) && words.isWord(t.index() - 1, ",")) {
        closingInverted(t.index());
      } else if (words.isSpeech(t) && words.isWord(t.index() + 1, ",")) {
        aside(t.index());
      } else if (t.xpos().equals("VBG") && words.isWord(t.index() - 1, ",")) {
        relayed(t.index());
      }
    }
    if (words.isWord(0, "in")) {
      inTheViewOf();
    }
    closingName();
  }

  /**
   * The attribution whose words stand plainly beside a token's clause, so that it goes before what
   * the tree says: "Kyiv, Moscow said, had shelled the port".
   */
  Optional<Attributions.Scope> over(int token) {
    return asides.stream().filter(s -> s.covers(token)).findFirst();
  }

  /** ", X said, " inside a clause. */
  private void aside(int verb) {
    int comma = verb - 1;
    while (comma > 0 && isInPhrase(comma)) {
      comma--;
    }
    boolean subject = comma > 0 && comma < verb - 1 && words.isWord(comma, ",");
    if (subject && !words.hasFiniteVerb(comma) && verb + 2 < sentence.size()) {
      vouch(
          words.boundaryBefore(comma),
          words.boundaryAfter(verb + 1),
          comma,
          verb + 1,
          words.source(comma + 1, verb - 1),
          sentence.token(verb).text());
    }
  }

  private boolean isInPhrase(int i) {
    String tag = sentence.token(i).xpos();
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.startsWith("PRP")
        || IN_PHRASE.contains(tag);
  }

  /** "..., say the investigators." */
  private void closingInverted(int verb) {
    int end = words.nextBreak(verb + 1);
    boolean closes = end >= sentence.size() - 2 && end > verb && verb > 3;
    if (closes && end - verb <= LONGEST && isInPhrase(verb + 1) && words.hasFiniteVerb(verb)) {
      vouch(
          words.boundaryBefore(verb),
          verb - 1,
          verb - 1,
          end,
          words.source(verb + 1, end),
          sentence.token(verb).text());
    }
  }

  /** "..., the agency reported, quoting officials": the officials. */
  private void relayed(int verb) {
    boolean relays = RELAYING.contains(sentence.token(verb).lemma());
    int said = verb - 2;
    if (relays && said > 3 && words.isSpeech(sentence.token(said))) {
      int end = words.nextBreak(verb + 1);
      int comma = said - 1;
      while (comma > 0 && isInPhrase(comma)) {
        comma--;
      }
      if (words.isWord(comma, ",") && words.hasFiniteVerb(comma)) {
        vouch(
            words.boundaryBefore(comma),
            comma - 1,
            comma,
            end,
            words.source(verb + 1, end),
            sentence.token(verb).text());
      }
    }
  }

  /** "In the view of X, ...", "In X's telling, ...". */
  private void inTheViewOf() {
    int comma = words.nextBreak(1) + 1;
    if (!words.isWord(comma, ",") || comma > LONGEST) {
      return;
    }
    boolean of = words.isWord(1, "the") && words.isWord(3, "of");
    int noun = of ? 2 : comma - 1;
    boolean his =
        !of
            && (sentence.token(1).xpos().equals("PRP$")
                || words.isWord(noun - 1, "'s")
                || words.isWord(noun - 1, "’s"));
    if (noun < sentence.size() && VIEWS.contains(sentence.token(noun).lemma()) && (of || his)) {
      Optional<Participant> who =
          of ? words.source(noun + 2, comma - 1) : words.source(1, noun - 1);
      vouch(comma, words.boundaryAfter(comma), 0, comma, who, "in the view of");
    }
  }

  /** "Air strikes kill 30 in Somalia: army". */
  private void closingName() {
    int end = sentence.size() - 1;
    int colon = end;
    while (colon > 0 && isInPhrase(colon)) {
      colon--;
    }
    boolean headline = colon > 3 && words.isWord(colon, ":") && colon < end && end - colon <= 4;
    boolean speaks =
        headline
            && (SPEAKING.contains(sentence.token(end).lemma().toLowerCase(Locale.ROOT))
                || sentence.token(end).upos().equals("PROPN"));
    if (speaks && words.hasFiniteVerb(colon)) {
      vouch(0, colon, colon, end, participants.one(end).stream().findFirst(), "headline of");
    }
  }

  private void vouch(
      int first, int last, int gapFirst, int gapLast, Optional<Participant> who, String words) {
    if (who.isPresent()) {
      asides.add(new Attributions.Scope(first, last, gapFirst, gapLast, who, words));
    }
  }
}
