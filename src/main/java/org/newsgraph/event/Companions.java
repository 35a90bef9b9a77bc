package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Mention;

/**
 * Who acts beside the subject: "along with Peru", "joined by Chad", "alongside Moscow", "joined
 * Britain in blocking the draft".
 */
final class Companions {
  private static final Set<String> JOINING = Set.of("join", "side", "follow");
  private static final Set<String> OPENING = Set.of("join", "lead", "head", "speak");
  private static final Set<String> LED = Set.of("led", "headed");
  private static final Set<String> ESCORTED = Set.of("accompanied", "flanked");
  private static final List<List<String>> CONCERT =
      List.of(
          List.of("hand", "in", "hand", "with"),
          List.of("side", "by", "side", "with"),
          List.of("in", "concert", "with"),
          List.of("in", "tandem", "with"),
          List.of("in", "league", "with"),
          List.of("jointly", "with"));

  /** "Egypt's delegate, speaking for the Group of 77, welcomed it": they welcome it too. */
  private static final List<List<String>> SPEAKING =
      List.of(
          List.of("speaking", "for"),
          List.of("speaking", "also", "for"),
          List.of("speaking", "on", "behalf", "of"),
          List.of("speaking", "also", "on", "behalf", "of"));

  private final Reading reading;
  private final AnalyzedSentence sentence;

  Companions(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
  }

  /**
   * The heads of those who act with these agents of a predicate; empty where there are none.
   *
   * @param joint whether it is a meeting or the like, in which those who come along take part
   */
  List<Integer> of(int predicate, List<Integer> agents, boolean joint) {
    List<Integer> out = new ArrayList<>();
    if (agents.isEmpty()) {
      return out;
    }
    for (int i = 0; i + 2 < sentence.size(); i++) {
      int length = opens(i, joint);
      int phrase = length > 0 ? headBehind(i + length) : -1;
      if (phrase >= 0 && reading.isActor(phrase) && belongs(i, phrase, predicate, agents)) {
        out.add(phrase);
      }
      atTheSide(i, predicate).filter(reading::isActor).ifPresent(out::add);
    }
    Token p = sentence.token(predicate);
    boolean gerund = p.is("advcl") && p.xpos().equals("VBG") && p.head() >= 0;
    if (gerund && JOINING.contains(sentence.token(p.head()).lemma())) {
      joined(p.head()).stream().filter(reading::isActor).forEach(out::add);
    }
    return out;
  }

  /** "Bolivia joined Russia in opposing it", "sided with Russia in opposing it". */
  private List<Integer> joined(int verb) {
    List<Integer> objects = reading.clauses().heads(verb, "obj");
    return objects.isEmpty() ? reading.clauses().obliques(verb, "with") : objects;
  }

  /** How many words open a phrase of company here, 0 if none do. */
  private int opens(int i, boolean joint) {
    String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
    String next = sentence.token(i + 1).text();
    boolean by =
        next.equals("by")
            && (word.equals("joined")
                || joint && (ESCORTED.contains(word) || LED.contains(word) && isComma(i - 1)));
    boolean with = next.equals("with") && (word.equals("along") || word.equals("together"));
    if (by || with) {
      return 2;
    }
    if (word.equals("alongside")) {
      return 1;
    }
    for (List<String> phrase : word.equals("speaking") && isComma(i - 1) ? SPEAKING : CONCERT) {
      boolean same = i + phrase.size() < sentence.size();
      for (int k = 0; same && k < phrase.size(); k++) {
        same = sentence.token(i + k).text().equalsIgnoreCase(phrase.get(k));
      }
      if (same) {
        return phrase.size();
      }
    }
    return 0;
  }

  /**
   * "with China at its side": the name between, where this sentence's clause is the predicate's.
   */
  private Optional<Integer> atTheSide(int i, int predicate) {
    if (!sentence.token(i).text().equalsIgnoreCase("with")) {
      return Optional.empty();
    }
    for (int k = i + 2; k + 2 < Math.min(sentence.size(), i + 8); k++) {
      boolean side =
          sentence.token(k).text().equals("at")
              && sentence.token(k + 1).text().matches("its|his|her|their|the")
              && sentence.token(k + 2).lemma().equals("side");
      boolean clause = sentence.isBelow(i, predicate) || i == 0;
      if (side && clause && reading.mentionAt(k - 1).isPresent()) {
        return reading.mentionAt(k - 1).map(Mention::head);
      }
    }
    return Optional.empty();
  }

  private boolean isComma(int i) {
    return i >= 0 && sentence.token(i).text().equals(",");
  }

  /** The head of the phrase that begins here. */
  private int headBehind(int first) {
    int head = first;
    while (sentence.token(head).head() >= first
        && sentence.token(head).head() - head < 6
        && !sentence.token(sentence.token(head).head()).isVerb()) {
      head = sentence.token(head).head();
    }
    return sentence.token(head).isNominal() ? head : -1;
  }

  /** Whether the phrase goes with the subject: set off by a comma, or hung to an agent. */
  private boolean belongs(int opener, int phrase, int predicate, List<Integer> agents) {
    int up = sentence.token(phrase).head();
    if (up >= 0 && OPENING.contains(sentence.token(up).lemma())) {
      up = sentence.token(up).head();
    }
    boolean comma = opener > 0 && sentence.token(opener - 1).text().equals(",");
    boolean object = sentence.child(predicate, "obj").isPresent();
    boolean passive = reading.clauses().isPassive(predicate);
    boolean alongside = !sentence.token(opener).text().equalsIgnoreCase("joined");
    boolean fronted = opener == 0 && sentence.token(predicate).isVerb();
    fronted &= sentence.isBelow(phrase, predicate) && agents.get(0) > phrase;
    boolean toVerb = up == predicate && (comma || !object && !passive || alongside && !passive);
    boolean byAgent = passive && up == predicate && opener > agents.get(agents.size() - 1) && comma;
    return agents.contains(up) || toVerb && !passive || byAgent || fronted && !passive;
  }
}
