package org.newsgraph.event.time;

import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Words by which a sentence goes on with what was told just before. */
final class Continuations {
  private static final String PAIR =
      "(?i)(?:the (?:two|pair|trio|three|four)|both(?: (?:sides|men|leaders|countries|ministers))?"
          + "|the (?:two|three|four) \\w+|the (?:leaders|ministers|presidents|sides|envoys|delegates))";
  private static final String AT_ONCE =
      "(?i).*\\b(?:at once|immediately|instantly|promptly|minutes later|moments later|afterwards"
          + "|soon afterwards|in the same breath)\\b.*";
  private static final String THEN =
      "(?i)(?:and|then|later|afterwards|minutes later|in return|in reply|in response|in turn)";

  private Continuations() {}

  /** Whether a sentence keeps the day of the one before. */
  static boolean goesOn(AnalyzedSentence s) {
    return hasPronoun(s) || namesAgain(s) || s.text().matches(AT_ONCE) || opensWith(s, THEN);
  }

  private static boolean hasPronoun(AnalyzedSentence s) {
    boolean quote = s.size() > 0 && "\"“‘'”".contains(s.token(0).text().substring(0, 1));
    for (int i = 0; i < (quote ? s.size() : Math.min(3, s.size())); i++) {
      boolean subject = !quote || i + 1 < s.size() && Clauses.isReporting(s.token(i + 1));
      if (subject
          && s.token(i).text().matches("(?i)he|she|they|it")
          && s.token(i).xpos().equals("PRP")) {
        return true;
      }
    }
    return false;
  }

  /** "The two presidents agreed", "Both condemned". */
  private static boolean namesAgain(AnalyzedSentence s) {
    StringBuilder opening = new StringBuilder();
    for (int i = 0; i < Math.min(3, s.size()); i++) {
      opening.append(i == 0 ? "" : " ").append(s.token(i).text());
      boolean verb = i + 1 < s.size() && s.token(i + 1).xpos().matches("VBD|MD");
      if (verb && opening.toString().matches(PAIR)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensWith(AnalyzedSentence s, String words) {
    StringBuilder opening = new StringBuilder();
    for (int i = 0; i < Math.min(2, s.size()); i++) {
      opening.append(i == 0 ? "" : " ").append(s.token(i).text());
      if (opening.toString().matches(words)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The verb in the present that brings the news: in "the ministry says that they agreed" the
   * first; the verb itself where none does.
   */
  static int tidingOf(AnalyzedSentence s, int verb) {
    Token t = s.token(verb);
    boolean past = Segments.isPast(s, verb) && t.is("ccomp") && t.head() >= 0;
    boolean says =
        past
            && s.token(t.head()).xpos().matches("VBZ|VBP")
            && Clauses.isReporting(s.token(t.head()));
    return says ? t.head() : verb;
  }
}
