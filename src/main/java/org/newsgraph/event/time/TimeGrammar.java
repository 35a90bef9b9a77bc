package org.newsgraph.event.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.event.time.DateForms.Read;
import org.newsgraph.event.time.TimeExpression.Role;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Finds the time expressions of a sentence. What they say is left relative; {@link Calendar} ties
 * it to dates.
 */
final class TimeGrammar {
  private final Words words;
  private final DateForms dates;
  private final RelativeForms relatives;

  private TimeGrammar(AnalyzedSentence sentence) {
    words = new Words(sentence);
    dates = new DateForms(words);
    relatives = new RelativeForms(words);
  }

  /** The phrases of a sentence, left to right, not overlapping. */
  static List<TimePhrase> read(AnalyzedSentence sentence) {
    return new TimeGrammar(sentence).phrases();
  }

  private List<TimePhrase> phrases() {
    List<TimePhrase> out = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int at = i;
      Optional<Read> read = relatives.read(at).or(() -> dates.read(at));
      if (read.isEmpty() || words.is(i - 1, "every", "each")) {
        i++;
        continue;
      }
      int end = read.get().end();
      while (words.is(end, "morning", "afternoon", "evening", "night", "noon", "midnight")) {
        end++;
      }
      out.add(new TimePhrase(i, end, head(i, end), role(i), read.get().value()));
      i = end;
    }
    return out;
  }

  private int head(int first, int end) {
    for (int i = first; i < end; i++) {
      Token t = words.sentence().token(i);
      if (t.head() < first || t.head() >= end) {
        return i;
      }
    }
    return first;
  }

  private Role role(int first) {
    int p = first - 1;
    while (p >= 0 && isModifier(p) && first - p < 6) {
      p--;
    }
    if (isAnniversary(first)) {
      return Role.BESIDE;
    }
    switch (words.at(p)) {
      case "since", "from":
        return Role.START;
      case "until", "till":
        return isNegatedBefore(p) ? Role.AT : Role.END; // "did not sign until 1970"
      case "by", "through":
        return Role.END;
      case "before", "after", "following", "than":
        return Role.BESIDE;
      case "to":
        return words.at(p).equals("to") && followsTime(p) ? Role.END : Role.AT;
      case "of":
        return words.is(p - 1, "ahead", "as") ? Role.BESIDE : Role.AT;
      case "within":
        return Role.DURATION;
      case "for":
        return isScheduled(p - 1) ? Role.AT : Role.DURATION;
      default:
        return Role.AT;
    }
  }

  /** "on the anniversary of the coup of 1 February". */
  private boolean isAnniversary(int first) {
    for (int i = first - 1; i >= Math.max(0, first - 6); i--) {
      if (words.is(i, "anniversary")) {
        return true;
      }
    }
    return false;
  }

  private boolean isScheduled(int p) {
    return words.is(p, "scheduled", "planned", "set", "due", "slated", "expected", "announced");
  }

  private boolean isNegatedBefore(int p) {
    for (int i = Math.max(0, p - 12); i < p; i++) {
      if (words.is(i, "not", "n't", "n’t", "never")) {
        return true;
      }
    }
    return false;
  }

  private boolean followsTime(int p) {
    return CalendarWords.weekday(words.at(p - 1)) != null
        || CalendarWords.month(words.at(p - 1)).isPresent()
        || words.isNumber(p - 1);
  }

  /** "early", "the end of": stands between the preposition and the time. */
  private boolean isModifier(int p) {
    return words.is(
            p, "early", "late", "mid", "mid-", "-", "the", "about", "around", "just", "only")
        || (words.is(p, "of")
            && words.is(p - 1, "end", "beginning", "start", "middle", "half", "morning", "evening"))
        || (words.is(p, "end", "beginning", "start", "middle", "half") && words.is(p + 1, "of"));
  }
}
