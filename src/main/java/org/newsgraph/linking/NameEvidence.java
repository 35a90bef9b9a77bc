package org.newsgraph.linking;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.NameSpan;
import org.newsgraph.language.Token;
import org.newsgraph.linking.catalog.Catalog;
import org.newsgraph.linking.catalog.FormKind;

/**
 * What a text says about the kind of thing that a name stands for: titles and nouns beside it,
 * relative pronouns, prepositions, given names, and how the name itself is made.
 */
final class NameEvidence {
  private static final Set<String> PERSON_NOUNS =
      WordList.of(
          """
          ambassador envoy minister premier president chancellor secretary spokesman spokeswoman
          spokesperson adviser advisor aide negotiator mediator commander general colonel captain
          lieutenant sergeant officer leader chief boss head chairman chairwoman director governor
          mayor senator congressman lawmaker deputy judge prosecutor lawyer attorney diplomat
          official expert analyst economist professor scholar scientist doctor journalist reporter
          correspondent editor writer author columnist historian activist dissident oligarch
          businessman banker tycoon pilot soldier fighter rebel veteran king queen prince princess
          emir sultan sheikh cleric imam bishop pope monk wife husband son daughter brother sister
          father mother nephew cousin widow successor predecessor opponent rival candidate champion
          player singer actor coach man woman teacher student farmer driver resident refugee
          """);
  private static final Set<String> KIN =
      WordList.of("wife husband son daughter brother sister father mother nephew cousin widow");
  private static final Set<String> BODY_NOUNS =
      WordList.of(
          """
          agency airline alliance bank broadcaster brand carrier channel chain charity club coalition
          company conglomerate consortium contractor daily organisation organization developer
          exchange federation firm force foundation giant group insurer institute lender magazine
          maker manufacturer mission movement network newspaper ngo operator outlet paper party
          producer publisher regulator retailer station supplier team think-tank tank unit union
          utility watchdog weekly website
          """);
  private static final Set<String> PLACE_NOUNS =
      WordList.of(
          """
          airport area bridge camp capital city crossing district enclave governorate hamlet harbour
          harbor hotel island isle islet lake mountain municipality neighborhood neighbourhood
          oblast palace peninsula port province quarter region resort river road settlement square
          street suburb town valley village
          """);
  private static final Set<String> FORCE_NOUNS =
      WordList.of(
          """
          rebel rebels insurgent insurgents guerrilla guerrillas militia militias jihadist jihadists
          militant militants separatist paramilitary
          """);
  private static final Set<String> BUSINESS =
      WordList.of(
          """
          boss ceo chief shares share stock employee employees customer customers headquarters plane
          planes jet flight flights fleet factory factories branch branches subsidiary passenger
          passengers ship ships tanker tankers founder owner board
          """);
  private static final Set<String> SPEECH =
      WordList.of(
          "say tell add warn insist argue reply recall complain joke concede recount smile resign");
  private static final Set<String> PARTICLES =
      Set.of("de", "la", "al", "el", "bin", "ibn", "van", "von", "der", "dos", "da", "ben", "abu");
  private static final Set<String> PLACE_STARTS =
      WordList.of("tel tell deir ras wadi mount fort port cape lake camp ain bab umm beit");

  /** Weight of "rebel": more than that of a head such as "Army". */
  private static final double FORCE = 7;

  /** Weight of the name finder. */
  private static final double FINDER = 1.5;

  private final Catalog catalog;
  private final Map<EntityType, Double> sums = new EnumMap<>(EntityType.class);

  NameEvidence(Catalog catalog) {
    this.catalog = catalog;
  }

  private void add(EntityType type, double weight) {
    sums.merge(type, weight, Double::sum);
  }

  double of(EntityType type) {
    return sums.getOrDefault(type, 0.0);
  }

  /** Whether the name finder alone takes it for a person. */
  boolean isBarePerson() {
    return of(EntityType.PERSON) > 0 && of(EntityType.PERSON) <= FINDER;
  }

  /** The type with the most evidence, if there is any. */
  EntityType strongest() {
    EntityType best = null;
    for (EntityType t : sums.keySet()) {
      best = best == null || of(t) > of(best) ? t : best;
    }
    return best;
  }

  /** Adds what the mentions tell. The name finder's votes count by their share. */
  void read(List<Spot> spots) {
    for (Spot s : spots) {
      add(type(s.nameKind), FINDER / spots.size());
      read(s);
    }
  }

