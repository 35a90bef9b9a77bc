package org.newsgraph.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.TextSpan;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.NameLists;

/** The text's own words for a participant that is no entity. */
final class PhraseLabels {
  private static final Set<String> ENDING = Set.of("including", ",", "who", "whom", "whose");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern OPENING = Pattern.compile("^[\\p{P}\\s&&[^\"“‘']]+");

  private static final int LONGEST_LABEL = 22;

  /** What stands before a predicate noun belongs to its clause: "it was the draft". */
  private static final Set<String> CLAUSAL =
      Set.of("nsubj", "nsubj:pass", "csubj", "expl", "cop", "aux", "mark", "obl", "advcl");

  private static final Set<String> CUT =
      Set.of("acl:relcl", "appos", "parataxis", "conj", "cc", "dep", "advcl", "discourse");
  private static final Set<String> OPENERS = Set.of("det", "case", "cc", "punct", "mark", "advmod");
  private static final Set<String> CHARGES =
      Set.of("report", "claim", "charge", "allegation", "accusation", "suggestion", "rumour");
  private static final Set<String> ANYBODY =
      Set.of("those", "anyone", "anybody", "everyone", "everybody", "whoever", "all");

  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final NameLists lists;

  PhraseLabels(Reading reading, NameLists lists) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.lists = lists;
  }

  /** The phrase in the text's own words, without article and relative clauses. */
  Participant phrase(int head) {
    int first = head;
    while (first > 0
        && sentence.isBelow(first - 1, head)
        && topBelow(first - 1, head).index() < head
        && !CLAUSAL.contains(topBelow(first - 1, head).relation())) {
      first--;
    }
    int last = head;
    int clause = endOfClause(head);
    while (first < head && isOpener(first, head)) {
      first++;
    }
    for (int i = head + 1; i <= sentence.rightEdge(head) && i - first < LONGEST_LABEL; i++) {
      boolean members = ENDING.contains(sentence.token(i).text());
      if (members || isCut(i, head) || opensTime(i)) {
        break;
      }
      last = Math.max(last, endOfNames(i, head));
      i = last;
    }
    last = clause - first < LONGEST_LABEL ? Math.max(last, clause) : last;
    while (last > head && sentence.token(last).upos().equals("PUNCT")) {
      last--;
    }
    String label = sentence.text(first, last).replace('’', '\'');
    label = OPENING.matcher(SPACE.matcher(label).replaceAll(" ")).replaceFirst("").strip();
    TextSpan span =
        new TextSpan(sentence.token(first).span().begin(), sentence.token(last).span().end());
    return new Participant(label, Optional.empty(), Optional.of(span));
  }

  /** "those who broke the truce", "anyone responsible": whom the words behind the pronoun name. */
  Optional<Participant> anybody(int head) {
    if (!ANYBODY.contains(sentence.token(head).text().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return sentence.children(head).stream()
        .filter(c -> c.index() > head)
        .filter(c -> c.is("acl") || c.is("amod") || c.is("nmod") || c.is("advmod"))
        .findFirst()
        .map(c -> words(head, sentence.rightEdge(c.index())));
  }

  /** The words of a clause: what somebody denies by "denied that its troops were there". */
  Participant clause(int predicate) {
    int first = sentence.leftEdge(predicate);
    while (first < predicate
        && (sentence.token(first).upos().equals("PUNCT") || sentence.token(first).is("mark"))) {
      first++;
    }
    return words(first, sentence.rightEdge(predicate));
  }

  /** Whether a predicate has a subject of its own, so that its words make a clause. */
  boolean isClause(int predicate) {
    return sentence.children(predicate).stream()
        .anyMatch(c -> (c.is("nsubj") || c.is("csubj") || c.is("expl")) && c.index() < predicate);
  }

  /** The words from one token to another, up to the first comma and not too many. */
  private Participant words(int first, int end) {
    int last = first;
    for (int i = first + 1; i <= end && i - first < LONGEST_LABEL; i++) {
      if (sentence.token(i).text().matches("[,;:.]|--?|–|—")) {
        break;
      }
      last = i;
    }
    while (last > first && sentence.token(last).upos().equals("PUNCT")) {
      last--;
    }
    TextSpan span =
        new TextSpan(sentence.token(first).span().begin(), sentence.token(last).span().end());
    String label = sentence.text(first, last).replaceAll("\\s+", " ").strip();
    return new Participant(label, Optional.empty(), Optional.of(span));
  }

  /** "the ministers of Peru, Chile and Brazil": names of one enumeration stay together. */
  private int endOfNames(int token, int head) {
    List<Integer> names = lists.around(token);
    boolean inside = !names.isEmpty() && !names.contains(head);
    return inside ? Math.max(token, names.get(names.size() - 1)) : token;
  }

  /** "on Wednesday", "last Friday" at the end of a phrase tell of the event, not of the thing. */
  private boolean opensTime(int i) {
    boolean opener = isOneOf(sentence.token(i).lemma(), "last", "next", "on", "this", "earlier");
    return opener && i + 1 < sentence.size() && reading.isTime(i + 1);
  }

  /** Whether a token behind the head opens or lies in what does not belong to the name of it. */
  private boolean isCut(int token, int head) {
    Token t = sentence.token(token);
    boolean stop =
        t.upos().equals("PUNCT")
            && !isOneOf(t.text(), "-", "'", "’", "\"", "“", "”", "‘")
            && isChild(token, head);
    stop |=
        isOneOf(t.text(), "\"", "“", "”", "‘") && isJudged(head); // 'called the report "absurd"'
    for (Token up = t;
        !stop && up.index() != head && up.head() >= 0;
        up = sentence.token(up.head())) {
      boolean finite = up.xpos().equals("VBD");
      boolean infinitive = up.is("acl") && (finite || reading.clauses().hasMark(up.index(), "to"));
      boolean verdict = up.is("amod") && up.head() == head && isJudged(head);
      // "accused the envoy of being a spy"
      Token h = sentence.token(head);
      verdict |= up.xpos().equals("VBG") && h.is("obj") && reading.inClass(h.head(), "charging");
      stop = up.index() > head && (CUT.contains(up.relation()) || infinitive || verdict);
    }
    return stop;
  }

  /**
   * "a resolution that would have condemned the attack": what a text says tells which it is. The
   * last token of such a clause, the head itself where there is none.
   */
  private int endOfClause(int head) {
    int next = head + 1;
    boolean that =
        next + 1 < sentence.size()
            && isOneOf(sentence.token(next).text(), "that", "which")
            && sentence.token(next).head() > next;
    boolean says = reading.inClass(head, "text") && that;
    boolean charges = CHARGES.contains(sentence.token(head).lemma()) && that;
    charges &= sentence.token(Math.min(next, sentence.size() - 1)).is("mark");
    boolean opens = charges || says && sentence.token(next + 1).upos().matches("VERB|AUX");
    int end = opens ? sentence.rightEdge(sentence.token(next).head()) : head;
    for (int i = next; i <= end; i++) {
      if (sentence.token(i).upos().equals("PUNCT") && !sentence.token(i).text().matches("[-'’]")) {
        return i == end ? end - 1 : head;
      }
    }
    return opens && sentence.isBelow(end, head) ? end : head;
  }

  /** "called the draft unacceptable": the adjective is what is said of it. */
  private boolean isJudged(int head) {
    Token h = sentence.token(head);
    return h.is("obj") && h.head() >= 0 && reading.inClass(h.head(), "labelling");
  }

  private boolean isOpener(int token, int head) {
    Token t = sentence.token(token);
    String word = t.text().toLowerCase(Locale.ROOT);
    boolean own = topBelow(token, head).index() == token || t.is("fixed"); // "according to the"
    return (OPENERS.contains(t.relation()) || t.is("fixed"))
        && !isOneOf(word, "no", "both", "all")
        && own;
  }

  private boolean isChild(int token, int head) {
    return sentence.token(token).head() == head;
  }

  /** The child of head above a token. */
  private Token topBelow(int token, int head) {
    Token t = sentence.token(token);
    while (t.head() >= 0 && t.head() != head) {
      t = sentence.token(t.head());
    }
    return t;
  }

  private static boolean isOneOf(String word, String... words) {
    return List.of(words).contains(word);
  }
}
