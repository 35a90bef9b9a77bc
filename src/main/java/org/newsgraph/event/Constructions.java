package org.newsgraph.event;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.event.frame.Effect;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Constructions of English that settle whether something happened. */
final class Constructions {
  /** Verbs with "from" whose gerund tells what was done. */
  private static final Set<String> SOURCES =
      Set.of(
          "benefit", "suffer", "result", "return", "come", "recover", "range", "profit", "emerge",
          "gain", "learn", "earn", "make", "stem", "arise", "derive", "go", "switch", "shift",
          "move", "turn");

  private static final Set<String> LINKING =
      Set.of("look", "seem", "appear", "remain", "become", "stay", "sound", "grow", "come");

  private final AnalyzedSentence sentence;
  private final FrameMatch[] matches;
  private final LocalSignals signals;

  Constructions(AnalyzedSentence sentence, FrameMatch[] matches, LocalSignals signals) {
    this.sentence = sentence;
    this.matches = matches;
    this.signals = signals;
  }

  /** "had no choice but to veto": did so. */
  boolean isForced(int verb) {
    boolean but =
        verb > 3
            && sentence.token(verb - 1).text().equals("to")
            && sentence.token(verb - 2).text().matches("but|than");
    for (int i = verb - 3; but && i >= Math.max(0, verb - 6); i--) {
      if (sentence.token(i).lemma().matches("choice|option|alternative")) {
        return true;
      }
    }
    return false;
  }

  /** "asked the Council to meet, which it then did": was done. */
  boolean isDoneThen(int infinitive) {
    if (infinitive < 1 || !sentence.token(infinitive - 1).text().equals("to")) {
      return false;
    }
    for (int i = infinitive + 1; i + 2 < sentence.size() && i < infinitive + 12; i++) {
      if (sentence.token(i).text().equals("which")
          && sentence.token(i - 1).text().equals(",")
          && sentence.token(i + 1).xpos().equals("PRP")) {
        int did = sentence.token(i + 2).upos().equals("ADV") ? i + 3 : i + 2;
        boolean not =
            did + 1 < sentence.size() && sentence.token(did + 1).lemma().matches("not|n't");
        return did < sentence.size() && sentence.token(did).text().equals("did") && !not;
      }
    }
    return false;
  }

  /** "signed it, only to suspend it at once": did so. */
  boolean isOutcome(int infinitive) {
    Token t = sentence.token(infinitive);
    int first = t.is("conj") && t.xpos().equals("VB") ? t.head() : infinitive;
    return first > 1
        && sentence.token(first - 1).text().equals("to")
        && sentence.token(first - 2).text().equals("only")
        && first > 2
        && sentence.token(first - 3).text().equals(",");
  }

  /**
   * What the words before a gerund say of it: "decided against sending", "held back from
   * sanctioning", "came within hours of ordering", "on the brink of leaving".
   */
  Optional<Status> unfulfilled(int gerund) {
    if (gerund < 2 || !sentence.token(gerund).xpos().equals("VBG")) {
      return Optional.empty();
    }
    String before = sentence.token(gerund - 2).lemma().toLowerCase(Locale.ROOT);
    switch (sentence.token(gerund - 1).text()) {
      case "against":
        boolean settled = before.matches("decide|choose|opt|vote");
        return Optional.of(settled ? Status.DENIED : Status.POSSIBLE);
      case "from":
        int head = sentence.token(gerund).head();
        boolean source = head >= 0 && SOURCES.contains(sentence.token(head).lemma());
        boolean beside = before.equals("apart") || before.equals("aside");
        return source || beside ? Optional.empty() : Optional.of(Status.DENIED);
      case "to":
        return before.equals("close") ? Optional.of(closeTo(gerund)) : Optional.empty();
      case "of":
        return shortOf(gerund - 2);
      default:
        return Optional.empty();
    }
  }

  /** "came close to ordering" did not; "is close to reaching" may yet. */
  private Status closeTo(int gerund) {
    String verb = gerund > 2 ? sentence.token(gerund - 3).lemma() : "";
    return verb.matches("come|get|draw") ? Status.DENIED : Status.POSSIBLE;
  }

  private Optional<Status> shortOf(int last) {
    for (int i = last; i >= Math.max(0, last - 3); i--) {
      if (sentence.token(i).text().equals("within")) {
        return Optional.of(Status.DENIED);
      }
      if (sentence.token(i).lemma().matches("verge|brink|edge|cusp")) {
        return Optional.of(Status.POSSIBLE);
      }
    }
    return Optional.empty();
  }

  /** "used its veto to kill the text": told once more, not intended. */
  boolean isMeansOfVeto(int purpose, int verb) {
    return isVeto(matches[purpose]) && isVeto(matches[verb]);
  }

  private static boolean isVeto(FrameMatch m) {
    return m != null && m.frame().type().filter(EventType.VETO::equals).isPresent();
  }

  /** "took no part in the talks", "neither signed nor took part in the talks". */
  boolean isNegatedWith(int verb) {
    boolean nor = sentence.children(verb, "cc").stream().anyMatch(c -> c.lemma().equals("nor"));
    boolean no =
        sentence.children(verb, "obj").stream()
            .anyMatch(
                o ->
                    sentence.children(o.index(), "det").stream()
                        .anyMatch(d -> d.lemma().equals("no")));
    return nor || no || signals.isNegated(verb);
  }

  /** "there is no plan to meet". */
  boolean isNoNoun(int token) {
    return sentence.token(token).isNominal()
        && sentence.children(token, "det").stream().anyMatch(c -> c.lemma().equals("no"));
  }

  /** "gave them a week to leave and imposed sanctions": no second thing that they shall do. */
  boolean isPastAfterInfinitive(Token t, Token first) {
    return t.xpos().equals("VBD") && first.xpos().equals("VB") && first.isVerb();
  }

  /** "had to withdraw", "had no choice but to": did so. */
  boolean isHadTo(int verb) {
    return sentence.token(verb).lemma().equals("have") && sentence.token(verb).xpos().equals("VBD");
  }

  /** "the raid", "its raid": known to who reads. */
  boolean isDefinite(int noun) {
    return sentence.children(noun).stream()
        .anyMatch(
            c ->
                c.is("nmod:poss")
                    || c.is("det") && Set.of("the", "this", "that", "these").contains(c.lemma()));
  }

  /** Whether no punctuation stands between two tokens. */
  boolean isUnbroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).upos().equals("PUNCT")) {
        return false;
      }
    }
    return true;
  }

  /**
   * "A raid is not planned, the envoy said": the raid is the subject of what is said, though the
   * parser has hung it to the verb of saying.
   */
  int governor(Token t) {
    int g = t.head();
    boolean said = g >= 0 && matches[g] != null && matches[g].frame().effect() == Effect.CLAIMED;
    if (!said || !t.is("nsubj") || t.index() > g) {
      return g;
    }
    return sentence.children(g, "ccomp").stream()
        .map(Token::index)
        .filter(c -> t.index() < c && c < g && sentence.child(c, "nsubj").isEmpty())
        .findFirst()
        .orElse(g);
  }

  /** "looks inevitable", "remains on the table": what the verb links its subject with. */
  OptionalInt predicative(int verb) {
    boolean links = LINKING.contains(sentence.token(verb).lemma());
    return sentence.children(verb).stream()
        .filter(c -> links && (c.is("xcomp") || c.is("obl") || c.is("advmod")))
        .filter(c -> matches[c.index()] != null)
        .filter(c -> matches[c.index()].frame().scope().contains("surface"))
        .mapToInt(Token::index)
        .findFirst();
  }
}
