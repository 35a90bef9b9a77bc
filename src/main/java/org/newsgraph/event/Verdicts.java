package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Entity;
import org.newsgraph.linking.EntityType;

/**
 * What words say of that to which they are applied. Strong words ("disgrace") condemn whatever they
 * are said of; mild ones ("dangerous", "disappointing") and praise judge only somebody or what
 * somebody did: a dangerous road is no blame.
 */
final class Verdicts {
  private static final List<String> DEEDS =
      List.of("deed", "text", "deal", "treaty", "proposal", "sanction", "attack");

  private final Reading reading;
  private final AnalyzedSentence sentence;

  /** What the words looked at so far say. */
  private static final class Tally {
    boolean untrue;
    boolean bad;
    boolean good;
    boolean right;
  }

  Verdicts(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
  }

  /**
   * Denial, condemnation, praise or support, by a predicate noun or adjective and what modifies it;
   * "not acceptable" condemns, "not illegal" says nothing.
   *
   * @param acted whether the words are applied to somebody or to what somebody did
   */
  Optional<EventType> of(int word, boolean negated, boolean acted) {
    Tally t = new Tally();
    take(word, acted, acted, t);
    boolean deed = isDeed(word) || reading.inClass(word, "vessel");
    for (int m : modifiers(word)) {
      boolean second = sentence.token(m).is("conj");
      take(m, acted || deed, second ? acted : deed, t); // "a legitimate target" is not justified
    }
    for (int d : dependents(word)) {
      t.bad |= isPair(word, d, "negative");
      t.good |= isPair(word, d, "positive");
    }
    if (negated) {
      boolean no = (t.good || t.right) && !t.bad;
      return no ? Optional.of(EventType.CONDEMNATION) : Optional.empty();
    }
    if (t.untrue) {
      return Optional.of(EventType.DENIAL);
    }
    if (t.bad) {
      return Optional.of(EventType.CONDEMNATION);
    }
    if (t.good) {
      return Optional.of(EventType.PRAISE);
    }
    return t.right ? Optional.of(EventType.SUPPORT) : Optional.empty();
  }

  /** What a verdict on these things comes to: who finds an allegation outrageous denies it. */
  EventType on(List<Integer> things, EventType verdict) {
    boolean alleged = things.stream().anyMatch(t -> reading.inClass(t, "allegation"));
    return alleged && verdict == EventType.CONDEMNATION ? EventType.DENIAL : verdict;
  }

  /** Whether a word alone is one of judgement. */
  boolean isJudging(int word) {
    return List.of("untrue", "negative", "mild_negative", "positive", "mild_positive", "rightful")
        .stream()
        .anyMatch(c -> is(word, c));
  }

  private void take(int word, boolean acted, boolean fitting, Tally t) {
    // "terrorist attacks", "labelled terrorist": the name of a kind, no more
    boolean noun =
        sentence.token(word).upos().equals("NOUN") && !sentence.token(word).is("compound");
    if (!noun && reading.inClass(word, "designation")) {
      return;
    }
    t.untrue |= is(word, "untrue");
    t.bad |= is(word, "negative");
    if (acted) {
      t.bad |= is(word, "mild_negative");
      t.good |= is(word, "positive") || is(word, "mild_positive");
    }
    t.right |= fitting && is(word, "rightful");
  }

  /** A word of hyphens is several tokens: "short-sighted" judges, "sighted" does not. */
  private boolean is(int word, String wordClass) {
    int first = word;
    int last = word;
    while (first > 1 && isHyphen(first - 1)) {
      first -= 2;
    }
    while (last + 2 < sentence.size() && isHyphen(last + 1)) {
      last += 2;
    }
    return first == last
        ? reading.isWorded(word, wordClass)
        : reading.isWord(sentence.text(first, last).toLowerCase(Locale.ROOT), wordClass);
  }

  private boolean isHyphen(int i) {
    Token t = sentence.token(i);
    return t.text().equals("-")
        && sentence.token(i - 1).span().end() == t.span().begin()
        && sentence.token(i + 1).span().begin() == t.span().end();
  }

  /** Whether a word stands for an act, a plan or a text. */
  boolean isDeed(int word) {
    return DEEDS.stream().anyMatch(c -> reading.inClass(word, c));
  }

  /** Whether what is judged is somebody, or what somebody did, said or wants. */
  boolean isJudgeable(int word) {
    Token t = sentence.token(word);
    Optional<Entity> named = reading.entityAt(word);
    if (named.isPresent()) {
      return named.get().type() != EntityType.PLACE;
    }
    String form = t.text().toLowerCase(Locale.ROOT);
    boolean pronoun = t.upos().equals("PRON") && !form.equals("it") && !form.equals("there");
    return pronoun || t.isVerb() || isDeed(word) || reading.isActor(word);
  }

  /** What stands beside a predicate, with the second of two adjectives: "a tall and brave man". */
  private List<Integer> modifiers(int p) {
    List<Integer> out = new ArrayList<>();
    for (Token m : sentence.children(p)) {
      if (m.is("amod") || isSecond(m) || isWithin(m, p) || isSlur(m)) {
        out.add(m.index());
        if (m.is("amod") || m.is("nmod")) {
          sentence.children(m.index(), "conj").forEach(c -> out.add(c.index()));
          sentence.children(m.index(), "amod").forEach(c -> out.add(c.index()));
        }
      }
    }
    return out;
  }

  /** "cruel and illegal", but not a clause of its own. */
  private boolean isSecond(Token m) {
    return m.is("conj")
        && !m.isVerb()
        && sentence.child(m.index(), "cop").isEmpty()
        && sentence.child(m.index(), "nsubj").isEmpty();
  }

  /** "an act of aggression", "a policy of appeasement": the noun says what the act amounts to. */
  private boolean isWithin(Token m, int p) {
    boolean vessel = reading.inClass(p, "vessel") || reading.measured(p) != p;
    return m.is("nmod") && vessel && reading.clauses().preposition(m.index()).equals("of");
  }

  /** "a sham election", "a puppet government". */
  private boolean isSlur(Token m) {
    return m.is("compound") && reading.inClass(m.index(), "slur");
  }

  private List<Integer> dependents(int p) {
    List<Integer> out = new ArrayList<>();
    for (Token d : sentence.children(p)) {
      if (d.is("amod") || d.is("compound") || d.is("advmod") || d.is("nmod") || d.is("obl")) {
        out.add(d.index());
        sentence.children(d.index(), "amod").forEach(c -> out.add(c.index()));
        sentence.children(d.index(), "conj").forEach(c -> out.add(c.index()));
      }
    }
    return out;
  }

  /** "a dead end", "a slap in the face", "a step backwards": judging by the two words together. */
  private boolean isPair(int head, int other, String wordClass) {
    String a = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
    String b = sentence.token(other).lemma().toLowerCase(Locale.ROOT);
    return reading.isWord(b + "_" + a, wordClass) || reading.isWord(a + "_" + b, wordClass);
  }
}
