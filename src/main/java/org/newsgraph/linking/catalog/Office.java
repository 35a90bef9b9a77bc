package org.newsgraph.linking.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Kinds of public office, read from the title of a position or from running text. Ordered by how
 * much the holder stands for the country.
 */
public enum Office {
  HEAD_OF_STATE,
  HEAD_OF_GOVERNMENT,
  FOREIGN_MINISTER,
  DEFENCE_MINISTER,
  UN_REPRESENTATIVE,
  ORGANIZATION_HEAD,
  VICE_PRESIDENT,
  SECURITY_ADVISER,
  MILITARY_CHIEF,
  INTERIOR_MINISTER,
  FINANCE_MINISTER,
  INTELLIGENCE_CHIEF,
  SPOKESPERSON,
  SPEAKER,
  DEPUTY_HEAD,
  AMBASSADOR,
  LEGISLATOR,
  MINISTER,
  OTHER;

  private record Rule(Pattern title, Office office) {
    static Rule of(String regex, Office office) {
      return new Rule(Pattern.compile(regex), office);
    }
  }

  /** The first rule that is found in a lower-case title decides. */
  private static final List<Rule> RULES =
      List.of(
          Rule.of("spokes(man|woman|person)|press secretary", SPOKESPERSON),
          Rule.of("^(deputy|vice|first deputy|assistant|shadow).*\\bminister", DEPUTY_HEAD),
          Rule.of("(deputy|vice)[ -](prime minister|premier|chancellor|president)", VICE_PRESIDENT),
          Rule.of("united nations|\\bu\\.?n\\.? (ambassador|envoy)", UN_REPRESENTATIVE),
          Rule.of("\\bambassador|high commissioner to|envoy", AMBASSADOR),
          Rule.of(
              "(foreign|external) (affairs|relations)|foreign (minister|secretary)",
              FOREIGN_MINISTER),
          Rule.of("(minister|secretary) .*\\bforeign\\b|top diplomat", FOREIGN_MINISTER),
          Rule.of("^secretary of state$|^us secretary of state", FOREIGN_MINISTER),
          Rule.of(
              "(minister|secretary).*defen[cs]e|defen[cs]e (minister|secretary|chief)",
              DEFENCE_MINISTER),
          Rule.of("national security advis[eo]r", SECURITY_ADVISER),
          Rule.of(
              "chief of .*staff|commander|armed forces|joint chiefs|chief of defen[cs]e",
              MILITARY_CHIEF),
          Rule.of("chancellor of the exchequer|financ|treasury", FINANCE_MINISTER),
          Rule.of(
              "(minister|secretary).*(interior|internal affairs|home affairs|home department|homeland)",
              INTERIOR_MINISTER),
          Rule.of(
              "(interior|internal affairs|home affairs|home|homeland security) (minister|secretary)",
              INTERIOR_MINISTER),
          Rule.of("intelligence|\\bcia\\b|\\bfbi\\b|state security", INTELLIGENCE_CHIEF),
          Rule.of("speaker", SPEAKER),
          Rule.of(
              "president of (the |its )?(senate|chamber|national|federal council|supreme|house|parliament|council|people|legislat|assembly|state duma|court|constitutional|central bank|bank)",
              SPEAKER),
          Rule.of("senator|representative for|congress(man|woman)|member of|lawmaker", LEGISLATOR),
          Rule.of(
              "secretary[ -]general|director[ -]general|general secretary of", ORGANIZATION_HEAD),
          Rule.of(
              "prime minister|\\bpremier\\b|^(federal )?chancellor|taoiseach|head of government",
              HEAD_OF_GOVERNMENT),
          Rule.of(
              "^(acting |interim |federal |state )?president\\b|\\bking\\b|\\bqueen\\b|\\bemir\\b|sultan\\b|supreme leader|\\bpope\\b|monarch|head of state|emperor|grand duke|chair(man|person) of the (presidency|presidential|sovereignty|state affairs)",
              HEAD_OF_STATE),
          Rule.of("minister|secretary|attorney general", MINISTER));

  /** Texts that name an office on their own, in running text. */
  private static final Map<String, Office> WORDS =
      Map.ofEntries(
          Map.entry("president", HEAD_OF_STATE),
          Map.entry("leader", HEAD_OF_STATE),
          Map.entry("ruler", HEAD_OF_STATE),
          Map.entry("strongman", HEAD_OF_STATE),
          Map.entry("dictator", HEAD_OF_STATE),
          Map.entry("king", HEAD_OF_STATE),
          Map.entry("queen", HEAD_OF_STATE),
          Map.entry("emir", HEAD_OF_STATE),
          Map.entry("sultan", HEAD_OF_STATE),
          Map.entry("prime minister", HEAD_OF_GOVERNMENT),
          Map.entry("premier", HEAD_OF_GOVERNMENT),
          Map.entry("chancellor", HEAD_OF_GOVERNMENT),
          Map.entry("foreign minister", FOREIGN_MINISTER),
          Map.entry("foreign secretary", FOREIGN_MINISTER),
          Map.entry("secretary of state", FOREIGN_MINISTER),
          Map.entry("defence minister", DEFENCE_MINISTER),
          Map.entry("defense minister", DEFENCE_MINISTER),
          Map.entry("defence secretary", DEFENCE_MINISTER),
          Map.entry("defense secretary", DEFENCE_MINISTER),
          Map.entry("secretary of defense", DEFENCE_MINISTER),
          Map.entry("vice president", VICE_PRESIDENT));

  /** The kind of a position's title, e.g. {@code Minister of Foreign Affairs}. */
  public static Office ofTitle(String title) {
    String t = title.toLowerCase(java.util.Locale.ROOT);
    for (Rule r : RULES) {
      if (r.title.matcher(t).find()) {
        return r.office;
      }
    }
    return OTHER;
  }

  /** The office that a phrase of running text names as it stands, e.g. {@code foreign minister}. */
  public static Optional<Office> ofPhrase(String phrase) {
    return Optional.ofNullable(WORDS.get(phrase.toLowerCase(java.util.Locale.ROOT)));
  }

  /** Whether the holder's surname with "regime" or "administration" stands for the State. */
  public boolean leads() {
    return this == HEAD_OF_STATE || this == HEAD_OF_GOVERNMENT;
  }
}
