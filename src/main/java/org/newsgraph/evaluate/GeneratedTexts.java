package org.newsgraph.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Labels and descriptions of made-up items in several languages, as a Wikidata dump holds them:
 * names alike in one script and respelt in the others, and not every item in every language.
 */
final class GeneratedTexts {
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String CYRILLIC = "абкдефгхийклмнопкрстуввксиз";
  private static final String ARABIC = "ابكديفغهيجكلمنوبقرستوفوكيز";
  private static final String CHINESE = "阿巴卡达埃法加哈伊贾基拉马纳奥帕库拉萨塔乌瓦沃克亚扎";
  private static final int MADE_UP = 1_000_000;

  /** Of ten items, how many have texts in a language. */
  private static final Map<String, Integer> SHARES = new LinkedHashMap<>();

  private static final Map<String, String> OF_ALL =
      Map.of(
          "ar", "كيان مختلق رقم ",
          "de", "erfundene Einheit Nummer ",
          "es", "entidad inventada número ",
          "fr", "entité inventée numéro ",
          "ru", "вымышленный объект номер ",
          "zh", "虚构实体编号");

  static {
    SHARES.put("fr", 7);
    SHARES.put("de", 6);
    SHARES.put("es", 6);
    SHARES.put("ru", 4);
    SHARES.put("ar", 4);
    SHARES.put("zh", 4);
  }

  private GeneratedTexts() {}

  /** The members of an item's labels. */
  static String labels(int id, String english) {
    Map<String, String> out = new LinkedHashMap<>();
    out.put("en", english);
    SHARES.keySet().stream().filter(l -> has(id, l)).forEach(l -> out.put(l, spell(english, l)));
    return json(out);
  }

  /** The members of an item's descriptions. */
  static String descriptions(int id, String english) {
    Map<String, String> out = new LinkedHashMap<>();
    out.put("en", english);
    SHARES.keySet().stream().filter(l -> has(id, l)).forEach(l -> out.put(l, OF_ALL.get(l) + id));
    return json(out);
  }

  private static boolean has(int id, String language) {
    return id < MADE_UP || id % 10 < SHARES.get(language);
  }

  private static String spell(String english, String language) {
    String script =
        switch (language) {
          case "ar" -> ARABIC;
          case "ru" -> CYRILLIC;
          case "zh" -> CHINESE;
          default -> LATIN;
        };
    StringBuilder out = new StringBuilder(english.length());
    for (int i = 0; i < english.length(); i++) {
      char c = english.charAt(i);
      int at = LATIN.indexOf(Character.toLowerCase(c));
      boolean kept = at < 0 || script == LATIN;
      char spelt = kept ? c : script.charAt(at);
      out.append(!kept && Character.isUpperCase(c) ? Character.toUpperCase(spelt) : spelt);
    }
    return out.toString();
  }

  private static String json(Map<String, String> texts) {
    return texts.entrySet().stream()
        .map(
            e ->
                "\"%1$s\":{\"language\":\"%1$s\",\"value\":\"%2$s\"}"
                    .formatted(e.getKey(), e.getValue()))
        .collect(Collectors.joining(","));
  }
}
