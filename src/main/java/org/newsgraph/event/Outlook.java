package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What lies ahead of the day on which an article was published. */
final class Outlook {
  private final Reading reading;

  Outlook(Reading reading) {
    this.reading = reading;
  }

  /** "where they meet in August": what is told of a day to come has not happened. */
  StatusReading of(StatusReading s, Optional<PartialDate> date, int predicate) {
    boolean past =
        reading.token(predicate).xpos().equals("VBD")
            || reading.token(predicate).xpos().equals("VBN");
    boolean ahead =
        reading
            .article()
            .article()
            .published()
            .filter(p -> date.isPresent())
            .filter(
                p ->
                    p.toString().substring(0, date.get().iso().length()).compareTo(date.get().iso())
                        < 0)
            .isPresent();
    if (past || !ahead || s.status() != Status.ACTUAL && s.status() != Status.CLAIMED) {
      return s;
    }
    List<String> why = new ArrayList<>(s.reasons());
    why.add("possible: lies ahead of the article");
    return new StatusReading(Status.POSSIBLE, Optional.empty(), why);
  }
}
