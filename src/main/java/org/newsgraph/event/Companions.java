package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Who acts beside the subject: "along with Peru", "joined by Chad", "alongside Moscow", "joined
 * Britain in blocking the draft".
 */
final class Companions {
  private static final Set<String> JOINING = Set.of("join", "side", "follow");

  private final Reading reading;
  private final AnalyzedSentence sentence;

  Companions(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
  }

  /** The heads of those who act with these agents of a predicate; empty where there are none. */
  List<Integer> of(int predicate, List<Integer> agents) {
    List<Integer> out = new ArrayList<>();
    if (agents.isEmpty()) {
      return out;
    }
    for (int i = 0; i + 2 < sentence.size(); i++) {
      int phrase = opens(i) ? headBehind(i) : -1;
      if (phrase >= 0 && reading.isActor(phrase) && belongs(i, phrase, predicate, agents)) {
        out.add(phrase);
      }
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

  private boolean opens(int i) {
    String word = sentence.token(i).text().toLowerCase(java.util.Locale.ROOT);
    String next = sentence.token(i + 1).text();
    return (word.equals("along") || word.equals("together")) && next.equals("with")
        || word.equals("joined") && next.equals("by")
        || word.equals("alongside");
  }

  /** The head of the phrase behind the words that open it. */
  private int headBehind(int i) {
    int first = sentence.token(i).text().equalsIgnoreCase("alongside") ? i + 1 : i + 2;
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
    if (up >= 0 && sentence.token(up).lemma().equals("join")) {
      up = sentence.token(up).head();
    }
    boolean comma = opener > 0 && sentence.token(opener - 1).text().equals(",");
    boolean object = sentence.child(predicate, "obj").isPresent();
    boolean passive = reading.clauses().isPassive(predicate);
    boolean alongside = sentence.token(opener).text().equalsIgnoreCase("alongside");
    boolean toVerb = up == predicate && (comma || !object && !passive || alongside && !passive);
    boolean byAgent = passive && up == predicate && opener > agents.get(agents.size() - 1) && comma;
    return agents.contains(up) || toVerb && !passive || byAgent;
  }
}
