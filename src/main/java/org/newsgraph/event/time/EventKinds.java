package org.newsgraph.event.time;

import java.util.HashMap;
import java.util.Map;

/**
 * Words that tell one and the same kind of event, so that "the vote" is known to be what "voted"
 * told before. Keys are lemmas in lower case.
 */
final class EventKinds {
  /** The session of a body that votes. */
  static final String SITTING = "sitting";

  private static final Map<String, String> KINDS = new HashMap<>();

  static {
    kind(SITTING, "vote voting ballot veto session sitting adopt adoption reject rejection");
    kind("meeting", "meeting meet summit talk conference confer visit gather gathering host");
    kind(
        "raid",
        "strike attack raid bombing bombardment bomb shelling shell assault airstrike missile hit"
            + " ambush massacre blast explosion explode");
    kind("coup", "coup takeover putsch seize oust overthrow topple mutiny");
    kind("ruling", "ruling award verdict judgment judgement rule sentence decision");
    kind("poll", "election poll referendum elect ballot re-elect");
    kind("invasion", "invasion invade incursion offensive");
    kind("downing", "crash downing crash-landing down");
    kind("death", "death killing murder assassination assassinate murder kill die");
    kind("arrest", "arrest detention detain");
    kind("signing", "signing sign ceremony");
    kind("speech", "speech address");
    kind("resignation", "resignation resign");
    kind("announcement", "announcement announce");
    kind("inauguration", "inauguration inaugurate swearing-in");
  }

  private EventKinds() {}

  private static void kind(String kind, String lemmas) {
    for (String lemma : lemmas.split(" ")) {
      KINDS.putIfAbsent(lemma, kind);
    }
  }

  /** What "the vote" asks for: the last of a sitting or of an election. */
  static final String VOTE = "vote";

  /** The kind of event that a definite noun means, or null. */
  static String meantBy(String lemma) {
    return lemma.equalsIgnoreCase("vote") || lemma.equalsIgnoreCase("ballot") ? VOTE : of(lemma);
  }

  /** Whether what is of a kind may be called a vote. */
  static boolean isVote(String kind) {
    return kind.equals(SITTING) || kind.equals("poll");
  }

  /** The kind of event that a word tells, or null. */
  static String of(String lemma) {
    return KINDS.get(lemma.toLowerCase(java.util.Locale.ROOT));
  }
}
