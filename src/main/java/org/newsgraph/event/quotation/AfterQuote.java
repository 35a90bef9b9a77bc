package org.newsgraph.event.quotation;

import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.event.Participant;
import org.newsgraph.language.Token;

/** Attributions that follow a quotation: "..., she said", "... said the envoy", "That was X". */
final class AfterQuote {
  private static final int PHRASE = 24;
  private final Paragraph p;
  private static final int REACH = 6;
  private final Speakers speakers;
  private final Subjects subjects;

  AfterQuote(Paragraph paragraph, Speakers speakers) {
    this.p = paragraph;
    this.speakers = speakers;
    this.subjects = new Subjects(paragraph);
  }

  /** "'...', retorts the envoy" right behind a quotation: no words before it count more. */
  Optional<Attribution> inverted(int quote) {
    int k = p.end(quote);
    boolean comma = p.word(k).equals(",") || endsWithComma(quote);
    boolean capital = Character.isUpperCase(firstCharacter(quote));
    return comma && capital
        ? verbThenNoun(p.word(k).equals(",") ? k + 1 : k).filter(a -> a.speaker().isPresent())
        : Optional.empty();
  }

  private char firstCharacter(int quote) {
    int i = p.begin(quote);
    while (i < p.end(quote) - 1 && p.isPunctuation(i)) {
      i++;
    }
    return p.token(i).text().charAt(0);
  }

