package org.newsgraph.linking;

import static org.newsgraph.linking.SeatWords.BASED;
import static org.newsgraph.linking.SeatWords.BLOWS;
import static org.newsgraph.linking.SeatWords.JUDGE;
import static org.newsgraph.linking.SeatWords.LOCATIVE;
import static org.newsgraph.linking.SeatWords.MOTION;
import static org.newsgraph.linking.SeatWords.PLACE_NOUN;
import static org.newsgraph.linking.SeatWords.PLACE_OBJECT;
import static org.newsgraph.linking.SeatWords.PLACE_OF;
import static org.newsgraph.linking.SeatWords.ROUTE;
import static org.newsgraph.linking.SeatWords.STATE_OF;
import static org.newsgraph.linking.SeatWords.STRIKES;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Whether a capital, seat or building stands for its government or is a place, by its role in the
 * sentence: who says, wants or is blamed is the government; where something is or goes is the
 * place.
 */
final class Metonymy {
  /** What a seat means, and the rule that says so. */
  record Reading(boolean government, double certainty, String rule) {}

  /** Reads the role of a spot that names a seat; a building is seldom meant as a mere place. */
  Reading read(Spot spot, boolean building) {
    AnalyzedSentence s = spot.sentence;
    if (dateline(s, spot)) {
      return place("dateline", .99);
    }
    if (spot.first > 0
        && NameShape.isCalendar(s, spot.first - 1)
        && spot.end < s.size()
        && s.token(spot.end).upos().matches("VERB|AUX")) {
      return government("opens a clause", .85);
    }
    if (spot.first > 0 && onTheSpot(s, spot)) {
      return place("right after " + s.token(spot.first - 1).text(), .93);
    }
    if (forWhom(s, spot)) {
      return government("for whom it is so", .85);
    }
    Reading beside = hyphenated(s, spot);
    beside = beside != null ? beside : byWords(s, spot);
    return beside != null ? beside : read(s, spot.head(), spot, building, 0);
  }

  /** Whether a seat of courts does what no court does. */
  static boolean actsAsState(Spot spot) {
    Token t = spot.sentence.token(spot.head());
    return t.relation().equals("nsubj")
        && t.head() >= 0
        && spot.sentence.token(t.head()).isVerb()
        && !JUDGE.contains(lemma(spot.sentence.token(t.head())));
  }

  /** "in Moscow", "from Athens to Vilnius", whatever the tree says. */
  private static boolean onTheSpot(AnalyzedSentence s, Spot spot) {
    String before = s.token(spot.first - 1).text().toLowerCase(Locale.ROOT);
    if (before.equals("the") && spot.first > 1) {
      before = s.token(spot.first - 2).text().toLowerCase(Locale.ROOT);
      if (!spot.key.equals("hague")) {
        return BESIDE.contains(before) && !possessive(s, spot.head()) && !modifiesNext(s, spot);
      }
    }
    Token head = s.token(spot.head());
    boolean modifies = modifiesNext(s, spot) || possessive(s, head.index());
    boolean governed =
        head.head() >= 0 && SeatPrepositions.FEELINGS.contains(lemma(s.token(head.head())));
    if (Set.of("in", "near", "outside", "inside", "around", "via").contains(before)) {
      return !modifies && !governed;
    }
    int from = spot.first - 3;
    return before.equals("to")
        && from >= 0
        && s.token(from).text().equalsIgnoreCase("from")
        && !modifies;
  }

  /** "To Moscow, the drills are a threat." */
  private static boolean forWhom(AnalyzedSentence s, Spot spot) {
    return spot.first > 0
        && spot.end + 1 < s.size()
        && s.token(spot.end).text().equals(",")
        && s.token(spot.first - 1).text().equals("To")
        && (spot.first == 1 || s.token(spot.first - 2).text().matches("[.;:]"));
  }

  private static boolean modifiesNext(AnalyzedSentence s, Spot spot) {
    Token head = s.token(spot.head());
    return head.is("compound") && head.head() == spot.end;
  }

  /**
   * What the words right beside it say, whatever the tree: "the streets of Cairo", "Cairo, where".
   */
  private static Reading byWords(AnalyzedSentence s, Spot spot) {
    int next = spot.end + (spot.end < s.size() && s.token(spot.end).text().equals(",") ? 1 : 0);
    if (next > spot.end && next < s.size() && s.token(next).text().equals("where")) {
      return place("where", .95);
    }
    int at = spot.first - 1;
    at -= at > 0 && s.token(at).text().equalsIgnoreCase("the") ? 1 : 0;
    boolean owns = spot.end < s.size() && InstitutionResolver.isPossessive(s.token(spot.end));
    if (at < 1 || owns || !s.token(at).text().equals("of") || !s.token(at - 1).isNominal()) {
      return null;
    }
    String noun = lemma(s.token(at - 1));
    if (noun.equals("view") && at > 2) {
      boolean opinion = s.text(at - 3, at - 2).equalsIgnoreCase("in the");
      return opinion ? government("in the view of", .9) : place("view of", .85);
    }
    if (PLACE_OF.contains(noun)) {
      return place(noun + " of", .9);
    }
    return STATE_OF.contains(noun) ? government(noun + " of", .85) : null;
  }

