package org.newsgraph.linking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.linking.catalog.Catalog;
import org.newsgraph.linking.catalog.CatalogEntry;
import org.newsgraph.linking.catalog.FormKind;
import org.newsgraph.linking.catalog.NameMatch;

/** States, their demonyms and metonyms, and the places and bodies that share their names. */
final class StateResolver {
  /** Names of two States: the first is meant unless the article names only the second. */
  private static final Map<String, List<String>> SHARED =
      Map.of(
          "congo", List.of("Q974", "Q971"),
          "congolese", List.of("Q974", "Q971"),
          "dominican", List.of("Q786", "Q784"));

  private static final Set<String> KOREAS = Set.of("korea", "korean", "koreans");
  private static final Set<String> US_CONTEXT =
      WordList.of(
          """
          Q1428 Q23556 Q812 Q173 Q1456 Q1454 Q1509 Q1400 Q816 Q1166
          """);
  private static final Set<String> CAUCASUS =
      WordList.of(
          """
          Q994 Q31354462 Q399 Q227 Q159 Q23427 Q212 Q43
          """);

  private final Catalog catalog;

  StateResolver(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Links a spot whose candidates are a State alone. */
  boolean resolvePlain(Spot spot) {
    if (spot.candidates.size() != 1) {
      return false;
    }
    NameMatch m = spot.candidates.get(0);
    if (m.entry().type() != EntityType.STATE
        || spot.nameKind == org.newsgraph.language.NameSpan.Kind.PERSON
            && spot.length() == 1
            && inPersonName(spot)) {
      return false;
    }
    spot.link(m.entry(), kind(m), .98, m.form().kind() + " \"" + m.form().text() + "\"");
    return true;
  }

  /** Whether a name is shared by two States, or needs its neighbours for another reason. */
  static boolean isShared(String key) {
    return SHARED.containsKey(key) || KOREAS.contains(key) || key.equals("washington");
  }

  /** Whether the name stands inside a longer personal name ("Jordan Peterson"). */
  private static boolean inPersonName(Spot spot) {
    return spot.sentence.names().stream()
        .anyMatch(n -> n.first() <= spot.first && spot.end <= n.end() && n.end() - n.first() > 1);
  }

  static Mention.Kind kind(NameMatch m) {
    return switch (m.form().kind()) {
      case DEMONYM -> Mention.Kind.DEMONYM;
      case METONYM -> Mention.Kind.METONYM;
      case ABBREVIATION, RARE_ABBREVIATION -> Mention.Kind.ABBREVIATION;
      default -> Mention.Kind.NAME;
    };
  }

  /** "Congo", "Korea", "Georgia": decided by what else the article names. */
  boolean resolveShared(Spot spot, ArticleContext context) {
    List<String> pair = SHARED.get(spot.key);
    if (pair != null) {
      String chosen =
          context.hasState(pair.get(1)) && !context.hasState(pair.get(0))
              ? pair.get(1)
              : pair.get(0);
      return link(spot, chosen, "of two States of that name");
    }
    if (KOREAS.contains(spot.key)) {
      boolean south = context.hasState("Q884");
      boolean north = context.hasState("Q423");
      return south != north && link(spot, south ? "Q884" : "Q423", "the one Korea that is named");
    }
    if (spot.key.equals("washington")) {
      return besideUsState(spot) && link(spot, "Q1223", "beside US states");
    }
    if (spot.key.equals("georgia")) {
      boolean caucasian =
          CAUCASUS.stream().anyMatch(context::has)
              || context.hasKey("georgian")
              || context.hasKey("georgians");
      boolean states = context.hasState("Q30") || US_CONTEXT.stream().anyMatch(context::has);
      boolean american = governor(spot) || (!caucasian && states);
      return link(
          spot,
          american ? "Q1428" : "Q230",
          american ? "beside US states" : "the State by default");
    }
    return false;
  }

  /** "The state of Washington", "Washington and Oregon". */
  private boolean besideUsState(Spot spot) {
    var s = spot.sentence;
    if (spot.first > 1 && s.text(spot.first - 2, spot.first - 1).equalsIgnoreCase("state of")) {
      return true;
    }
    int and =
        spot.end < s.size() && s.token(spot.end).text().matches("and|or|,") ? spot.end + 1 : -1;
    return and > 0 && and < s.size() && isUsState(s.token(and).text())
        || spot.first > 1
            && s.token(spot.first - 1).text().matches("and|or")
            && isUsState(s.token(spot.first - 2).text());
  }

  private boolean isUsState(String word) {
    return catalog.find(org.newsgraph.linking.catalog.NameKey.of(word)).stream()
        .map(NameMatch::entry)
        .anyMatch(
            e ->
                e.type() == EntityType.PLACE
                    && e.description().equals("region")
                    && e.country().filter("Q30"::equals).isPresent());
  }

  private static boolean governor(Spot spot) {
    return spot.end < spot.sentence.size()
        && spot.sentence
            .token(spot.end)
            .text()
            .matches("(?i)governor|gov\\.?|secretary|legislature|senator|republicans?|democrats?");
  }

  private boolean link(Spot spot, String key, String why) {
    CatalogEntry e = catalog.entry(key).orElse(null);
    if (e == null) {
      return false;
    }
    boolean demonym = spot.candidates.stream().anyMatch(c -> c.form().kind() == FormKind.DEMONYM);
    spot.link(e, demonym ? Mention.Kind.DEMONYM : Mention.Kind.NAME, .8, why);
    return true;
  }
}
