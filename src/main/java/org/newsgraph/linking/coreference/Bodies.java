package org.newsgraph.linking.coreference;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.linking.Entity;
import org.newsgraph.linking.EntityType;

/** Kinds of bodies, told by the words of their names: which of them is "the alliance". */
final class Bodies {
  private static final Map<String, Pattern> KINDS =
      Map.ofEntries(
          Map.entry("alliance", of("treaty organi[sz]ation|\\bNATO\\b|alliance|AUKUS")),
          Map.entry(
              "bloc",
              of(
                  "union|community|association of|ASEAN|ECOWAS|league|commonwealth|mercosur|BRICS"
                      + "|group of|cooperation council|eurasian")),
          Map.entry("union", of("union")),
          Map.entry(
              "watchdog",
              of(
                  "organi[sz]ation for the prohibition|atomic energy|agency|commission|monitor"
                      + "|observatory|watch|amnesty|transparency|inspect|ombudsman|authority")),
          Map.entry("agency", of("agency|\\b(CIA|FBI|NSA|FSB|IAEA|UNHCR|UNRWA|UNICEF)\\b")),
          Map.entry("council", of("council")),
          Map.entry("assembly", of("assembly")),
          Map.entry("commission", of("commission")),
          Map.entry("committee", of("committee")),
          Map.entry("court", of("court")),
          Map.entry("tribunal", of("tribunal|court")),
          Map.entry("ministry", of("ministry|department")),
          Map.entry("parliament", of("parliament|knesset|duma|rada|bundestag|majlis|congress")),
          Map.entry("senate", of("senate")),
          Map.entry("party", of("party")),
          Map.entry("league", of("league")),
          Map.entry("pentagon", of("department of defen[cs]e|pentagon")),
          Map.entry("mission", of("mission")),
          Map.entry("fund", of("fund")),
          Map.entry("bank", of("bank")),
          Map.entry("panel", of("mechanism|panel|commission|committee|tribunal|inquiry")),
          Map.entry("mechanism", of("mechanism")),
          Map.entry("group", of("")),
          Map.entry("organization", of("")),
          Map.entry("organisation", of("")),
          Map.entry("body", of("")),
          Map.entry("militia", of("")),
          Map.entry("movement", of("")));

  private static final Set<String> ARMED = Set.of("group", "militia", "movement");

  /** Words between article and noun that add nothing: "the military alliance". */
  private static final Map<String, Set<String>> MODIFIERS =
      Map.of(
          "alliance",
              Set.of("military", "western", "atlantic", "transatlantic", "defence", "defense"),
          "watchdog",
              Set.of("chemical", "weapons", "nuclear", "global", "un", "u.n.", "-", "rights"),
          "bloc", Set.of("regional", "trade", "trading", "african", "west", "european"),
          "council", Set.of("security"),
          "assembly", Set.of("general"),
          "ministry", Set.of(),
          "agency", Set.of("nuclear", "un", "u.n.", "spy", "intelligence", "news"),
          "group", Set.of("armed", "militant", "rebel", "mercenary", "regional", "jihadist"));

  private static Pattern of(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  boolean isKind(String noun) {
    return KINDS.containsKey(noun);
  }

  boolean isModifierOf(String noun, String word) {
    return MODIFIERS.getOrDefault(noun, Set.of()).contains(word);
  }

  boolean fits(String noun, Entity e) {
    if (e.type() == EntityType.ARMED_GROUP) {
      return ARMED.contains(noun);
    }
    boolean armedOnly = noun.equals("militia") || noun.equals("movement");
    return e.type() == EntityType.ORGANIZATION
        && !armedOnly
        && KINDS.get(noun).matcher(e.label()).find();
  }

  /** How many sentences back such a body may have been named. */
  int reach(String noun) {
    return switch (noun) {
      case "alliance", "bloc", "watchdog", "council", "assembly", "panel" -> 40;
      case "group", "organization", "organisation", "body", "militia", "movement" -> 2;
      default -> 4;
    };
  }
}
