package org.newsgraph.language;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Dictionary forms: irregular and frequent words from a dictionary made from treebanks, all others
 * by the rules of English inflection. Safe for threads.
 */
public final class Lemmatizer {
  private final Map<String, String> dictionary;
  private final Lexicon lexicon;

  /**
   * @param dictionary from {@code word TAB first letters of the Penn tag} to lemma; see {@link
   *     #key}
   */
  public Lemmatizer(Map<String, String> dictionary, Lexicon lexicon) {
    this.dictionary = Map.copyOf(dictionary);
    this.lexicon = lexicon;
  }

  /** Reads {@code lemmas.model} of a folder. */
  public static Lemmatizer load(Path models, Lexicon lexicon) {
    return ModelFiles.read(
        models, "lemmas", in -> new Lemmatizer(ModelFiles.readDictionary(in), lexicon));
  }

  /** Key of a lower-case word in the dictionary; tags of one inflection share a key. */
  public static String key(String word, String upos, String xpos) {
    return word + '\t' + group(upos, xpos);
  }

  private static String group(String upos, String xpos) {
    return switch (upos) {
      case "VERB", "AUX" -> xpos.startsWith("V") ? xpos : "V";
      case "NOUN" -> xpos.equals("NNS") ? "NNS" : "N";
      case "ADJ", "ADV" -> xpos.endsWith("R") || xpos.endsWith("S") ? "C" : "A";
      default -> upos;
    };
  }

  /** The lemma of a word: lower case but for proper nouns. */
  public String lemma(String word, String upos, String xpos) {
    boolean name = upos.equals("PROPN") || xpos.startsWith("NNP");
    if (name || upos.equals("X") || upos.equals("SYM") || upos.equals("PUNCT")) {
      return xpos.equals("NNPS") && word.endsWith("s") && word.length() > 3 ? singular(word) : word;
    }
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    String known = dictionary.get(key(lower, upos, xpos));
    if (upos.equals("VERB") && (known == null || known.equals(lower))) {
      known = PastForms.verb(lower).orElse(known);
    }
    if (known != null && !isSlip(lower, known, upos)) {
      return known;
    }
    return switch (group(upos, xpos)) {
      case "VBZ" -> thirdPerson(lower);
      case "VBD", "VBN" -> lower.endsWith("ed") ? stem(lower, 2) : lower;
      case "VBG" -> lower.endsWith("ing") && lower.length() > 4 ? stem(lower, 3) : lower;
      case "NNS" -> lower.endsWith("s") ? singular(lower) : lower;
      case "C" -> compared(lower);
      default -> lower;
    };
  }

  /** "leaned" as a form of "learn": a treebank's slip, where the regular verb is known too. */
  private boolean isSlip(String lower, String known, String upos) {
    if (!upos.equals("VERB") || !lower.endsWith("ed") || lower.length() < 6) {
      return false;
    }
    String root = known.endsWith("e") || known.endsWith("y") ? cut(known, 1) : known;
    return !lower.startsWith(root) && dictionary.containsKey(key(stem(lower, 2), "VERB", "VB"));
  }

  private static String cut(String w, int n) {
    return w.substring(0, w.length() - n);
  }

  private static String singular(String w) {
    if (w.endsWith("ies") && w.length() > 4) {
      return cut(w, 3) + "y";
    }
    if (w.endsWith("sses") || w.endsWith("shes") || w.endsWith("ches") || w.endsWith("xes")) {
      return cut(w, 2);
    }
    if (w.endsWith("zzes") || w.endsWith("oes") && w.length() > 4) {
      return cut(w, 2);
    }
    return w.endsWith("ss") || w.endsWith("us") || w.endsWith("is") ? w : cut(w, 1);
  }

  private String thirdPerson(String w) {
    if (w.endsWith("oes") && w.length() > 4) {
      return cut(w, 2);
    }
    return w.endsWith("s") ? singular(w) : w;
  }

  /** Undoes -ed or -ing: doubled consonants, a dropped e, y for i. */
  private String stem(String w, int ending) {
    String s = cut(w, ending);
    int n = s.length();
    if (n < 2) {
      return w;
    }
    if (ending == 2 && s.endsWith("i")) {
      return cut(s, 1) + "y";
    }
    String known = lexicon.verbBase(s);
    if (known != null) {
      return known;
    }
    if (isKnownVerb(s)) {
      return s;
    }
    if (isKnownVerb(s + "e")) {
      return s + "e";
    }
    char last = s.charAt(n - 1);
    if (n > 3 && last == s.charAt(n - 2) && "bdgklmnprt".indexOf(last) >= 0) {
      return last == 'l' && !isKnownVerb(cut(s, 1)) ? s : cut(s, 1);
    }
    return wantsE(s) ? s + "e" : s;
  }

  private boolean isKnownVerb(String base) {
    return dictionary.containsKey(base + "\tVB") || dictionary.containsKey(base + "\tVBP");
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  /** Whether a stem that the dictionary does not know ends in a silent e. */
  private static boolean wantsE(String s) {
    int n = s.length();
    char last = s.charAt(n - 1);
    char before = s.charAt(n - 2);
    if ("cvuz".indexOf(last) >= 0 || s.endsWith("dg") || s.endsWith("rg") || s.endsWith("ng")) {
      return last != 'g' || s.endsWith("dg") || s.endsWith("rg") || s.endsWith("ang");
    }
    if (last == 's' && before != 's') {
      return true;
    }
    if (s.endsWith("at") || s.endsWith("iz") || s.endsWith("ur") || s.endsWith("ir")) {
      return n > 3 && !isVowel(s.charAt(n - 3));
    }
    if (last == 'l' && !isVowel(before) && before != 'l' && before != 'r' && before != 'w') {
      return true;
    }
    boolean single = !isVowel(last) && isVowel(before) && !isVowel(n > 2 ? s.charAt(n - 3) : 'a');
    return single && "kgdpm".indexOf(last) >= 0 && syllables(s) == 1;
  }

  private static int syllables(String s) {
    int count = 0;
    for (int i = 0; i < s.length(); i++) {
      if (isVowel(s.charAt(i)) && (i == 0 || !isVowel(s.charAt(i - 1)))) {
        count++;
      }
    }
    return count;
  }

  private static String compared(String w) {
    int ending = w.endsWith("est") ? 3 : w.endsWith("er") ? 2 : 0;
    if (ending == 0 || w.length() < ending + 3) {
      return w;
    }
    String s = cut(w, ending);
    char last = s.charAt(s.length() - 1);
    if (last == 'i') {
      return cut(s, 1) + "y";
    }
    if (last == s.charAt(s.length() - 2) && last != 'l' && last != 's') {
      return cut(s, 1);
    }
    return "cgsv".indexOf(last) >= 0 || s.endsWith("at") ? s + "e" : s;
  }
}
