package org.newsgraph.linking;

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

  private static final Set<String> LOCATIVE =
      WordList.of(
          """
          in at near around outside inside within through throughout across into out via above beneath
          beyond surrounding toward towards off round
          """);

  private static final Set<String> MOTION =
      WordList.of(
          """
          travel fly go come return arrive head move drive flee escape march trip flight visit
          journey road train rush depart leave summon recall invite retreat advance withdraw trek
          walk convoy way tour bring take bind route highway airlift transfer relocate deport
          extradite back home call airport jet report live broadcast speak evacuate kilometre
          kilometer mile km close stretch
          """);

  private static final Set<String> PLACE_OBJECT =
      WordList.of(
          """
          visit leave reach enter capture seize shell bomb hit strike evacuate flee besiege tour
          cross storm occupy surround encircle rock blanket devastate recapture retake liberate
          overrun approach depart paralyse paralyze destroy flatten raid loot burn host see
          """);

  private static final Set<String> PLACE_SUBJECT =
      WordList.of(
          """
          lie fall burn sleep wake shake freeze flood swelter bustle locate situate sit
          """);

  private static final Set<String> PLACE_NOUN =
      WordList.of(
          """
          street streets suburb suburbs airport mayor metro centre center resident residents hotel
          hotels stadium talks meeting summit conference visit trip square bureau correspondent
          university theatre museum hospital skyline outskirts district neighbourhood neighborhood
          airspace region area province governorate court apartment restaurant church cathedral
          mosque station police tower rally protest protests attack attacks bombing bombings blast
          headquarters embassy consulate office lawn grounds briefing gate gates wall walls hall
          press stock exchange marathon festival gathering session forum congress negotiations
          round ceremony reception basement residence home house bridge port city county state
          suburban cafe park garden old parade subway
          """);

  private static final Set<String> PLACE_OF =
      WordList.of(
          """
          city street suburb capital north south east west outskirt outskirts centre center mayor
          resident people part district port siege battle bombing edge heart town fall bombardment
          shelling map view skyline airport university rest kilometre kilometer mile km northwest
          northeast southwest southeast side area region governorate population bishop archbishop
          patriarch neighbourhood neighborhood countryside control quarter liberation capture
          occupation defence defense gate wall front lawn step
          """);

  private static final Set<String> BUILDINGS =
      Set.of(
          "white house",
          "kremlin",
          "10 downing street",
          "downing street",
          "oval office",
          "moscow kremlin",
          "no 10",
          "number 10");

  private static final Set<String> OFFICIALS =
      WordList.of(
          """
          official government regime administration source spokesman spokeswoman spokesperson policy
          ally envoy diplomat leadership ministry minister ambassador veto vote line position
          propaganda aid support backing power troop force army elite establishment lawmaker
          politician insider authority leader proxy puppet aggression demand approval sanction aide
          adviser advisor critic decision strategy statement delegation negotiator hawk mandarin
          strongman ruler camp-follower stance objection influence pressure rhetoric hardliner
          """);

  private static final Set<String> ACTS =
      WordList.of(
          "attack attacks statement protest protests police press meeting talks office visit");

  private static final Set<String> STATE_NOUN_FROM =
      WordList.of(
          """
          support aid pressure response order statement reaction denial help backing money
          criticism condemnation instruction approval demand message signal assurance guarantee
          threat permission weapon arm funding protest rebuke warning accusation offer comment
          independence answer concession promise reply word recognition invitation proposal anger
          """);

  Reading read(AnalyzedSentence s, Spot spot) {
    return read(s, spot.head(), spot, 0);
  }

  private Reading read(AnalyzedSentence s, int head, Spot spot, int depth) {
    Token t = s.token(head);
    if (dateline(s, spot)) {
      return place("dateline", .99);
    }
    Optional<Token> mark = s.child(head, "case").filter(c -> c.index() < head);
    String rel = t.relation();
    if (t.isRoot() || rel.equals("root")) {
      return rootReading(s, t, mark);
    }
    Token gov = s.token(t.head());
    if (t.is("conj") && depth < 4 && mark.isEmpty() && !spot.covers(t.head())) {
      return read(s, t.head(), spot, depth + 1);
    }
    boolean clause = spot.first == 0 || s.token(spot.first - 1).text().equals(";");
    if (t.is("appos") && clause && spot.end < s.size()) {
      return government("opens a clause", .6);
    }
    if (t.is("appos") || t.is("list") || t.is("parataxis") || t.is("dislocated")) {
      return t.is("parataxis") && speech(gov) ? government("speaker", .8) : place("apposition", .8);
    }
    if (t.is("nsubj")) {
      return subject(s, t, gov);
    }
    if (t.is("obj") || t.is("iobj")) {
      return PLACE_OBJECT.contains(gov.lemma().toLowerCase(Locale.ROOT))
          ? place("object of " + gov.lemma(), .9)
          : government("object of " + gov.lemma(), .8);
    }
    if (t.is("nmod") && (rel.endsWith("poss") || possessive(s, head))) {
      return possessor(gov, spot);
    }
    if (possessive(s, head)) {
      return possessor(gov, spot);
    }
    if (t.is("compound") || t.is("amod") || t.is("nmod") && mark.isEmpty() || t.is("flat")) {
      return modifier(gov, spot);
    }
    if (mark.isPresent()) {
      return prepositional(s, t, mark.get(), gov, spot);
    }
    if (t.is("obl")) {
      return government("bare adverbial", .55);
    }
    if (bareBeforeVerb(s, spot)) {
      return government("before its verb", .7);
    }
    if (t.is("vocative") || t.is("xcomp") || t.is("ccomp")) {
      return government(rel, .6);
    }
    return place("role " + rel, .55);
  }

  private static boolean possessive(AnalyzedSentence s, int head) {
    return s.children(head).stream()
        .anyMatch(
            c ->
                c.index() > head
                    && (c.text().equals("'s")
                        || c.text().equals("\u2019s")
                        || c.text().equals("'")
                        || c.text().equals("\u2019")));
  }

  /** Whether the name opens a clause and a verb follows at once, whatever the tree says. */
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
    boolean shout = spot.text().equals(spot.text().toUpperCase(Locale.ROOT));
    return next.equals("\u2014")
        || next.equals("\u2013")
        || next.equals("--")
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
    return s.child(t.index(), "cop").isPresent() ? place("predicate", .7) : government("root", .55);
  }

  private static Reading subject(AnalyzedSentence s, Token t, Token gov) {
    String lemma = gov.lemma().toLowerCase(Locale.ROOT);
    if (t.relation().equals("nsubj:pass")) {
      return PLACE_OBJECT.contains(lemma) || PLACE_SUBJECT.contains(lemma)
          ? place("passive subject of " + lemma, .85)
          : government("passive subject of " + lemma, .85);
    }
    boolean copula = s.child(gov.index(), "cop").isPresent();
    if (copula
        && WordList.of(
                """
          city capital home quiet calm town metropolis beautiful cold hot far full empty place
          safe site venue setting crowded deserted tense
          """)
            .contains(lemma)) {
      return place("is " + lemma, .9);
    }
    if (PLACE_SUBJECT.contains(lemma)) {
      return place("subject of " + lemma, .8);
    }
    return government("subject of " + lemma, .92);
  }

  private static Reading possessor(Token gov, Spot spot) {
    String noun = gov.text().toLowerCase(Locale.ROOT);
    String lemma = gov.lemma().toLowerCase(Locale.ROOT);
    boolean act =
        WordList.of(
                """
          meeting talks visit attack attacks court press embassy consulate police protest briefing
          negotiations congress house state port office summit trip home wall area region
          """)
            .contains(noun);
    return (PLACE_NOUN.contains(noun) || PLACE_NOUN.contains(lemma)) && !act
        ? place("of its " + noun, .85)
        : government("possessor of " + noun, .92);
  }

  private static Reading modifier(Token gov, Spot spot) {
    String noun = gov.text().toLowerCase(Locale.ROOT);
    String lemma = gov.lemma().toLowerCase(Locale.ROOT);
    if (gov.isVerb()) {
      return government("before the verb " + noun, .7);
    }
    boolean official = OFFICIALS.contains(noun) || OFFICIALS.contains(lemma);
    if (official || NameShape.TITLES.contains(noun)) {
      return government("before " + noun, .88);
    }
    boolean building = BUILDINGS.contains(spot.key);
    boolean ground = PLACE_NOUN.contains(noun) || PLACE_NOUN.contains(lemma);
    return building && !(ground && !ACTS.contains(noun))
        ? government("before " + noun, .8)
        : place("before " + noun, ground ? .85 : .7);
  }

  private static Reading prepositional(
      AnalyzedSentence s, Token t, Token mark, Token gov, Spot spot) {
    String m = mark.text().toLowerCase(Locale.ROOT);
    String g = gov.lemma().toLowerCase(Locale.ROOT);
    if (LOCATIVE.contains(m)) {
      return place(m, .96);
    }
    switch (m) {
      case "from":
        return STATE_NOUN_FROM.contains(g)
                || gov.upos().equals("NOUN") && STATE_NOUN_FROM.contains(g)
            ? government("from, with " + g, .85)
            : place("from", .75);
      case "to":
        return MOTION.contains(g) || motionBelow(s, gov)
            ? place("to, with " + g, .9)
            : gov.isVerb() || gov.upos().equals("ADJ") || gov.upos().equals("NOUN")
                ? government("to, with " + g, .7)
                : place("to", .6);
      case "of":
        return PLACE_OF.contains(g) || PLACE_OF.contains(gov.text().toLowerCase(Locale.ROOT))
            ? place(g + " of", .88)
            : government(g + " of", .7);
      case "on":
        return WordList.of(
                    """
          march advance attack strike raid assault fall rain
          """)
                .contains(g)
            ? place("on, with " + g, .8)
            : government("on, with " + g, .8);
      case "over":
        return WordList.of(
                    """
          fly sky flight plane jet explode appear drone shoot
          """)
                .contains(g)
            ? place("over", .8)
            : government("over", .7);
      case "between":
        return MOTION.contains(g) ? place("between, with " + g, .8) : government("between", .85);
      case "for":
        return WordList.of(
                    """
          leave head depart bind flight battle train set
          """)
                .contains(g)
            ? place("for, with " + g, .85)
            : government("for", .8);
      default:
        return government(m, .85);
    }
  }

  private static boolean motionBelow(AnalyzedSentence s, Token gov) {
    return s.children(gov.index(), "obj").stream()
        .anyMatch(o -> Set.of("visit", "trip", "tour", "journey", "flight").contains(o.lemma()));
  }

  private static boolean speech(Token gov) {
    return gov.isVerb();
  }

  private static Reading place(String rule, double certainty) {
    return new Reading(false, certainty, rule);
  }

  private static Reading government(String rule, double certainty) {
    return new Reading(true, certainty, rule);
  }
}
