package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * "Rwanda armed the rebels, a charge Kigali denies": what stands before the comma is disputed, and
 * by whom. Read by word order, since parsers hang such tails in many ways.
 */
final class DisputedCharges {
  private static final Set<String> CHARGES =
      Set.of(
          "charge",
          "allegation",
          "accusation",
          "claim",
          "assertion",
          "suggestion",
          "contention",
          "insinuation",
          "something");

  private static final Pattern DENYING =
      Pattern.compile(
          "den(y|ies|ied)|reject(s|ed)?|dispute[sd]?|refute[sd]?|dismiss(es|ed)?|contest(s|ed)?"
              + "|rebut(s|ted)?|repudiate[sd]?|disown(s|ed)?|disavow(s|ed)?");

  private static final Pattern NAMING =
      Pattern.compile("calls?|called|finds?|found|terms?|termed|describe[sd]?|labels|labelled");

  private static final Set<String> STOPS = Set.of(",", ";", ".", ":", "(", "–", "—");
  private static final int SUBJECT = 8;
  private static final int LABEL = 5;

  /**
   * One disputed charge.
   *
   * @param comma where what is disputed ends
   * @param verb the word that disputes it
   * @param by who does, if that is known
   */
  record Charge(int comma, int verb, Optional<Participant> by) {}

  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Participants participants;
  private final List<Charge> charges = new ArrayList<>();

  DisputedCharges(Reading reading, Participants participants) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.participants = participants;
    for (Token t : sentence.tokens()) {
      int comma = CHARGES.contains(t.lemma()) ? commaBefore(t.index()) : -1;
      if (comma > 1) {
        charge(comma, t.index());
      }
    }
  }

  List<Charge> all() {
    return charges;
  }

  /** Whether a predicate stands in what is disputed. */
  boolean covers(int predicate) {
    return charges.stream()
        .anyMatch(c -> predicate < c.comma() && !hasStop(predicate, c.comma(), Set.of(";")));
  }

  /** The comma before "a charge", "something", "an old claim"; -1 if none stands there. */
  private int commaBefore(int noun) {
    boolean bare = sentence.token(noun).lemma().equals("something");
    int i = noun - 1;
    while (!bare && i > 0 && noun - i < 4 && sentence.token(i).upos().matches("ADJ|ADV")) {
      i--;
    }
    boolean one = bare || i > 0 && sentence.token(i).text().matches("an?|one");
    int comma = bare ? i : i - 1;
    return one && comma > 0 && sentence.token(comma).text().equals(",") ? comma : -1;
  }

  private void charge(int comma, int noun) {
    int first = noun + 1;
    if (first < sentence.size() && sentence.token(first).text().matches("that|which")) {
      first++;
    }
    for (int v = first; v < Math.min(sentence.size(), first + SUBJECT); v++) {
      String word = sentence.token(v).text();
      if (STOPS.contains(word)) {
        return;
      }
      boolean passive = v == first && v + 1 < sentence.size() && isBy(v + 1);
      boolean disputes =
          DENYING.matcher(word).matches()
              || v > first && NAMING.matcher(word).matches() && isCalledUntrue(v);
      if (disputes && (v > first || passive)) {
        Optional<Participant> who =
            passive
                ? named(v + 2, Math.min(sentence.size() - 1, v + SUBJECT))
                : named(first, v - 1);
        charges.add(new Charge(comma, v, who));
        return;
      }
    }
  }

  private boolean isBy(int i) {
    return sentence.token(i).text().equals("by");
  }

  private boolean isCalledUntrue(int verb) {
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + LABEL); i++) {
      if (reading.inClass(i, "untrue")) {
        return true;
      }
    }
    return false;
  }

  /** Who heads the phrase between two tokens, the first that is somebody. */
  private Optional<Participant> named(int first, int last) {
    for (int i = first; i <= last; i++) {
      Token t = sentence.token(i);
      if (STOPS.contains(t.text())) {
        break;
      }
      boolean word = t.upos().matches("NOUN|PROPN|PRON") && reading.isActor(i);
      if (word && (i == last || !sentence.token(i + 1).upos().matches("NOUN|PROPN"))) {
        return participants.one(i).stream().findFirst();
      }
    }
    return Optional.empty();
  }

  private boolean hasStop(int first, int last, Set<String> stops) {
    for (int i = first; i < last; i++) {
      if (stops.contains(sentence.token(i).text())) {
        return true;
      }
    }
    return false;
  }
}
