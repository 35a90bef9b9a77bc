package org.newsgraph.event.time;

import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * What happens in the scene that a paragraph has set: deeds of one and the same fight or ceremony,
 * and the ballots of one sitting. Reactions from elsewhere are none: they may come days later.
 */
final class SceneVerbs {
  private static final Set<String> DEEDS =
      Set.of(
          ("attack strike bomb bombard shell raid ambush storm assault fire shoot kill wound injure"
                  + " shot murder lynch behead stab massacre gun mow blow explode detonate destroy hit"
                  + " bulldoze torch burn ransack loot seize capture overrun take retake occupy enter"
                  + " cross surround encircle break arrest detain handcuff drag abduct kidnap clash"
                  + " exchange battle repel intercept down sink board land parachute flee die collapse"
                  + " crash evacuate sign initial shake embrace swear")
              .split(" "));

  private static final Set<String> BALLOTS = Set.of("abstain", "vote", "veto", "dissent", "cast");

  private static final Set<String> STATES =
      Set.of(
          ("be have want seek remain hold need know think believe hope fear feel seem appear mean"
                  + " depend lack own contain include involve consist belong live stay last keep"
                  + " govern rule lead head run serve control support back oppose require allow")
              .split(" "));

  private SceneVerbs() {}

  /** Whether a verb of the main line tells what somebody did, not said, nor how things stood. */
  static boolean isAct(AnalyzedSentence s, int verb) {
    Token t = s.token(verb);
    return t.xpos().equals("VBD")
        && !STATES.contains(t.lemma())
        && !PublicActs.contains(t)
        && carries(s, verb);
  }

  /** Whether a verb of the main line tells a deed that goes on with the scene. */
  static boolean isDeed(AnalyzedSentence s, int verb) {
    return DEEDS.contains(s.token(verb).lemma()) && carries(s, verb);
  }

  /** Whether a verb is the root of its sentence or goes with it. */
  private static boolean carries(AnalyzedSentence s, int verb) {
    for (int at = verb; at >= 0; at = s.token(at).head()) {
      if (s.token(at).isRoot()) {
        return true;
      }
      if (!s.token(at).is("conj") && !s.token(at).is("parataxis")) {
        return false;
      }
    }
    return false;
  }

  /** "abstained", "voted against", "sat on the fence", "said no", "were for it". */
  static boolean isBallot(AnalyzedSentence s, int verb) {
    Token t = s.token(verb);
    Words words = new Words(s);
    return switch (t.lemma()) {
      case "sit" -> words.is(verb + 1, "on") && words.is(verb + 3, "fence");
      case "say" -> words.is(verb + 1, "yes", "no", "yea", "nay", "aye");
      case "raise", "put" -> words.is(verb + 2, "hand", "hands");
      case "be" ->
          words.is(verb + 1, "for", "against")
              || words.is(verb + 1, "in") && words.is(verb + 2, "favour", "favor");
      default -> BALLOTS.contains(t.lemma());
    };
  }
}