  private void read(Spot spot) {
    readForm(spot);
    AnalyzedSentence s = spot.sentence;
    Token head = s.token(spot.head());
    readBefore(spot, s);
    readBehind(spot, s);
    int apposition = apposition(s, spot.end);
    if (apposition >= 0) {
      readNoun(s.token(apposition), 2.5);
    }
    if (head.head() >= 0 && !spot.covers(head.head())) {
      readGovernor(spot, head, s.token(head.head()));
    }
    readClause(s, head);
  }

  /**
   * The noun of a description between commas behind a name, "Velan, the city's mayor, said", by
   * word order alone; -1 if there is none.
   */
  static int apposition(AnalyzedSentence s, int end) {
    if (end + 1 >= s.size() || !s.token(end).text().equals(",")) {
      return -1;
    }
    int noun = -1;
    int i = end + 1;
    for (; i < Math.min(s.size(), end + 9); i++) {
      Token t = s.token(i);
      boolean inside =
          Set.of("DET", "ADJ", "NOUN", "PROPN", "PRON", "ADV", "NUM").contains(t.upos())
              || InstitutionResolver.isPossessive(t)
              || t.text().equals("-")
              || t.is("amod");
      if (!inside) {
        break;
      }
      noun = t.upos().equals("NOUN") ? i : noun;
    }
    boolean ends =
        i >= s.size()
            || s.token(i).upos().equals("ADP")
            || s.token(i).text().matches("[,.;:)]|who");
    return ends && noun == i - 1 ? noun : -1;
  }

  static EntityType type(NameSpan.Kind kind) {
    return switch (kind) {
      case PERSON -> EntityType.PERSON;
      case ORGANIZATION -> EntityType.ORGANIZATION;
      case LOCATION -> EntityType.PLACE;
    };
  }

  private void readForm(Spot spot) {
    String[] words = spot.key.split(" ");
    String last = words[words.length - 1];
    EntityType byHead = NameShape.typeOf(spot.key);
    if (byHead != null) {
      add(byHead, 4);
      return;
    }
    boolean flat = words.length > 1 && words.length < 4 && isFlat(spot);
    add(EntityType.PERSON, flat ? (afterPreposition(spot) ? 1 : 2) : 0);
    boolean given = words.length > 1 && words.length < 5 && catalog.isGivenName(words[0]);
    add(EntityType.PERSON, given ? 2 : 0);
    boolean surname = last.length() > 3 && !catalog.bySurname(last).isEmpty();
    add(EntityType.PERSON, surname ? .7 : 0);
    add(EntityType.PERSON, spot.has(FormKind.SURNAME) ? 1.2 : 0);
    for (int i = 1; i + 1 < words.length; i++) {
      if (PARTICLES.contains(words[i])) {
        add(EntityType.PERSON, .6);
        break;
      }
    }
    if (words.length > 1 && PLACE_STARTS.contains(words[0])) {
      add(EntityType.PLACE, 1.5);
    }
    readEnding(last);
  }

  /** Whether the words stand side by side, as given and family name do. */
  private static boolean isFlat(Spot spot) {
    for (int i = spot.first + 1; i < spot.end; i++) {
      Token t = spot.sentence.token(i);
      if (!t.is("flat") || t.head() < spot.first) {
        return false;
      }
    }
    return spot.length() > 1;
  }

  private static boolean afterPreposition(Spot spot) {
    return spot.first > 0
        && spot.sentence.token(spot.first - 1).text().matches("(?i)in|at|near|from|to|on|outside");
  }

  private void readEnding(String word) {
    if (word.length() < 6) {
      return;
    }
    if (word.matches(".*(abad|grad|stan|ville|burg|burgh|pur|polis|hafen|shire|evka|ivka|ovka)")) {
      add(EntityType.PLACE, 1.5);
    } else if (word.matches(".*(bank|neft|gaz|prom|corp|telekom|telecom|tech|soft|oil)")) {
      add(EntityType.ORGANIZATION, 2.5);
    } else if (word.matches(".*(enko|shvili|ovich|evich|sky|skiy|sson|oglu|idze|adze|iyev|ayev)")) {
      add(EntityType.PERSON, 1);
    }
  }

