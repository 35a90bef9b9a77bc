package org.newsgraph.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Past forms of irregular verbs that are no other word (Quirk et al. 1985, 3.11 to 3.20). Treebanks
 * have few of those that news likes ("tore into", "withheld"), and a tagger that has not met one
 * takes it for a noun, which costs the clause its verb.
 */
final class PastForms {
  private static final Map<String, String> PAST = new HashMap<>();

  static {
    add(
        "arise arose arisen",
        "awake awoke awoken",
        "become became",
        "befall befell befallen",
        "begin began begun",
        "beseech besought",
        "bring brought",
        "buy bought",
        "choose chose chosen",
        "cling clung",
        "creep crept",
        "draw drew",
        "drive drove driven",
        "fight fought",
        "flee fled",
        "fling flung",
        "forbid forbade forbidden",
        "foresee foresaw foreseen",
        "forgive forgave forgiven",
        "forgo forwent forgone",
        "forsake forsook forsaken",
        "freeze froze",
        "keep kept",
        "kneel knelt",
        "know knew",
        "lend lent",
        "mistake mistook",
        "misunderstand misunderstood",
        "outgrow outgrew",
        "overcome overcame",
        "override overrode overridden",
        "overrun overran",
        "oversee oversaw overseen",
        "overtake overtook",
        "overthrow overthrew overthrown",
        "partake partook",
        "rebuild rebuilt",
        "repay repaid",
        "resell resold",
        "retake retook retaken",
        "rewrite rewrote",
        "seek sought",
        "shake shook shaken",
        "shrink shrank",
        "sing sang sung",
        "sink sank",
        "slay slew slain",
        "sling slung",
        "spring sprang",
        "steal stole stolen",
        "strike struck",
        "strive strove",
        "swear swore sworn",
        "sweep swept",
        "swim swam",
        "swing swung",
        "teach taught",
        "tear tore torn",
        "throw threw thrown",
        "undergo underwent",
        "undertake undertook",
        "underwrite underwrote underwritten",
        "undo undid",
        "waylay waylaid",
        "unfreeze unfroze unfrozen",
        "uphold upheld",
        "wake woke",
        "weep wept",
        "withdraw withdrew withdrawn",
        "withhold withheld",
        "withstand withstood",
        "wring wrung",
        "write wrote");
  }

  private PastForms() {}

  private static void add(String... verbs) {
    for (String v : verbs) {
      String[] forms = v.split(" ");
      for (int i = 1; i < forms.length; i++) {
        PAST.put(forms[i], forms[0]);
      }
    }
  }

  /** The verb of a lower-case form, {@code tore} to {@code tear}; empty where it is none. */
  static Optional<String> verb(String form) {
    return Optional.ofNullable(PAST.get(form));
  }

  /**
   * Gives such words the class of a verb's past where a tagger has not.
   *
   * @param tags classes of the words; changed in place
   */
  static void mend(WordForms words, Tagger tagger, int[] tags) {
    for (int i = 0; i < tags.length; i++) {
      boolean mistaken =
          !tagger.upos(tags[i]).equals("VERB")
              && !tagger.upos(tags[i]).equals("PROPN")
              && PAST.containsKey(words.word(i));
      if (mistaken) {
        tags[i] = tagger.past();
      }
    }
  }
}
