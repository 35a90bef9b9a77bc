package org.newsgraph.linking;

import static org.newsgraph.linking.Metonymy.government;
import static org.newsgraph.linking.Metonymy.lemma;
import static org.newsgraph.linking.Metonymy.place;
import static org.newsgraph.linking.SeatWords.ACTS;
import static org.newsgraph.linking.SeatWords.HAPPENING;
import static org.newsgraph.linking.SeatWords.OFFICIALS;
import static org.newsgraph.linking.SeatWords.PLACE_NOUN;
import static org.newsgraph.linking.SeatWords.PLACE_OBJECT;
import static org.newsgraph.linking.SeatWords.PLACE_SUBJECT;
import static org.newsgraph.linking.SeatWords.SCENE;
import static org.newsgraph.linking.SeatWords.UNDER;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Metonymy.Reading;

/** What a seat means as subject, owner or first part of a compound. */
final class SeatRoles {
  private static final Set<String> GIVING =
      Set.of("give", "grant", "offer", "deny", "send", "sell", "cost", "take", "allow", "pay");

  /** What a place is from another: "Kyiv is an hour's flight from the front". */
  private static final Set<String> DISTANCE =
      Set.of("flight", "drive", "walk", "ride", "kilometre", "kilometer", "mile", "journey");

  private SeatRoles() {}

  static Reading subject(AnalyzedSentence s, Token t, Token gov) {
    String lemma = lemma(gov);
    boolean particle =
        gov.index() + 1 < s.size()
                && s.token(gov.index() + 1).text().matches("out|off|apart|short|silent|through")
            || s.child(gov.index(), "compound:prt").isPresent()
            || s.children(gov.index(), "compound").stream().anyMatch(c -> c.upos().equals("ADP"));
    if (t.relation().equals("nsubj:pass")) {
      return !particle && (PLACE_OBJECT.contains(lemma) || PLACE_SUBJECT.contains(lemma))
          ? place("passive subject of " + lemma, .85)
          : government("passive subject of " + lemma, .85);
    }
    boolean copula = s.child(gov.index(), "cop").isPresent();
    if (copula && (SCENE.contains(lemma) || SeatNouns.ofTown(gov) || DISTANCE.contains(lemma))) {
      return place("is " + lemma, .9);
    }
    if (suffers(s, gov)) {
      return place("undergoes it", .85);
    }
    if (!particle && PLACE_SUBJECT.contains(lemma)) {
      return place("subject of " + lemma, .8);
    }
    return government("subject of " + lemma, .92);
  }

  /** "Kyiv came under fire", "Paris saw its worst riots", "Baghdad was without power". */
  private static boolean suffers(AnalyzedSentence s, Token gov) {
    String lemma = lemma(gov);
    boolean under = UNDER.contains(lemma) || lemma.equals("power") || lemma.equals("electricity");
    boolean state =
        s.child(gov.index(), "case").filter(c -> c.text().matches("under|without")).isPresent();
    if (under && state) {
      return true;
    }
    boolean comes =
        Set.of("come", "be", "remain", "stay", "stand").contains(lemma)
            && s.children(gov.index(), "obl").stream().anyMatch(o -> UNDER.contains(lemma(o)));
    boolean sees =
        Set.of("see", "witness", "experience", "suffer", "endure", "get").contains(lemma)
            && s.children(gov.index(), "obj").stream()
                .anyMatch(o -> HAPPENING.contains(o.text().toLowerCase(Locale.ROOT)));
    return comes || sees;
  }

  static Reading possessor(Token gov) {
    String noun = gov.text().toLowerCase(Locale.ROOT);
    boolean ground = PLACE_NOUN.contains(noun) || PLACE_NOUN.contains(lemma(gov));
    boolean act =
        ACTS.contains(noun)
            || Set.of(
                    "court",
                    "embassy",
                    "consulate",
                    "house",
                    "state",
                    "summit",
                    "trip",
                    "home",
                    "region",
                    "negotiations",
                    "congress",
                    "market",
                    "markets",
                    "talks",
                    "order")
                .contains(noun);
    ground |= SeatNouns.ofTown(gov);
    return ground && !act ? place("of its " + noun, .85) : government("possessor of " + noun, .92);
  }

  static Reading modifier(AnalyzedSentence s, Token gov, Spot spot, boolean building) {
    String noun = gov.text().toLowerCase(Locale.ROOT);
    String lemma = lemma(gov);
    if (gov.isVerb()) {
      return government("before the verb " + noun, .7);
    }
    if (OFFICIALS.contains(noun) || OFFICIALS.contains(lemma) || NameShape.TITLES.contains(noun)) {
      return government("before " + noun, .88);
    }
    boolean ground = PLACE_NOUN.contains(noun) || PLACE_NOUN.contains(lemma);
    if (ground && !(building && ACTS.contains(noun))) {
      return place("before " + noun, .85);
    }
    boolean given =
        spot.first > 0 && GIVING.contains(lemma(s.token(spot.first - 1)))
            || gov.index() != spot.end;
    return building || given
        ? government("before " + noun, building ? .8 : .6)
        : place("before " + noun, .6);
  }
}
