package org.newsgraph.event.time;

import java.util.Set;
import org.newsgraph.language.Token;

/** What is done in front of the press; a report of one day tells what was said on it. */
final class PublicActs {
  private static final Set<String> LEMMAS =
      Set.of(
          ("say tell add summon urge call accuse condemn denounce praise welcome hail warn deny demand ask criticize criticise insist appeal dismiss lash deride blast declare announce defend blame write complain mock circulate back side describe reject rebuff deplore regret thank scold vow pledge threaten caution stress plead reply retort respond argue voice express label term brand implore exhort charge cheer remark speak find hold observe note explain claim recall acknowledge concede reiterate repeat assert maintain emphasise emphasize underline underscore signal suggest propose offer invite protest object slam castigate lambast lament applaud commend salute congratulate celebrate decry berate chide rebuke upbraid scoff sneer boast assure promise swear apologise apologize confirm refuse decline counter hint question doubt dispute contest contradict disagree advise counsel recommend beg press disown endorse")
              .split(" "));

  private PublicActs() {}

  /** Whether a verb tells what is said in public. */
  static boolean contains(Token verb) {
    return LEMMAS.contains(verb.lemma());
  }
}
