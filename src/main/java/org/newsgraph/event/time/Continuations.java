package org.newsgraph.event.time;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Words by which a sentence goes on with what was told just before. */
final class Continuations {
  private static final Pattern PAIR =
      Pattern.compile(
          "(?i)(?:the (?:two|pair|trio|three|four)|both(?: (?:sides|men|leaders|countries|ministers))?"
              + "|the (?:two|three|four) \\w+|the (?:leaders|ministers|presidents|sides|envoys|delegates))");
  private static final Pattern AT_ONCE =
      Pattern.compile(
          "(?i)\\b(?:at once|immediately|instantly|promptly|minutes later|moments later|afterwards"
              + "|soon afterwards|in the same breath)\\b");
  private static final Pattern THEN =
      Pattern.compile(
          "(?i)(?:and|then|later|afterwards|minutes later|in return|in reply|in response|in turn)");

  private static final Set<String> PERSONS = Set.of("he", "she", "they");
  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it");

  private Continuations() {}

  /** Whether a sentence keeps the day of the one before. */
  static boolean goesOn(AnalyzedSentence s) {
    return hasPronoun(s) || namesAgain(s) || AT_ONCE.matcher(s.text()).find() || opensWith(s, THEN);
  }

  /** Whether a sentence opens with "he", "she" or "they". */
  static boolean opensWithPerson(AnalyzedSentence s) {
    return s.size() > 1 && PERSONS.contains(s.token(0).lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether a sentence tells what happened. */
  static boolean isPast(AnalyzedSentence s) {
    int main = mainVerb(s);
    boolean was =
        s.tokens().stream()
            .anyMatch(t -> t.is("cop") && t.xpos().equals("VBD") && s.token(t.head()).isRoot());
    return was || main >= 0 && Segments.isPast(s, main);
  }

  /** The verb that carries a sentence, -1 if a noun does. */
  static int mainVerb(AnalyzedSentence s) {
    for (Token t : s.tokens()) {
      if (t.isRoot()) {
        return t.isVerb() ? t.index() : -1;
      }
    }
    return -1;
  }

  /** "Biden met Xi on Monday. Biden said": the same one acts as in the sentence before. */
  static boolean namesSubjectAgain(AnalyzedSentence before, AnalyzedSentence s, int verb) {
    int main = mainVerb(before);
    if (verb < 0 || main < 0) {
      return false;
    }
    Token subject = s.child(verb, "nsubj").orElse(null);
    Token earlier = before.child(main, "nsubj").orElse(null);
    return subject != null
        && earlier != null
        && subject.upos().equals("PROPN")
        && lastName(s, subject).equals(lastName(before, earlier));
  }

  private static String lastName(AnalyzedSentence s, Token name) {
    return s.children(name.index(), "flat").stream().reduce((a, b) -> b).orElse(name).text();
  }

  private static boolean hasPronoun(AnalyzedSentence s) {
    boolean quote = s.size() > 0 && "\"“‘'”".contains(s.token(0).text().substring(0, 1));
    for (int i = 0; i < s.size(); i++) {
      Token t = s.token(i);
      if (!t.xpos().equals("PRP") || !SUBJECTS.contains(t.text().toLowerCase(Locale.ROOT))) {
        continue;
      }
      boolean says = i + 1 < s.size() && Clauses.isReporting(s.token(i + 1));
      boolean aside = says && i > 0 && s.token(i - 1).upos().equals("PUNCT");
      if (quote ? says : i < 3 || aside) {
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
      boolean verb =
          i + 1 < s.size()
              && (s.token(i + 1).xpos().equals("VBD") || s.token(i + 1).xpos().equals("MD"));
      if (verb && PAIR.matcher(opening).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensWith(AnalyzedSentence s, Pattern words) {
    StringBuilder opening = new StringBuilder();
    for (int i = 0; i < Math.min(2, s.size()); i++) {
      opening.append(i == 0 ? "" : " ").append(s.token(i).text());
      if (words.matcher(opening).matches()) {
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
