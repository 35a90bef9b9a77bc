package org.newsgraph.linking;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.NameSpan;
import org.newsgraph.language.Token;
import org.newsgraph.linking.catalog.FormKind;
import org.newsgraph.linking.catalog.NameKey;

/**
 * Names of States and cities inside longer names: companies, papers, teams and ships become names
 * of their own ("Austrian Airlines", "Dynamo Kyiv"), treaties and the like no mention at all ("the
 * Minsk agreements", "the Treaty of Rome").
 */
final class LongerNames {
  private static final Set<String> TREATIES =
      WordList.of(
          """
          agreement agreements accord accords treaty convention conventions protocol protocols
          statute declaration pact memorandum charter consensus olympics syndrome spring principles
          package formula document final pact criteria process games mule sprout sprouts duck
          artichoke artichokes
          """);

  private static final Set<String> PEOPLES =
      Set.of(
          "turk", "dane", "finn", "pole", "scot", "swede", "french", "german", "english", "welsh");

  private static final Set<String> MINORITY =
      WordList.of(
          "rebel fighter militia brigade minority village insurgent community front militant");

  private static final Set<String> COUNCILS = Set.of("security council", "general assembly");

  private static final Set<String> OF_STATES =
      Set.of(
          "national",
          "supreme",
          "higher",
          "state",
          "federal",
          "presidential",
          "homeland",
          "european",
          "african");

  private static final Set<String> TREATY_OF =
      WordList.of("treaty peace congress charter statute convention declaration protocol pact");

  private static final Set<String> VESSELS =
      WordList.of(
          """
          ship vessel boat battleship carrier corvette cruiser destroyer ferry frigate icebreaker submarine tanker
          trawler warship yacht
          """);

  private static final Set<String> TEAMS =
      WordList.of(
          """
          spartak dynamo dinamo lokomotiv legia union real maccabi hapoel hmas hms uss inter star
          partizan red atletico olympique lazio sparta slavia rapid austria young deportivo
          torpedo olimpia racing sporting
          """);

  private static final Set<String> PLAIN =
      WordList.of(
          """
          north south east west northern southern eastern western central greater upper lower old new
          downtown outer inner press communications correspondent bureau oblast province region
          governorate airport university city county district state peninsula strait metro embassy
          summit conference forum street square avenue international
          """);

  private static final Set<String> GIVEN_NAMES =
      WordList.of("jordan chad israel georgia paris sofia victoria florence sydney austin india");

  private LongerNames() {}

  /** Replaces spots that are part of a longer name by the longer one, or by nothing. */
  static void join(AnalyzedSentence s, List<Spot> spots) {
    for (Spot o : List.copyOf(spots)) {
      if (COUNCILS.contains(o.key) && isOfAState(s, o)) {
        widen(s, o, spots);
      }
    }
    if (ProperNames.headline(s)) {
      return;
    }
    for (Spot o : List.copyOf(spots)) {
      boolean mister = o.first > 0 && s.token(o.first - 1).text().matches("(Mrs?|Ms|Dr)\\.?");
      if (PEOPLES.contains(o.key) && (mister || isSurname(s, o, spots))) {
        int first = mister ? o.first : o.first - 1;
        spots.removeIf(p -> p.first < o.end && first < p.end);
        String name = NameKey.of(s.text(first, o.end - 1));
        spots.add(new Spot(s, first, o.end, name, List.of(), NameSpan.Kind.PERSON));
        continue;
      }
      if (o.key.equals("turkmen") && isMinority(s, o)) {
        spots.remove(o);
        continue;
      }
      EntityType type = o.candidates.isEmpty() ? null : o.candidates.get(0).entry().type();
      boolean city =
          o.candidates.stream().anyMatch(c -> c.entry().type() == EntityType.PLACE)
              && o.candidates.stream()
                  .noneMatch(
                      c ->
                          c.entry().type() == EntityType.STATE && c.form().kind() == FormKind.NAME);
      if (type == null && o.nameKind != null && isVessel(s, o)) {
        spots.remove(o);
        continue;
      }
      if (!city && type != EntityType.STATE || !spots.contains(o)) {
        continue;
      }
      if (GIVEN_NAMES.contains(o.key) && isPerson(s, o, spots)) {
        spots.remove(o);
        int last = o.end + 1;
        spots.add(
            new Spot(
                s,
                o.first,
                last,
                NameKey.of(s.text(o.first, last - 1)),
                List.of(),
                NameSpan.Kind.PERSON));
        continue;
      }
      if (city && (isTreaty(s, o) || isVessel(s, o))) {
        spots.remove(o);
        continue;
      }
      int first = o.first - (startsEarlier(s, o, spots, city) ? 1 : 0);
      int end = end(s, o, spots, city);
      if (first < o.first || end > o.end) {
        spots.removeIf(p -> p.first < end && first < p.end);
        boolean treaty = TREATIES.contains(lower(s, end - 1)) || lower(s, end - 1).equals("act");
        if (!treaty) {
          spots.add(
              new Spot(
                  s,
                  first,
                  end,
                  NameKey.of(s.text(first, end - 1)),
                  List.of(),
                  NameSpan.Kind.ORGANIZATION));
        }
      }
    }
    spots.sort(Comparator.comparingInt((Spot p) -> p.first).thenComparing(p -> -p.end));
  }