  private void readBefore(Spot spot, AnalyzedSentence s) {
    if (spot.first == 0) {
      return;
    }
    Token before = s.token(spot.first - 1);
    String word = before.text().toLowerCase(Locale.ROOT);
    if (NameShape.isPersonTitle(word) || KIN.contains(word)) {
      add(EntityType.PERSON, 3);
    } else if (FORCE_NOUNS.contains(word)) {
      add(EntityType.ARMED_GROUP, FORCE);
    } else if (before.upos().equals("NOUN")) {
      readNoun(before, 2);
    } else if (word.equals("of") && spot.first > 1) {
      Token of = s.token(spot.first - 2);
      add(EntityType.PLACE, of.isNominal() && PLACE_NOUNS.contains(of.lemma()) ? 2.5 : 0);
    } else if (word.equals("in")) {
      add(EntityType.PLACE, 1.5);
    } else if (Set.of("near", "outside", "around", "at", "to", "from", "on").contains(word)) {
      boolean site = spot.first > 1 && PLACE_NOUNS.contains(s.token(spot.first - 2).lemma());
      add(EntityType.PLACE, site ? 2.5 : .5);
    }
    if (InstitutionResolver.isPossessive(before) && spot.length() > 1) {
      add(EntityType.PERSON, .7);
    }
  }

  /** "The Capella hotel", "a Ryanair flight", "Acme's chief executive". */
  private void readBehind(Spot spot, AnalyzedSentence s) {
    int at = spot.end;
    boolean owns = at < s.size() && InstitutionResolver.isPossessive(s.token(at));
    at += owns ? 1 : 0;
    if (at >= s.size()) {
      return;
    }
    if (s.token(at).text().equals("(") && spot.first == 0 && at + 2 < s.size()) {
      boolean speaker =
          spot.length() > 1 && spot.text().equals(spot.text().toUpperCase(Locale.ROOT));
      add(EntityType.PERSON, speaker ? 2 : 0);
      return;
    }
    Token next = s.token(at);
    String lemma = next.lemma().toLowerCase(Locale.ROOT);
    if (owns && at + 1 < s.size() && s.text(at, at + 1).equalsIgnoreCase("chief executive")) {
      add(EntityType.ORGANIZATION, 2.5);
    }
    if (!next.upos().equals("NOUN")) {
      return;
    }
    if (BUSINESS.contains(lemma)) {
      add(EntityType.ORGANIZATION, owns && !lemma.equals("chief") ? 2 : 1);
    } else if (owns && KIN.contains(lemma)) {
      add(EntityType.PERSON, 2);
    } else if (!owns && PLACE_NOUNS.contains(lemma)) {
      add(EntityType.PLACE, 2);
    } else if (!owns && BODY_NOUNS.contains(lemma)) {
      add(EntityType.ORGANIZATION, 2);
    } else if (!owns && FORCE_NOUNS.contains(lemma)) {
      add(EntityType.ARMED_GROUP, FORCE);
    }
  }

  private void readNoun(Token noun, double weight) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    if (!noun.isNominal()) {
      return;
    }
    if (FORCE_NOUNS.contains(lemma)) {
      add(EntityType.ARMED_GROUP, FORCE);
    } else if (PERSON_NOUNS.contains(lemma)) {
      add(EntityType.PERSON, weight);
    } else if (BODY_NOUNS.contains(lemma)) {
      add(EntityType.ORGANIZATION, weight);
    } else if (PLACE_NOUNS.contains(lemma)) {
      add(EntityType.PLACE, weight);
    }
  }

  private void readGovernor(Spot spot, Token head, Token governor) {
    if (head.is("appos") && governor.index() < spot.first) {
      readNoun(governor, 2);
    } else if (head.relation().equals("nsubj") && SPEECH.contains(governor.lemma())) {
      add(EntityType.PERSON, .8);
      add(EntityType.ORGANIZATION, .3);
    }
  }

  /** "Who" is a person, "which" is none. */
  private void readClause(AnalyzedSentence s, Token head) {
    int at = head.index() + 1;
    at += at < s.size() && s.token(at).text().equals(",") ? 1 : 0;
    if (at >= s.size()) {
      return;
    }
    switch (s.token(at).text().toLowerCase(Locale.ROOT)) {
      case "who", "whose" -> add(EntityType.PERSON, 2);
      case "which" -> {
        add(EntityType.ORGANIZATION, 1.2);
        add(EntityType.PLACE, .5);
      }
      case "where" -> add(EntityType.PLACE, 2);
      default -> {}
    }
  }
}
