package org.newsgraph.event;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.Mention;

/** The name that stands beside a title: "the prime minister, Fumio Kishida", "Mr Putin". */
final class TitledNames {
  private static final Set<String> HONORIFICS =
      Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "lady", "lord", "dame");
  private static final int LONGEST_TITLE = 7;

  private final Reading reading;
  private final AnalyzedSentence sentence;

  TitledNames(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
  }

  /** The name of whom a phrase with this head titles; empty if it titles nobody by name. */
  Optional<Mention> nameOf(int head) {
    Optional<Mention> joined = joined(head);
    if (joined.isPresent()) {
      return joined;
    }
    boolean title = reading.inClass(head, "title");
    Optional<Mention> behind = title || isPersonNoun(head) ? behind(head) : Optional.empty();
    if (behind.isPresent()) {
      return behind;
    }
    return title || reading.inClass(head, "actor") ? afterComma(head) : Optional.empty();
  }

  private boolean isPersonNoun(int head) {
    String word = sentence.token(head).text().toLowerCase(java.util.Locale.ROOT);
    return HONORIFICS.contains(word)
        || reading.inClass(head, "actor")
        || word.matches("aide|adviser|advisor|investigator|activist|spokeswoman|host|guest|rival");
  }

  /** "his counterpart Raúl Castro": a name that the tree has hung to the title. */
  private Optional<Mention> joined(int head) {
    for (Token c : sentence.children(head)) {
      boolean near = c.is("appos") || c.is("flat") || c.is("compound");
      Optional<Mention> m = near ? reading.mentionAt(c.index()) : Optional.empty();
      boolean person = m.filter(this::isPerson).isPresent();
      boolean anyAppos = c.is("appos") && m.isPresent() && reading.inClass(head, "actor");
      if (person && (c.is("appos") || reading.inClass(head, "title")) || anyAppos) {
        return m;
      }
    }
    return Optional.empty();
  }

  private boolean isPerson(Mention m) {
    return reading.article().entity(m).type() == EntityType.PERSON;
  }

  /** "Secretary of State Antony Blinken warned": the name right behind the title. */
  private Optional<Mention> behind(int head) {
    int i = head + 1;
    while (i < sentence.size() && i - head < LONGEST_TITLE) {
      Optional<Mention> m = reading.mentionAt(i);
      if (m.isPresent() && m.get().first() == i && m.get().isName() && isPerson(m.get())) {
        boolean ofName = sentence.token(i - 1).upos().equals("ADP");
        return ofName || isOwnSubject(head, m.get()) || isPossessor(m.get()) ? Optional.empty() : m;
      }
      Token t = sentence.token(i);
      boolean part = t.upos().equals("PROPN") || t.upos().equals("NOUN") && i > head + 1;
      if (!part && !t.text().matches("of|for|-|and")) {
        return Optional.empty();
      }
      i++;
    }
    return Optional.empty();
  }

  /** "the minister Putin dismissed", "told the envoy Assad had lied": the name does the next. */
  private boolean isOwnSubject(int title, Mention name) {
    Token n = sentence.token(name.head());
    return n.is("nsubj")
        && n.head() > n.index()
        && n.head() != sentence.token(title).head()
        && n.head() != title;
  }

  private boolean isPossessor(Mention name) {
    return name.end() < sentence.size() && sentence.token(name.end()).xpos().equals("POS");
  }

  /** "Her lawyer, Khin Maung Zaw, said": the name set off by commas, however it is attached. */
  private Optional<Mention> afterComma(int head) {
    int comma = head + 1;
    while (comma < sentence.size()
        && comma <= head + 6
        && !sentence.token(comma).text().equals(",")
        && !sentence.token(comma).isVerb()) {
      comma++;
    }
    if (comma + 1 >= sentence.size() || !sentence.token(comma).text().equals(",")) {
      return Optional.empty();
    }
    int next = comma + 1;
    Optional<Mention> m =
        reading.mentionAt(next).filter(x -> x.first() == next && x.isName()).filter(this::isPerson);
    int behind = m.map(Mention::end).orElse(sentence.size());
    boolean closed =
        behind < sentence.size()
            && (sentence.token(behind).text().matches("[,.]")
                || sentence.token(head).xpos().equals("NNS")
                    && sentence.token(behind).text().equals("and"));
    return closed ? m : Optional.empty();
  }
}
