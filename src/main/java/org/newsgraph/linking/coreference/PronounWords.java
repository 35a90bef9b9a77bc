package org.newsgraph.linking.coreference;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Mention;

/** Words and constructions that tell what a pronoun beside them may stand for. */
final class PronounWords {
  /** Verbs whose "it" stands for nothing. */
  static final Set<String> EMPTY_IT =
      words(
          """
          be seem appear take happen remain become look turn come mean follow emerge rain snow
          """);

  /** Verbs whose object is somebody who can answer. */
  static final Set<String> ADDRESSING =
      words(
          """
          accuse urge warn thank remind assure implore exhort invite
          """);

  /** Verbs by which one side answers what another has done. */
  static final Set<String> ANSWERING =
      words(
          """
          condemn criticise criticize blame sanction punish denounce slam blast rebuke chide
          scold praise thank commend applaud hail congratulate reward sue indict fine suspend
          boycott penalise penalize sever ostracise censure lambast lambaste castigate
          reprimand fault shun attack assail accuse jail admonish excoriate upbraid berate
          deride mock expel arrest detain target charge convict sentence admire forgive pillory
          """);

  /** What only somebody can be, no thing and no state of affairs. */
  static final Set<String> OF_SOMEBODY =
      words(
          """
          ready prepared willing unwilling determined committed opposed aware unaware concerned
          behind confident hopeful innocent neutral grateful worried disappointed shocked
          appalled sorry pleased proud glad saddened alarmed outraged dismayed reluctant eager
          keen loath entitled sceptical skeptical optimistic adamant horrified
          """);

  private PronounWords() {}

  /**
   * "condemned Israel over its strike", "sanctioned Iran for its support": the deed is that of the
   * other side, not of whoever answers it.
   */
  static boolean isAnswered(AnalyzedSentence s, Token pronoun, Mention m) {
    Token deed = pronoun.head() >= 0 ? s.token(pronoun.head()) : pronoun;
    boolean reason =
        s.children(deed.index()).stream()
            .anyMatch(c -> c.is("case") && (c.text().equals("for") || c.text().equals("over")));
    int verb = deed.head();
    if (verb >= 0 && !s.token(verb).isVerb() && s.token(verb).head() >= 0) {
      verb = s.token(verb).head();
    }
    return reason
        && verb >= 0
        && ANSWERING.contains(s.token(verb).lemma())
        && s.children(verb).stream().anyMatch(c -> c.is("obj") || c.is("nsubj:pass") || c.is("obl"))
        && s.children(verb, "nsubj").stream().anyMatch(c -> c.index() == m.head());
  }

  /** "it was ready to talk", "it was behind the raid": only somebody can be so. */
  static boolean isOfSomebody(AnalyzedSentence s, int from) {
    int i = from;
    while (i < s.size() && (s.token(i).upos().equals("ADV") || s.token(i).upos().equals("PART"))) {
      i++;
    }
    return i < s.size() && OF_SOMEBODY.contains(s.token(i).text().toLowerCase(Locale.ROOT));
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