  private Reading read(AnalyzedSentence s, int head, Spot spot, boolean building, int depth) {
    Token t = s.token(head);
    Optional<Token> mark = spot.covers(head) ? markBefore(s, spot) : ownMark(s, head);
    if (t.isRoot()) {
      return rootReading(s, t, mark);
    }
    Token gov = sharedGovernor(s, t, mark);
    if (t.is("conj") && depth < 4 && mark.isEmpty() && !spot.covers(t.head())) {
      return read(s, t.head(), spot, building, depth + 1);
    }
    if (t.is("nsubj")) {
      boolean area =
          s.children(t.index(), "conj").stream()
              .anyMatch(
                  c ->
                      PLACE_NOUN.contains(lemma(c)) && s.child(c.index(), "nmod:poss").isPresent());
      return area ? place("and its surroundings", .8) : SeatRoles.subject(s, t, gov);
    }
    if (t.is("obj") || t.is("iobj")) {
      boolean role =
          s.children(gov.index(), "obl").stream()
              .anyMatch(
                  o -> s.child(o.index(), "case").filter(c -> c.text().equals("as")).isPresent());
      return !role
              && !t.is("iobj")
              && !isBlow(s, gov)
              && !takesAlong(s, gov, spot)
              && PLACE_OBJECT.contains(lemma(gov))
          ? place("object of " + gov.lemma(), .9)
          : government("object of " + gov.lemma(), .8);
    }
    if (possessive(s, head)) {
      return SeatRoles.possessor(gov);
    }
    if (mark.isPresent() && !t.is("compound")) {
      return SeatPrepositions.read(s, mark.get(), gov, building);
    }
    return bare(s, t, gov, spot, building, depth);
  }

  /** "Sanctions hit Tehran", "blocked Ankara from joining": no town. */
  private static boolean isBlow(AnalyzedSentence s, Token verb) {
    boolean blow =
        STRIKES.contains(lemma(verb))
            && s.child(verb.index(), "nsubj").filter(n -> BLOWS.contains(lemma(n))).isPresent();
    boolean blocked =
        lemma(verb).equals("block")
            && s.children(verb.index()).stream()
                .anyMatch(
                    c -> s.children(c.index()).stream().anyMatch(m -> m.text().equals("from")));
    return blow || blocked;
  }

  /** "It took Beijing four days", "took Ljubljana to court": nobody conquers. */
  private static boolean takesAlong(AnalyzedSentence s, Token verb, Spot spot) {
    if (!Set.of("take", "took", "lose", "catch").contains(lemma(verb))) {
      return false;
    }
    int last = Math.min(s.size() - 1, spot.end + 1);
    String rest = spot.end <= last ? s.text(spot.end, last) : "";
    boolean idiom =
        rest.matches(
            "(to|at|for|off|by|a|very)? ?(court|task|arbitration|its|granted"
                + "|guard|surprise|seriously|aback|while).*");
    return idiom
        || s.children(verb.index()).stream()
            .anyMatch(
                c ->
                    c.is("expl")
                        || c.is("nsubj") && c.text().equalsIgnoreCase("it")
                        || c.is("iobj"));
  }

  /** The governor; of the second in "from Seoul and from Paris" that of the first. */
  private static Token sharedGovernor(AnalyzedSentence s, Token t, Optional<Token> mark) {
    Token gov = s.token(t.head());
    boolean shared =
        t.is("conj")
            && mark.isPresent()
            && gov.head() >= 0
            && ownMark(s, gov.index()).filter(m -> m.text().equals(mark.get().text())).isPresent();
    return shared ? s.token(gov.head()) : gov;
  }

  private static Optional<Token> ownMark(AnalyzedSentence s, int head) {
    return s.child(head, "case").filter(c -> c.index() < head && !c.is("punct"));
  }

  /** The preposition of a name, whichever of its words it hangs on. */
  private static Optional<Token> markBefore(AnalyzedSentence s, Spot spot) {
    for (int i = spot.first; i < spot.end; i++) {
      Optional<Token> mark = s.child(i, "case").filter(c -> c.index() < spot.first);
      if (mark.isPresent()) {
        return mark;
      }
    }
    return Optional.empty();
  }

