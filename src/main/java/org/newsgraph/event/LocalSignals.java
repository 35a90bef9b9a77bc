package org.newsgraph.event;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Negation, modality, conditions and hedges that stand at a predicate itself. */
final class LocalSignals {
  private static final Set<String> ONGOING = Set.of("VBZ", "VBP", "VBG");
  private static final Set<String> OPENING =
      Set.of("or", "and", "but", "now", "just", "then", "so", "\"", "“", "‘", "'", "(");
  private static final Set<String> SUPPOSING =
      Set.of("suppose", "supposing", "imagine", "assume", "assuming", "say");

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "neither", "nor", "hardly", "scarcely", "no");

  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "could", "may", "might", "should", "must", "shall", "'ll", "’ll", "wo",
          "can", "ca", "'d");

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "lest", "should", "provided");

  private static final Set<String> GUESSES =
      Set.of("possibly", "perhaps", "maybe", "potentially", "likely", "probably");

  /** Words before an infinitive that put it into the future. */
  private static final Set<String> AHEAD =
      Set.of(
          "due",
          "set",
          "expected",
          "scheduled",
          "about",
          "likely",
          "poised",
          "supposed",
          "slated",
          "ready",
          "willing",
          "prepared",
          "bound",
          "going",
          "planning",
          "hoping",
          "aiming");

  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;

  LocalSignals(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
  }

  /** What stands at the predicate itself. */
  void read(int p, Climb climb) {
    Token t = sentence.token(p);
    for (Token c : sentence.children(p)) {
      String word = c.text().toLowerCase(Locale.ROOT);
      boolean modifier = c.is("advmod") || c.is("det") || c.is("cc") || c.is("aux");
      boolean ballot = t.lemma().equals("vote") && word.equals("no"); // "voted no"
      if (modifier && NEGATIONS.contains(word) && !isNotOnly(c) && !ballot) {
        climb.add(Status.DENIED, "negated by \"" + c.text() + "\"");
      } else if (c.is("aux") && MODALS.contains(word) && !isHad(c, t)) {
        climb.add(Status.POSSIBLE, "modal \"" + c.text() + "\"");
      } else if (c.is("mark") && CONDITIONS.contains(word)) {
        climb.add(Status.POSSIBLE, "condition \"" + c.text() + "\"");
      } else if ((c.is("mark") || c.is("case")) && word.equals("without")) {
        boolean ahead = c.is("case") && t.head() >= 0 && hasModal(t.head());
        climb.add(ahead ? Status.POSSIBLE : Status.DENIED, "\"without\"");
      } else if (c.is("advmod") && isNoLonger(c)) {
        climb.add(Status.DENIED, "\"no longer\"");
      } else if ((c.is("nsubj") || c.is("obj")) && isNegativePhrase(c.index())) {
        climb.add(Status.DENIED, "negative \"" + c.text() + "\"");
      } else if (c.is("advmod") && GUESSES.contains(word)) {
        climb.add(Status.POSSIBLE, "\"" + c.text() + "\"");
      }
      if (!t.isVerb() && c.is("amod")) {
        adjective(c, climb);
      }
    }
    if (followsInsteadOf(p)) {
      climb.add(Status.DENIED, "\"instead of\"");
    }
    bareForm(p, climb);
    if (isAhead(p)) {
      climb.add(Status.POSSIBLE, "lies ahead");
    }
    if (opensSupposition(p)) {
      climb.add(Status.POSSIBLE, "supposition \"" + sentence.token(0).text() + "\"");
    }
    if (opensInverted() && !isToldBeside(p)) {
      climb.add(Status.POSSIBLE, "condition \"" + sentence.token(0).text() + "\"");
    }
    if (hasConditionBeside(p)) {
      climb.soften();
    }
    if (sentence.token(sentence.size() - 1).text().equals("?") && isMainChain(p)) {
      climb.add(Status.POSSIBLE, "question");
    }
  }

  /** "he'd had" is past, "he'd have" is not. */
  private static boolean isHad(Token aux, Token verb) {
    return aux.text().toLowerCase(Locale.ROOT).endsWith("'d") && verb.xpos().equals("VBN");
  }

  private void adjective(Token c, Climb climb) {
    if (reading.inClass(c.index(), "adj_claimed")
        || reading.formInClass(c.index(), "adj_claimed")) {
      climb.add(Status.CLAIMED, "\"" + c.text() + "\"");
    } else if (reading.isWorded(c.index(), "adj_possible")) {
      climb.add(Status.POSSIBLE, "\"" + c.text() + "\"");
    }
  }

  /** "instead of vetoing", "rather than veto". */
  private boolean followsInsteadOf(int p) {
    if (p < 2) {
      return false;
    }
    String before = sentence.token(p - 2).lemma() + " " + sentence.token(p - 1).lemma();
    return before.equalsIgnoreCase("instead of") || before.equalsIgnoreCase("rather than");
  }

  /** "is due to meet", "are to meet", "steps down next month". */
  private boolean isAhead(int p) {
    if (p >= 2 && sentence.token(p - 1).text().equalsIgnoreCase("to")) {
      Token before = sentence.token(p - 2);
      return AHEAD.contains(before.text().toLowerCase(Locale.ROOT)) || before.lemma().equals("be");
    }
    if (!ONGOING.contains(sentence.token(p).xpos())) {
      return false;
    }
    for (int i = p + 1; i < Math.min(sentence.size(), p + 5) && !sentence.token(i).isVerb(); i++) {
      String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
      boolean next = word.equals("next") && i + 1 < sentence.size() && reading.isTime(i + 1);
      if (next || word.equals("tomorrow")) {
        return true;
      }
    }
    return false;
  }

  /** "could in effect veto": a bare form whose modal the parser has hung elsewhere. */
  private void bareForm(int p, Climb climb) {
    boolean bare = sentence.token(p).xpos().equals("VB") && sentence.children(p, "aux").isEmpty();
    for (int i = p - 1; bare && i >= Math.max(0, p - 5); i--) {
      Token t = sentence.token(i);
      if (t.isVerb() || t.text().equalsIgnoreCase("to") || t.text().equals(",")) {
        return;
      }
      if (t.xpos().equals("MD")) {
        climb.add(Status.POSSIBLE, "modal \"" + t.text() + "\"");
        return;
      }
    }
  }

  /** "Had the talks collapsed, sanctions would have followed". */
  private boolean opensInverted() {
    String first = sentence.token(0).text();
    boolean inverted = first.equals("Had") || first.equals("Were") || first.equals("Should");
    return inverted && !sentence.token(sentence.size() - 1).text().equals("?");
  }

  /** "Should troops move, Washington warned, ...": what is told in the past is no consequence. */
  private boolean isToldBeside(int p) {
    boolean comma = false;
    for (int i = 0; i < p; i++) {
      comma |= sentence.token(i).text().equals(",");
    }
    boolean would = sentence.children(p, "aux").stream().anyMatch(c -> c.xpos().equals("MD"));
    return comma && sentence.token(p).xpos().equals("VBD") && !would;
  }

  /** "Or suppose London threw it out": every verb but those of "as they did". */
  private boolean opensSupposition(int p) {
    int first = 0;
    while (first < sentence.size() - 1
        && OPENING.contains(sentence.token(first).text().toLowerCase(Locale.ROOT))) {
      first++;
    }
    boolean opens =
        SUPPOSING.contains(sentence.token(first).text().toLowerCase(Locale.ROOT))
            && first + 1 < sentence.size()
            && !sentence.token(first + 1).text().matches("[,.?!:;]");
    for (int i = first; opens && i < p; i++) {
      boolean as =
          sentence.token(i).text().equals("as") && sentence.token(i).upos().equals("SCONJ");
      opens = !as && !sentence.token(i).text().equals(";");
    }
    return opens;
  }

  /** "would not station missiles unless": neither done nor denied. */
  private boolean hasConditionBeside(int p) {
    for (int i = p + 1; i < sentence.size() && !sentence.token(i).text().equals(";"); i++) {
      if (sentence.token(i).lemma().equals("unless")) {
        return true;
      }
    }
    return sentence.children(p, "advcl").stream()
        .anyMatch(c -> clauses.hasMark(c.index(), "unless") || clauses.hasMark(c.index(), "until"));
  }

  private boolean isNotOnly(Token negation) {
    int next = negation.index() + 1;
    return next < sentence.size()
        && Set.of("only", "just", "merely")
            .contains(sentence.token(next).text().toLowerCase(Locale.ROOT));
  }

  /** "nobody", "neither of them", "no state". */
  boolean isNegativePhrase(int head) {
    String lemma = sentence.token(head).lemma();
    if (Set.of("nobody", "none", "nothing", "neither").contains(lemma)) {
      return true;
    }
    return sentence.children(head).stream()
        .filter(d -> d.is("det") || d.is("cc") || d.is("advmod"))
        .anyMatch(
            d ->
                d.text().equalsIgnoreCase("neither")
                    || d.is("det") && d.text().equalsIgnoreCase("no"));
  }

  private boolean isMainChain(int p) {
    for (int i = p; i >= 0; i = sentence.token(i).head()) {
      Token t = sentence.token(i);
      if (t.relation().startsWith("acl") || t.is("advcl") && !t.isRoot()) {
        return false;
      }
    }
    return true;
  }

  private boolean hasModal(int verb) {
    return sentence.children(verb, "aux").stream()
        .anyMatch(c -> MODALS.contains(c.text().toLowerCase(Locale.ROOT)));
  }

  void modality(int verb, Climb climb) {
    for (Token c : sentence.children(verb, "aux")) {
      if (MODALS.contains(c.text().toLowerCase(Locale.ROOT))) {
        climb.add(Status.POSSIBLE, "modal \"" + c.text() + "\"");
      }
    }
    for (Token c : sentence.children(verb, "mark")) {
      if (CONDITIONS.contains(c.text().toLowerCase(Locale.ROOT))) {
        climb.add(Status.POSSIBLE, "condition \"" + c.text() + "\"");
      }
    }
  }

  boolean isNegated(int token) {
    for (Token c : sentence.children(token)) {
      boolean negation =
          c.is("advmod") && NEGATIONS.contains(c.text().toLowerCase(Locale.ROOT)) && !isNotOnly(c);
      boolean nor = c.is("cc") && c.lemma().equals("nor");
      if (negation || nor || c.is("nsubj") && isNegativePhrase(c.index())) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoLonger(Token adverb) {
    return adverb.text().equals("longer")
        && sentence.children(adverb.index(), "advmod").stream()
            .anyMatch(c -> c.text().equals("no"));
  }

  /** "did not veto or block": the negation of the first conjunct reaches an elliptic second. */
  void inheritFromConjunct(Token t, Token first, Climb climb) {
    boolean ownSubject = !clauses.heads(t.index(), "nsubj").isEmpty();
    boolean ownAux = !sentence.children(t.index(), "aux").isEmpty();
    if (!ownSubject && !ownAux && t.isVerb() && first.isVerb()) {
      boolean or =
          sentence.children(t.index(), "cc").stream()
              .anyMatch(c -> c.lemma().equals("or") || c.lemma().equals("nor"));
      boolean elliptic =
          t.xpos().equals(first.xpos()) && Set.of("VB", "VBN", "VBG").contains(t.xpos());
      if ((or || elliptic) && isNegated(first.index())) {
        climb.add(Status.DENIED, "negated \"" + first.text() + "\"");
      }
      if (elliptic) {
        modality(first.index(), climb);
      }
    } else if (!t.isVerb()) {
      read(first.index(), climb);
    }
  }
}
