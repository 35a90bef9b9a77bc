package org.newsgraph.linking.coreference;

import java.util.Set;

/** Nouns for offices and for kinds of bodies, lower case. Closed lists. */
final class RoleWords {
  private static final Set<String> ROLES =
      Set.of(
          "president",
          "minister",
          "secretary",
          "chancellor",
          "premier",
          "leader",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "ambassador",
          "envoy",
          "representative",
          "general",
          "commander",
          "chief",
          "director",
          "head",
          "chairman",
          "chairwoman",
          "chair",
          "senator",
          "governor",
          "mayor",
          "king",
          "queen",
          "prince",
          "emir",
          "sultan",
          "pope",
          "diplomat",
          "adviser",
          "advisor",
          "vice-president",
          "secretary-general",
          "director-general",
          "prosecutor",
          "speaker",
          "lawmaker",
          "politician",
          "dictator",
          "strongman",
          "ruler",
          "negotiator",
          "candidate",
          "economist",
          "president-elect",
          "commissioner",
          "judge",
          "lawyer",
          "inspector",
          "investigator",
          "founder",
          "activist",
          "journalist",
          "cleric",
          "congressman",
          "congresswoman",
          "student",
          "mediator",
          "rapporteur",
          "coordinator",
          "monarch",
          "colonel",
          "admiral",
          "marshal",
          "captain",
          "delegate",
          "undersecretary");

  private static final Set<String> LEADING =
      Set.of(
          "president",
          "premier",
          "chancellor",
          "king",
          "queen",
          "emir",
          "sultan",
          "dictator",
          "strongman",
          "ruler",
          "monarch",
          "leader");

  private RoleWords() {}

  static boolean isRole(String word) {
    return ROLES.contains(word);
  }

  /** Whether one who is called so may be called "the leader" of the country. */
  static boolean leads(String noun) {
    return LEADING.contains(noun);
  }
}