  /** "Volker Turk": a people's name as the family name behind a given name. */
  private static boolean isSurname(AnalyzedSentence s, Spot o, List<Spot> spots) {
    if (o.first == 0 || o.length() > 1 || covered(spots, o.first - 1)) {
      boolean given =
          o.first > 0
              && spots.stream()
                  .anyMatch(
                      p ->
                          p.covers(o.first - 1)
                              && p.nameKind == NameSpan.Kind.PERSON
                              && p.candidates.isEmpty());
      if (!given || o.length() > 1) {
        return false;
      }
    }
    Token before = s.token(o.first - 1);
    Token own = s.token(o.first);
    boolean joined =
        own.is("flat") && own.head() == before.index()
            || before.head() == own.index() && before.is("compound");
    return joined
        && before.upos().equals("PROPN")
        && NameShape.upper(before.text())
        && !before.text().equals(before.text().toUpperCase(Locale.ROOT))
        && !NameShape.TITLES.contains(lower(s, o.first - 1))
        && !PLAIN.contains(lower(s, o.first - 1));
  }

  /** The Turkmens of Syria and Iraq are no citizens of Turkmenistan. */
  private static boolean isMinority(AnalyzedSentence s, Spot o) {
    return o.end < s.size() && MINORITY.contains(s.token(o.end).lemma().toLowerCase(Locale.ROOT));
  }

  /** "The Supreme National Security Council": no body of the United Nations. */
  private static boolean isOfAState(AnalyzedSentence s, Spot o) {
    return o.first > 0
        && OF_STATES.contains(lower(s, o.first - 1))
        && NameShape.upper(s.token(o.first - 1).text());
  }

  private static void widen(AnalyzedSentence s, Spot o, List<Spot> spots) {
    int from = o.first;
    while (from > 0
        && OF_STATES.contains(lower(s, from - 1))
        && NameShape.upper(s.token(from - 1).text())) {
      from--;
    }
    int first = from;
    spots.removeIf(p -> p.first < o.end && first < p.end);
    spots.add(
        new Spot(
            s,
            first,
            o.end,
            NameKey.of(s.text(first, o.end - 1)),
            List.of(),
            NameSpan.Kind.ORGANIZATION));
  }

  /** "Jordan Peterson": a family name follows. */
  private static boolean isPerson(AnalyzedSentence s, Spot o, List<Spot> spots) {
    if (o.end >= s.size() || covered(spots, o.end)) {
      return false;
    }
    Token next = s.token(o.end);
    boolean joined = next.head() == o.head() || s.token(o.head()).head() == next.index();
    String low = lower(s, o.end);
    return joined
        && next.upos().equals("PROPN")
        && SpotFinder.isUpper(next)
        && !PLAIN.contains(low)
        && !NameShape.TITLES.contains(low)
        && NameShape.typeByHead(low) == null;
  }

  /** "The cruiser Moskva", "USS Washington". */
  private static boolean isVessel(AnalyzedSentence s, Spot o) {
    int at = o.first - 1;
    for (int n = 0; n < 2 && at >= 0 && s.token(at).text().matches("named|called|,|the"); n++) {
      at--;
    }
    return at >= 0 && VESSELS.contains(s.token(at).lemma().toLowerCase(Locale.ROOT));
  }

  private static boolean isTreaty(AnalyzedSentence s, Spot o) {
    boolean after =
        o.end < s.size()
            && (TREATIES.contains(lower(s, o.end)) || s.token(o.end).text().equals("Round"));
    boolean of =
        o.first > 1
            && lower(s, o.first - 1).equals("of")
            && NameShape.upper(s.token(o.first - 2).text())
            && TREATY_OF.contains(lower(s, o.first - 2));
    return after || of;
  }

  private static boolean startsEarlier(AnalyzedSentence s, Spot o, List<Spot> spots, boolean city) {
    if (o.first == 0 || o.length() > 2) {
      return false;
    }
    Token before = s.token(o.first - 1);
    boolean known = false;
    for (Spot p : spots) {
      known |= p.covers(o.first - 1) && !(p.candidates.isEmpty() && p.length() == 1);
    }
    if (known) {
      return false;
    }
    if (before.text().equals("Air") || before.text().equals("Radio")) {
      return true;
    }
    String low = before.text().toLowerCase(Locale.ROOT);
    boolean joined =
        before.head() == o.head() || o.sentence.token(o.head()).head() == before.index();
    return city
        && NameShape.upper(before.text())
        && (TEAMS.contains(low)
            || joined && !covered(spots, o.first - 1) && isNamePart(before, low));
  }

  private static boolean isNamePart(Token t, String low) {
    return t.upos().equals("PROPN")
        && !NameShape.TITLES.contains(low)
        && !PLAIN.contains(low)
        && !low.endsWith(".")
        && (t.index() > 0 || t.text().length() > 3);
  }

  private static int end(AnalyzedSentence s, Spot o, List<Spot> spots, boolean city) {
    int end = o.end;
    if (end >= s.size() || covered(spots, end)) {
      return end;
    }
    Token next = s.token(end);
    if (NameShape.isCompanyHead(next)) {
      return end + 1;
    }
    String low = lower(s, end);
    boolean name =
        city
            && SpotFinder.isUpper(next)
            && next.upos().equals("PROPN")
            && !next.text().equals(next.text().toUpperCase(Locale.ROOT))
            && !NameShape.TITLES.contains(low)
            && !PLAIN.contains(low)
            && (o.sentence.token(o.head()).head() == next.index() || below(s, o, next));
    if (!name) {
      return end;
    }
    while (end < s.size()
        && SpotFinder.isUpper(s.token(end))
        && !covered(spots, end)
        && !NameShape.TITLES.contains(lower(s, end))) {
      end++;
    }
    return end;
  }

  private static boolean below(AnalyzedSentence s, Spot o, Token next) {
    Token head = s.token(o.head());
    return head.is("compound") && head.head() > next.index() && next.is("compound");
  }

  private static boolean covered(List<Spot> spots, int token) {
    return spots.stream().anyMatch(p -> p.covers(token));
  }

  private static String lower(AnalyzedSentence s, int i) {
    return s.token(i).text().toLowerCase(Locale.ROOT);
  }
}
