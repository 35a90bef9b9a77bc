package org.newsgraph.linking;

import static org.newsgraph.linking.SeatWords.AIR;
import static org.newsgraph.linking.SeatWords.LOCATIVE;
import static org.newsgraph.linking.SeatWords.MOTION;
import static org.newsgraph.linking.SeatWords.OBTAIN;
import static org.newsgraph.linking.SeatWords.STATE_NOUN_FROM;
import static org.newsgraph.linking.SeatWords.STATE_OF;
import static org.newsgraph.linking.SeatWords.STATE_OVER;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** What a seat means behind a preposition: "in Moscow", "pressure on Moscow". */
final class SeatPrepositions {
  /** What one has in or at a government: "trust in Moscow", "anger at Washington". */
  static final Set<String> FEELINGS =
      Set.of(
          "trust",
          "point",
          "finger",
          "confidence",
          "faith",
          "anger",
          "fury",
          "angry",
          "furious",
          "aim",
          "direct",
          "lash",
          "hit",
          "criticism",
          "policy",
          "attitude",
          "hostility",
          "approach",
          "gesture",
          "tone",
          "warm",
          "disappointed",
          "disappointment",
          "frustration",
          "sneer",
          "dig",
          "stance");

  private static final Set<String> INSIDERS =
      Set.of(
          "source",
          "hawk",
          "insider",
          "figure",
          "faction",
          "voice",
          "friend",
          "official",
          "one",
          "nobody",
          "anyone",
          "people",
          "many",
          "some",
          "few",
          "ally",
          "supporter",
          "critic");

  /** Who comes from a government, and not merely from its town. */
  private static final Set<String> DELEGATES =
      Set.of(
          "envoy",
          "delegation",
          "delegate",
          "diplomat",
          "negotiator",
          "mediator",
          "emissary",
          "official",
          "minister",
          "lawmaker",
          "leader",
          "adviser",
          "advisor",
          "representative",
          "counterpart",
          "bid",
          "coal",
          "crude",
          "petrol",
          "wheat",
          "steel",
          "vaccine",
          "rocket");

  /** What stands on a hill or street that is named after its office. */
  private static final Set<String> BUILT =
      Set.of("building", "house", "home", "office", "door", "pavement", "flag", "crowd");

  private SeatPrepositions() {}

  static Metonymy.Reading read(AnalyzedSentence s, Token mark, Token gov, boolean building) {
    String m = mark.text().toLowerCase(Locale.ROOT);
    String g = Metonymy.lemma(gov);
    boolean example = Set.of("like", "as", "including", "such").contains(m);
    if (example && Set.of("city", "capital", "town", "place", "metropolis").contains(g)) {
      return Metonymy.place("a " + g + " " + m, .9);
    }
    if (LOCATIVE.contains(m)) {
      boolean inside = building && INSIDERS.contains(g);
      boolean feeling = FEELINGS.contains(g) && Set.of("in", "at", "toward", "towards").contains(m);
      return inside || feeling ? Metonymy.government(g + " " + m, .8) : Metonymy.place(m, .96);
    }
    boolean government =
        switch (m) {
          case "from" -> from(s, gov);
          case "to" ->
              !(MOTION.contains(g)
                  || SeatNouns.ofTown(gov)
                  || motionBelow(s, gov)
                  || sentOnWay(s, gov));
          case "of" -> STATE_OF.contains(g) || SeatNouns.ofGovernment(gov);
          case "on" -> !(AIR.contains(g) || BUILT.contains(g));
          case "over" -> STATE_OVER.contains(g);
          case "between" -> !MOTION.contains(g);
          case "for" ->
              !Set.of(
                      "leave",
                      "head",
                      "depart",
                      "bind",
                      "bound",
                      "flight",
                      "battle",
                      "train",
                      "set",
                      "ship",
                      "sail",
                      "fly",
                      "plane",
                      "bus",
                      "ticket",
                      "embark",
                      "make",
                      "forecast",
                      "board",
                      "visa",
                      "start",
                      "quit",
                      "plan",
                      "schedule",
                      "slate",
                      "book")
                  .contains(g);
          default -> true;
        };
    String rule = g + " " + m;
    return government ? Metonymy.government(rule, .82) : Metonymy.place(rule, .85);
  }

  private static boolean from(AnalyzedSentence s, Token gov) {
    String g = Metonymy.lemma(gov);
    if (isSent(gov) || OBTAIN.contains(g)) {
      return true;
    }
    boolean brings = Set.of("come", "arrive", "emanate", "follow", "flow").contains(g);
    return brings && s.child(gov.index(), "nsubj").filter(SeatPrepositions::isSent).isPresent();
  }

  /** What governments send: words, money, goods, envoys. */
  private static boolean isSent(Token noun) {
    String g = Metonymy.lemma(noun);
    return STATE_NOUN_FROM.contains(g) || DELEGATES.contains(g) || SeatNouns.ofGovernment(noun);
  }

  private static boolean motionBelow(AnalyzedSentence s, Token gov) {
    return s.children(gov.index(), "obj").stream()
            .anyMatch(
                o ->
                    Set.of("visit", "trip", "tour", "journey", "flight")
                        .contains(Metonymy.lemma(o)))
        || s.child(gov.index(), "expl").isPresent()
            && s.children(gov.index(), "nsubj").stream()
                .anyMatch(o -> MOTION.contains(Metonymy.lemma(o)));
  }

  /** Envoys and convoys are sent to the place, messages to the government. */
  private static boolean sentOnWay(AnalyzedSentence s, Token gov) {
    boolean sends =
        Set.of("send", "dispatch", "rush", "ferry", "smuggle", "truck")
            .contains(Metonymy.lemma(gov));
    List<Token> sent = new ArrayList<>(s.children(gov.index(), "obj"));
    sent.addAll(s.children(gov.index(), "nsubj:pass"));
    if (gov.is("acl") && gov.head() >= 0) {
      sent.add(s.token(gov.head()));
    }
    return sends
        && sent.stream()
            .map(Metonymy::lemma)
            .noneMatch(o -> STATE_NOUN_FROM.contains(o) || o.equals("note"));
  }
}