  /** "The aide, X, was blunter. '...,' he said": whose tone the sentence before describes. */
  private Optional<Participant> toneSetter(int start, int end) {
    for (int i = start; i < end; i++) {
      Token t = p.token(i);
      boolean subject = t.relation().startsWith("nsubj") && t.head() >= 0 && !p.isQuoted(i);
      if (subject && p.sentence(i).token(t.head()).is("root")) {
        boolean tone =
            p.sentence(i).child(t.head(), "cop").isPresent()
                || p.sentence(i).child(t.head(), "aux:pass").isPresent();
        return tone
            ? speakers.at(p.sentence(i), t.index()).filter(s -> s.entityKey().isPresent())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * "The raid was over, X announced. '...,' he said": he is who spoke last, not whom the sentence
   * told of.
   */
  private Optional<Participant> speakerBefore(int quote) {
    int end = p.begin(quote) - 1;
    if (end < 2 || !p.word(end).equals(".")) {
      return Optional.empty();
    }
    for (int v = end - 1; v > Math.max(p.sentenceStart(end), end - REACH); v--) {
      boolean says = SpeechWords.isSaying(p.token(v)) && !p.isQuoted(v);
      OptionalInt head = says ? subjects.of(v) : OptionalInt.empty();
      if (head.isPresent() && head.getAsInt() < v && p.word(v - 1).matches("[\\w.-]+|,")) {
        return speakers
            .at(p.sentence(head.getAsInt()), p.token(head.getAsInt()).index())
            .filter(s -> s.entityKey().isPresent());
      }
    }
    return toneSetter(p.sentenceStart(end), end);
  }

  Optional<Attribution> find(int quote) {
    int k = p.end(quote);
    while (k < p.size() && p.isPunctuation(k) && !p.isQuoted(k)) {
      if (p.word(k).matches("[.!?:;(\\[]")) {
        return thatWas(k + 1);
      }
      k++;
    }
    if (k >= p.size() || p.isQuoted(k)) {
      return Optional.empty();
    }
    Optional<Attribution> signed = signature(k);
    if (signed.isPresent()) {
      return signed;
    }
    boolean newSentence = p.token(k).index() == 0 || endsSentence(quote);
    if (newSentence && p.word(k).matches("that|those|these|so|he|she|with|this|such")) {
      Optional<Attribution> that = thatWas(k);
      if (that.isPresent()) {
        return that;
      }
    }
    if (p.word(k).equals("according") || p.word(k).equals("in") && p.word(k + 2).equals("words")) {
      return phrase(k);
    }
    if (p.word(k).matches("was|is|were|are")) {
      return summary(k + 1);
    }
    if (p.word(k).equals("as")) {
      return nounThenVerb(k + 1, "as X put it").filter(a -> a.speaker().isPresent());
    }
    Optional<Attribution> inverted = verbThenNoun(k);
    Optional<Attribution> found = inverted.isPresent() ? inverted : comma(quote, k);
    boolean pronoun = p.word(k).matches("he|she") || p.word(k + 1).matches("he|she");
    Optional<Participant> last =
        found.isPresent() && pronoun ? speakerBefore(quote) : Optional.empty();
    return last.isPresent() ? Optional.of(new Attribution(last, "who spoke last", true)) : found;
  }

  /** "'...' - Ali Khamenei": a name behind a dash and nothing more. */
  private Optional<Attribution> signature(int k) {
    if (!p.word(k - 1).matches("[-–—]+")) {
      return Optional.empty();
    }
    OptionalInt head = phraseHead(k);
    boolean ends =
        head.isPresent()
            && (head.getAsInt() + 1 >= p.size() || p.word(head.getAsInt() + 1).matches("[.,;(]"));
    return ends && p.token(head.getAsInt()).upos().equals("PROPN")
        ? Optional.of(attribution(head.getAsInt(), "signed by X"))
        : Optional.empty();
  }

  private Optional<Attribution> comma(int quote, int k) {
    return endsWithComma(quote) || p.isPunctuation(k - 1) || endsSentence(quote)
        ? nounThenVerb(k, "X said after it").or(() -> untold(k))
        : Optional.empty();
  }

  /** "'...,' the other replies": somebody speaks, and it is not told who. */
  private Optional<Attribution> untold(int k) {
    boolean other = p.word(k).equals("the") && p.word(k + 1).matches("other|latter|former|same");
    return other && k + 2 < p.size() && SpeechWords.isSaying(p.token(k + 2))
        ? Optional.of(new Attribution(Optional.empty(), "somebody not told", false))
        : Optional.empty();
  }

  private String lastCharacter(int quote) {
    int i = p.end(quote) - 1;
    while (i >= p.begin(quote) && p.word(i).matches("[\"”’'»]+")) {
      i--;
    }
    return i < p.begin(quote) ? "" : p.word(i);
  }

  private boolean endsWithComma(int quote) {
    return lastCharacter(quote).endsWith(",");
  }

  private boolean endsSentence(int quote) {
    return lastCharacter(quote).matches(".*[!?.…]");
  }

  /** "... said the envoy", "... warned Ursula von der Leyen". */
  private Optional<Attribution> verbThenNoun(int k) {
    int v = k;
    while (v < p.size() && p.token(v).upos().equals("ADV") && v - k < 2) {
      v++;
    }
    boolean retort = v < p.size() && SpeechWords.isRetort(p.token(v), p.word(v + 1));
    if (v >= p.size() || !retort && !SpeechWords.isSaying(p.token(v)) || p.isQuoted(v)) {
      return Optional.empty();
    }
    int noun = retort ? v + 2 : v + 1;
    while (noun < p.size() && p.token(noun).upos().equals("ADV")) {
      noun++;
    }
    OptionalInt head = phraseHead(noun);
    if (head.isEmpty()
        || p.token(noun).text().matches("me|him|her|us|them|reporters|journalists|it")) {
      return Optional.empty();
    }
    return Optional.of(attribution(head.getAsInt(), "said X after it"));
  }

  /** Head of the phrase that begins at a place: its last word before "of", a comma or a verb. */
  private OptionalInt phraseHead(int first) {
    int i = first;
    while (i < p.size()
        && !p.isQuoted(i)
        && Speakers.isCore(p.token(i))
        && p.sentence(i) == p.sentence(first)) {
      i++;
    }
    if (i == first) {
      boolean pronoun = first < p.size() && p.word(first).matches("he|she|they|it");
      return pronoun ? OptionalInt.of(first) : OptionalInt.empty();
    }
    int head = i - 1;
    while (head > first && !p.token(head).isNominal()) {
      head--;
    }
    return p.token(head).isNominal() ? OptionalInt.of(head) : OptionalInt.empty();
  }

  private Attribution attribution(int head, String rule) {
    return new Attribution(speakers.at(p.sentence(head), p.token(head).index()), rule, true);
  }

  /** "... she said", "... Donald Tusk, the president of the Council, pleaded". */
  private Optional<Attribution> nounThenVerb(int k, String rule) {
    if (k >= p.size() || p.isQuoted(k)) {
      return Optional.empty();
    }
    OptionalInt head = phraseHead(k);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    int end = Math.min(p.sentenceEnd(k), k + PHRASE);
    int commas = 0;
    for (int v = behindNames(head.getAsInt()); v < end && !p.isQuoted(v); v++) {
      Token t = p.token(v);
      boolean says = SpeechWords.isSaying(t) || SpeechWords.isRetort(t, p.word(v + 1));
      boolean opens = p.token(k).index() == 0 && p.word(v + 1).equals("that");
      if (says && opens) {
        return Optional.empty(); // a new sentence with words of its own
      }
      if (says || t.text().matches("put|puts") && p.word(v + 1).equals("it")) {
        return Optional.of(attribution(head.getAsInt(), rule));
      }
      commas += p.word(v).equals(",") ? 1 : 0;
      boolean inApposition = commas % 2 == 1;
      boolean aside =
          p.word(k).matches("he|she|they|it|i")
              || p.word(v).matches("and|but|;|:") && !inApposition;
      boolean otherVerb =
          t.xpos().matches("VBD|VBZ|VBP") && t.isVerb() && !isInRelative(head.getAsInt(), v);
      if (otherVerb || aside && !t.upos().matches("AUX|ADV|PART")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Olaf Scholz and Emmanuel Macron said": behind the last of those who speak together. */
  private int behindNames(int head) {
    int i = head + 1;
    if (p.word(i).equals("and") && p.token(head).upos().equals("PROPN")) {
      OptionalInt second = phraseHead(i + 1);
      if (second.isPresent() && p.token(second.getAsInt()).upos().equals("PROPN")) {
        return second.getAsInt() + 1;
      }
    }
    return i;
  }

  private boolean isInRelative(int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.word(i).matches("who|which|whose|whom|where")) {
        return true;
      }
    }
    return false;
  }

  /** "according to X", "in the words of X". */
  private Optional<Attribution> phrase(int k) {
    int noun = p.word(k).equals("according") ? k + 2 : k + 4;
    OptionalInt head = phraseHead(noun);
    return head.isPresent()
        ? Optional.of(attribution(head.getAsInt(), "according to X"))
        : Optional.empty();
  }

  /** "That was Ali Abedzadeh", "He was speaking in Brussels", "So said X". */
  private Optional<Attribution> thatWas(int k) {
    if (k + 2 >= p.size()) {
      return Optional.empty();
    }
    boolean was = p.word(k + 1).matches("was|is|were|are");
    boolean that = p.word(k).equals("that") && !p.word(k + 2).matches("how|what");
    if (that && was) {
      OptionalInt head = phraseHead(k + 2);
      boolean named = head.isPresent() && isNamed(head.getAsInt());
      return named ? Optional.of(attribution(head.getAsInt(), "that was X")) : Optional.empty();
    }
    if (p.word(k).equals("so") && p.word(k + 1).matches("said|says|spoke")) {
      OptionalInt head = phraseHead(k + 2);
      return head.isPresent()
          ? Optional.of(attribution(head.getAsInt(), "so said X"))
          : Optional.empty();
    }
    boolean how = p.word(k + 2).matches("how|what") && p.word(k).matches("that|this|such");
    if (how && was) {
      return nounThenVerb(k + 3, "that was how X put it").filter(a -> a.speaker().isPresent());
    }
    if (p.word(k).equals("with")
        && p.word(k + 1).matches("these|those|such")
        && p.word(k + 2).equals("words")) {
      int noun = p.word(k + 3).equals(",") ? k + 4 : k + 3;
      OptionalInt head = phraseHead(noun);
      return head.isPresent()
          ? Optional.of(attribution(head.getAsInt(), "with these words X"))
          : Optional.empty();
    }
    boolean speaking =
        was && p.word(k + 2).matches("speaking|talking|addressing|responding|reacting");
    return p.word(k).matches("he|she") && speaking
        ? Optional.of(attribution(k, "X was speaking"))
        : Optional.empty();
  }

  /** "'...' was all that X would say", "'...' was X's reply", "'...' was the reply of X". */
  private Optional<Attribution> summary(int k) {
    boolean all = p.word(k).matches("all|how|what");
    if (all) {
      int noun = p.word(k + 1).equals("that") ? k + 2 : k + 1;
      return nounThenVerb(noun, "all that X said").filter(a -> a.speaker().isPresent());
    }
    OptionalInt head = phraseHead(k);
    if (head.isEmpty() || !SpeechWords.isReply(p.token(head.getAsInt()))) {
      return Optional.empty();
    }
    if (p.word(head.getAsInt() + 1).matches("of|from")) {
      OptionalInt owner = phraseHead(head.getAsInt() + 2);
      return owner.isPresent()
          ? Optional.of(attribution(owner.getAsInt(), "the reply of X"))
          : Optional.empty();
    }
    for (int i = head.getAsInt() - 1; i > k; i--) {
      if (p.token(i).xpos().equals("POS")) {
        return Optional.of(attribution(i - 1, "X's reply"));
      }
    }
    return Optional.empty();
  }

  private boolean isNamed(int head) {
    return p.token(head).upos().equals("PROPN") || SpeechWords.canSpeak(p.token(head));
  }

  /** "That was X" at the beginning of the paragraph after a quotation that stands alone. */
  Optional<Attribution> atStart() {
    return thatWas(0);
  }
}
