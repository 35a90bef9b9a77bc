package org.newsgraph.linking.coreference;

import java.util.Map;
import java.util.Set;

/**
 * Which States "the kingdom", "the island" or "the Baltic state" may be: constitution, region (UN
 * M49 and common usage) and epithets. Labels as in the catalog.
 */
final class StateKinds {
  /** Nouns that by themselves say what kind of State is meant. */
  private static final Map<String, Set<String>> NOUNS =
      Map.of(
          "kingdom",
          words(
              "Saudi Arabia|Jordan|Morocco|Bahrain|Thailand|Cambodia|Bhutan|Eswatini|Lesotho"
                  + "|Tonga|Denmark|Norway|Sweden|Spain|Belgium|Netherlands|United Kingdom"),
          "emirate",
          words("Qatar|Kuwait"),
          "sultanate",
          words("Oman|Brunei"),
          "island",
          words(
              "Taiwan|Cuba|Cyprus|Sri Lanka|Malta|Iceland|Jamaica|Madagascar|Barbados|Mauritius"
                  + "|Grenada|Dominica|Saint Lucia|Nauru|Timor-Leste|Ireland|Bahrain"),
          "archipelago",
          words(
              "Philippines|Indonesia|Maldives|Seychelles|Comoros|Cape Verde|Bahamas|Solomon Islands"
                  + "|Vanuatu|Fiji|Kiribati|Tuvalu|Tonga|Samoa|Palau|Marshall Islands|Micronesia"),
          "emirates",
          words("United Arab Emirates"),
          "city-state",
          words("Singapore|Monaco"));

  /** Words before "state", "country", "nation", "republic" and the like. */
  private static final Map<String, Set<String>> ADJECTIVES =
      Map.ofEntries(
          entry("baltic", "Estonia|Latvia|Lithuania"),
          entry("nordic", "Denmark|Finland|Iceland|Norway|Sweden"),
          entry("scandinavian", "Denmark|Norway|Sweden"),
          entry("gulf", "Bahrain|Kuwait|Oman|Qatar|Saudi Arabia|United Arab Emirates"),
          entry("hashemite", "Jordan"),
          entry("hermit", "North Korea"),
          entry("jewish", "Israel"),
          entry("alpine", "Austria|Switzerland|Liechtenstein|Slovenia"),
          entry("andean", "Bolivia|Colombia|Ecuador|Peru|Chile"),
          entry("himalayan", "Nepal|Bhutan"),
          entry("communist", "China|Cuba|Laos|North Korea|Vietnam"),
          entry("communist-run", "China|Cuba|Laos|North Korea|Vietnam"),
          entry("maghreb", "Algeria|Libya|Mauritania|Morocco|Tunisia"),
          entry("north-african", "Algeria|Egypt|Libya|Morocco|Sudan|Tunisia"),
          entry(
              "west-african",
              "Benin|Burkina Faso|Cape Verde|Gambia|Ghana|Guinea|Guinea-Bissau|Ivory Coast|Liberia"
                  + "|Mali|Mauritania|Niger|Nigeria|Senegal|Sierra Leone|Togo"),
          entry("sahelian", "Burkina Faso|Chad|Mali|Mauritania|Niger"),
          entry("sahel", "Burkina Faso|Chad|Mali|Mauritania|Niger"),
          entry(
              "east-african",
              "Burundi|Djibouti|Eritrea|Ethiopia|Kenya|Rwanda|Somalia|South Sudan|Tanzania|Uganda"),
          entry(
              "central-african",
              "Cameroon|Central African Republic|Chad|Democratic Republic of the Congo"
                  + "|Equatorial Guinea|Gabon|Republic of the Congo"),
          entry(
              "southern-african",
              "Angola|Botswana|Eswatini|Lesotho|Malawi|Mozambique|Namibia|South Africa|Zambia"
                  + "|Zimbabwe"),
          entry("central-asian", "Kazakhstan|Kyrgyzstan|Tajikistan|Turkmenistan|Uzbekistan"),
          entry(
              "southeast-asian",
              "Brunei|Cambodia|Indonesia|Laos|Malaysia|Myanmar|Philippines|Singapore|Thailand"
                  + "|Timor-Leste|Vietnam"),
          entry("south-asian", "Bangladesh|Bhutan|India|Maldives|Nepal|Pakistan|Sri Lanka"),
          entry(
              "south-american",
              "Argentina|Bolivia|Brazil|Chile|Colombia|Ecuador|Guyana|Paraguay|Peru|Suriname"
                  + "|Uruguay|Venezuela"),
          entry(
              "central-american",
              "Belize|Costa Rica|El Salvador|Guatemala|Honduras|Nicaragua|Panama"),
          entry(
              "caribbean",
              "Antigua and Barbuda|Bahamas|Barbados|Cuba|Dominica|Dominican Republic|Grenada|Haiti"
                  + "|Jamaica|Saint Kitts and Nevis|Saint Lucia|Saint Vincent and the Grenadines"
                  + "|Trinidad and Tobago"),
          entry(
              "balkan",
              "Albania|Bosnia and Herzegovina|Bulgaria|Croatia|Kosovo|Montenegro|North Macedonia"
                  + "|Serbia"),
          entry(
              "pacific",
              "Fiji|Kiribati|Marshall Islands|Micronesia|Nauru|Palau|Papua New Guinea|Samoa"
                  + "|Solomon Islands|Tonga|Tuvalu|Vanuatu"));

  private static final Set<String> STATES =
      Set.of("state", "country", "nation", "republic", "power", "government", "monarchy", "island");

  private StateKinds() {}

  private static Map.Entry<String, Set<String>> entry(String word, String labels) {
    return Map.entry(word, words(labels));
  }

  private static Set<String> words(String labels) {
    return Set.of(labels.split("\\|"));
  }

  /** Whether a noun may describe a State by its kind. */
  static boolean isKind(String noun) {
    return NOUNS.containsKey(noun) || STATES.contains(noun);
  }

  /**
   * Labels of the States that such a phrase may mean; empty if its words do not tell.
   *
   * @param modifiers the words between article and noun, lower case, joined by "-"
   */
  static Set<String> of(String modifiers, String noun) {
    String region = modifiers.startsWith("tiny-") ? modifiers.substring(5) : modifiers;
    Set<String> adjective = ADJECTIVES.get(region);
    Set<String> byNoun = NOUNS.get(noun);
    if (adjective != null) {
      return adjective;
    }
    boolean plain = region.isEmpty() || region.matches("(oil-)?rich|gulf|small|poor|self-ruled");
    boolean known = plain || region.matches("communist-run|desert|self-governing|democratic");
    return byNoun != null && known ? byNoun : Set.of();
  }
}
