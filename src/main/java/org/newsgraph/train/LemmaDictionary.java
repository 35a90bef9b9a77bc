package org.newsgraph.train;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.language.Lemmatizer;

/** Makes the dictionary of the lemmatizer: base forms of verbs, and what the rules get wrong. */
public final class LemmaDictionary {
  private LemmaDictionary() {}

  public static Map<String, String> of(List<TreebankSentence> sentences) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (TreebankSentence s : sentences) {
      for (TreebankSentence.Word w : s.words()) {
        if (isRegular(w)) {
          String form = w.form().toLowerCase(Locale.ROOT).replace('’', '\'');
          counts
              .computeIfAbsent(Lemmatizer.key(form, w.upos(), w.xpos()), k -> new TreeMap<>())
              .merge(w.lemma().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
      }
    }
    Map<String, String> best = new TreeMap<>();
    counts.forEach(
        (key, lemmas) ->
            best.put(
                key,
                lemmas.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue())
                    .orElseThrow()
                    .getKey()));
    return best;
  }

  private static boolean isRegular(TreebankSentence.Word w) {
    return !w.lemma().equals("_")
        && !List.of("PROPN", "X", "SYM", "PUNCT", "NUM").contains(w.upos())
        && w.form()
            .chars()
            .allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’' || c == '-');
  }
}