  private Reading bare(
      AnalyzedSentence s, Token t, Token gov, Spot spot, boolean building, int depth) {
    if (t.is("compound") || t.is("amod") || t.is("nmod") || t.is("flat")) {
      return SeatRoles.modifier(s, gov, spot, building);
    }
    boolean listed = t.is("appos") && gov.upos().equals("PROPN") && !spot.covers(gov.index());
    if (listed && spot.first > 0 && s.token(spot.first - 1).text().equals(",") && depth < 4) {
      return read(s, gov.index(), spot, building, depth + 1);
    }
    boolean opens = spot.first == 0 || s.token(spot.first - 1).text().equals(";");
    if (bareBeforeVerb(s, spot) || (t.is("appos") && opens)) {
      return government("opens a clause", .65);
    }
    if (t.is("appos") || t.is("list") || t.is("dislocated")) {
      return place("apposition", .8);
    }
    if (t.is("parataxis")
        || t.is("obl")
        || t.is("vocative")
        || t.is("xcomp")
        || t.is("ccomp")
        || t.is("advcl")
        || t.is("acl")
        || t.is("orphan")
        || t.is("conj")) {
      return government("role " + t.relation(), .55);
    }
    return place("role " + t.relation(), .55);
  }

  /** What one goes past or stands outside of is a building. */
  private static final Set<String> BESIDE =
      Set.of("past", "outside", "near", "around", "behind", "opposite", "beside", "beneath");

  private static boolean possessive(AnalyzedSentence s, int head) {
    return s.children(head).stream()
        .anyMatch(c -> c.index() > head && InstitutionResolver.isPossessive(c));
  }

  /** "Moscow-based" is the place, "Moscow-backed" and "Kyiv-Moscow talks" the governments. */
  private static Reading hyphenated(AnalyzedSentence s, Spot spot) {
    String own = s.token(spot.end - 1).text();
    String partner = null;
    if (spot.end + 1 < s.size() && isHyphen(s.token(spot.end).text())) {
      partner = s.token(spot.end + 1).text();
    } else if (own.indexOf('-') > 0) {
      partner = own.substring(own.indexOf('-') + 1);
    } else if (spot.first > 1 && isHyphen(s.token(spot.first - 1).text())) {
      partner = s.token(spot.first - 2).text();
    }
    if (partner == null || partner.isEmpty()) {
      return null;
    }
    int last =
        Math.min(
            s.size() - 1,
            spot.end + (spot.end < s.size() && isHyphen(s.token(spot.end).text()) ? 2 : 0));
    boolean route =
        isRoute(s, last) || spot.first > 0 && ROUTE.contains(s.token(spot.first - 1).lemma());
    return BASED.contains(partner.toLowerCase(Locale.ROOT)) || route
        ? place("hyphen with " + partner, .9)
        : government("hyphen with " + partner, .85);
  }

  /** "The Baku-Tbilisi-Ceyhan pipeline": a line, whichever of its towns is asked for. */
  private static boolean isRoute(AnalyzedSentence s, int from) {
    int i = from;
    while (i + 1 < s.size() && (isHyphen(s.token(i).text()) || isHyphen(s.token(i + 1).text()))) {
      i++;
    }
    i += i + 1 < s.size() && s.token(i).upos().equals("PROPN") ? 1 : 0;
    return ROUTE.contains(s.token(i).lemma()) || MOTION.contains(s.token(i).lemma());
  }

  private static boolean isHyphen(String text) {
    return text.equals("-") || text.equals("\u2013") || text.equals("\u2010");
  }

  private static boolean bareBeforeVerb(AnalyzedSentence s, Spot spot) {
    boolean opens =
        spot.first == 0 || s.token(spot.first - 1).text().matches("[;,:.]|and|but|that");
    return opens && spot.end < s.size() && s.token(spot.end).upos().matches("VERB|AUX");
  }

  private static boolean dateline(AnalyzedSentence s, Spot spot) {
    if (spot.first > 0 || spot.end >= s.size()) {
      return false;
    }
    String next = s.token(spot.end).text();
    boolean shout =
        spot.text().length() > 3 && spot.text().equals(spot.text().toUpperCase(Locale.ROOT));
    boolean dash = next.equals("\u2014") || next.equals("\u2013") || next.equals("--");
    return (dash && !spot.sentence.token(spot.end).is("case"))
        || (next.equals("(") && s.size() > spot.end + 2)
        || (shout && (next.equals(",") || next.equals("-") || next.equals(":")));
  }

  private static Reading rootReading(AnalyzedSentence s, Token t, Optional<Token> mark) {
    if (mark.isPresent()) {
      String m = mark.get().text().toLowerCase(Locale.ROOT);
      return LOCATIVE.contains(m) || m.equals("to") || m.equals("from")
          ? place("after " + m, .8)
          : government("after " + m, .6);
    }
    boolean copula = s.child(t.index(), "cop").isPresent();
    boolean elided = s.child(t.index(), "nsubj").isEmpty() && s.child(t.index(), "expl").isEmpty();
    if (copula && elided) {
      return government("subject of what is left out", .7);
    }
    return copula ? place("predicate", .7) : government("root", .55);
  }

  static String lemma(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }

  static Reading place(String rule, double certainty) {
    return new Reading(false, certainty, rule);
  }

  static Reading government(String rule, double certainty) {
    return new Reading(true, certainty, rule);
  }
}
