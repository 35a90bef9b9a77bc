package org.newsgraph.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.linking.Mention;
import org.newsgraph.linking.NameLists;

/** Finds clauses that have an actor and something else, but no verb: "Niger the rain". */
final class Fragments {
  private static final Set<String> JOINS = Set.of("and", "but", "while");

  private static final int LONGEST_ASIDE = 5;

  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final NameLists lists;

  Fragments(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.lists = new NameLists(reading.article(), sentence);
  }

  /**
   * A clause without a verb.
   *
   * @param first index of its first token
   * @param subject head of the phrase that acts
   * @param rest index of the first token of what follows
   * @param end index behind its last token
   */
  record Fragment(int first, int subject, int rest, int end) {}

  /** A token in lower case; empty beyond the ends of the sentence. */
  String word(int i) {
    return i < 0 || i >= sentence.size() ? "" : sentence.token(i).text().toLowerCase(Locale.ROOT);
  }

  /** A clause that opens with an actor, goes on with another phrase, and has no verb. */
  Optional<Fragment> at(int first) {
    String before = word(first - 1);
    boolean opens =
        before.equals(",")
            || before.equals(";")
            || JOINS.contains(before)
                && (word(first - 2).equals(",") || word(first - 2).equals(";"));
    int name = word(first).equals("the") ? first + 1 : first;
    Optional<Mention> mention =
        opens && name < sentence.size() ? reading.mentionAt(name) : Optional.empty();
    if (mention.isEmpty() || mention.get().first() > name || !mention.get().isName()) {
      return Optional.empty();
    }
    int end = mention.get().end();
    int subject = mention.get().head();
    while (end < sentence.size()
        && sentence.token(end).upos().equals("NOUN")
        && (reading.inClass(end, "actor") || reading.inClass(end, "government"))) {
      subject = end++;
    }
    boolean listed = lists.around(mention.get().head()).stream().anyMatch(x -> x < first);
    int rest = overAside(end);
    int last = endOf(rest);
    boolean whole = last > rest && !hasVerb(first, last) && !listed && reading.isActor(subject);
    return whole ? Optional.of(new Fragment(first, subject, rest, last)) : Optional.empty();
  }

  /** "Moscow, in return, five": where what follows begins. */
  private int overAside(int from) {
    boolean opens =
        word(from).equals(",")
            && from + 1 < sentence.size()
            && sentence.token(from + 1).upos().matches("ADP|ADV");
    for (int i = from + 2; opens && i <= from + LONGEST_ASIDE && i < sentence.size(); i++) {
      if (word(i).equals(",")) {
        return i + 1;
      }
    }
    return from;
  }

  private int endOf(int from) {
    int i = from;
    while (i < sentence.size() && !word(i).matches("[,;:.!?—–]|but|while|whereas")) {
      i++;
    }
    return i;
  }

  private boolean hasVerb(int from, int end) {
    for (int i = from; i < end; i++) {
      boolean gerund =
          sentence.token(i).xpos().equals("VBG")
              && i > 0
              && sentence.token(i - 1).upos().matches("ADP|SCONJ");
      if (!gerund && (sentence.token(i).isVerb() || sentence.token(i).upos().equals("AUX"))) {
        return true;
      }
    }
    return false;
  }
}
