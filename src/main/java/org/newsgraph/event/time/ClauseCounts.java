package org.newsgraph.event.time;

import java.util.Optional;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** How far a clause lies from the main one: "a day after jets had bombed the camp". */
final class ClauseCounts {
  private static final int REACH = 12;
  private final AnalyzedSentence s;
  private final Words words;
  private final SurfaceDates surface;

  ClauseCounts(DatedSentence dated) {
    s = dated.sentence();
    words = new Words(s);
    surface = new SurfaceDates(dated);
  }

  /**
   * A count.
   *
   * @param main the verb of the main line that it counts from
   * @param amount steps from its time, negative for before
   * @param unit what is counted
   * @param isPresent whether the main verb tells of the day of writing
   */
  record Count(int main, int amount, TimeValue.Unit unit, boolean isPresent) {}

  /** The count that stands before the clause whose first verb this is. */
  Optional<Count> before(int predicate) {
    if (!Segments.isVerb(s.token(predicate)) || surface.own(predicate).isPresent()) {
      return Optional.empty();
    }
    for (int i = predicate - 1; i > 0 && predicate - i < REACH; i--) {
      Token t = s.token(i);
      if (words.is(i, "after", "before")) {
        return count(i, words.is(i, "after") ? -1 : 1);
      }
      boolean verb = Segments.isVerb(t) && !t.is("amod") && !t.upos().equals("AUX");
      if (verb || t.upos().equals("PUNCT")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Hours after jets bombed the port on Tuesday, rebels fired": counted from the first clause. */
  Optional<Count> behind(int predicate) {
    boolean main = isMain(predicate) && surface.own(predicate).isEmpty();
    for (int i = 1; main && i <= 4 && i < predicate; i++) {
      if (words.is(i, "after", "before")) {
        boolean hours = words.is(i - 1, "hours", "minutes", "moments", "shortly");
        TimeValue.Unit unit = hours ? TimeValue.Unit.DAY : CalendarWords.unit(words.at(i - 1));
        int told = words.is(i - 2, "the") ? 1 : CalendarWords.number(words.at(i - 2)).orElse(-1);
        int amount = hours ? 0 : told;
        int sign = words.is(i, "after") ? 1 : -1;
        int verb = datedVerb(i + 1, predicate);
        return unit == null || amount < 0 || verb < 0
            ? Optional.empty()
            : Optional.of(new Count(verb, sign * amount, unit, false));
      }
    }
    return Optional.empty();
  }

  private int datedVerb(int from, int to) {
    boolean comma = false;
    int verb = -1;
    for (int i = from; i < to; i++) {
      comma |= words.is(i, ",");
      if (verb < 0 && Segments.isVerb(s.token(i)) && surface.own(i).isPresent()) {
        verb = i;
      }
    }
    return comma ? verb : -1;
  }

  private Optional<Count> count(int conjunction, int sign) {
    boolean hours = words.is(conjunction - 1, "hours", "minutes", "moments", "shortly");
    TimeValue.Unit unit =
        hours ? TimeValue.Unit.DAY : CalendarWords.unit(words.at(conjunction - 1));
    boolean theDay = words.is(conjunction - 2, "the") && words.is(conjunction - 1, "day");
    int told = theDay ? 1 : CalendarWords.number(words.at(conjunction - 2)).orElse(-1);
    int amount = hours ? 0 : told;
    int earlier = mainBefore(conjunction);
    int main = earlier < 0 ? mainBehind(conjunction) : earlier;
    if (unit == null || amount < 0 || main < 0) {
      return Optional.empty();
    }
    boolean perfect =
        s.children(main, "aux").stream().anyMatch(c -> c.text().matches("has|have|'ve|’ve"));
    boolean present = perfect || s.token(main).xpos().matches("VBZ|VBP");
    return Optional.of(new Count(main, sign * amount, unit, present));
  }

  private int mainBefore(int end) {
    for (int i = 0; i < end; i++) {
      if (isMain(i)) {
        return i;
      }
    }
    return -1;
  }

  private int mainBehind(int conjunction) {
    boolean comma = false;
    for (int i = conjunction; i < s.size(); i++) {
      comma |= s.token(i).text().equals(",");
      if (comma && isMain(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isMain(int i) {
    Token t = s.token(i);
    boolean helped = s.children(i, "aux").stream().anyMatch(c -> Segments.isFinite(c));
    return t.isVerb()
        && (Segments.isFinite(t) || helped)
        && surface.kindAt(i) == Segments.Kind.MAIN;
  }
}
